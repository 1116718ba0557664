import { type Credit, emptyCredit } from './credit';

const LABELLED = /^\p{Lu}[^:.]{2,30}:\s\p{Lu}/u;
const MOST_LABELS = 6;

/** "Moderation: Anna Berg. Schnitt und Musik: Tom Lake. Redaktion: Lena Marsh.": labels in sentences of their own, of which some are credits. */
export function readLabelledSentences(text: string, read: (part: string) => Credit | undefined): Credit | undefined {
  if (!/:.*\.\s.*:/u.test(text)) return undefined;
  const parts = text.replace(/\.$/, '').split(/(?<=\p{Ll})\.\s+/u);
  if (parts.length < 2 || parts.length > MOST_LABELS || !parts.every((part) => LABELLED.test(part))) return undefined;
  const credits = parts.flatMap((part) => read(part) ?? []);
  return credits.length ? joinedCredit(text, credits) : undefined;
}

const MOST_SENTENCES = 4;

/** "Propos recueillis par Inès Carnot et Hugo Vidal. Traduit de l’anglais par Maud Tellier.": sentences without colons, each of which is a credit on its own. */
export function readSentences(text: string, read: (part: string) => Credit | undefined): Credit | undefined {
  const parts = /\.\s/.test(text) ? text.replace(/\.$/, '').split(/(?<=[\p{Ll})])\.\s+(?=\p{Lu})/u) : [];
  if (parts.length < 2 || parts.length > MOST_SENTENCES) return undefined;
  const credits = parts.flatMap((part) => read(part) ?? []);
  const isNamed = credits.some(({ authors, editor, translators }) => editor || authors.length || translators.length);
  return isNamed && credits.length === parts.length ? joinedCredit(text, credits) : undefined;
}

/** "Reporting by Mary Whitfield; Editing by John Okafor": several credits without colons, each of which can be read alone. */
export function readSignOff(text: string, read: (part: string) => Credit | undefined): Credit | undefined {
  if (!text.includes(';')) return undefined;
  const parts = text.split(/;\s+/);
  if (parts.length < 2 || parts.length > 4) return undefined;
  const found = parts.map(read);
  const credits = found.filter((credit) => credit !== undefined);
  if (credits.length < found.length) return undefined;
  return joinedCredit(text, credits);
}

/** What several credits in one line say. */
export function joinedCredit(text: string, credits: readonly Credit[]): Credit {
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
