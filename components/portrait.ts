import type { Article, Quote } from '../lib/article/article';
import { speakerOf } from './quote-text';

/** A longer caption tells a story: who of it is in the picture cannot be told. */
const LONGEST_CAPTION = 160;

/** Two words with capitals in a row, a hyphen or a particle of a name between them: perhaps somebody else. */
const ANOTHER_NAME = /\p{Lu}[\p{L}’'-]+(?:\s+(?:van|von|de|da|bin|binti|al|el))?\s+\p{Lu}[\p{L}’'-]+/u;

/**
 * The address of the article's own picture of a speaker: only one whose caption has the speaker's full name and nobody else's. Without capitals in the script
 * another name cannot be seen, so there is none.
 * @returns null when no caption says so plainly
 */
export function portraitOf(article: Article, quote: Quote): string | null {
  const name = speakerOf(quote);
  if (!/\p{Lu}\S*\s+\S*\p{Lu}/u.test(name)) return null;
  // A parsed document is inert, and only a text and an address are read from it.
  const { body } = new DOMParser().parseFromString(article.html, 'text/html');
  for (const figure of body.querySelectorAll('figure')) {
    const caption = (figure.querySelector('figcaption')?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const pictures = figure.querySelectorAll('img[src]');
    if (pictures.length !== 1 || caption.length > LONGEST_CAPTION || !caption.includes(name)) continue;
    const rest = caption.replace(name, ' · ').replace(quote.role || name, ' · ');
    const source = pictures[0]?.getAttribute('src') ?? '';
    if (!ANOTHER_NAME.test(rest) && /^https?:/i.test(source)) return source;
  }
  return null;
}
