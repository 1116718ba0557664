import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'lv',
  functionWords: 'un ir ar no ka uz par tas bet arī kas nav lai tika pēc vai bija viņš kā gan',
};

export const clutter: ClutterVocabulary = {
  related:
    'lasi arī|lasiet arī|lasi vēl|lasīt vairāk|lasi|skaties arī|saistītie raksti|saistītās ziņas|vairāk par tēmu|par šo tēmu|lasītākie|jaunākās ziņas',
  share: 'dalīties|dalies|kopēt saiti',
  ad: 'reklāma|raksts turpinās',
  follow: 'seko|lejupielādē',
  tags: 'atslēgvārdi|tēmas|birkas',
  player: 'klausies|klausīties',
  comments: 'komentār|komentēt',
  nav: 'nākam|iepriekšēj|uz augšu',
  newsletter: 'jaunumu vēstul|e-pasta adrese',
  paywall: 'abonentiem|lai turpinātu lasīt',
  donation: 'atbalsti|ziedo',
  notice: 'sīkdat',
};

export const source: SourceVocabulary = {
  rights: [
    'visas tiesības aizsargātas',
    'visas tiesības paturētas',
    'pārpublicēšanas gadījumā',
    'pārpublicēšana bez atļaujas',
  ],
  by: ['autors', 'autore', 'raksta'],
  writer: ['autors', 'autore', 'teksts', 'žurnālists', 'sagatavoja'],
  editor: ['redaktors', 'redaktore'],
  origin: ['avots', 'avoti'],
  photo: ['foto', 'attēls', 'fotogrāfs'],
  and: ['un'],
  jobs: ['žurnālists', 'žurnāliste', 'korespondents', 'redaktors', 'redaktore'],
  desks: ['redakcija', 'ziņu dienests'],
  updated: ['atjaunots', 'labots'],
};

export const quotes: QuoteVocabulary = {
  says:
    'sacīja, teica, saka, norādīja, norāda, uzsvēra, uzsver, piebilda, piebilst, skaidroja, skaidro, pauda, ' +
    'pauž, pastāstīja, stāsta, stāstīja, raksta, rakstīja, apgalvoja, apgalvo, atbildēja, jautāja, atzina, ' +
    'atzīst, brīdināja, paziņoja, komentēja, atzīmēja, uzskata',
  accordingToAfter: 'vārdiem, ieskatā',
  accordingTo: 'pēc',
  pronouns: 'viņš, viņa, viņi',
  firstPerson: 'es, mēs, mūsu, mans, mums',
  roles:
    'prezident*, ministr*, premjer*, direktor*, vadītāj*, priekšsēdētāj*, deputāt*, pārstāv*, profesor*, ' +
    'ekspert*, analītiķ*, ekonomist*, advokāt*, prokuror*, trener*, mērs',
  prepositions: 'uz, no, ar, bez, par, pie, līdz, ka, kad, ja, kas',
  conjunctions: 'un, vai, bet',
  adverbs: 'arī, vēl, jau, ne, tas, šis, ir, bija, šodien, vakar',
  that: 'ka',
  inflected: true,
  dropsPronouns: true,
  saysWithPronoun: 'pēc viņa teiktā, pēc viņas teiktā, pēc viņa domām, pēc viņas domām',
};

export const corrections: CorrectionVocabulary = {
  labels: ['labojums'],
  phrases: ['raksta iepriekšējā versijā', 'rakstā ir labota'],
};
