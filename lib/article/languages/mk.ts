import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'mk',
  functionWords: 'и на да за се од во со дека е по не како тоа до при ќе тој беше',
};

export const clutter: ClutterVocabulary = {
  related:
    'прочитајте и|прочитај и|прочитај повеќе|погледнете и|погледни и|поврзани вести|поврзано|слични вести|можеби ќе ве интересира|најчитани|најнови вести',
  share: 'сподели|споделете',
  ad: 'оглас|маркетинг|текстот продолжува',
  follow: 'следете|следи',
  tags: 'клучни зборови',
  player: 'слушај|слушнете',
  comments: 'коментар|коментирај',
  nav: 'следн|претходн|на врвот',
  newsletter: 'билтен|е-пошта',
  paywall: 'за претплатници',
  donation: 'поддржете|донирај',
};

export const source: SourceVocabulary = {
  rights: ['сите права се задржани', 'забрането преземање', 'преземањето на овие содржини'],
  by: ['од', 'автор', 'пишува'],
  writer: ['автор', 'текст', 'новинар', 'репортер'],
  editor: ['уредник', 'редактор'],
  origin: ['извор', 'извори', 'агенција'],
  photo: ['фото', 'фотографија', 'слика', 'фотограф'],
  and: ['и'],
  jobs: ['новинар', 'дописник', 'уредник', 'репортер'],
  desks: ['редакција'],
  updated: ['ажурирано', 'изменето'],
};

export const quotes: QuoteVocabulary = {
  says:
    'рече, изјави, вели, додаде, истакна, нагласи, потенцира, порача, објасни, напиша, тврди, смета, најави, ' +
    'соопшти, одговори, праша, посочи, кажа, кажува',
  accordingTo: 'според, по зборовите на',
  pronouns: 'тој, таа, тие',
  firstPerson: 'јас, ние, мој, наш',
  roles:
    'претседател*, министер*, премиер*, директор*, градоначалник*, пратеник*, портпарол*, професор*, лидер*, ' +
    'тренер*, адвокат*',
  prepositions: 'во, на, со, од, до, за, по, пред, дека, кој, која, што',
  conjunctions: 'и, или, а, но',
  adverbs: 'е, се, не, тоа, денес, вчера, исто така',
  that: 'дека',
  headFirst: true,
  dropsPronouns: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['исправка'],
  phrases: ['во претходната верзија на'],
};
