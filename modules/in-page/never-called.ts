/** Methods of Readability in whose place `lib/article/body/lean-readability.ts` has its own, and the one that calls the others where all of its answer is wanted. */
export const REPLACED = [
  '_cleanStyles',
  '_fixLazyImages',
  '_getAllNodesWithTag',
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
  /^ {2}this\.(_\w+) =.*\n(?: {4}.*\n)*(?: {2}\);\n)?/gm,
];

/** What it tells whoever looks for a mistake in it, and where to; and what is said of it. */
const TOLD =
  /^ +this\.log\([\s\S]*?\);\n|^ {2}if \(this\._debug\) \{\n[\s\S]*?\n {2}\}\n|^ *(?:\/\*[\s\S]*?\*\/|\/\/.*)\n/gm;

/** What it does otherwise on a tree of another parser than the browser's. */
const OTHER_PARSER = /^ {4}if \(this\._docJSDOMParser.*\n(?: {6}.*\n)* {4}\}\n/gm;

/** What it finds out and writes down for an answer that nobody reads: direction, language and author's name of the text, why a box goes, and names for what is chosen. */
const WRITTEN_DOWN: readonly (readonly [RegExp, string])[] = [
  [/^ +var ancestors = \[parentOfTopCandidate, topCandidate\][\s\S]*?(?=^ +return articleContent;)/m, ''],
  [/^ +this\._articleLang = .*\n/m, ''],
  [
    /^ +var endOfSearchMarkerNode[^;]*;\s+var next = [\s\S]*?this\._articleByline = .*\n/m,
    'this._articleByline = true;\n',
  ],
  [/errs\.push\(\s*`[^`]*`\s*\)/g, 'errs.push(1)'],
  [
    /^ +if \(neededToCreateTopCandidate\) \{\n +topCandidate\.id[\s\S]*?\} else \{[\s\S]*?articleContent\.appendChild\(div\);\n +\}\n/m,
    '',
  ],
  [/^ +if \(isPaging\) \{\n.*\n +\}\n/m, ''],
];

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
 * @throws Error where a method of `REPLACED` or a part of `WRITTEN_DOWN` is not found: the library is another one
 */
export function withoutNeverCalled(library: string, caller: string): string {
  const names = new Set([...library.matchAll(METHOD)].map(([, name = '']) => name));
  for (const name of REPLACED) if (!names.has(name)) throw new Error(`Readability has no ${name}`);
  let rest = withoutOptions(library.replace(TOLD, '').replace(OTHER_PARSER, ''));
  for (const [part, instead] of WRITTEN_DOWN) {
    if (rest.search(part) < 0) throw new Error(`Readability has no ${part.source}`);
    rest = rest.replace(part, instead);
  }
  const without = (part: RegExp, isDead: (name: string, written: string) => boolean): string =>
    rest.replace(part, (written, name: string) => (isDead(name, written) ? '' : written));
  rest = without(METHOD, (name) => REPLACED.includes(name));
  // A method may call itself.
  const isNamedOnce = (name: string, written: string): boolean =>
    timesNamed(`${rest}${caller}`, name) - Math.max(timesNamed(written, name), 1) < 1;
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const part of [METHOD, ...HELD]) rest = without(part, isNamedOnce);
  }
  return rest;
}

const timesNamed = (code: string, name: string): number => code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
