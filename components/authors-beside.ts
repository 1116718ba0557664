const key = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The authors to print beside the publisher: a house that names itself as author, as many sites' data do, is not printed twice. */
export const authorsBeside = (publisher: string, authors: readonly string[]): string[] =>
  authors.filter((name) => key(name) !== key(publisher));
