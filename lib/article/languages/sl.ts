import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'sl', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'preberite tudi|preberi tudi|preberite več|preberite še|preberite|berite tudi|oglejte si tudi|povezani članki|povezane novice|povezano',
  share: 'deli|delite',
  ad: 'oglas|članek se nadaljuje',
  tags: 'oznake|ključne besede',
  comments: 'komentar|komentiraj',
};

export const source: SourceVocabulary = {
  by: ['avtor', 'piše', 'napisal', 'napisala'],
  writer: ['avtor', 'avtorica', 'besedilo', 'novinar'],
  editor: ['urednik', 'urednica'],
  origin: ['vir', 'viri', 'agencija'],
  photo: ['foto', 'fotografija', 'fotograf'],
  and: ['in', 'ter'],
  jobs: ['novinar', 'novinarka', 'dopisnik', 'dopisnica', 'urednik', 'urednica'],
  desks: ['uredništvo', 'sta'],
  published: ['objavljeno', 'datum objave'],
  updated: ['posodobljeno', 'spremenjeno'],
};

export const quotes: QuoteVocabulary = {};
