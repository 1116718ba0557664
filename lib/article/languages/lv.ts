import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'lv', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'lasi arī|lasiet arī|lasi vēl|lasīt vairāk|lasi|skaties arī|saistītie raksti|saistītās ziņas|vairāk par tēmu|par šo tēmu',
  share: 'dalīties|dalies',
  ad: 'reklāma|raksts turpinās',
  tags: 'atslēgvārdi|tēmas',
  comments: 'komentār|komentēt',
};

export const source: SourceVocabulary = {
  by: ['autors', 'autore', 'raksta'],
  writer: ['autors', 'autore', 'teksts', 'žurnālists', 'sagatavoja'],
  editor: ['redaktors', 'redaktore'],
  origin: ['avots', 'avoti'],
  photo: ['foto', 'attēls', 'fotogrāfs'],
  and: ['un'],
  jobs: ['žurnālists', 'žurnāliste', 'korespondents', 'redaktors', 'redaktore'],
  desks: ['redakcija', 'ziņu dienests'],
  published: ['publicēts', 'izveidots'],
  updated: ['atjaunots', 'labots'],
};

export const quotes: QuoteVocabulary = {};
