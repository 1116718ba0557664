import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Our pages run only our own scripts. The popup shows the pictures of the page it reads and the background fetches those to keep, so pictures and
 * connections may go anywhere; library and reader, which show what is kept, narrow that in their own HTML.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data: http: https:",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * One manifest for both browsers: Manifest V3, nothing asked at install. A click is covered by `activeTab`; a site is asked for only when the
 * reader switches auto-clean on. `tests/e2e/manifest.test.ts` pins what is written here.
 */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact()],
    build: { target: 'es2022' },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': here('lib/browser/content-script-context.ts'),
      },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    icons: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png', 128: '/icon/128.png' },
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      'clean-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_menu_clean__' },
    },
    action: { default_title: '__MSG_extensionName__' },
    // The newest of what is called without asking for it first: URL.canParse.
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'jernih@jernih.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
