import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/**
 * Who is served better by a neighbour's words than by English, which a browser takes for a language that we do not have: Malay by Indonesian, Portugal's
 * Portuguese by Brazil's. Of the other neighbours of Indonesian, Javanese and Sundanese, no browser has its own words.
 */
const NEIGHBOURS: Readonly<Record<string, string>> = { ms: 'id', pt_PT: 'pt_BR' };

export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_wxt, files) => {
    for (const [reader, neighbour] of Object.entries(NEIGHBOURS)) {
      const absoluteSrc = join(wxt.config.publicDir, '_locales', neighbour, 'messages.json');
      files.push({ relativeDest: `_locales/${reader}/messages.json`, absoluteSrc });
    }
  });
});
