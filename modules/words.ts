import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineWxtModule } from 'wxt/modules';
import type { ClutterVocabulary } from '../lib/article/clutter/vocabulary';
import { wordsFile } from '../lib/article/clutter/words-file';

interface LanguageFile {
  clutter: ClutterVocabulary;
}

/** Writes a language's words for clutter into a script of their own, `words/NAME.js`, for pages in that language. */
export default defineWxtModule((wxt) => {
  const folder = join(wxt.config.root, 'lib/article/languages');
  wxt.hook('prepare:publicPaths', (_wxt, paths) => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: becomes a type that is written this way
    paths.push({ type: 'templateLiteral', path: 'words/${string}.js' });
  });
  wxt.hook('build:publicAssets', async (_wxt, files) => {
    for (const file of readdirSync(folder)) {
      const name = file.replace(/\.ts$/u, '');
      const { clutter }: LanguageFile = await import(pathToFileURL(join(folder, file)).href);
      files.push({ relativeDest: `words/${name}.js`, contents: wordsFile(name, clutter) });
    }
  });
});
