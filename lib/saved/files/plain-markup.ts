/** Elements that stand in lines of their own: what Markdown cannot put into a link. */
const BLOCKS = 'figure, figcaption, p, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, table, pre, hr, details';

/** Marks that say nothing more the second time; captions are in italics as a whole. */
const TWICE = ':is(strong, b) :is(strong, b), :is(em, i, figcaption) :is(em, i)';

/**
 * Leaves of an article's body what Markdown has signs for: a picture is one element without the blanks around its other files (four of them would make it
 * code), a link is in one line, and nothing is bold within bold. Changes `body`.
 */
export function plainMarkup(body: HTMLElement): void {
  for (const picture of body.querySelectorAll('picture')) {
    const image = picture.querySelector('img');
    if (image) picture.replaceWith(image);
    else picture.remove();
  }
  for (const link of body.querySelectorAll('a')) {
    if (!link.querySelector(BLOCKS)) continue;
    // The way it leads stays with its picture.
    for (const image of link.querySelectorAll('img')) {
      const around = body.ownerDocument.createElement('a');
      around.setAttribute('href', link.getAttribute('href') ?? '');
      image.replaceWith(around);
      around.append(image);
    }
    link.replaceWith(...link.childNodes);
  }
  for (const mark of body.querySelectorAll(TWICE)) mark.replaceWith(...mark.childNodes);
  for (const block of body.querySelectorAll(BLOCKS)) trim(block);
  body.normalize();
}

/** Takes the white space between a block's edge and its first and last element away. */
function trim(block: Element): void {
  if (block.localName === 'pre' || block.closest('pre')) return;
  for (const edge of [block.firstChild, block.lastChild])
    if (edge?.nodeType === Node.TEXT_NODE && !/\S/.test(edge.nodeValue ?? '')) edge.remove();
}
