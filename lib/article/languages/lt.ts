import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'lt', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'taip pat skaitykite|taip pat skaityk|skaitykite taip pat|skaitykite daugiau|skaitykite|skaityti daugiau|skaityti toliau|taip pat žiūrėkite|susiję straipsniai|susijusios naujienos',
  share: 'dalintis|dalinkis',
  ad: 'reklama|skelbimas|straipsnis tęsiamas|tęsinys po reklamos',
  tags: 'žymos|temos',
  comments: 'komentar|komentuoti',
};

export const source: SourceVocabulary = {
  by: ['autorius', 'parengė', 'rašo'],
  writer: ['autorius', 'autorė', 'tekstas', 'žurnalistas', 'parengė'],
  editor: ['redaktorius', 'redaktorė', 'redagavo'],
  origin: ['šaltinis', 'šaltiniai'],
  photo: ['nuotrauka', 'nuotraukos', 'nuotr', 'foto', 'fotografas'],
  quotedFrom: ['perspausdinta iš'],
  and: ['ir'],
  jobs: ['žurnalistas', 'žurnalistė', 'korespondentas', 'korespondentė', 'redaktorius', 'redaktorė'],
  desks: ['redakcija', 'naujienų tarnyba'],
  published: ['paskelbta', 'publikuota', 'sukurta'],
  updated: ['atnaujinta', 'redaguota'],
};

export const quotes: QuoteVocabulary = {};
