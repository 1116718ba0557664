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
    'prejšnji del|sorodna novica|povezana novica|povezana vsebina|celoten pogovor|celoten članek|sorodni članek|izbor uredništva|povezan članek|iz arhiva|povezani članki|drugi članki iz serije|iz iste serije|iz našega arhiva|povezane novice|sorodne novice|sorodni članki|preberite tukaj|več novic|več si preberite|preberite še|preberi še|beri še|v tej seriji|ne prezrite|preberite|ne spreglejte|celoten intervju|ozadje|preberite tudi|povezane vsebine|utegne vas zanimati|ne zamudite|preberi tudi|poglejte tudi|glejte tudi|o tem smo pisali|morda vas zanima|beri tudi|poglejte še|beri dalje|podobni članki|preberite več|oglejte si tudi|o tem smo že pisali|morda vas bo zanimalo|kliknite tukaj|več tukaj|več o tem|oglejte si|več o|na isto temo|najnovejše novice|vse o|berite tudi|pisali smo|povezano|poročali smo|uredništvo priporoča|urednik priporoča|priporočamo|najbolj brano|berite še|preberi več|oglejte si še|priporočeno',
  share:
    'povečaj|pošlji prijatelju|delite|natisnite|natisni|delite članek|velikost besedila|pošlji po e-pošti|deli članek|velikost pisave|pomanjšaj|pošljite prijatelju|shrani|deli|kopiraj povezavo',
  ad: 'za nadaljevanje branja|članek se nadaljuje|pomaknite se navzdol|nadaljujte z branjem|oglasni prostor|oglasi|zakaj ta oglas|nadaljevanje pod oglasom|oglasno sporočilo|sponzorirana vsebina|zgodba se nadaljuje|skrij oglas|nadaljevanje članka|oglas|nadaljevanje besedila|plačana vsebina|besedilo se nadaljuje|vsebino omogoča|promocijsko sporočilo|sponzorirano',
  follow:
    'prenesite|pridružite se|pridruži se|dodajte nas|najdete nas|všečkajte|sledite|spremljajte|sledi nam|našem kanalu|naš kanal|našo aplikacijo',
  tags: 'povezane teme|v tem članku|oznake|teme|ključne besede',
  player: 'poslušaj|predvajaj|prisluhni|oglejte si video',
  comments:
    'povejte nam|javite nam|vključite se|prijavite napako|našli napako|kaj menite|komentar|opazili napako|kaj mislite|komentiraj|sporočite nam|imate namig|pošljite nam|pišite nam|pišite uredni|vaše mnenje',
  nav: 'prejšnj|naslednj|na vrh',
  newsletter: 'novičnik|prijavite se na|naročite se na|nabiralnik|e-naslov|e-novice|vsako jutro|uredniško pismo',
  paywall:
    'za nadaljevanje branja|že naročnik|prijavite se za|le naročnikom|naročnikom|ste naročnik|postanite naročnik|za naročnike',
  donation: 'prispevajte|podprite|neodvisno novinarstvo|darujte|podpri|vaš prispevek|postanite podpornik|donira',
};

export const source: SourceVocabulary = {
  within: ['v'],
  nearby: ['na'],
  withinInflected: ['v', 'iz'],
  placeKinds: ['mesto', 'mesta', 'mestu', 'občina', 'občine', 'občini'],
  placeParticles: ['pri'],
  kickers: ['ekskluzivno', 'video', 'intervju', 'komentar', 'v živo'],
  published: ['objavljeno'],
  rights: ['vse pravice pridržane', 'kopiranje prepovedano'],
  by: ['avtor', 'piše', 'napisal', 'napisala', 'objavil', 'objavila'],
  writer: ['avtor', 'avtorica', 'besedilo', 'novinar'],
  interviewers: ['pogovor je vodil', 'pogovor je vodila', 'intervju', 'pogovarjal se je', 'pogovarjala se je'],
  editor: ['urednik', 'urednica'],
  origin: ['vir', 'viri', 'agencija'],
  photo: ['foto', 'fotografija', 'fotograf'],
  and: ['in', 'ter'],
  jobs: ['novinar', 'novinarka', 'dopisnik', 'dopisnica', 'urednik'],
  desks: ['uredništvo', 'sta'],
  updated: ['posodobljeno', 'spremenjeno'],
  months: {
    januarja: 1,
    februarja: 2,
    marca: 3,
    aprila: 4,
    maja: 5,
    junija: 6,
    julija: 7,
    avgusta: 8,
    septembra: 9,
    oktobra: 10,
    novembra: 11,
    decembra: 12,
  },
  agencyNouns: ['agencija', 'agencije'],
};

export const quotes: QuoteVocabulary = {
  about: 'o',
  heard: 'se je slišalo, je bilo slišati',
  former: 'nekdanj*, bivš*',
  says:
    'je dejal, je dejala, dejal, dejala, pravi, pravijo, povedal, povedala, poudaril, poudarila, poudarja, ' +
    'dodal, dodala, dodaja, pojasnil, pojasnila, pojasnjuje, zapisal, zapisala, piše, opozoril, opozorila, ' +
    'opozarja, meni, trdi, sporočil, sporočila, zatrdil, zatrdila, ocenil, ocenila, vprašal, odgovoril, ' +
    'odgovorila, napovedal, izpostavil, izpostavila, navedel, priznal, priznala, je priznal, je priznala, ' +
    'povedali, dejali, sporočili, opozorili, poudarili, označil, označila, kritiziral, kritizirala, pozval, ' +
    'pozvala, obljubil, obljubila, spomnil, spomnila, opisal, opisala, opisuje, razložil, razložila, razlaga, ' +
    'potrdil, potrdila, zanikal, zanikala, izjavil, izjavila, menil, menila, zapisali, napovedala, navedla, ' +
    'navaja, vprašala, sprašuje, odgovarja, pripovedoval, pripovedovala, pripoveduje, je pripovedoval, ' +
    'je pripovedovala, dodali, komentiral, komentirala, ugotavlja, ugotovil, ugotovila, sklenil, sklenila, ' +
    'je bil kritičen, je bila kritična, zagotovil, zagotovila, zagotavlja, svari, posvaril, posvarila, ' +
    'ocenjuje, prepričan je, očital, očitala, razkril, razkrila, predlagal, predlagala, zavrnil, zavrnila, ' +
    'pohvalil, pohvalila, omenil, omenila, omenja, predstavil, predstavila, izpostavlja, je izjavil, ' +
    'je izjavila, je povedal, je povedala, je poudaril, je poudarila, je dodal, je dodala, je opozoril, ' +
    'je opozorila, je pojasnil, je pojasnila, je zapisal, je zapisala, je ocenil, je ocenila, je označil, ' +
    'je označila, ' +
    'poudarjajo, dodajajo, pojasnili, pojasnjujejo, opozarjajo, zatrdili, ocenili, odgovorili, izpostavili, ' +
    'priznali, označili, kritizirali, pozvali, obljubili, spomnili, opisali, opisujejo, razložili, razlagajo, ' +
    'potrdili, zanikali, izjavili, menili, napovedali, navedli, navajajo, vprašali, sprašujejo, odgovarjajo, ' +
    'pripovedovali, pripovedujejo, komentirali, ugotavljajo, ugotovili, sklenili, zagotovili, zagotavljajo, ' +
    'posvarili, ocenjujejo, očitali, razkrili, predlagali, zavrnili, pohvalili, omenili, omenjajo, predstavili, ' +
    'izpostavljajo, pišejo, menijo, trdijo, svarijo, sporočajo, zatrjujejo',
  saysForBody: 'li, jo',
  fromBody: 'z, s, iz, na, v, pri',
  bodyInCase:
    'stva stvo, stvu stvo, cije cija, ciji cija, čine čina, čini čina, nice nica, nici nica, lade lada, ladi lada, voda vod, vodu vod, rada rad, radu rad, prave prava, pravi prava, šole šola, šoli šola, tuta tut, tutu tut, rata rat, ratu rat, dišča dišče, dišču dišče, jetja jetje, jetju jetje, užbe užba, užbi užba, luba lub, lubu lub, nove nova, veze veza, vezi veza, štva štvo, štvu štvo, anke anka, anki anka, osti ost',
  stands: 'piše, je zapisano, navajajo, je navedeno',
  writings: 'sporočilu, izjavi, pismu, odgovoru, poročilu, zapisu, objavi, dokumentu',
  accordingTo: 'po besedah, po mnenju, glede na',
  pronouns: 'on, ona, oni',
  firstPerson: 'jaz, mi, nas, nam, moj, naš, naša, smo, sem',
  selves: 'jaz, sem',
  roles:
    'ceo, predsednik*, predsednica, minister*, ministrica, premier*, poslanec, poslanka, župan*, direktor*, ' +
    'tiskovni predstavnik, vodja, tožilec, odvetnik*, sodnik*, profesor*, trener*, analitik*, ekonomist*, ' +
    'predsednic*, podpredsednik*, podpredsednic*, ministric*, ministrstva, državni sekretar, ' +
    'državna sekretarka, sekretar*, sekretark*, poslanc*, poslank*, evroposlanec, evroposlanka, ' +
    'evropski poslanec, evropska poslanka, županj*, direktoric*, generalni direktor, generalna direktorica, ' +
    'tiskovna predstavnica, tiskovnega predstavnika, tiskovne predstavnice, predstavnik*, predstavnic*, vodj*, ' +
    'tožilk*, tožilc*, odvetnic*, sodnic*, profesoric*, trenerk*, selektor*, selektorj*, analitičark*, ' +
    'ekonomistk*, sosed*, sosede, zdravnik*, zdravnic*, medicinska sestra, učitelj*, učiteljic*, raziskovalec, ' +
    'raziskovalk*, znanstvenik*, znanstvenic*, zgodovinar*, zgodovinark*, politolog*, politologinj*, ' +
    'sociolog*, psiholog*, psihologinj*, meteorolog*, klimatolog*, igralec, igralk*, igralc*, režiser*, ' +
    'režiserk*, pisatelj*, pisateljic*, pesnik*, pesnic*, pevec, pevk*, glasbenik*, glasbenic*, novinar*, ' +
    'novinark*, urednik*, urednic*, odgovorni urednik, odgovorna urednica, prebivalec, prebivalk*, domačin*, ' +
    'domačink*, kmet*, podjetnik*, podjetnic*, lastnik*, lastnic*, ustanovitelj*, ustanoviteljic*, rektor*, ' +
    'rektoric*, dekan*, dekanj*, policist*, komandir*, poveljnik*, general*, polkovnik*, veleposlanik*, ' +
    'veleposlanic*, škof*, nadškof*, komisar*, komisark*, guverner*, kandidat*, kandidatk*, svetnik*, ' +
    'svetnic*, kapetan*, vratar*, napadalec, inšpektor*, gasilec, priča, mati, mama, oče, sin, hči, brat, ' +
    'sestra, mož, žena, vdova, vir, viri, strokovnjak*, strokovnjakinj*, svetovalec, svetovalk*, ' +
    'varuh človekovih pravic, tajnik*, generalni sekretar, načelnik*, načelnic*, moški, ženska',
  calendar: 'ponedeljek, torek, sredo, četrtek, petek, soboto, nedeljo',
  anaphors: 'moški, ženska',
  masculine: 'on, moški',
  feminine: 'ona, ženska',
  prepositions: 'v, na, z, s, do, od, o, po, pri, za, pod, nad, pred, med, brez, da, ko, če, ki',
  conjunctions: 'in, ali, a, ampak, pa',
  adverbs: 'tudi, še, že, ne, to, ta, je, so, bil, bila, danes, včeraj, se, ' + '*letni, *letna',
  that: 'da',
  inflected: true,
  headFirst: true,
  dropsPronouns: true,
  datives: 'jem, cem, kom',
  subjectNouns: '[bcčdfgklprsštzž], [^aeiou]n, ka, ica, nja, ja',
  openingAdjectives: 'ski, ska, sko, ni, na',
  firmKinds: 'podjetje, družba',
  stateBodies: 'ministrstvo, policija, sodišče, tožilstvo, vlada, občina, vojska, komisija',
  bodyKinds: 'ustanova, organizacija, podjetje, družba, služba, urad, inštitucija, združenje',
  organisations:
    'ministrstv*, policij*, policije, univerz*, sodišč*, vlad*, vlade, stranke, stranka, zavoda, zavod, ' +
    'agencij*, agencije, zbornic*, zveze, zveza, inštitut*, bolnišnic*, banke, banka, urada, urad, občine, ' +
    'občina, društv*, zavarovalnic*, sindikat*, ' +
    'tožilstv*, inšpektorat*, inšpekcij*, uprava, uprave, šola, šole, podjetj*, družba, družbe, fakultet*, ' +
    'muzej*, gledališč*, klub, kluba, center, centra, direktorat*, komisij*, zadrug*, sklad, sklada, skupnost, ' +
    'skupnosti, združenj*, ' +
    'ustanova, organizacija, služba, inštitucija, ' +
    'občin*, šoli, banki, uradu, zavodu, zvezi, stranki, klubu, centru, družbi, upravi',
  labels:
    'film, filma, knjiga, knjigo, serija, oddaja, pesem, album, roman, razstava, projekt, kampanja, ' +
    'tako imenovani, tako imenovana, tako imenovano, tako imenovane, tako imenovanega, tako imenovani davek, ' +
    't. i, geslo, geslom, časnik, revija, portal',
  articles: 'neki, neka',
  belongs: 'iz, z',
  locatives: 'v',
  ties: 'za',
  genitiveEndings: 'a, e, i',
  signs: 'napis, napisu, transparent, transparentu, tabla, tabli, plakat, plakatu',
  menAsSource: 'rja r, aka ak, ika ik, ka !, ca !, škega ški, ega !, a -, a o',
  womenAsSource: 'e a',
  several: 'drugi, nekateri, mnogi',
};

export const corrections: CorrectionVocabulary = {
  labels: ['popravek'],
  phrases: ['v prejšnji različici članka', 'v prvotni različici članka', 'v prejšnji različici prispevka'],
};
