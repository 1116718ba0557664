import { fileURLToPath } from 'node:url';
import { type MinifyOptions, minify } from 'terser';
import { defineWxtModule } from 'wxt/modules';

/** The scripts that look for clutter in a page. */
const IN_PAGE: ReadonlySet<string> = new Set(['clean', 'extract', 'pick']);

/** They know few languages; the words of others follow where a page needs them (`words.ts`). */
const FEW_LANGUAGES = fileURLToPath(new URL('../lib/article/clutter/languages-in-page.ts', import.meta.url));

const NO_CONTEXT = fileURLToPath(new URL('../entrypoints/clean.content/context.ts', import.meta.url));

/**
 * What Readability and DOMPurify call their own methods, fields, flags and hooks, and what `lib/article` calls those that it asks for most: they never leave a
 * script, and no text has their name.
 */
const OWN_NAMES = new RegExp(
  '^(?:_[a-z]|FLAG_|DEFAULT_|ALTER_TO_|UNLIKELY_R|DIV_TO_P|PRESENTATIONAL_|DEPRECATED_|PHRASING_|CLASSES_TO_|(?:before|after|upon)Sanitize|(?:' +
    'readability|contentScore|REGEXPS|link(?:Share|Chars|sBefore)|is(?:Widget|Paragraph|Protected|Ending|Within)|flowProse|proseBefore|' +
    'holdsProse|hasAction|firstLine|timesSaid|leadsTo|chars|fields|zone|separated|printed|captioned|descriptions|siteNames|' +
    'needs|judge|longest|prose|said|says|holds|evidence|isLine|isNoise|networks|linked|' +
    'unlikelyCandidates|okMaybeItsACandidate|positive|negative|videos|tokenize|whitespace|hashUrl|srcsetUrl|commas|adWords|loadingWords|' +
    'shareElements|replaceFonts|extraneous|hasContent|jsonLdArticleTypes|serializer|chosen|describesItself|headlines|isHeadline|isFlow|' +
    'isAround|overruled|flowLength|isAboveHeadline|pictures|widgets|saying|targetOf|headline|isProse|kept|blocks|embeds|teaserCount|' +
    'longTexts|lines|witness|breaks|wordCount|isFree)$)',
);

/**
 * A constant is written where it is used, which Vite's own minifier does not do: three kilobytes fewer before compression. A function is left where it stands:
 * moved into its only caller it would be made anew at every call. The value with which a script ends is what the browser answers to who put it in.
 */
const SMALLER: MinifyOptions = {
  ecma: 2020,
  mangle: { properties: { regex: OWN_NAMES } },
  compress: { passes: 2, expression: true, inline: 0, reduce_funcs: false, lhs_constants: false },
};

/** Makes the scripts small for which a page waits. */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.some(({ name }) => IN_PAGE.has(name))) return;
    config.resolve = {
      ...config.resolve,
      alias: [
        { find: './languages', replacement: FEW_LANGUAGES },
        { find: 'wxt/utils/content-script-context', replacement: NO_CONTEXT },
      ],
    };
    if (wxt.config.command !== 'build') return;
    config.plugins = [
      ...(config.plugins ?? []),
      {
        name: 'smaller-in-page',
        async generateBundle(_, bundle) {
          for (const file of Object.values(bundle)) {
            if (file.type !== 'chunk') continue;
            const { code } = await minify(file.code, SMALLER);
            if (!code) throw new Error(`Terser made nothing of ${file.fileName}`);
            file.code = code;
          }
        },
      },
    ];
  });
});
