import type { Grammar } from './lexicon/grammar';
import type { PeopleWords } from './lexicon/people-words';
import type { SentenceWords } from './lexicon/sentence-words';
import type { SpeechWords } from './lexicon/speech-words';
import type { WordParts } from './lexicon/word-parts';

/**
 * The words of one language that quotations and their speakers are known by. Each language file exports one of these as `quotes`.
 *
 * Every field of words is one list of lower-case words or phrases with a comma and a blank between them. `sag*` stands for every word that begins so
 * (up to six letters more), `*minister` for every word that ends so.
 */
export interface QuoteVocabulary extends SpeechWords, PeopleWords, SentenceWords, WordParts, Partial<Grammar> {}
