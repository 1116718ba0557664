import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'sw', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'soma pia|soma zaidi|soma hapa|soma|tazama pia|tazama zaidi|angalia pia|habari zinazohusiana|habari inayohusiana|makala zinazohusiana|zinazohusiana|inayohusiana|zaidi kuhusu|unaweza pia kupenda|unaweza kupenda|pendekezo|inapendekezwa|soma makala|endelea kusoma|sikiliza pia|usikose',
  lists:
    'habari zaidi|habari mpya|habari za hivi punde|zilizosomwa zaidi|maarufu|habari maarufu|habari kuu|makala mpya|habari nyingine|habari zingine|za hivi karibuni|zinazovuma|makala nyingine|chaguo la mhariri',
  share:
    'sambaza|sambaza habari|sambaza makala|shiriki|shirikisha|shiriki habari|tuma|nakili kiungo|hifadhi|chapisha|penda|total|share|share this',
  ad: 'tangazo|matangazo|habari inaendelea baada ya tangazo|endelea kusoma baada ya tangazo|shuka chini kuendelea|imedhaminiwa|advertisement',
  follow: 'tufuate|fuata|ungana nasi|jiunge na|jiunge nasi|pakua programu|pakua app|fuatilia',
  tags: 'lebo|mada|vitambulisho|maneno muhimu|tags|mada zinazohusiana',
  player: 'sikiliza makala|sikiliza habari|sikiliza|cheza|tazama video|video',
  comments: 'maoni|toa maoni|andika maoni|acha maoni|tuma maoni|soma maoni|ona maoni|jiunge na mjadala',
  nav: 'ukurasa unaofuata|ukurasa uliopita|inayofuata|iliyopita|ifuatayo|iliyotangulia|rudi juu|ona zote|onyesha zaidi|pakia zaidi|nyuma|mbele',
  newsletter: 'jarida|barua pepe yako|barua pepe|jisajili|jiandikishe',
  paywall: 'kwa wanachama|wanaojisajili pekee|lipia|ingia ili kuendelea|kuendelea kusoma',
  donation: 'changia|toa mchango|tuunge mkono|mchango wako',
  notice: 'tunatumia vidakuzi|vidakuzi|kubali zote|ruhusu arifa',
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
  published: ['imechapishwa', 'limechapishwa', 'ilichapishwa'],
  updated: ['imesasishwa', 'ilisasishwa'],
};

export const quotes: QuoteVocabulary = {};
