import { filesFor } from '../language-files';
import { inOneSpelling } from '../one-spelling';
import { fold } from './lines/plain-text';
import type { CorrectionVocabulary } from './vocabulary';

/** Every language's words for corrections, by the path of its file. */
const languages = import.meta.glob<CorrectionVocabulary>('../languages/*.ts', { eager: true, import: 'corrections' });

/** Notes stand above the text or under it. */
const ABOVE = 4;
const LAST_PARAGRAPHS = 8;
const SHORTEST = 30;
const SHORTEST_UNSPACED = 12;
const LONGEST = 1200;
/** "Editor's note: an earlier version …": so far into a note its phrase may begin. */
const PREFACE = 40;
/** After a label: ":", " (3 May):", ", 3 May 2031:", " vom 3. Mai 2031:", " added Nov. 3, 2031:". */
const END_OF_LABEL =
  /^(?:\s*[([（【][^)\]）】]{1,40}[)\]）】]|,[^:：.]{1,40}|\s+\p{Ll}{2,4}\s+\d[^:：]{0,30}|[\s,–—-]+[^:：]{1,40}(?:19|20)\d\d)?\s*[:：]\s*\S/u;
const SENTENCE = /[.!?。।৷۔](?:\s|["”»)\]]|$)/u;
/** "Corrections: Seen a mistake? Write to …" asks for one. */
const INVITATION = /[?？@]|\[email/;
const LETTER = /[\p{L}\p{M}\d]/u;

/**
 * Notes in which the house corrects what it published: "Ralat: …", "An earlier version of this article …". They stay in the text.
 * @param paragraphs of the article, in order
 * @param lang BCP 47
 * @param pieces what else may be a note, wherever it stands
 * @returns as printed, white space folded
 */
export function findCorrections(paragraphs: readonly string[], lang: string, pieces: readonly string[] = []): string[] {
  const files = filesFor([lang]).flatMap((file) => languages[`../languages/${file}.ts`] ?? []);
  const below = Math.max(ABOVE, paragraphs.length - LAST_PARAGRAPHS);
  const notes = [...paragraphs.slice(0, ABOVE), ...paragraphs.slice(below), ...pieces].map(fold);
  return [...new Set(notes.filter((note) => isCorrection(note, files)))];
}

function isCorrection(note: string, files: readonly CorrectionVocabulary[]): boolean {
  if (note.length < SHORTEST_UNSPACED || note.length > LONGEST) return false;
  if (note.length < SHORTEST && !/[\u3041-\u30fa\u3400-\u9fff\uac00-\ud7a3]/u.test(note)) return false;
  const start = inOneSpelling(note.slice(0, 4 * PREFACE))
    .toLowerCase()
    .replace(/^[\s*•—–([【（-]+/, '');
  return files.some(
    ({ labels = [], phrases = [] }) =>
      phrases.some((phrase) => {
        const at = start.indexOf(phrase);
        return at >= 0 && at <= PREFACE && !LETTER.test(start.charAt(at - 1));
      }) ||
      (labels.some((label) => start.startsWith(label) && END_OF_LABEL.test(start.slice(label.length))) &&
        SENTENCE.test(note) &&
        !INVITATION.test(note)),
  );
}
