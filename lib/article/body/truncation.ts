import type { Removed, Truncation } from '../article';
import type { Witness } from './witness';

export interface TruncationEvidence {
  paragraphs: readonly string[];
  removed: readonly Removed[];
  witness: Pick<Witness, 'isFree' | 'wordCount'>;
}

/** Below this share of the words that the page itself counts, some are missing. Counts differ by captions, boxes and what a word is. */
const MUCH_MISSING = 0.6;
/** A count this small says nothing. */
const LEAST_COUNT = 150;

/** Thai, Lao, Burmese, Khmer, Japanese and Chinese: words are not parted. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/;

/**
 * Whether the page holds only the beginning of its article: it counts more words than it shows, or says that the article is not free and
 * shows a notice of it (schema.org `wordCount`, `isAccessibleForFree`).
 * @returns undefined when nothing says so
 */
export function findTruncation({ paragraphs, removed, witness }: TruncationEvidence): Truncation | undefined {
  const isCounted = witness.wordCount >= LEAST_COUNT;
  const text = isCounted ? paragraphs.join(' ') : '';
  const isShort =
    isCounted && !UNSPACED.test(text.slice(0, 500)) && text.split(/\s+/).length < witness.wordCount * MUCH_MISSING;
  const hasNotice = removed.some(({ kind }) => kind === 'paywall');
  if ((witness.isFree === false && (hasNotice || isShort)) || (hasNotice && isShort))
    return { by: 'paywall', paragraphs: paragraphs.length };
  return isShort ? { by: 'script', paragraphs: paragraphs.length } : undefined;
}
