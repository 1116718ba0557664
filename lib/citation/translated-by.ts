import { type AuthorName, saidName } from './author-name';
import { inList } from './sentence';

/** "Translated by Anna Berg and Ivo Lind." behind a title, as Chicago and MLA have it; "" without a translator. */
export const translatedBy = (translators: readonly AuthorName[]): string =>
  translators.length ? `Translated by ${inList(translators.map(saidName), 'and')}.` : '';
