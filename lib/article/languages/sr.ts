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
    'više o temi|možda vas zanima|najčitanije|повезане вести|pogledajte i|pročitajte i|pročitaj i|pročitajte još|из архиве|opširnije|више о|последње вести|pogledajte|ranije smo pisali|možda će vas zanimati|bonus video|pisali smo|повезани текст|čitaj i|pročitajte|čitajte još|povezani tekst|povezane vesti|izbor urednika|избор уредника|не пропустите|прочитајте више|можда вас занима|најчитаније|прочитајте и|опширније|прочитај и|кликните овде|можда ће вас занимати|уредник препоручује|прочитајте|читајте још|погледајте и|раније смо писали',
  share:
    'veličina teksta|sačuvaj|podelite|величина текста|odštampaj|pošalji|сачувај|поделите|штампај|копирај|подели|kopiraj|podeli|одштампај',
  ad: 'skrolujte za|reklama|nastavak teksta|реклама|наставак текста|oglas|текст се наставља|наставите да скролујете|оглас|рекламни простор|спонзорисан|спонзорисано|tekst se nastavlja|reklamni prostor',
  follow: 'preuzmite|pratite|pridružite se|пратите|преузмите|придружите се',
  tags: 'тагови|кључне речи|ključne reči|tagovi|ознаке',
  player: 'slušaj|poslušaj|погледајте видео|послушај',
  comments: 'сте грешку|pošaljite nam|коментариш|javite nam|ste grešku|pišite nam|коментар',
  nav: 'sledeć|претходн|следећ',
  newsletter: 'имејл|prijavite se|билтен',
  paywall: 'za pretplatnike|за претплатнике',
  donation: 'подржите|podržite|донир',
  notice: 'obavešten|обавештењ',
  network: 'твитер|фејзбук|вајбер|фејсбук',
};

export const source: SourceVocabulary = {
  genres: [
    'коментар',
    'колумна',
    'мишљење',
    'анализа',
    'интервју',
    'репортажа',
    'став',
    'komentar',
    'kolumna',
    'mišljenje',
    'analiza',
    'intervju',
    'reportaža',
    'stav',
  ],
  within: ['u', 'у'],
  nearby: ['na'],
  withinInflected: ['u', 'у', 'iz', 'из'],
  kickers: [
    'ексклузивно',
    'хитно',
    'видео',
    'интервју',
    'анализа',
    'уживо',
    'ekskluzivno',
    'hitno',
    'video',
    'intervju',
    'uživo',
  ],
  published: ['објављено', 'objavljeno'],
  rights: ['sva prava zadržana', 'сва права задржана', 'zabranjeno kopiranje', 'забрањено копирање'],
  by: ['piše', 'аутор', 'autor', 'пише', 'објавио', 'објавила'],
  writer: ['autor', 'autorka', 'novinar', 'tekst', 'piše'],
  interviewers: [
    'razgovarao',
    'razgovarala',
    'razgovor vodio',
    'razgovor vodila',
    'intervju',
    'razgovor',
    'разговарао',
    'разговарала',
    'разговор водио',
    'разговор водила',
    'интервју',
    'разговор',
  ],
  editor: ['urednik', 'redaktor', 'уредник'],
  origin: ['izvor', 'izvori', 'извор'],
  photo: ['foto', 'fotografija', 'fotograf', 'фото'],
  quotedFrom: ['preuzeto sa', 'преузето са'],
  and: ['i', 'и'],
  jobs: [
    'novinar',
    'novinarka',
    'dopisnik',
    'urednik',
    'urednica',
    'новинар',
    'новинарка',
    'дописник',
    'дописница',
    'уредник',
    'уредница',
    'колумниста',
    'коментатор',
    'dopisnica',
    'kolumnista',
    'komentator',
  ],
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
    januara: 1,
    februara: 2,
    marta: 3,
    aprila: 4,
    maja: 5,
    juna: 6,
    jula: 7,
    avgusta: 8,
    septembra: 9,
    oktobra: 10,
    novembra: 11,
    decembra: 12,
    јануара: 1,
    фебруара: 2,
    марта: 3,
    априла: 4,
    маја: 5,
    јуна: 6,
    јула: 7,
    августа: 8,
    септембра: 9,
    октобра: 10,
    новембра: 11,
    децембра: 12,
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
  weekdays: {
    nedelja: 0,
    nedjelja: 0,
    ponedeljak: 1,
    ponedjeljak: 1,
    utorak: 2,
    sreda: 3,
    srijeda: 3,
    četvrtak: 4,
    petak: 5,
    subota: 6,
  },
  agencyNouns: ['агенција', 'агенције', 'agencija', 'agencije'],
  broadcasters: ['радио', 'телевизија'],
};

export const quotes: QuoteVocabulary = {
  about: 'o, о',
  heard: 'začulo se, čulo se, зачуло се, чуло се',
  former: 'бивш*, тадашњ*, bivš*, tadašnj*',
  says:
    'саопштило, навело, потврдило, рекао, рекла, каже, изјавио, изјавила, истакао, истакла, додао, додала, додаје, поручио, поручила, ' +
    'објаснио, објаснила, нагласио, нагласила, написао, написала, пише, тврди, сматра, упозорио, одговорио, ' +
    'питао, навео, навела, закључио, оценио, оценила, rekao, rekla, kaže, izjavio, izjavila, istakao, istakla, ' +
    'dodao, dodala, dodaje, poručio, poručila, objasnio, objasnila, naglasio, naglasila, napisao, napisala, ' +
    'piše, tvrdi, smatra, upozorio, odgovorio, pitao, naveo, navela, zaključio, ocenio, ocenila, predočio, ' +
    'испричао, испричала, прича, рекли, поручили, изјавили, додали, саопштио, саопштила, саопштили, упозорила, ' +
    'одговорила, питала, закључила, признао, признала, тврдила, оцењује, истиче, наводи, наглашава, објашњава, ' +
    'поручује, коментарисао, коментарисала, коментарише, позвао, позвала, оптужио, оптужила, назвао, назвала, ' +
    'обећао, обећала, описао, описала, описује, потврдио, потврдила, најавио, најавила, прокоментарисао, ' +
    'прокоментарисала, подсетио, подсетила, подсећа, присетио се, присетила се, открио, открила, указао, ' +
    'указала, указује, навели, казао, казала, сматрају, предочила, апеловао, апеловала, навео је, оценио је, ' +
    'демантовао, демантовала, похвалио, похвалила, жали се, пожалио се, пожалила се, прецизирао, прецизирала, ' +
    'мисли, верује, ispričao, ispričala, priča, rekli, poručili, izjavili, dodali, saopštio, saopštila, ' +
    'saopštili, upozorila, odgovorila, pitala, zaključila, priznao, priznala, ocenjuje, ističe, navodi, ' +
    'naglašava, objašnjava, poručuje, komentarisao, komentarisala, komentariše, pozvao, pozvala, optužio, ' +
    'optužila, nazvao, nazvala, obećao, obećala, opisao, opisala, opisuje, potvrdio, potvrdila, najavio, ' +
    'najavila, prokomentarisao, prokomentarisala, podsetio, podsetila, podseća, prisetio se, prisetila se, ' +
    'otkrio, otkrila, ukazao, ukazala, ukazuje, naveli, kazao, kazala, smatraju, predočila, apelovao, ' +
    'apelovala, demantovao, demantovala, pohvalio, pohvalila, žali se, požalio se, požalila se, precizirao, ' +
    'precizirala, misli, veruje, govori, говори, кажу, kažu, ' +
    'истакли, додају, објаснили, нагласили, написали, тврде, оценили, istakli, dodaju, objasnili, naglasili, ' +
    'napisali, tvrde, ocenili, испричали, упозорили, одговорили, питали, закључили, признали, тврдили, оцењују, ' +
    'истичу, наводе, наглашавају, објашњавају, поручују, коментарисали, позвали, оптужили, назвали, обећали, ' +
    'описали, описују, потврдили, најавили, прокоментарисали, подсетили, открили, указали, указују, казали, ' +
    'предочили, апеловали, демантовали, похвалили, прецизирали, верују, ispričali, upozorili, odgovorili, ' +
    'pitali, zaključili, priznali, ocenjuju, ističu, navode, naglašavaju, objašnjavaju, poručuju, ' +
    'komentarisali, pozvali, optužili, nazvali, obećali, opisali, opisuju, potvrdili, najavili, ' +
    'prokomentarisali, podsetili, otkrili, ukazali, ukazuju, kazali, predočili, apelovali, demantovali, ' +
    'pohvalili, precizirali, veruju, govore, saopšteno, rečeno, navedeno, istaknuto, potvrđeno, poručeno, ' +
    'objašnjeno, dodato, vele, pišu, javljaju, odgovaraju, саопштено, речено, наведено, истакнуто, потврђено, ' +
    'поручено, објашњено, додато, говоре, веле, пишу, јављају, одговарају',
  saysForBody: 'li, uju, iču, ažu, aju, vode, ore, rde, eno, ано, ли, ују, ичу, ажу, ају, воде, оре, рде, ено',
  fromBody: 'iz, u, sa, из, у, са',
  bodyInCase:
    'stva stvo, stvu stvo, cije cija, ciji cija, tine tina, tini tina, nice nica, nici nica, lade lada, ladi lada, štine ština, štini ština, prave prava, pravi prava, suda sud, sudu sud, teta tet, tetu tet, tuta tut, tutu tut, ora or, oru or, luba lub, lubu lub, veza vez, vezu vez, voda vod, vodu vod, kole kola, koli kola, užbe užba, užbi užba, nja nje, nju nje, ća će, ću će, anke anka, irme irma, irmi irma, nije nija, niji nija, ства ство, ству ство, ције ција, цији ција, тине тина, тини тина, нице ница, ници ница, ладе лада, лади лада, штине штина, штини штина, праве права, прави права, суда суд, суду суд, тета тет, тету тет, тута тут, туту тут, ора ор, ору ор, луба луб, лубу луб, веза вез, везу вез, вода вод, воду вод, коле кола, коли кола, ужбе ужба, ужби ужба, ња ње, њу ње, ћа ће, ћу ће, ирме ирма, ирми ирма, није нија, нији нија, ' +
    'rata rat, ratu rat, рата рат, рату рат',
  stands:
    'navodi se, stoji, piše, ističe se, kaže se, dodaje se, наводи се, стоји, пише, истиче се, каже се, додаје се',
  writings:
    'saopštenju, pismu, izjavi, objavi, izveštaju, odgovoru, dokumentu, саопштењу, писму, изјави, објави, извештају, одговору, документу',
  accordingTo: 'према, по речима, prema, po rečima, prema rečima, према речима, po mišljenju, по мишљењу',
  pronouns: 'он, она, они, on, ona, oni',
  firstPerson: 'ја, ми, нас, мој, наш, смо, ja, mi, nas, moj, naš, smo',
  selves: 'ја, ja, сам, sam',
  roles:
    'ceo, председник*, председница, министар*, министарка, премијер*, портпарол*, директор*, градоначелник*, ' +
    'посланик*, адвокат*, професор*, тренер*, predsednik*, predsednica, ministar*, ministarka, premijer*, ' +
    'portparol*, direktor*, gradonačelnik*, poslanik*, advokat*, profesor*, trener*, analitičar*, ekonomista, ' +
    'selektor*, председниц*, потпредседник*, потпредседниц*, министарк*, министр*, премијерк*, портпаролк*, ' +
    'директорк*, градоначелниц*, посланиц*, народни посланик, народна посланица, адвокатк*, професорк*, ' +
    'тренерк*, аналитичар*, аналитичарк*, економист*, економисткињ*, селектор*, комшиј*, комшиниц*, лекар*, ' +
    'лекарк*, доктор*, докторк*, медицинска сестра, учитељ*, учитељиц*, наставник*, наставниц*, научник*, ' +
    'истраживач*, историчар*, историчарк*, политиколог*, социолог*, психолог*, метеоролог*, сеизмолог*, ' +
    'глумац, глумиц*, редитељ*, редитељк*, писац, књижевник*, књижевниц*, певач*, певачиц*, музичар*, ' +
    'новинар*, новинарк*, уредник*, уредниц*, мештанин, мештанк*, становник*, станар*, станарк*, ' +
    'пољопривредник*, предузетник*, предузетниц*, власник*, власниц*, оснивач*, ректор*, декан*, полицајац, ' +
    'командант*, генерал*, пуковник*, епископ*, патријарх*, митрополит*, судиј*, тужилац, тужиоц*, тужитељк*, ' +
    'амбасадор*, амбасадорк*, комесар*, гувернер*, гувернерк*, лидер*, лидерк*, вођа, шеф*, шефиц*, члан*, ' +
    'чланиц*, кандидат*, кандидаткињ*, играч*, голман*, капитен*, фудбалер*, кошаркаш*, тенисер*, тенисерк*, ' +
    'сведок, очевидац, мајка, отац, син, ћерка, брат, сестра, муж, супруг*, удовица, извор, извори, стручњак*, ' +
    'саветник*, саветниц*, представник*, представниц*, секретар*, државни секретар, координатор*, ' +
    'координаторк*, шеф посланичке групе, одборник*, одборниц*, predsednic*, potpredsednik*, potpredsednic*, ' +
    'ministark*, ministr*, premijerk*, portparolk*, direktork*, gradonačelnic*, poslanic*, narodni poslanik, ' +
    'narodna poslanica, advokatk*, profesork*, trenerk*, analitičark*, ekonomist*, ekonomistkinj*, komšij*, ' +
    'komšinic*, lekar*, lekark*, doktor*, doktork*, medicinska sestra, učitelj*, učiteljic*, nastavnik*, ' +
    'nastavnic*, naučnik*, istraživač*, istoričar*, istoričark*, politikolog*, sociolog*, psiholog*, ' +
    'meteorolog*, seizmolog*, glumac, glumic*, reditelj*, rediteljk*, pisac, književnik*, književnic*, pevač*, ' +
    'pevačic*, muzičar*, novinar*, novinark*, urednik*, urednic*, meštanin, meštank*, stanovnik*, stanar*, ' +
    'stanark*, poljoprivrednik*, preduzetnik*, preduzetnic*, vlasnik*, vlasnic*, osnivač*, rektor*, dekan*, ' +
    'policajac, komandant*, general*, pukovnik*, episkop*, patrijarh*, mitropolit*, sudij*, tužilac, tužioc*, ' +
    'tužiteljk*, ambasador*, ambasadork*, komesar*, guverner*, guvernerk*, lider*, liderk*, vođa, šef*, ' +
    'šefic*, član*, članic*, kandidat*, kandidatkinj*, igrač*, golman*, kapiten*, fudbaler*, košarkaš*, ' +
    'teniser*, teniserk*, svedok, očevidac, majka, otac, sin, ćerka, brat, sestra, muž, suprug*, udovica, ' +
    'izvor, izvori, stručnjak*, savetnik*, savetnic*, predstavnik*, predstavnic*, sekretar*, državni sekretar, ' +
    'koordinator*, koordinatork*, odbornik*, odbornic*, мушкарац, младић, muškarac, mladić, жена, девојка, žena, devojka',
  calendar:
    'понедељак, уторак, среду, четвртак, петак, суботу, недељу, ponedeljak, utorak, sredu, četvrtak, petak, subotu, nedelju',
  anaphors: 'мушкарац, младић, muškarac, mladić, жена, девојка, žena, devojka',
  masculine: 'он, on, мушкарац, младић, muškarac, mladić',
  feminine: 'она, ona, жена, девојка, žena, devojka',
  prepositions:
    'у, на, са, од, до, о, по, за, пред, да, који, која, u, na, sa, od, do, o, po, za, pred, da, koji, koja, iz, ' +
    'из',
  conjunctions: 'и, или, а, али, i, ili, a, ali',
  adverbs:
    'је, су, није, се, то, данас, јуче, je, su, nije, se, to, danas, juče, takođe, ' +
    '*godišnji, *godišnja, *годишњи, *годишња',
  that: 'да, da',
  inflected: true,
  headFirst: true,
  dropsPronouns: true,
  provisions: 'члан',
  saysWithPronoun: 'prema njegovim rečima, prema njenim rečima, по његовим речима, по њеним речима',
  datives: 'ima, ama, има, ама',
  subjectNouns: '[bcčćdđflprsštzž], [^o]k, [^aeiou]n, ka, ica, nja, ija, [бцчћдђфлпрсштзж], [^о]к, ка, ица, ња, ија',
  openingAdjectives: 'ски, ска, ско, чки, чка, чко, ни, на, ' + 'ski, ska, sko, čki, čka, čko',
  bodyKinds:
    'ustanova, institucija, organizacija, kompanija, preduzeće, agencija, služba, udruženje, firma, установа, институција, организација, компанија, предузеће, агенција, служба, удружење, фирма',
  organisations:
    'министарств*, полициј*, полиције, универзитет*, факултет*, суд, суда, владе, влада, скупштине, скупштина, ' +
    'странке, странка, завода, завод, агенциј*, комор*, удружењ*, институт*, болниц*, банке, банка, општине, ' +
    'општина, града, клуба, клуб, савеза, савез, синдикат*, компаниј*, ministarstv*, policij*, policije, ' +
    'univerzitet*, fakultet*, sud, suda, vlade, vlada, skupštine, skupština, stranke, stranka, zavoda, zavod, ' +
    'agencij*, komor*, udruženj*, institut*, bolnic*, banke, banka, opštine, opština, grada, kluba, klub, ' +
    'saveza, savez, sindikat*, kompanij*, школ*, фирм*, фондациј*, управа, škol*, firm*, fondacij*, uprava, ' +
    'inspekcij*, tužilaštv*, inspektorat*, preduzeć*, jp, jkp, muzej*, komisij*, centar, centra, služba, ' +
    'službe, ustanov*, direkcij*, zadrug*, savet, инспекциј*, тужилаштв*, инспекторат*, предузећ*, јп, јкп, ' +
    'музеј*, комисиј*, центар, центра, служба, службе, установ*, дирекциј*, задруг*, савет, ' +
    'institucija, organizacija, институција, организација, ' +
    'opštini, gradu, klubu, savezu, upravi, sudu, vladi, stranci, zavodu, banci, centru, službi, општини, ' +
    'граду, клубу, савезу, управи, суду, влади, странци, заводу, банци, центру, служби',
  labels:
    'филм, филма, књига, књигу, серија, емисија, песма, албум, роман, изложба, пројекат, кампања, такозвани, ' +
    'такозвана, такозвано, такозвану, тзв, слоган, лист, портал, часопис, film, filma, knjiga, knjigu, serija, ' +
    'emisija, pesma, album, roman, izložba, projekat, kampanja, takozvani, takozvana, takozvano, takozvanu, ' +
    'tzv, slogan, list, portal, časopis',
  belongs: 'iz, из',
  locatives: 'у, u',
  ties: 'za, за',
  genitiveEndings: 'a, e, i, а, е, и',
  agentEndings:
    'log, urg, ista, ičar, ar, telj, nik, or, er, ent, ant, istkinja, arka, teljica, nica, orka, лог, ург, иста, ичар, ар, тељ, ник, ор, ер, ент, ант, арка, тељица, ница, орка',
  signs:
    'natpis, natpisu, transparent, transparentu, tabla, tabli, plakat, plakatu, натпис, натпису, ' +
    'транспарент, транспаренту, табла, табли, плакат, плакату',
  menAsSource:
    'ića ić, iću ić, skog ski, čkog čki, og !, aka ak, ika ik, uka uk, arka arko, tra tar, ka !, ca !, a -, a o, e a, u -, ' +
    'u o, ића ић, ићу ић, ског ски, ачког ачки, ог !, ака ак, ика ик, арка арко, тра тар, ка !, ца !, а -, а о, е а, у -, ' +
    'у о',
  womenAsSource: 'e a, i a, е а, и а',
  several: 'други, неки, многи, drugi, neki, mnogi',
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
