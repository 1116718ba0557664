import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * What DOMPurify lets through where nothing else is asked for: names of HTML elements, and attributes of HTML, SVG and MathML. `sanitize.ts` always says itself
 * what it lets through. A bundler cannot tell, and they would be two kilobytes of what every page gets.
 */
const UNUSED = ['html$1', 'html', 'svg', 'mathMl'];

/** Empties them in the build, which can only let less through. One that is not there any more fails it: another version was installed. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'unused-defaults-of-dompurify',
        enforce: 'pre',
        transform(code, id) {
          if (!id.endsWith('/dompurify/dist/purify.es.mjs')) return undefined;
          return UNUSED.reduce((rest, name) => {
            const shorter = rest.replace(
              new RegExp(`^const ${name.replace('$', '\\$')} = freeze\\(\\[[^\\]]*\\]\\)`, 'm'),
              () => `const ${name} = freeze([])`,
            );
            if (shorter === rest) throw new Error(`DOMPurify has no ${name}`);
            return shorter;
          }, code);
        },
      },
    ],
  }));
});
