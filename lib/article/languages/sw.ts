import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'sw',
  functionWords: 'na ya wa kwa ni la katika za kuwa cha hiyo yake kama huo amesema hii kuhusu watu',
};

export const clutter: ClutterVocabulary = {
  related:
    'soma pia|soma zaidi|soma hapa|soma|tazama pia|angalia pia|habari zinazohusiana|makala zinazohusiana|zaidi kuhusu|unaweza pia kupenda|habari zaidi|habari mpya|zilizosomwa zaidi|habari nyingine',
  share: 'sambaza|shiriki|shirikisha|nakili kiungo|total',
  ad: 'tangazo|matangazo|habari inaendelea',
  follow: 'tufuate|fuata|ungana nasi|jiunge',
  tags: 'mada|maneno muhimu',
  player: 'sikiliza',
  comments: 'maoni',
  nav: 'inayofuata|iliyopita|rudi juu',
  newsletter: 'jarida|barua pepe|jisajili',
  paywall: 'kwa wanachama|kuendelea kusoma',
  donation: 'changia|mchango',
};

export const source: SourceVocabulary = {
  by: ['na', 'imeandikwa na', 'mwandishi'],
  writer: ['mwandishi', 'na', 'imeandikwa na', 'ripota'],
  editor: ['mhariri', 'imehaririwa na'],
  origin: ['chanzo', 'vyanzo', 'kwa hisani ya'],
  photo: ['picha', 'picha na', 'mpiga picha'],
  and: ['na'],
  jobs: ['mwandishi', 'mwandishi wetu', 'ripota', 'mhariri'],
  desks: ['mwandishi wetu', 'wahariri', 'dawati la habari'],
  updated: ['imesasishwa', 'ilisasishwa'],
};

export const quotes: QuoteVocabulary = {
  says:
    'alisema, amesema, anasema, walisema, alisisitiza, aliongeza, ameongeza, aliandika, alieleza, ameeleza, ' +
    'alidai, alijibu, aliuliza, alitangaza, alionya, alibainisha, amesisitiza, alifafanua',
  accordingTo: 'kwa mujibu wa, kulingana na',
  pronouns: 'yeye, wao',
  firstPerson: 'mimi, sisi, yetu, yangu',
  roles:
    'rais, waziri, waziri mkuu, msemaji, mwenyekiti, mkurugenzi, mbunge, gavana, katibu, katibu mkuu, profesa, ' +
    'mkuu, kocha, balozi, naibu',
  titles: 'dkt, dk, bw, bi, mhe, prof',
  prepositions: 'katika, kwa, na, ya, wa, kwenye, baada, kabla, kuhusu, kutoka',
  conjunctions: 'na, au, lakini',
  adverbs: 'pia, hii, hiyo, huu, leo, jana',
  that: 'kuwa, kwamba',
  ties: 'wa, ya, mkuu',
  headFirst: true,
  dropsPronouns: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['marekebisho', 'masahihisho'],
  phrases: ['toleo la awali la makala hii', 'toleo la awali la habari hii'],
};
