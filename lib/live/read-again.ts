import type { PageAnswer } from './piece';

declare global {
  // Of our own world in the page: left there by the script that reads it.
  var jernihRead: (() => Promise<PageAnswer>) | undefined;
}

/** Injected by itself, as a function, where the script that reads the page is already: it may use nothing from outside. */
export const readAgain = (): Promise<PageAnswer> | undefined => globalThis.jernihRead?.();

/** Injected as `readAgain`: whether that script is there. */
export const hasReader = (): boolean => globalThis.jernihRead !== undefined;
