const MARKER =
  /(?:^|[\s_-])(?:by-?lines?|authors?(?:name|link|text)?|autor(?:en|i|es|ka)?|auteurs?|autore|reporters?|writers?|penulis|journalists?|kirjoittaja|toimittaja|forfatter|skribent|yazar|muhabir|szerzok?|creator|created-?by|writt?en-?by|write-?by|posted-?by|signature|assinatura)(?![a-z])|author|byline/i;
const NOT_MARKER =
  /comment|post-signature|follow|social|desc|position|jobtitle|[_-]job|role|avatar|image|img|photo|caption|pictures?\b|(?:^|[\s_-])pics?\b|source|label|prefix|teaser|related|bio\b|biograph|share|login|auth0|oauth/i;
const ELSEWHERE = /teaser|related|recirc|most-?read|recommend|comment/i;
const AUTHOR = /\bauthor\b/i;
/** The way to an author's own page or mail. */
export const PROFILE =
  /^mailto:\s*[^?\s]+(?:@|%40)[^?\s]+$|\/(?:authors?|by|profiles?|staff|bylines?|autor(?:es|en|i|a)?|auteurs?|autore|penulis|reporters?|journalist(?:e|en|s)?|columnists?|contributors?|yazar(?:lar)?|redakteure?|signataires?|firmas?|szerzok?|autorzy|autori|avtor(?:y|i)?|skribent(?:er)?|forfatter(?:e)?|toimittaja(?:t)?|kirjoittaja(?:t)?|tac-gia|novinari?)\/[^/?#]/i;
const TAG = /(?:^|\s)tag(?:\s|$)/i;
const TAG_PAGE = /\/(?:tags?|topics?|tagi|etiquetas?|themen)\/[^/?#]/i;
const NAMING_ATTRIBUTES = new Set(['class', 'id', 'data-testid', 'data-qa', 'data-component']);
const MOST_LEVELS = 4;

/** What the markup around a text says. */
export interface Marks {
  /** Whether it is a byline, by rel, itemprop, class and the like. */
  isByline(node: Node | undefined): boolean;
  /** Whether it announces another article. */
  isElsewhere(node: Node | undefined): boolean;
}

/** What an element says of a question. */
type Said = boolean | 'nothing';

/** Lines share what is around them: each element is read once for as long as these are in use. */
export function readMarks(): Marks {
  const bylines = new Map<Element, Said>();
  const elsewhere = new Map<Element, Said>();
  return {
    isByline: (node) => nearest(node, bylines, saysByline) ?? false,
    isElsewhere: (node) => nearest(node, elsewhere, saysElsewhere) ?? false,
  };
}

/** What the nearest element around a node says that says anything. */
function nearest(
  node: Node | undefined,
  known: Map<Element, Said>,
  read: (element: Element) => boolean | undefined,
): boolean | undefined {
  let element = node?.parentElement ?? null;
  for (let level = 0; element && level < MOST_LEVELS; level += 1) {
    let said = known.get(element);
    if (said === undefined) {
      said = read(element) ?? 'nothing';
      known.set(element, said);
    }
    if (said !== 'nothing') return said;
    element = element.parentElement;
  }
  return undefined;
}

function saysByline(element: Element): boolean | undefined {
  let names = '';
  let isAuthor = false;
  let isTag = false;
  for (const attribute of element.getAttributeNames()) {
    const value = (): string => element.getAttribute(attribute) ?? '';
    if (NAMING_ATTRIBUTES.has(attribute)) names += ` ${value()}`;
    else if (attribute === 'rel' || attribute === 'itemprop') {
      isAuthor ||= AUTHOR.test(value());
      isTag ||= TAG.test(value());
    } else if (attribute === 'href' && element.nodeName === 'A') {
      isAuthor ||= PROFILE.test(value());
      isTag ||= TAG_PAGE.test(value());
    }
  }
  if ((names && NOT_MARKER.test(names)) || (isTag && !isAuthor)) return false;
  return isAuthor || (names !== '' && MARKER.test(names)) || undefined;
}

const saysElsewhere = (element: Element): boolean | undefined => {
  const names = element.getAttribute('class');
  return (names && ELSEWHERE.test(names)) || undefined;
};
