/**
 * The little that a content script needs of the browser, without webextension-polyfill: it would be a third of the script that every article of an
 * auto-clean site waits for, and both browsers answer these calls with promises. The one difference left is how a listener answers later: `true` and
 * a callback are understood by both.
 */
interface ContentBrowser {
  runtime: {
    /** Undefined once the extension that runs this script is gone. */
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: Listener): void };
  };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  i18n: { getMessage(key: string): string };
}

type Listener = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean;

const isBrowser = (value: unknown): value is ContentBrowser =>
  typeof value === 'object' && value !== null && 'runtime' in value;

/** Firefox calls it `browser`, Chromium `chrome`. */
function contentBrowser(): ContentBrowser {
  const scope: object = globalThis;
  if ('browser' in scope && isBrowser(scope.browser)) return scope.browser;
  if ('chrome' in scope && isBrowser(scope.chrome)) return scope.chrome;
  throw new Error('not in an extension');
}

export const { runtime, storage, i18n } = contentBrowser();

/** False once the extension was updated, reloaded or removed: what it left in the page can no longer reach it. */
export function isExtensionAlive(): boolean {
  try {
    return runtime.id !== undefined;
  } catch {
    return false;
  }
}
