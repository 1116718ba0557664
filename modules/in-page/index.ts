import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type MinifyOptions, minify } from 'terser';
import { defineWxtModule } from 'wxt/modules';
import { withoutNeverCalled } from './never-called';

/** The scripts that look for clutter in a page. */
const IN_PAGE: ReadonlySet<string> = new Set(['clean', 'extract']);

/** They know few languages; the words of others follow where a page needs them (`words.ts`). */
const FEW_LANGUAGES = fileURLToPath(new URL('../../lib/article/clutter/languages-in-page.ts', import.meta.url));

const CALLS_READABILITY = fileURLToPath(new URL('../../lib/article/body/lean-readability.ts', import.meta.url));

const NO_CONTEXT = fileURLToPath(new URL('../../entrypoints/clean.content/context.ts', import.meta.url));

/** What `lib/article/clutter` calls what it asks for most. */
const OF_CLUTTER =
  'needs judge longest isProseless lines linkShare linkChars linksBefore isLine isProtected isParagraph isEnding isWithin isWidget widgets chars fields ' +
  'pictures zone prose proseBefore flowProse said says saying timesSaid holds hasAction firstLine leadsTo targetOf evidence linksTo separated printed networks ' +
  'isAmong tag root boxes line to here page path teasers context parent names last isNoise headline breaks teaserCount longTexts links label buttons frames targets hasControls rest flow box items house';

/** What `lib/article/body` calls what it asks for most. */
const OF_BODY =
  'blocks embeds kept chosen captioned linked witness descriptions headlines siteNames describesItself wordCount isFree isProse isHeading isFlow isAround ' +
  'isAboveHeadline flowLength isBetween isNext isAdjacent isSubheading standfirst holders overruled leadAddress isAuthorNamed isLinked isAlone isArticle ' +
  'frame number holder lead block labelled isAbove hasHeading isReached isHeadStale onlyArticles openedAt isWrittenHere';

/** What the parts of `lib/live/page-cleaner.ts` call one another's, which nobody outside of it asks for. */
const OF_CLEANER =
  'covers unkeep noteRelease withId isKept reviewGaps forgetGone closeAround marked giveBack told atEdge scroller users closed review';

/** What a page's session and its cleaner are asked by the script alone that made them. */
const OF_SESSION =
  'isAutomatic forgetWords isOn hiddenCount stopCleaningByItself onChange onNewAddress loadChoices wantWords isAlive look';

/** What Readability asks of itself alone, and of it `lean-readability.ts`. */
const OF_READABILITY =
  '_[a-z]\\w+ (?:FLAG|DEFAULT|DIV|ALTER|CLASSES|UNLIKELY|PHRASING)_[A-Z_]+ REGEXPS contentScore textLength articleContent hasContent hashUrl adWords ' +
  'loadingWords tokenize shareElements unlikelyCandidates okMaybeItsACandidate commas';

/**
 * Names that never leave a script and that no text has: no message, no session that scripts share, no key of a page's own data. Some are the DOM's too
 * (`document.links`): these scripts must not ask the page for them, which `tests/own-names.test.ts` looks after.
 */
export const OWN_NAMES = new RegExp(
  `^(?:${`${OF_CLUTTER} ${OF_BODY} ${OF_CLEANER} ${OF_SESSION} ${OF_READABILITY}`.replaceAll(' ', '|')})$`,
);

/**
 * A constant is written where it is used, and a function in its only caller, which Vite's own minifier does not do: three kilobytes fewer before compression. That
 * the function is made anew at every call costs one or two hundredths of the finder's time, and 310 bytes less are worth them. The value with which a script ends is
 * what the browser answers to who put it in. What is longer before compression is shorter after it: statements and conditions as they are written, and signs outside of ASCII as escapes.
 */
const SMALLER = {
  ecma: 2020,
  compress: {
    passes: 6,
    pure_getters: true,
    expression: true,
    inline: 1,
    unsafe: true,
    unsafe_arrows: true,
    reduce_funcs: true,
    side_effects: false,
    lhs_constants: false,
    conditionals: false,
    sequences: false,
  },
  format: { ascii_only: true, quote_style: 1 },
} satisfies MinifyOptions;

/** What names are made of, the letters that are taken first at the beginning. */
interface Letters {
  variables?: string;
  properties?: string;
}

/**
 * Which letters make a script small after compression follows from all that it says, and no rule tells it: these were found by exchanging two letters and keeping what was
 * smaller, for `clean.js` and for `extract.js`. Where they do not pay any more, the order by frequency wins by itself.
 */
const LETTERS: readonly Letters[] = [
  {},
  {
    variables: 'ritaelnosdmuckbhRgzpjwCAFB$qQUDWLIxNTvEPSKVfGZXOHyMY_J',
    properties: 'easXAGonujUzrklhvgK$bRdOLxcmSEtBPiTNwHCYQF_yfZVpqMWIDJ',
  },
  {
    variables: 'taeirsuoldphnmcfwgbxv$yLBKjVEWqkOPTISACDGRUHNFzYXQJMZ_',
    properties: 'ted$_QLFNkihZnaJxKsgfymcuYISMCBrvopEjRTDHlbzGXOUwAqVWP',
  },
];

/** The digits that may follow a letter. */
const DIGITS = '0123456789';

/** Names in the order of the letters that they begin with: "a", "t", …, "aa". */
const namedBy = (letters: string | undefined): { nth_identifier?: { get(number: number): string } } =>
  letters === undefined
    ? {}
    : {
        nth_identifier: {
          get(number) {
            let name = '';
            for (let rest = number, signs = letters; rest >= 0; signs = letters + DIGITS) {
              name += signs.charAt(rest % signs.length);
              rest = Math.floor(rest / signs.length) - 1;
            }
            return name;
          },
        },
      };

/** Functions where they stand or all at the head of what they are in, and names of these or those letters: which of them is compressed better differs from script to script. */
async function smallest(code: string): Promise<string | undefined> {
  const shapes = await Promise.all(
    [false, true].map((hoist_funs) =>
      minify(code, { ...SMALLER, mangle: false, compress: { ...SMALLER.compress, hoist_funs } }),
    ),
  );
  const ways = await Promise.all(
    shapes.flatMap(({ code: shape = '' }) =>
      LETTERS.map(({ variables, properties }) =>
        minify(shape, {
          ...SMALLER,
          compress: false,
          mangle: {
            ...namedBy(variables),
            properties: { builtins: true, regex: OWN_NAMES, ...namedBy(properties) },
          },
        }),
      ),
    ),
  );
  const [best] = ways
    .flatMap(({ code }) => (code ? [{ code, size: gzipSync(code, { level: 9 }).length }] : []))
    .sort((a, b) => a.size - b.size);
  return best?.code;
}

/** WXT starts a content script with a context that ours does not ask for, and catches what goes wrong only to throw it again. */
const started = (code: string): string => {
  const [ours] = /^import definition from .*$/m.exec(code) ?? [];
  if (!ours) throw new Error('WXT starts a content script in another way now');
  return `${ours}\nexport default definition.main();`;
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
        transform: (code, id) =>
          id.endsWith('/Readability.js')
            ? withoutNeverCalled(code, readFileSync(CALLS_READABILITY, 'utf8'))
            : id.includes('virtual:wxt-content-script-isolated-world-entrypoint')
              ? started(code)
              : null,
        async generateBundle(_, bundle) {
          for (const file of Object.values(bundle)) {
            if (file.type !== 'chunk') continue;
            const code = await smallest(file.code);
            if (!code) throw new Error(`Terser made nothing of ${file.fileName}`);
            file.code = code;
          }
        },
      },
    ];
  });
});
