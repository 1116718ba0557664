import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'sr',
  functionWords: 'и је у на да се за су који од са не би ће што из како али није или када',
};

export const clutter: ClutterVocabulary = {
  related:
    'прочитајте и|прочитај и|прочитајте још|прочитајте|погледајте и|повезане вести|можда ће вас занимати|најчитаније|последње вести|pročitajte i|pročitajte još|povezane vesti|slične vesti|bonus video|možda će vas zanimati',
  share: 'подели|поделите|podeli|podelite',
  ad: 'оглас|реклама|текст се наставља|tekst se nastavlja',
  follow: 'пратите|придружите се|pratite',
  tags: 'ознаке|кључне речи|ključne reči',
  player: 'послушај|slušaj',
  comments: 'коментар|коментариш|komentariš',
  nav: 'следећ|претходн|sledeć',
  newsletter: 'билтен|имејл',
  paywall: 'за претплатнике|za pretplatnike',
  donation: 'подржите|донир',
};

export const source: SourceVocabulary = {
  rights: ['sva prava zadržana', 'сва права задржана', 'zabranjeno kopiranje', 'забрањено копирање'],
  by: ['piše', 'аутор', 'autor', 'пише'],
  writer: ['autor', 'autorka', 'novinar', 'tekst', 'piše'],
  editor: ['urednik', 'redaktor', 'уредник'],
  origin: ['izvor', 'izvori', 'извор'],
  photo: ['foto', 'fotografija', 'fotograf', 'фото'],
  quotedFrom: ['preuzeto sa', 'преузето са'],
  and: ['i', 'и'],
  jobs: ['novinar', 'novinarka', 'dopisnik', 'urednik', 'urednica'],
  desks: ['redakcija', 'редакција'],
  updated: ['ažurirano', 'izmenjeno', 'poslednja izmena'],
  months: {
    januar: 1,
    februar: 2,
    mart: 3,
    april: 4,
    maj: 5,
    jun: 6,
    jul: 7,
    avgust: 8,
    septembar: 9,
    oktobar: 10,
    novembar: 11,
    decembar: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    avg: 8,
    sep: 9,
    okt: 10,
    nov: 11,
    dec: 12,
  },
};

export const quotes: QuoteVocabulary = {
  says:
    'рекао, рекла, каже, изјавио, изјавила, истакао, истакла, додао, додала, додаје, поручио, поручила, ' +
    'објаснио, објаснила, нагласио, нагласила, написао, написала, пише, тврди, сматра, упозорио, одговорио, ' +
    'питао, навео, навела, закључио, оценио, оценила, rekao, rekla, kaže, izjavio, izjavila, istakao, istakla, ' +
    'dodao, dodala, dodaje, poručio, poručila, objasnio, objasnila, naglasio, naglasila, napisao, napisala, ' +
    'piše, tvrdi, smatra, upozorio, odgovorio, pitao, naveo, navela, zaključio, ocenio, ocenila, predočio',
  accordingTo: 'према, по речима, prema, po rečima, prema rečima',
  pronouns: 'он, она, они, on, ona, oni',
  firstPerson: 'ја, ми, нас, мој, наш, смо, ja, mi, nas, moj, naš, smo',
  roles:
    'председник*, председница, министар*, министарка, премијер*, портпарол*, директор*, градоначелник*, ' +
    'посланик*, адвокат*, професор*, тренер*, predsednik*, predsednica, ministar*, ministarka, premijer*, ' +
    'portparol*, direktor*, gradonačelnik*, poslanik*, advokat*, profesor*, trener*, analitičar*, ekonomista, ' +
    'selektor*',
  prepositions:
    'у, на, са, од, до, о, по, за, пред, да, који, која, u, na, sa, od, do, o, po, za, pred, da, koji, koja, iz, ' +
    'из',
  conjunctions: 'и, или, а, али, i, ili, a, ali',
  adverbs: 'је, су, није, се, то, данас, јуче, je, su, nije, se, to, danas, juče, takođe',
  that: 'да, da',
  inflected: true,
  headFirst: true,
  dropsPronouns: true,
  provisions: 'члан',
  saysWithPronoun: 'prema njegovim rečima, prema njenim rečima, по његовим речима, по њеним речима',
};

export const corrections: CorrectionVocabulary = {
  labels: ['исправка', 'ispravka'],
  phrases: [
    'u prethodnoj verziji teksta',
    'u ranijoj verziji teksta',
    'у претходној верзији текста',
    'у ранијој верзији текста',
  ],
};
