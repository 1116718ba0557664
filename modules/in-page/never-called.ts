/** Methods of Readability in whose place `lib/article/body/lean-readability.ts` has its own, and the one that calls the others where all of its answer is wanted. */
export const REPLACED = [
  '_cleanStyles',
  '_fixLazyImages',
  '_getCharCount',
  '_getTextDensity',
  '_hasChildBlockElement',
  '_isElementWithoutContent',
  '_isProbablyVisible',
  '_isValidByline',
  'parse',
];

/** A method as it is written in the library: its name, and all of it. */
const METHOD = /^ {2}(_\w+|parse)\([^)]*\) \{\n(?:(?! {2}\S).*\n)*? {2}\},\n/gm;

/** What it tells whoever looks for a mistake in it, and where to. */
const TOLD = /^ +this\.log\([\s\S]*?\);\n|^ {2}if \(this\._debug\) \{\n[\s\S]*?\n {2}\}\n/gm;

/**
 * Readability without the methods that are never called, and without those that only they call: nothing else takes them out, since a class may ask for any of
 * its methods by name. Without what it tells of its work, too.
 * @param library its source as it is published
 * @param caller the source of what calls it
 * @throws Error where a method of `REPLACED` is not found: the library is another one
 */
export function withoutNeverCalled(library: string, caller: string): string {
  const names = new Set([...library.matchAll(METHOD)].map(([, name = '']) => name));
  for (const name of REPLACED) if (!names.has(name)) throw new Error(`Readability has no ${name}`);
  const silent = library.replace(TOLD, '');
  const without = (dead: ReadonlySet<string>): string =>
    silent.replace(METHOD, (method, name: string) => (dead.has(name) ? '' : method));
  const dead = new Set(REPLACED);
  for (let before = 0; before < dead.size; ) {
    before = dead.size;
    const rest = `${without(dead)}${caller}`;
    for (const name of names) if (timesNamed(rest, name) < 2 && !dead.has(name)) dead.add(name);
  }
  return without(dead);
}

const timesNamed = (code: string, name: string): number => code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
