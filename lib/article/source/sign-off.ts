import { type Credit, emptyCredit } from './credit';

/** "Reporting by Mary Whitfield; Editing by John Okafor": several credits without colons, each of which can be read alone. */
export function readSignOff(text: string, read: (part: string) => Credit | undefined): Credit | undefined {
  if (!text.includes(';')) return undefined;
  const parts = text.split(/;\s+/);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const found = parts.map(read);
  const credits = found.filter((credit) => credit !== undefined);
  if (credits.length < found.length) return undefined;
  const first = <T>(values: readonly T[]): T | undefined => values.find(Boolean);
  return {
    ...emptyCredit(text),
    agency: first(credits.map(({ agency }) => agency)) ?? '',
    editor: first(credits.map(({ editor }) => editor)) ?? '',
    authors: credits.flatMap(({ authors }) => authors),
    photographers: credits.flatMap(({ photographers }) => photographers),
    translators: credits.flatMap(({ translators }) => translators),
    originalLang: first(credits.map(({ originalLang }) => originalLang)) ?? '',
  };
}
