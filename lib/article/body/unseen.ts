import { isElement } from '../nodes';
import { copyDocument } from './copy';
import { fold } from './text';

/** What holds less running text than this is no body of an article: so many paragraphs of this length, so many UTF-16 code units together. */
const LEAST_PARAGRAPHS = 3;
const LONG_PARAGRAPH = 60;
const LEAST_TEXT = 500;

const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"]';

/** Behind an open dialog the page itself is hidden from screen readers, and from nobody else. */
const BEHIND_DIALOG = '[aria-hidden="true"]:has(h1)';

/** Never the place of an article, shown or not. */
const ELSEWHERE = 'nav, header, footer, aside, form, dialog, [role="dialog"]';

/**
 * A copy of a page in which bodies of text are shown that the page keeps from its readers until a script runs: in `noscript`, in `template`, in hidden
 * elements and in shadow trees, declared or attached. Changes nothing on the page.
 * @param isArticle whether the page says that it holds an article: otherwise only shadow trees are shown, which its readers see, and what lies behind a dialog
 * @returns null where there are none
 */
export function revealUnseen(page: Document, isArticle: boolean): Document | null {
  const copy = copyDocument(page);
  if (!copy.body) return null;
  const shadows = copyShadows(page, copy);
  // Each paragraph of an article may be a component of its own.
  const alike = ({ localName }: Element): ParentNode[] =>
    shadows.flatMap(({ element, content }) => (element.localName === localName ? [content] : []));
  const unseen = [
    ...shadows.filter(({ element }) => holdsBody(...alike(element))),
    ...(isArticle
      ? [
          ...[...copy.body.querySelectorAll('noscript')].map((element) => ({
            element,
            content: contentOfNoscript(element),
          })),
          ...[...copy.body.querySelectorAll('template')].map((element) => ({ element, content: element.content })),
        ].filter(({ content }) => holdsBody(content))
      : []),
  ].filter(({ element }) => !element.closest(ELSEWHERE));
  const hidden = [...copy.body.querySelectorAll(isArticle ? HIDDEN : BEHIND_DIALOG)].filter(
    (element) => holdsBody(element) && !element.closest(ELSEWHERE),
  );
  if (unseen.length + hidden.length === 0) return null;
  for (const { element, content } of unseen) {
    const shown = copy.createElement('div');
    shown.append(copy.importNode(content, true));
    if (/^(?:noscript|template)$/.test(element.localName)) element.replaceWith(shown);
    else element.prepend(shown);
  }
  for (const element of hidden) {
    element.removeAttribute('aria-hidden');
    if (isArticle) for (const name of ['hidden', 'style']) element.removeAttribute(name);
  }
  return copy;
}

const NO_SHEET = ':not(style)';

interface Unseen {
  element: Element;
  content: DocumentFragment;
}

/** Shadow trees are not copied with their hosts. The hosts of a copy stand in the same order as those of the page, style sheets aside. */
function copyShadows(page: ParentNode, copy: ParentNode): Unseen[] {
  const copies = copy.querySelectorAll(NO_SHEET);
  return [...page.querySelectorAll(NO_SHEET)].flatMap((host, index) => {
    const element = copies[index];
    if (!host.shadowRoot || !element) return [];
    const content = element.ownerDocument.createDocumentFragment();
    for (const child of host.shadowRoot.childNodes) content.append(element.ownerDocument.importNode(child, true));
    for (const inner of copyShadows(host.shadowRoot, content)) inner.element.prepend(inner.content);
    return [{ element, content }];
  });
}

/** Where scripts run a `noscript` holds its markup as text. */
function contentOfNoscript(element: Element): DocumentFragment {
  const content = element.ownerDocument.createDocumentFragment();
  const isText = [...element.childNodes].every((node) => !isElement(node));
  const holder = isText ? new DOMParser().parseFromString(element.textContent ?? '', 'text/html').body : element;
  for (const child of holder.childNodes) content.append(element.ownerDocument.importNode(child, true));
  return content;
}

function holdsBody(...contents: readonly ParentNode[]): boolean {
  const lengths = contents
    .flatMap((content) => [...content.querySelectorAll('p')])
    .map((paragraph) => fold(paragraph.textContent ?? '').length)
    .filter((length) => length >= LONG_PARAGRAPH);
  return lengths.length >= LEAST_PARAGRAPHS && lengths.reduce((sum, length) => sum + length, 0) >= LEAST_TEXT;
}
