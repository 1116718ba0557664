/** Small words inside names, in any language: "van der", "bin", "de la". */
const PARTICLES = new Set(
  'de del della der den des von van zu zur zum bin binti bint al el da dos das du la le lo ben ibn ter ten abu abdul ud dello degli a/l a/p'.split(
    ' ',
  ),
);

/** Whether a word in lower case may stand inside names. */
export const isParticleWord = (word: string): boolean => PARTICLES.has(word);
