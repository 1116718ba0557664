/** A document of its own from markup; for pages as they are loaded. */
export const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The extracted text: a tree of its own. */
export function bodyOf(html: string): Element {
  const body = pageOf(`<div id="body">${html}</div>`).getElementById('body');
  if (!body) throw new Error('no body');
  return body;
}
