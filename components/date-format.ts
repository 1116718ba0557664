const made = new Map<string, Intl.DateTimeFormat>();

/** How a language writes a date. Kept: making one takes a hundred times as long as using it, and a list has hundreds of dates. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const format = made.get(key) ?? new Intl.DateTimeFormat(language, options);
  made.set(key, format);
  return format;
}
