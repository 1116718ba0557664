import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'fi', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'lue myös|lue lisää|lue|katso myös|kuuntele myös|aiheeseen liittyvää|lisää aiheesta|suosittelemme|luetuimmat|suosituimmat',
  share: 'jaa|kopioi linkki',
  ad: 'mainos|juttu jatkuu|artikkeli jatkuu|kaupallinen yhteistyö',
  tags: 'avainsanat|aiheet',
  comments: 'komment|keskustelu',
};

export const source: SourceVocabulary = {
  by: ['kirjoittanut', 'kirjoittaja'],
  writer: ['teksti', 'kirjoittaja', 'toimittaja', 'juttu'],
  editor: ['toimittaja', 'päätoimittaja', 'editointi'],
  origin: ['lähde', 'lähteet', 'uutistoimisto'],
  photo: ['kuva', 'kuvat', 'kuvaaja', 'valokuvat', 'kuvitus'],
  and: ['ja'],
  jobs: ['toimittaja', 'kirjeenvaihtaja', 'päätoimittaja', 'kolumnisti'],
  desks: ['toimitus', 'uutistoimitus'],
  genres: ['kolumni', 'analyysi', 'haastattelu', 'kommentti', 'pääkirjoitus'],
  published: ['julkaistu', 'luotu'],
  updated: ['päivitetty', 'muokattu', 'viimeksi päivitetty'],
};

export const quotes: QuoteVocabulary = {};
