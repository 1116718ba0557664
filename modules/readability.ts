import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * Methods of Readability that are never called: `lean-readability.ts` replaces them or their only caller, and structured data is switched off. A bundler cannot
 * tell, and they would be two kilobytes of what every page gets.
 */
const UNUSED = [
  '_getJSONLD',
  '_getArticleMetadata',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_isUrl',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_isProbablyVisible',
  '_isValidByline',
  '_hasChildBlockElement',
  '_unwrapNoscriptImages',
  '_fixLazyImages',
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
          return UNUSED.reduce(
            (rest, name) => {
              const shorter = rest.replace(new RegExp(`^  ${name}\\([^)]*\\) \\{[\\s\\S]*?^  \\},$`, 'm'), '');
              if (shorter === rest) throw new Error(`Readability has no ${name}`);
              return shorter;
            },
            code.replace(LOG, ''),
          );
        },
      },
    ],
  }));
});
