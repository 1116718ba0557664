import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * Methods of Readability that are never called: `lean-readability.ts` replaces them or their only caller, and structured data is switched off. A bundler cannot
 * tell, and they would be two and a half kilobytes of what every page gets.
 */
const UNUSED = [
  '_getJSONLD',
  '_getArticleMetadata',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_isUrl',
  '_postProcessContent',
  '_findNode',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_removeScripts',
  '_cleanStyles',
  '_isProbablyVisible',
  '_isElementWithoutContent',
  '_getCharCount',
  '_getTextDensity',
  '_isValidByline',
  '_hasChildBlockElement',
  '_unwrapNoscriptImages',
  '_fixLazyImages',
  '_isSingleImage',
];

/** Expressions that only those methods use, or nothing at all. */
const UNUSED_EXPRESSIONS = [
  'extraneous',
  'byline',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'srcsetUrl',
  'b64DataUrl',
  'jsonLdArticleTypes',
];

/** Telling a console what it does, what it takes for layout, and what it takes for characters of HTML in what a page says of itself. */
const UNUSED_PARTS = [
  /^ {2}\/\/ Control whether log messages[\s\S]*?(?=^\}$)/m,
  /^ {2}PRESENTATIONAL_ATTRIBUTES: \[[\s\S]*?^ {2}\],$/m,
  /^ {2}DEPRECATED_SIZE_ATTRIBUTE_ELEMS: .*,$/m,
  /^ {2}HTML_ESCAPE_MAP: \{[\s\S]*?^ {2}\},$/m,
  ...UNUSED_EXPRESSIONS.map((name) => new RegExp(`^ {4}${name}:\\s*\\/.*\\/\\w*,$`, 'm')),
];

/** What it would tell who looks for a fault in it. */
const LOG = /^ *this\.log\((?:[^()]|\([^()]*\))*\);\n/gm;

/** Leaves them out of the build. One that is not there any more fails it: another version was installed. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'unused-methods-of-readability',
        enforce: 'pre',
        transform(code, id) {
          if (!id.endsWith('/@mozilla/readability/Readability.js')) return undefined;
          const methods = UNUSED.map((name) => new RegExp(`^  ${name}\\([^)]*\\) \\{[\\s\\S]*?^  \\},$`, 'm'));
          return [...methods, ...UNUSED_PARTS].reduce(
            (rest, part) => {
              const shorter = rest.replace(part, '');
              if (shorter === rest) throw new Error(`Readability has no ${part}`);
              return shorter;
            },
            code.replace(LOG, ''),
          );
        },
      },
    ],
  }));
});
