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

/** What it holds: an expression or a list, and what its constructor writes down. */
const HELD = [
  /^ {4}(\w+):(?: .*)?\n(?: {5}.*\n)*/gm,
  /^ {2}([A-Z_]+):(?: .*)?\n(?: {3}.*\n)*(?: {2}[\]}].*\n)?/gm,
  /^ {2}this\.(_\w+) =.*\n(?: {4}.*\n)*/gm,
];

/** What it tells whoever looks for a mistake in it, and where to; and what is said of it. */
const TOLD =
  /^ +this\.log\([\s\S]*?\);\n|^ {2}if \(this\._debug\) \{\n[\s\S]*?\n {2}\}\n|^ *(?:\/\*[\s\S]*?\*\/|\/\/.*)\n/gm;

/** What it does otherwise on a tree of another parser than the browser's. */
const OTHER_PARSER = /^ {4}if \(this\._docJSDOMParser.*\n(?: {6}.*\n)* {4}\}\n/gm;

/** What it asks of its caller: whether the document is one. */
const CHECKED = /^ {2}if \(options && [\s\S]*?\n {2}options = .*\n/m;

/** How it goes where its caller gives no options: as it goes by itself. */
const withoutOptions = (code: string): string =>
  code
    .replace(CHECKED, '')
    .replace(/options\.\w+ \|\|/g, '')
    .replace(/!!options\.\w+/g, 'false');

/**
 * Readability without the methods that are never called, without those that only they call, and without what nothing asks for: nothing else takes them out, since a
 * class may ask for any of its methods by name. Without what it tells of its work, too.
 * @param library its source as it is published
 * @param caller the source of what calls it, without options
 * @throws Error where a method of `REPLACED` is not found: the library is another one
 */
export function withoutNeverCalled(library: string, caller: string): string {
  const names = new Set([...library.matchAll(METHOD)].map(([, name = '']) => name));
  for (const name of REPLACED) if (!names.has(name)) throw new Error(`Readability has no ${name}`);
  let rest = withoutOptions(library.replace(TOLD, '').replace(OTHER_PARSER, ''));
  const without = (part: RegExp, isDead: (name: string) => boolean): string =>
    rest.replace(part, (written, name: string) => (isDead(name) ? '' : written));
  rest = without(METHOD, (name) => REPLACED.includes(name));
  const isNamedOnce = (name: string): boolean => timesNamed(`${rest}${caller}`, name) < 2;
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const part of [METHOD, ...HELD]) rest = without(part, isNamedOnce);
  }
  return rest;
}

const timesNamed = (code: string, name: string): number => code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
