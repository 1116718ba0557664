import { isUncased } from '../lines/uncased';
import { lowered, type Words } from '../words';
import { withoutWhereabouts } from './names';

const LONGEST = 60;
const MOST_WORDS = 6;
const SHORTEST = 4;
/** Shorter ones end many words: "autor". */
const SHORTEST_IN_COMPOUND = 7;

/**
 * Whether a text is what somebody does for the press and nothing else: "Political correspondent", "Journaliste politique", "Politikredakteurin", "corresponsal en Lisboa". What else people are,
 * "minister", stands behind the names of those whom an article tells of.
 */
export function isPressJob(text: string, words: Words): boolean {
  // "Korr."
  const said = text.replace(/(?<=^\S+)\.$/u, '');
  if (text.length > LONGEST || /[\d,.:;|!?]/.test(said)) return false;
  const lower = lowered(withoutWhereabouts(said, words));
  if (lower.split(' ').length > MOST_WORDS) return false;
  if (TAKES_PICTURES.test(lower) || words.atStart('photo', lower) > 0) return false;
  const length = Math.max(words.atStart('jobs', lower), words.atEnd('jobs', lower));
  // "Research for": short words are more than jobs.
  const isJob = length >= SHORTEST || (length > 0 && (isUncased(said) || length === lower.length));
  return isJob || isCompound(lower, words);
}

/** "Politikredakteurin": a job at the end of its last word. */
const isCompound = (lower: string, words: Words): boolean =>
  words.some('jobs', (job) => job.length >= SHORTEST_IN_COMPOUND && !job.includes(' ') && lower.endsWith(job));

const TAKES_PICTURES = /foto|photo|video|kamera|camera/i;
