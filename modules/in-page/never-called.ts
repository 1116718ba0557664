/** Methods of Readability in whose place `lib/article/body/lean-readability.ts` has its own, and one that it switches off. */
export const REPLACED = [
  '_cleanStyles',
  '_fixLazyImages',
  '_getArticleMetadata',
  '_getCharCount',
  '_getJSONLD',
  '_getTextDensity',
  '_hasChildBlockElement',
  '_isElementWithoutContent',
  '_isProbablyVisible',
  '_isValidByline',
  '_postProcessContent',
  '_removeScripts',
  '_unwrapNoscriptImages',
];

/** A method as it is written in the library: its name, and all of it. */
const METHOD = /^ {2}(_\w+)\([^)]*\) \{\n(?:(?! {2}\S).*\n)*? {2}\},\n/gm;

/**
 * Readability without the methods that are never called, and without those that only they call: nothing else takes them out, since a class may ask for any of
 * its methods by name.
 * @param library its source as it is published
 * @param caller the source of what calls it
 * @throws Error where a method of `REPLACED` is not found: the library is another one
 */
export function withoutNeverCalled(library: string, caller: string): string {
  const names = new Set([...library.matchAll(METHOD)].map(([, name = '']) => name));
  for (const name of REPLACED) if (!names.has(name)) throw new Error(`Readability has no ${name}`);
  const without = (dead: ReadonlySet<string>): string =>
    library.replace(METHOD, (method, name: string) => (dead.has(name) ? '' : method));
  const dead = new Set(REPLACED);
  for (let before = 0; before < dead.size; ) {
    before = dead.size;
    const rest = `${without(dead)}${caller}`;
    for (const name of names) if (timesNamed(rest, name) < 2 && !dead.has(name)) dead.add(name);
  }
  return without(dead);
}

const timesNamed = (code: string, name: string): number => code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
