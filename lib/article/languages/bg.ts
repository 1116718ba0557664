import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'bg', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related: 'прочетете още|прочетете и|прочетете|прочети още|четете още|вижте още|вижте и|виж още|виж и|свързани статии',
  share: 'сподели|споделете',
  ad: 'реклама|статията продължава',
  tags: 'етикети|тагове',
  comments: 'коментар|коментирай',
};

export const source: SourceVocabulary = {
  by: ['от', 'автор', 'написано от'],
  writer: ['автор', 'автори', 'текст', 'репортер', 'журналист'],
  editor: ['редактор', 'редакция'],
  origin: ['източник', 'източници', 'агенция'],
  photo: ['снимка', 'снимки', 'фото', 'фотограф', 'илюстрация'],
  and: ['и'],
  jobs: ['журналист', 'репортер', 'кореспондент', 'редактор'],
  desks: ['редакция', 'екип', 'екипът'],
  published: ['публикувано', 'публикувана', 'добавено'],
  updated: ['обновено', 'обновена', 'актуализирано', 'последна промяна'],
};

export const quotes: QuoteVocabulary = {};
