import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'et',
  functionWords: 'ja on ei et see oli ka kui ning mis aga või seda oma siis kes pole ole selle',
};

export const clutter: ClutterVocabulary = {
  related:
    'loe ka|loe lisaks|loe veel|loe edasi|loe|vaata ka|kuula ka|seotud artiklid|seotud lood|samal teemal|loetumad|viimased uudised',
  share: 'jaga|kopeeri link',
  ad: 'reklaam|artikkel jätkub|lugu jätkub',
  follow: 'jälgi|laadi alla',
  tags: 'märksõnad|teemad|sildid',
  player: 'kuula',
  comments: 'kommenta|kommenteeri',
  nav: 'järgmine|eelmine|tagasi üles',
  newsletter: 'uudiskiri|uudiskirja|e-posti aadress',
  paywall: 'tellijale|edasi lugemiseks',
  donation: 'toeta|anneta',
};

export const source: SourceVocabulary = {
  rights: ['kõik õigused kaitstud', 'kõik õigused on kaitstud'],
  by: ['autor', 'kirjutas'],
  writer: ['autor', 'tekst'],
  editor: ['toimetaja', 'toimetas'],
  origin: ['allikas', 'allikad'],
  photo: ['foto', 'fotod', 'fotograaf', 'pilt'],
  and: ['ja'],
  jobs: ['ajakirjanik', 'toimetaja', 'korrespondent', 'reporter'],
  desks: ['toimetus', 'uudistetoimetus'],
  updated: ['uuendatud', 'muudetud'],
};

export const quotes: QuoteVocabulary = {
  says:
    'ütles, ütleb, ütlesid, lisas, lisab, rääkis, räägib, kirjutas, kirjutab, märkis, märgib, selgitas, ' +
    'selgitab, rõhutas, rõhutab, teatas, teatab, kinnitas, kinnitab, kommenteeris, vastas, küsis, tõdes, leidis, ' +
    'leiab, nentis, sõnas, hoiatas, väitis, tunnistas, arvas, meenutas',
  accordingToAfter: 'sõnul, hinnangul, arvates',
  pronouns: 'ta, tema, nad',
  firstPerson: 'mina, ma, meie, me, minu, meil',
  roles:
    '*minister, president, *juht, *esimees, *direktor, *professor, *ekspert, *esindaja, *pressiesindaja, ' +
    '*linnapea, *treener, *analüütik, *ökonomist, *advokaat, *prokurör, *teadur',
  prepositions: 'et, kui, sest, kuid',
  conjunctions: 'ja, või, aga, ning',
  adverbs: 'ka, ei, juba, veel, nüüd, täna, eile, on, oli, see',
  that: 'et',
  inflected: true,
  saysWithPronoun: 'tema sõnul, tema hinnangul',
};

export const corrections: CorrectionVocabulary = {
  labels: ['parandus', 'õiendus'],
  phrases: ['artikli varasemas versioonis', 'loo varasemas versioonis', 'artiklit on parandatud'],
};
