/** A stretch of a saved article's text. */
export interface QuotePlace {
  /** Index into `Article.paragraphs`. */
  paragraph: number;
  /** UTF-16 offset in that paragraph. */
  start: number;
}

/** The address of a saved article inside the extension, at a quotation of it if one is named. */
export function readerAddress(id: string, quote?: QuotePlace): `/reader.html?id=${string}` {
  const at = quote ? `#quote=${quote.paragraph}-${quote.start}` : '';
  return `/reader.html?id=${encodeURIComponent(id)}${at}`;
}

/**
 * The place that an address names.
 * @param fragment `location.hash`
 * @returns null when it names none
 */
export function placeIn(fragment: string): QuotePlace | null {
  const [, paragraph, start] = /^#quote=(\d{1,6})-(\d{1,7})$/.exec(fragment) ?? [];
  return paragraph === undefined || start === undefined ? null : { paragraph: Number(paragraph), start: Number(start) };
}
