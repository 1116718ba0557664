import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/**
 * Who reads Malay reads Indonesian more easily than English, which a browser would take for a language that we do not have: it gets the same words. Of the other
 * neighbours, Javanese and Sundanese, no browser has its own words.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_wxt, files) => {
    const absoluteSrc = join(wxt.config.publicDir, '_locales/id/messages.json');
    files.push({ relativeDest: '_locales/ms/messages.json', absoluteSrc });
  });
});
