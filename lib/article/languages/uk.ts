import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'uk', functionWords: [] };

export const clutter: ClutterVocabulary = {};

export const source: SourceVocabulary = {
  by: ['автор', 'текст', 'підготував', 'підготувала', 'розмовляв', 'розмовляла'],
  writer: [
    'автор',
    'автори',
    'авторка',
    'текст',
    'журналіст',
    'журналістка',
    'кореспондент',
    'підготував',
    'підготувала',
  ],
  editor: ['редактор', 'редакторка', 'випусковий редактор'],
  origin: ['джерело', 'джерела', 'агентство', 'за матеріалами'],
  photo: ['фото', 'автор фото', 'світлина', 'світлини', 'ілюстрація', 'фотограф', 'колаж'],
  quotedFrom: ['передрук з', 'вперше опубліковано в'],
  and: ['і', 'й', 'та'],
  jobs: [
    'кореспондент',
    'кореспондентка',
    'журналіст',
    'журналістка',
    'редактор',
    'редакторка',
    'оглядач',
    'оглядачка',
  ],
  desks: ['редакція', 'відділ новин', 'пресслужба'],
  genres: ['колонка', 'інтервʼю', 'думка', 'коментар'],
  published: ['опубліковано', 'дата публікації', 'додано'],
  updated: ['оновлено', 'змінено', 'останнє оновлення'],
};

export const quotes: QuoteVocabulary = {};
