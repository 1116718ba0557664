import type { Kind } from './kind';
import { type ClutterLanguages, languages } from './languages';

const LONGEST = 1500;

let known: ClutterLanguages | undefined;
let words = /(?!)/;

/** The words of the languages that are known now. */
function knownWords(): RegExp {
  const now = languages();
  if (now !== known)
    words = new RegExp(
      Object.values(now)
        .flatMap(({ notice }) => notice ?? [])
        .join('|'),
      'i',
    );
  known = now;
  return words;
}

/** Bars that speak of cookies, consent or notifications: a long text, so that its words are looked for in all of it. */
export const notice: Kind = {
  kind: 'other',
  longest: LONGEST,
  holdsProse: true,
  judge(unit) {
    if (!unit.box || unit.flowProse || (!unit.buttons && !unit.links.length)) return undefined;
    return unit.isWidget('notice') || (unit.buttons && knownWords().test(unit.text)) ? 'notice' : undefined;
  },
};
