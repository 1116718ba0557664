import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'hr', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'pročitajte i|pročitaj i|pročitajte još|pročitajte više|pročitajte|čitajte i|pogledajte i|pogledajte|povezane vijesti|povezani članci',
  share: 'podijeli|podijelite',
  ad: 'oglas|tekst se nastavlja|članak se nastavlja',
  tags: 'oznake|ključne riječi',
  comments: 'komentar|komentiraj',
};

export const source: SourceVocabulary = {
  by: ['piše', 'autor', 'napisao', 'napisala'],
  writer: ['autor', 'autorica', 'novinar', 'tekst', 'piše'],
  editor: ['urednik', 'urednica'],
  origin: ['izvor', 'izvori', 'agencija'],
  photo: ['foto', 'fotografija', 'fotograf', 'snimio', 'snimila'],
  and: ['i'],
  jobs: ['novinar', 'novinarka', 'dopisnik', 'dopisnica', 'urednik', 'urednica'],
  desks: ['redakcija', 'hina'],
  published: ['objavljeno', 'objavljen', 'objavljena', 'vrijeme objave'],
  updated: ['ažurirano', 'zadnja izmjena', 'osvježeno'],
};

export const quotes: QuoteVocabulary = {};
