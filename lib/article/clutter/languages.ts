import type { ClutterVocabulary } from './vocabulary';

export type ClutterLanguages = Readonly<Record<string, ClutterVocabulary>>;

const all = import.meta.glob<ClutterVocabulary>('../languages/*.ts', { eager: true, import: 'clutter' });

/**
 * Every language's words for clutter: a language is added by adding one file.
 * @returns another object whenever there are other words
 */
export const languages = (): ClutterLanguages => all;
