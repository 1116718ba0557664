import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'tl', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'basahin din|basahin rin|basahin|magbasa pa|tingnan din|panoorin din|panoorin|kaugnay na balita|kaugnay|iba pang balita',
  share: 'ibahagi|i-share',
  ad: 'patalastas|anunsyo|ipagpatuloy ang pagbabasa',
  tags: 'mga paksa',
  comments: 'komento',
};

export const source: SourceVocabulary = {
  by: ['ni', 'nina', 'isinulat ni', 'sulat ni', 'mula kay'],
  writer: ['ulat ni', 'may-akda', 'sumulat'],
  editor: ['patnugot', 'editor'],
  origin: ['pinagmulan', 'source', 'mula sa'],
  photo: ['larawan', 'litrato', 'kuha ni', 'photo'],
  and: ['at'],
  jobs: ['mamamahayag', 'tagapag-ulat', 'korespondente', 'patnugot'],
  desks: ['patnugutan'],
  published: ['inilathala', 'nailathala'],
  updated: ['na-update', 'in-update'],
};

export const quotes: QuoteVocabulary = {};
