import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'mk', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'прочитајте и|прочитај и|прочитај повеќе|погледнете и|погледни и|поврзани вести|поврзано|слични вести|можеби ќе ве интересира|најчитани',
  share: 'сподели|споделете',
  ad: 'оглас|маркетинг|текстот продолжува',
  tags: 'клучни зборови',
  comments: 'коментар|коментирај',
};

export const source: SourceVocabulary = {
  by: ['од', 'автор', 'пишува'],
  writer: ['автор', 'текст', 'новинар', 'репортер'],
  editor: ['уредник', 'редактор'],
  origin: ['извор', 'извори', 'агенција'],
  photo: ['фото', 'фотографија', 'слика', 'фотограф'],
  and: ['и'],
  jobs: ['новинар', 'дописник', 'уредник', 'репортер'],
  desks: ['редакција'],
  published: ['објавено', 'објавена'],
  updated: ['ажурирано', 'изменето'],
};

export const quotes: QuoteVocabulary = {};
