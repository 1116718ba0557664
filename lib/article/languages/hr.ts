import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'hr',
  functionWords: 'i je u na da se za su koji od s ne bi će što iz kako ali nije ili biti bio te',
};

export const clutter: ClutterVocabulary = {
  related:
    'pročitajte i|pročitaj i|pročitajte još|pročitajte više|pročitajte|čitajte i|pogledajte i|pogledajte|povezane vijesti|povezani članci|povezano|preporučujemo|možda će vas zanimati|moglo bi vas zanimati|najčitanije|zadnje vijesti',
  share: 'podijeli|podijelite|kopiraj',
  ad: 'oglas|tekst se nastavlja|članak se nastavlja',
  follow: 'pratite|zapratite|pridružite se',
  tags: 'oznake|ključne riječi',
  player: 'poslušaj',
  comments: 'komentar|komentiraj',
  nav: 'sljedeć|prethodn|na vrh|prikaži više',
  newsletter: 'e-mail adresa|prijavite se',
  paywall: 'za pretplatnike|za nastavak čitanja',
  donation: 'podržite|donir',
};

export const source: SourceVocabulary = {
  rights: ['sva prava pridržana', 'zabranjeno kopiranje', 'zabranjeno je kopiranje'],
  by: ['piše', 'autor', 'napisao', 'napisala'],
  writer: ['autor', 'autorica', 'novinar', 'tekst', 'piše'],
  editor: ['urednik', 'urednica'],
  origin: ['izvor', 'izvori', 'agencija'],
  photo: ['foto', 'fotografija', 'fotograf', 'snimio'],
  and: ['i'],
  jobs: ['novinar', 'novinarka', 'dopisnik', 'dopisnica', 'urednik'],
  desks: ['redakcija', 'hina'],
  updated: ['ažurirano', 'zadnja izmjena', 'osvježeno'],
};

export const quotes: QuoteVocabulary = {
  says:
    'rekao, rekla, kazao, kazala, kaže, izjavio, izjavila, istaknuo, istaknula, dodao, dodala, dodaje, poručio, ' +
    'poručila, objasnio, objasnila, objašnjava, naglasio, naglasila, napisao, napisala, piše, tvrdi, smatra, ' +
    'upozorio, upozorila, upozorava, odgovorio, odgovorila, pitao, pitala, komentirao, komentirala, zaključio, ' +
    'zaključila, potvrdio, potvrdila, najavio, najavila, ocijenio, ocijenila, priznao, ustvrdio, naveo, navela, ' +
    'pojasnio, pojasnila, govori, priča, ispričao, ispričala',
  accordingTo: 'prema, po riječima, po mišljenju, prema riječima',
  pronouns: 'on, ona, oni',
  plurals: 'oni',
  firstPerson: 'ja, mi, nas, nam, moj, naš, naša, smo, sam',
  judges: 'mora, moramo, nikad, nikada, najbolji, najgori, važno, opasno, ne smije, sramota',
  roles:
    'predsjednik*, predsjednica, ministar*, ministr*, ministrica, premijer*, glasnogovornik*, glasnogovornica, ' +
    'zastupnik*, zastupnica, ravnatelj*, direktor*, direktorica, gradonačelnik*, župan*, šef*, odvjetnik*, ' +
    'sudac, sutkinja, tužitelj*, profesor*, trener*, izbornik*, analitičar*, ekonomist*, liječnik*, novinar*, ' +
    'vođa, kancelar*, čelnik*, general*, veleposlanik*',
  prepositions:
    'u, na, s, sa, do, od, o, po, pri, za, pod, nad, pred, među, bez, da, kad, kada, ako, koji, koja, koje, što, ' +
    'iz, prema',
  conjunctions: 'i, ili, a, ali, no',
  adverbs: 'također, još, već, ne, to, taj, ova, je, su, bio, bila, danas, jučer, samo, vrlo, se, njegov, njezin',
  that: 'da',
  inflected: true,
  headFirst: true,
  dropsPronouns: true,
  provisions: 'članak',
  saysWithPronoun: 'prema njegovim riječima, prema njezinim riječima, po njegovim riječima, po njezinim riječima',
};

export const corrections: CorrectionVocabulary = {
  labels: ['ispravak'],
  phrases: [
    'u ranijoj verziji članka',
    'u prethodnoj verziji članka',
    'u ranijoj verziji teksta',
    'u prvotnoj verziji članka',
  ],
};
