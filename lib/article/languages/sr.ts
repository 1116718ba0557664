import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'sr', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'прочитајте и|прочитај и|прочитајте још|прочитајте|погледајте и|повезане вести|можда ће вас занимати|најчитаније|последње вести|pročitajte i',
  share: 'подели|поделите',
  ad: 'оглас|реклама|текст се наставља|tekst se nastavlja',
  tags: 'ознаке|кључне речи',
  comments: 'коментар|коментариш',
};

export const source: SourceVocabulary = {
  by: ['piše', 'аутор', 'autor', 'пише'],
  writer: ['autor', 'autorka', 'novinar', 'tekst', 'piše', 'аутор', 'новинар', 'текст', 'пише'],
  editor: ['urednik', 'redaktor', 'уредник'],
  origin: ['izvor', 'izvori', 'извор', 'извори', 'agencija'],
  photo: ['foto', 'fotografija', 'fotograf', 'фото', 'фотографија'],
  quotedFrom: ['preuzeto sa', 'преузето са'],
  and: ['i', 'и'],
  jobs: ['novinar', 'novinarka', 'dopisnik', 'urednik', 'urednica', 'новинар', 'новинарка', 'дописник'],
  desks: ['redakcija', 'редакција'],
  published: ['objavljeno', 'objavljen', 'objavljena', 'објављено'],
  updated: ['ažurirano', 'izmenjeno', 'poslednja izmena', 'ажурирано'],
};

export const quotes: QuoteVocabulary = {};
