import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'sk', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'čítajte aj|čítajte tiež|čítajte viac|čítajte ďalej|prečítajte si|pozrite si aj|pozrite aj|súvisiace články|súvisiace|k téme',
  share: 'zdieľať|zdieľajte',
  ad: 'reklama|inzercia|článok pokračuje',
  tags: 'štítky|témy',
  comments: 'komentár|komentovať',
};

export const source: SourceVocabulary = {
  by: ['autor', 'napísal', 'napísala', 'pripravil', 'pripravila'],
  writer: ['autor', 'autorka', 'autori', 'text', 'redaktor'],
  editor: ['editor', 'editorka', 'redakcia'],
  origin: ['zdroj', 'zdroje', 'agentúra'],
  photo: ['foto', 'fotograf', 'snímka', 'ilustračné foto', 'fotografia'],
  and: ['a'],
  jobs: ['redaktor', 'redaktorka', 'spravodajca', 'reportér', 'reportérka', 'novinár', 'novinárka'],
  desks: ['redakcia', 'tasr', 'red'],
  genres: ['komentár', 'rozhovor', 'analýza'],
  published: ['publikované', 'zverejnené', 'vydané', 'vytvorené'],
  updated: ['aktualizované', 'aktualizácia', 'upravené'],
};

export const quotes: QuoteVocabulary = {};
