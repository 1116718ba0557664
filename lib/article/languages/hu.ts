import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'hu',
  functionWords: 'a az és hogy nem is egy volt meg ez de már csak azt szerint mint vagy el ki lehet',
};

export const clutter: ClutterVocabulary = {
  related:
    'olvassa el|olvasd el|olvass tovább|tovább olvasom|lásd még|nézze meg|nézd meg|kapcsolódó cikk|kapcsolódó cikkek|kapcsolódó|korábbi cikkünk|ez is érdekelheti|érdekelheti|ajánlott|ajánljuk|legolvasottabb|legfrissebb',
  share: 'megosztás|megosztom|oszd meg|link másolása',
  ad: 'hirdetés|reklám|a cikk a hirdetés után|támogatott tartalom',
  follow: 'kövess|kövessen|csatlakozz',
  tags: 'címkék|témák|kulcsszavak',
  player: 'hallgas',
  comments: 'hozzászól|szóljon hozzá|komment',
  nav: 'következő|előző|vissza a tetejére',
  newsletter: 'hírlevél|e-mail cím|iratkoz',
  paywall: 'előfizetőknek|fizessen elő',
  donation: 'támogas|adomány',
  embed: 'külső tartalom|harmadik féltől|beágyazott tartalom',
};

export const source: SourceVocabulary = {
  rights: ['minden jog fenntartva', 'a cikk másolása', 'utánközlés csak', 'az oldal tartalma szerzői jogi'],
  by: ['írta', 'szerző'],
  writer: ['szerző', 'szerzők', 'írta', 'szöveg', 'újságíró'],
  editor: ['szerkesztő', 'szerkesztette'],
  origin: ['forrás', 'források'],
  photo: ['fotó', 'fotók', 'kép', 'képek'],
  and: ['és'],
  jobs: ['újságíró', 'szerkesztő', 'tudósító', 'riporter', 'munkatárs'],
  desks: ['szerkesztőség', 'mti', 'hírszerkesztő'],
  updated: ['frissítve', 'módosítva', 'utolsó frissítés'],
  translator: ['fordítás', 'fordító', 'fordította'],
};

export const quotes: QuoteVocabulary = {
  says:
    'mondta, mondja, közölte, közli, jelentette ki, kijelentette, hangsúlyozta, hozzátette, elmondta, ' +
    'fogalmazott, írta, írja, nyilatkozta, magyarázta, kiemelte, kérdezte, válaszolta, figyelmeztetett, ' +
    'állította, állítja, vélekedett, emlékeztetett, jelezte, megjegyezte, mutatott rá, tette hozzá, ismertette, ' +
    'folytatta, reagált, bejelentette, üzente, zárta',
  accordingToAfter: 'szerint',
  pronouns: 'ő, ők',
  firstPerson: 'én, mi, nekünk, nekem, minket',
  judges: 'kell, soha, legjobb, legrosszabb, fontos, veszélyes, nem lehet, szégyen',
  roles:
    '*miniszter, *elnök, *elnöke, *államtitkár, *igazgató, *igazgatója, *szóvivő, *szóvivője, *polgármester, ' +
    '*képviselő, *vezető, *vezetője, *ügyvéd, *ügyész, *professzor, *elemző, *közgazdász, *edző, *edzője, ' +
    '*kancellár, *főtitkár, *szakértő, *kapitány, *orvos, *alapítója, *tulajdonosa',
  officeBehindName: true,
  titles: 'dr',
  articles: 'a, az, egy',
  prepositions: 'hogy, mert, ha, amikor, miután, mint',
  conjunctions: 'és, vagy, de, illetve',
  adverbs: 'is, nem, már, még, most, ma, tegnap, azonban, ez, ezt, azt, ki, csak, nagyon, volt',
  that: 'hogy',
  dropsPronouns: true,
  provisions: 'cikk, cikke',
  saysWithPronoun: 'szerinte, elmondása szerint, véleménye szerint',
};

export const corrections: CorrectionVocabulary = {
  labels: ['helyesbítés', 'helyreigazítás', 'javítás'],
  phrases: [
    'cikkünk korábbi változatában',
    'cikkünk egy korábbi változatában',
    'cikkünk eredeti változatában',
    'cikkünk első változatában',
    'a cikk korábbi változatában',
    'a cikk eredeti változatában',
    'a cikk egy korábbi változatában',
  ],
};
