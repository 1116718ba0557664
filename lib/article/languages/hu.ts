import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'hu', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'olvassa el|olvasd el|olvass tovább|tovább olvasom|lásd még|nézze meg|nézd meg|kapcsolódó cikk|kapcsolódó cikkek|kapcsolódó',
  share: 'megosztás|megosztom',
  ad: 'hirdetés|reklám|a cikk a hirdetés után|támogatott tartalom',
  tags: 'címkék|témák',
  comments: 'hozzászól|szóljon hozzá',
};

export const source: SourceVocabulary = {
  by: ['írta', 'szerző'],
  writer: ['szerző', 'szerzők', 'írta', 'szöveg', 'újságíró'],
  editor: ['szerkesztő', 'szerkesztette'],
  origin: ['forrás', 'források'],
  photo: ['fotó', 'fotók', 'kép', 'képek', 'fényképész', 'illusztráció'],
  and: ['és'],
  jobs: ['újságíró', 'szerkesztő', 'tudósító', 'riporter', 'munkatárs'],
  desks: ['szerkesztőség', 'mti', 'hírszerkesztő'],
  published: ['közzétéve', 'megjelent', 'publikálva', 'létrehozva'],
  updated: ['frissítve', 'módosítva', 'utolsó frissítés'],
};

export const quotes: QuoteVocabulary = {};
