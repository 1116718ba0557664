/** Which attributes XHTML has where. */
const EVERYWHERE = new Set(['title', 'lang', 'dir', 'id']);
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
  del: ['cite', 'datetime'],
  ins: ['cite', 'datetime'],
  blockquote: ['cite'],
  q: ['cite'],
};

/** Attributes that are whole numbers. */
const NUMBERS = /^(?:width|height|start|value|colspan|rowspan)$/;

/** Attributes that are addresses. */
const ADDRESSES = ['href', 'cite'];

/** Elements that are nothing without the one around them. */
const INSIDE: Readonly<Record<string, string>> = {
  li: 'ul, ol',
  dt: 'dl',
  dd: 'dl',
  figcaption: 'figure',
  summary: 'details',
};

/** Makes of an article's body, which browsers forgive much, what stricter reading systems take: attributes only where they mean something. Changes `body`. */
export function strictMarkup(body: HTMLElement): void {
  for (const each of body.querySelectorAll('*')) {
    const parents = INSIDE[each.localName];
    if (parents !== undefined && !each.parentElement?.matches(parents)) {
      const paragraph = body.ownerDocument.createElement('p');
      paragraph.append(...each.childNodes);
      each.replaceWith(paragraph);
      continue;
    }
    // HTML has given it up: what it holds is the ruby's own text.
    if (each.localName === 'rb') each.replaceWith(...each.childNodes);
    for (const { name, value } of [...each.attributes])
      if (!isMeant(each.localName, name, value)) each.removeAttribute(name);
    // As browsers read it: in a book an address with a space is none.
    for (const name of ADDRESSES) {
      const address = each.getAttribute(name);
      if (address !== null) each.setAttribute(name, new URL(address).href);
    }
    if (each.localName === 'details') each.setAttribute('open', '');
  }
}

function isMeant(element: string, name: string, value: string): boolean {
  if (!EVERYWHERE.has(name) && !ATTRIBUTES[element]?.includes(name)) return false;
  if (NUMBERS.test(name)) return /^-?\d{1,9}$/.test(value);
  if (ADDRESSES.includes(name)) return URL.canParse(value);
  if (name === 'dir') return /^(?:ltr|rtl|auto)$/.test(value);
  if (name === 'lang') return value !== '';
  return true;
}
