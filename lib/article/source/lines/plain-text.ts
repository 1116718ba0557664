const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  atilde: 'ã',
  otilde: 'õ',
};

const LONGEST_VALUE = 2000;

/** White space of another kind than a blank, and invisible characters. */
const UNUSUAL = /[\t-\r\u00A0\u00AD\u1680\u2000-\u200C\u200E\u200F\u2028-\u202F\u205F\u2060\u2066-\u2069\u3000\uFEFF]/;

/** What keeps two letters apart does nothing at the end of a word, where Kannada and Telugu houses print it or not. */
const IDLE_JOINER = /\u200c(?![\p{L}\p{M}])/gu;

const isFolded = (text: string): boolean =>
  !UNUSUAL.test(text) && !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ');

/** Runs of white space become one space; invisible characters go. */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  // Most texts have their white space at the ends, where the markup is indented.
  const trimmed = text.trim();
  return isFolded(trimmed)
    ? trimmed
    : trimmed
        .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
        .replace(IDLE_JOINER, '')
        .replace(/\s+/g, ' ')
        .trim();
}

/** Whether a text has anything that `fold` keeps. */
export const isPrinted = (text: string): boolean =>
  /[^\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/.test(text);

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/**
 * Text from an attribute or a JSON value, where markup and entities (even twice encoded) are common: tags go, entities are decoded,
 * white space is folded. The result is text, never markup; it may still contain a lone "<".
 * @param value at most its first 2,000 characters are read
 */
export function plain(value: string): string {
  const text = value.length > LONGEST_VALUE ? value.slice(0, LONGEST_VALUE) : value;
  if (!/[<&]/.test(text)) return fold(text);
  const once = decode(text);
  const twice = once.includes('&') ? decode(once) : once;
  return fold(twice.replace(/<\/?[a-z!][^<>]{0,500}>/gi, ' '));
}

const MOST_REMEMBERED = 500;

/** The same function, which remembers its last results: the same few names are compared again and again. */
export function remembering(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** Letters and digits only, in lower case and without accents: whether two spellings are one name. */
export const key = remembering((text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ''),
);

/** Like `key` with the words in alphabetical order: "Smith, John" and "John Smith" are one name. */
export const nameKey = remembering((text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' '),
);
