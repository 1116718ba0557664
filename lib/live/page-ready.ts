/**
 * Waits until a page's parser is done, but no longer than it makes sense: what is there by then is read.
 * @param longest in milliseconds
 */
export function pageReady(document: Document, longest: number): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      document.removeEventListener('DOMContentLoaded', done);
      resolve();
    };
    const timer = setTimeout(done, longest);
    document.addEventListener('DOMContentLoaded', done);
  });
}
