/** A stretch of a saved article's text. */
export interface QuotePlace {
  /** Index into `Article.paragraphs`. */
  paragraph: number;
  /** UTF-16 offset in that paragraph. */
  start: number;
}

/** A stretch that is known to its end. */
export interface TextPlace extends QuotePlace {
  /** UTF-16 offset after its last sign. */
  end: number;
}

/** The address of a saved article inside the extension, at a quotation or another stretch of it if one is named. */
export function readerAddress(id: string, place?: QuotePlace | TextPlace): `/reader.html?id=${string}` {
  const at = place ? `${place.paragraph}-${place.start}` : '';
  const fragment = !place ? '' : 'end' in place ? `#text=${at}-${place.end}` : `#quote=${at}`;
  return `/reader.html?id=${encodeURIComponent(id)}${fragment}`;
}

/**
 * The quotation that an address names.
 * @param fragment `location.hash`
 * @returns null when it names none
 */
export function quoteIn(fragment: string): QuotePlace | null {
  const [, paragraph, start] = /^#quote=(\d{1,6})-(\d{1,7})$/.exec(fragment) ?? [];
  return paragraph === undefined || start === undefined ? null : { paragraph: Number(paragraph), start: Number(start) };
}

/** Likewise, another stretch of the text. */
export function textIn(fragment: string): TextPlace | null {
  const [, ...numbers] = /^#text=(\d{1,6})-(\d{1,7})-(\d{1,7})$/.exec(fragment) ?? [];
  const [paragraph, start, end] = numbers.map(Number);
  return paragraph === undefined || start === undefined || end === undefined ? null : { paragraph, start, end };
}
