import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * What DOMPurify lets through where nothing else is asked for: names of HTML elements, and attributes of HTML, SVG and MathML. `sanitize.ts` always says itself
 * what it lets through. A bundler cannot tell, and they would be two kilobytes of what every page gets.
 */
const UNUSED = ['html$1', 'html', 'svg', 'mathMl', 'xml'];

/**
 * Names of elements of SVG and MathML. By them DOMPurify lets through what is in those namespaces, and `sanitize.ts` lets nothing of them through; and keeps out
 * of HTML what bears such a name, which none that `sanitize.ts` lets through does (`tests/article/sanitize.test.ts`). Half a kilobyte more.
 */
const OTHER_NAMESPACES = ['svg$1', 'svgFilters', 'svgDisallowed', 'mathMl$1', 'mathMlDisallowed'];

/**
 * What its own compiler left in it for old browsers: an asynchronous generator, which nothing calls, and what makes an array of an entry of an object, which is
 * one. Another kilobyte.
 */
const FOR_OLD_BROWSERS: readonly [pattern: RegExp, replacement: string][] = [
  [/^function AsyncGenerator\(e\) \{[\s\S]*?^\};$/m, ''],
  [/^(function _slicedToArray\(r, e\) \{)[^}]*\}/m, '$1 return r; }'],
];

/** Ready-made sets of names, which `sanitize.ts` asks for none of: without them what it lets through is said by its own lists alone. */
const PROFILES = /^\t\tif \(USE_PROFILES\) \{[\s\S]*?^\t\t\}$/m;

const CHANGES: readonly [pattern: RegExp, replacement: string][] = [
  ...FOR_OLD_BROWSERS,
  [PROFILES, ''],
  ...[...UNUSED, ...OTHER_NAMESPACES].map((name): [RegExp, string] => [
    new RegExp(`^(const ${name.replace('$', '\\$')} =) freeze\\(\\[[^\\]]*\\]\\)`, 'm'),
    '$1 freeze([])',
  ]),
];

/** Leaves all of it out of the build, which can only let less through. One that is not there any more fails it: another version was installed. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'unused-defaults-of-dompurify',
        enforce: 'pre',
        transform(code, id) {
          if (!id.endsWith('/dompurify/dist/purify.es.mjs')) return undefined;
          return CHANGES.reduce((rest, [pattern, replacement]) => {
            const shorter = rest.replace(pattern, replacement);
            if (shorter === rest) throw new Error(`DOMPurify has no ${pattern}`);
            return shorter;
          }, code);
        },
      },
    ],
  }));
});
