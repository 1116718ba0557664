import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'sl',
  functionWords: 'in je v na da se za so ki pa z ne bi po tudi od kot ali pri še bo kako bil',
};

export const clutter: ClutterVocabulary = {
  related:
    'preberite tudi|preberi tudi|preberite več|preberite še|preberite|berite tudi|oglejte si tudi|povezani članki|povezane novice|povezano|sorodni članki|morda vas zanima|najbolj brano',
  share: 'deli|delite|kopiraj povezavo',
  ad: 'oglas|članek se nadaljuje',
  follow: 'sledite|pridružite se',
  tags: 'oznake|ključne besede',
  player: 'poslušaj',
  comments: 'komentar|komentiraj',
  nav: 'naslednj|prejšnj|na vrh',
  newsletter: 'e-novice|e-naslov',
  paywall: 'za naročnike|za nadaljevanje branja',
  donation: 'podprite|darujte',
};

export const source: SourceVocabulary = {
  rights: ['vse pravice pridržane', 'kopiranje prepovedano'],
  by: ['avtor', 'piše', 'napisal', 'napisala'],
  writer: ['avtor', 'avtorica', 'besedilo', 'novinar'],
  editor: ['urednik', 'urednica'],
  origin: ['vir', 'viri', 'agencija'],
  photo: ['foto', 'fotografija', 'fotograf'],
  and: ['in', 'ter'],
  jobs: ['novinar', 'novinarka', 'dopisnik', 'dopisnica', 'urednik'],
  desks: ['uredništvo', 'sta'],
  updated: ['posodobljeno', 'spremenjeno'],
};

export const quotes: QuoteVocabulary = {
  says:
    'je dejal, je dejala, dejal, dejala, pravi, pravijo, povedal, povedala, poudaril, poudarila, poudarja, ' +
    'dodal, dodala, dodaja, pojasnil, pojasnila, pojasnjuje, zapisal, zapisala, piše, opozoril, opozorila, ' +
    'opozarja, meni, trdi, sporočil, sporočila, zatrdil, zatrdila, ocenil, ocenila, vprašal, odgovoril, ' +
    'odgovorila, napovedal, izpostavil, izpostavila, navedel',
  accordingTo: 'po besedah, po mnenju, glede na',
  pronouns: 'on, ona, oni',
  firstPerson: 'jaz, mi, nas, nam, moj, naš, naša, smo, sem',
  roles:
    'predsednik*, predsednica, minister*, ministrica, premier*, poslanec, poslanka, župan*, direktor*, ' +
    'tiskovni predstavnik, vodja, tožilec, odvetnik*, sodnik*, profesor*, trener*, analitik*, ekonomist*',
  prepositions: 'v, na, z, s, do, od, o, po, pri, za, pod, nad, pred, med, brez, da, ko, če, ki',
  conjunctions: 'in, ali, a, ampak, pa',
  adverbs: 'tudi, še, že, ne, to, ta, je, so, bil, bila, danes, včeraj, se',
  that: 'da',
  inflected: true,
  headFirst: true,
  dropsPronouns: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['popravek'],
  phrases: ['v prejšnji različici članka', 'v prvotni različici članka', 'v prejšnji različici prispevka'],
};
