/**
 * The reader's word that a page is an article, left in the page for the script that reads it: an injected file takes no arguments.
 */
declare global {
  // Of our own world in the page, which the page does not see.
  var jernihIsWished: boolean | undefined;
}

/** Injected by itself, as a function: it may use nothing from outside. */
export function wishForArticle(): void {
  globalThis.jernihIsWished = true;
}

/** Whether the reader said so just now. The wish holds for one reading. */
export function takeWish(): boolean {
  const isWished = globalThis.jernihIsWished === true;
  globalThis.jernihIsWished = false;
  return isWished;
}
