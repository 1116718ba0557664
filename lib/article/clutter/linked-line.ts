import { isAddress } from './links';
import type { Line } from './page';
import { IS_UNSPACED } from './plain';
import { sizeOf } from './prose';

/** Shorter is no headline. */
const SHORTEST_HEADLINE = 18;

/** A line that is all one link, as long as a headline. */
export const isLinkedLine = ({ text, linkChars }: Pick<Line, 'text' | 'linkChars'>): boolean =>
  sizeOf(text) >= SHORTEST_HEADLINE && linkChars > text.length * 0.9 && !isAddress(text);

const LEAST_WORDS = 4;

/** As many words as a headline has. */
export const hasWords = (text: string, least = LEAST_WORDS): boolean =>
  IS_UNSPACED.test(text) || text.trim().split(' ').length >= least;
