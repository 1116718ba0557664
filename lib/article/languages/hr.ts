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
    'pisali smo|cijeli tekst|iz arhive|iz naše arhive|izbor redakcije|redakcija preporučuje|izbor urednika|cijeli intervju|vezani tekst|možda vas zanima|opširnije|ranije smo pisali|najnovije vijesti|najčitanije|pogledajte|povezani tekst|urednik preporučuje|kliknite ovdje|pogledaj i|pogledajte i|pozadina|o tome smo pisali|ne propustite|povezane vijesti|više o ovome|povezani članci|vidi i|pozadina cijele priče|povezano|preporučujemo|pročitaj i|pozadina priče|povezana vijest|pročitaj još|pročitajte još|pročitajte|više čitajte|čitaj još|prethodni nastavak|više o tome|povezani članak|pročitajte i|možda će vas zanimati|više o ovoj temi|čitaj više|iz istog serijala|više o temi|čitaj i|pročitajte i ovo|pročitajte više|čitajte više|slični članci|preporučeno|vezane vijesti|vezani članci|što trebate znati|više pročitajte|čitajte i|zadnje vijesti|na istu temu|vezana vijest|u istom serijalu|čitajte još|što još trebate znati',
  share:
    'pošalji mailom|kopiraj|pošalji prijatelju|pošaljite prijatelju|podijeli|podijelite|veličina teksta|spremi|veličina slova|ispiši',
  ad: 'nastavak vijesti|nastavak teksta|sponzorirano|zašto vidim|vijest se nastavlja|sponzorirani sadržaj|plaćeni sadržaj|članak se nastavlja|oglas|nastavak članka|priča se nastavlja|sakrij oglas|nastavite čitati ispod|promotivni sadržaj|tekst se nastavlja|oglasni prostor|reklama|skrolajte za|skrolajte|promo|ukloni oglase',
  follow:
    'pridruži|dodajte nas|našem kanalu|lajkajte|preuzmite|pronađite nas|naš kanal|našu aplikaciju|zapratite|pratite|budite prvi|uključite se',
  tags: 'tagovi|u ovom članku|ključne riječi|oznake|teme',
  player: 'poslušaj|pogledajte video|audio verzij|pogledaj video|slušajte',
  comments:
    'imate li informaciju|zatip|raspravi|što mislite|vaše mišljenje|javite nam|komentar|recite nam|komentiraj|pošaljite nam|ste pogreš|prijavite greš|prijavi pogreš|pišite nam|ste greš|primijetili ste',
  nav: 'na vrh|prikaži više|sljedeć|prethodn',
  newsletter: 'na mail|svako jutro|e-mail adresa|prijavite se',
  paywall:
    'postanite pretplatnik|za pretplatnike|za nastavak čitanja|samo pretplatnicima|postanite član|pretplatite se',
  donation: 'neovisno novinarstvo|donacij|podržati redakciju|podržite|vaša podrška|neovisno lokalno|donirajte',
  notice: 'obavijest',
};

export const source: SourceVocabulary = {
  portraits: ['intervju', 'portret'],
  genres: ['komentar', 'kolumna', 'mišljenje', 'analiza', 'intervju', 'reportaža', 'stav', 'osvrt', 'esej', 'portret'],
  months: { studenog: 11 },
  within: ['u'],
  nearby: ['na'],
  withinInflected: ['u', 'iz'],
  kickers: ['ekskluzivno', 'video', 'foto', 'uživo', 'intervju', 'analiza', 'komentar', 'hitno'],
  published: ['objavljeno'],
  rights: ['sva prava pridržana', 'zabranjeno kopiranje', 'zabranjeno je kopiranje'],
  by: ['piše', 'autor', 'napisao', 'napisala', 'objavio', 'objavila'],
  writer: ['autor', 'autorica', 'novinar', 'tekst', 'piše'],
  interviewers: ['razgovarao', 'razgovarala', 'razgovor vodio', 'razgovor vodila', 'intervju', 'razgovor'],
  editor: ['urednik', 'urednica'],
  origin: ['izvor', 'izvori', 'agencija'],
  photo: ['foto', 'fotografija', 'fotograf', 'snimio'],
  and: ['i'],
  jobs: [
    'novinar',
    'novinarka',
    'dopisnik',
    'dopisnica',
    'urednik',
    'urednica',
    'kolumnist',
    'kolumnistica',
    'komentator',
    'komentatorica',
    'izvjestitelj',
    'izvjestiteljica',
    'posebni izvjestitelj',
  ],
  desks: ['redakcija', 'hina'],
  updated: ['ažurirano', 'zadnja izmjena', 'osvježeno'],
  agencyNouns: ['agencija', 'agencije'],
  newsPlaces: [
    'zagreb',
    'osijek',
    'sarajevo',
    'mostar',
    'beograd',
    'ljubljana',
    'bruxelles',
    'london',
    'pariz',
    'berlin',
    'madrid',
    'beč',
    'varšava',
    'budimpešta',
    'moskva',
    'kijev',
    'istanbul',
    'ankara',
    'atena',
    'jeruzalem',
    'bejrut',
    'kairo',
    'teheran',
    'peking',
    'tokio',
    'washington',
    'new york',
  ],
};

export const quotes: QuoteVocabulary = {
  about: 'o',
  stands: 'stoji, navodi se, piše, ističe se, ' + 'kaže se, dodaje se',
  writings: 'priopćenju, pismu, izjavi, objavi, izvješću, odgovoru, dokumentu, ' + 'objavama',
  heard: 'začulo se, čulo se, čuje se',
  former: 'bivš*, tadašnj*',
  says:
    'priopćio, priopćila, priopćilo, navelo, potvrdilo, poručilo, rekao, rekla, kazao, kazala, kaže, izjavio, izjavila, istaknuo, istaknula, dodao, dodala, dodaje, ' +
    'poručio, poručila, objasnio, objasnila, objašnjava, naglasio, naglasila, napisao, napisala, piše, tvrdi, ' +
    'smatra, upozorio, upozorila, upozorava, odgovorio, odgovorila, pitao, pitala, komentirao, komentirala, ' +
    'zaključio, zaključila, potvrdio, potvrdila, najavio, najavila, ocijenio, ocijenila, priznao, ustvrdio, ' +
    'naveo, navela, pojasnio, pojasnila, govori, priča, ispričao, ispričala, priznala, ustvrdila, komentirali, ' +
    'poručili, rekli, kazali, izjavili, odgovorili, odgovara, pita, ističe, poručuje, naglašava, navodi, ' +
    'ocjenjuje, potvrđuje, najavljuje, zaključuje, priznaje, komentira, prisjetio se, prisjetila se, ' +
    'prisjeća se, opisao, opisala, opisuje, pojašnjava, precizirao, precizirala, obećao, obećala, optužio, ' +
    'optužila, prozvao, prozvala, nazvao, nazvala, pohvalio, pohvalila, pozvao, pozvala, poziva, zatražio, ' +
    'zatražila, prenosi, prenio, prenijela, podsjetio, podsjetila, podsjeća, napominje, napomenuo, napomenula, ' +
    'otkrio, otkrila, otkriva, primijetio, primijetila, požalio se, požalila se, žali se, demantirao, ' +
    'demantirala, odbacio, odbacila, apelirao, apelirala, konstatirao, konstatirala, dometnuo, dometnula, ' +
    'uzvratio, uzvratila, navode, dodali, napisali, objavio, objavila, procijenio, procijenila, drži, vjeruje, ' +
    'misli, savjetuje, povjerio se, povjerila se, posvjedočio, posvjedočila, okarakterizirao, ' +
    'okarakterizirala, kritizirao, kritizirala, upozorili, istaknuli, pojasnili, smatraju, ' +
    'priopćili, kažu, dodaju, objasnili, objašnjavaju, naglasili, tvrde, upozoravaju, pitali, zaključili, ' +
    'potvrdili, najavili, ocijenili, naveli, govore, ispričali, priznali, ustvrdili, ističu, poručuju, ' +
    'naglašavaju, ocjenjuju, potvrđuju, najavljuju, zaključuju, priznaju, opisali, opisuju, pojašnjavaju, ' +
    'precizirali, obećali, optužili, prozvali, nazvali, pohvalili, pozvali, zatražili, prenijeli, podsjetili, ' +
    'napomenuli, otkrili, primijetili, demantirali, odbacili, apelirali, konstatirali, dometnuli, uzvratili, ' +
    'objavili, procijenili, vjeruju, savjetuju, posvjedočili, okarakterizirali, kritizirali, priopćeno, rečeno, ' +
    'navedeno, istaknuto, potvrđeno, poručeno, objašnjeno, dodano, vele, pišu, javljaju, odgovaraju',
  saysForBody: 'li, uju, iču, ažu, aju, vode, ore, rde, eno, ano',
  fromBody: 'iz, u, sa, s',
  bodyInCase:
    'stva stvo, stvu stvo, cije cija, ciji cija, ćine ćina, ćini ćina, nice nica, nici nica, lade lada, ladi lada, panije panija, prave prava, pravi prava, suda sud, sudu sud, teta tet, tetu tet, tuta tut, tutu tut, ora or, oru or, luba lub, lubu lub, veza vez, vezu vez, voda vod, vodu vod, reda red, redu red, kole kola, koli kola, užbe užba, užbi užba, ilišta ilište, ilištu ilište, nja nje, nju nje, ća će, ću će, anke anka, ruge ruga, vrtke vrtka, vrtki vrtka, grada grad, gradu grad, ' +
    'rata rat, ratu rat',
  accordingTo: 'prema, po riječima, po mišljenju, prema riječima',
  pronouns: 'on, ona, oni',
  plurals: 'oni',
  firstPerson: 'ja, mi, nas, nam, moj, naš, naša, smo, sam',
  selves: 'ja, sam',
  judges: 'mora, moramo, nikad, nikada, najbolji, najgori, važno, opasno, ne smije, sramota',
  roles:
    'ceo, predsjednik*, predsjednica, ministar*, ministr*, ministrica, premijer*, glasnogovornik*, glasnogovornica, ' +
    'zastupnik*, zastupnica, ravnatelj*, direktor*, direktorica, gradonačelnik*, župan*, šef*, odvjetnik*, ' +
    'sudac, sutkinja, tužitelj*, profesor*, trener*, izbornik*, analitičar*, ekonomist*, liječnik*, novinar*, ' +
    'vođa, kancelar*, čelnik*, general*, veleposlanik*, predsjednic*, potpredsjednik*, potpredsjednic*, ' +
    'ministric*, premijerk*, glasnogovornic*, saborski zastupnik, saborska zastupnica, zastupnic*, ' +
    'eurozastupnik*, eurozastupnic*, gradonačelnic*, županic*, ravnateljic*, direktoric*, šefic*, odvjetnic*, ' +
    'suc*, sutkinj*, tužiteljic*, državni odvjetnik, državna odvjetnica, profesoric*, trenerica, trenerk*, ' +
    'izbornic*, analitičark*, ekonomistic*, ekonomistk*, liječnic*, novinark*, kancelark*, čelnic*, ' +
    'veleposlanic*, susjed*, susjede, susjedom, državni tajnik, državna tajnica, tajnik*, tajnic*, pročelnik*, ' +
    'pročelnic*, vijećnik*, vijećnic*, povjerenik*, povjerenic*, pravobranitelj*, pravobraniteljic*, ' +
    'guverner*, medicinska sestra, učitelj*, učiteljic*, znanstvenik*, znanstvenic*, povjesničar*, ' +
    'povjesničark*, politolog*, politologinj*, sociolog*, sociologinj*, psiholog*, psihologinj*, psihijatar, ' +
    'meteorolog*, seizmolog*, glumac, glumic*, redatelj*, redateljic*, pisac, spisateljic*, književnik*, ' +
    'pjevač*, pjevačic*, glazbenik*, urednik*, urednic*, mještanin, mještank*, stanovnik*, stanovnic*, ' +
    'stanar*, stanark*, poljoprivrednik*, ribar*, poduzetnik*, poduzetnic*, vlasnik*, vlasnic*, osnivač*, ' +
    'osnivačic*, rektor*, rektoric*, dekan*, dekanic*, policajac, policajk*, zapovjednik*, pukovnik*, biskup*, ' +
    'nadbiskup*, kardinal*, igrač*, vratar*, napadač*, kapetan*, svjedok*, svjedokinj*, majka, otac, sin, kći, ' +
    'brat, sestra, muž, suprug*, supruge, udovica, izvor, izvori, stručnjak*, stručnjakinj*, savjetnik*, ' +
    'savjetnic*, predstavnik*, predstavnic*, voditelj*, voditeljic*, kandidat*, kandidatkinj*, vatrogasac, ' +
    'inspektor*, član uprave, predsjednik uprave, muškarac, mladić, žena, djevojka, načelnik, načelnica, načelnika, načelnice',
  calendar: 'ponedjeljak, utorak, srijedu, četvrtak, petak, subotu, nedjelju',
  anaphors: 'muškarac, mladić, žena, djevojka',
  masculine: 'on, muškarac, mladić',
  feminine: 'ona, žena, djevojka',
  prepositions:
    'u, na, s, sa, do, od, o, po, pri, za, pod, nad, pred, među, bez, da, kad, kada, ako, koji, koja, koje, što, ' +
    'iz, prema',
  conjunctions: 'i, ili, a, ali, no',
  adverbs:
    'također, još, već, ne, to, taj, ova, je, su, bio, bila, danas, jučer, samo, vrlo, se, njegov, njezin, ' +
    '*godišnji, *godišnja',
  that: 'da',
  inflected: true,
  headFirst: true,
  dropsPronouns: true,
  provisions: 'članak',
  saysWithPronoun: 'prema njegovim riječima, prema njezinim riječima, po njegovim riječima, po njezinim riječima',
  articles: 'jedan, jedna, neki, neka',
  datives: 'ima, ama',
  subjectNouns: '[bcčćdđflprsštzž], [^o]k, [^aeiou]n, ka, ica, nja, ija, čica',
  openingAdjectives: 'ski, ska, sko, čki, čka, čko, ni, na',
  firmKinds: 'tvrtka, kompanija, poduzeće',
  stateBodies: 'ministarstvo, policija, sud, tužiteljstvo, vlada, sabor, vojska, povjerenstvo',
  bodyKinds: 'ustanova, institucija, organizacija, tvrtka, kompanija, agencija, služba, ured, poduzeće, udruga',
  organisations:
    'ministarstv*, policij*, policije, sveučilišt*, fakultet*, sud, suda, vlade, vlada, sabora, sabor, ' +
    'stranke, stranka, zavoda, zavod, agencij*, komor*, udrug*, institut*, bolnic*, banke, banka, ureda, ured, ' +
    'općine, općina, grada, županije, kluba, klub, saveza, savez, sindikat*, tvrtke, tvrtka, uprave, uprava, ' +
    'instituta, fonda, škol*, zaklad*, ' +
    'inspektorat*, odvjetništv*, muzej*, kazalište, kazališta, komisij*, povjerenstv*, centar, centra, služba, ' +
    'službe, poduzeć*, zajednica, zajednice, federacij*, zadrug*, hgss, hac, hep, ' +
    'ustanova, institucija, organizacija, kompanija, ' +
    'općini, gradu, županiji, klubu, savezu, tvrtki, upravi, sudu, vladi, stranci, zavodu, banci, uredu, ' +
    'centru, službi, zajednici, kazalištu',
  labels:
    'film, filma, knjiga, knjigu, serija, emisija, pjesma, album, roman, izložba, projekt, kampanja, ' +
    'takozvani, takozvana, takozvano, takozvanu, takozvanog, tzv, slogan, sloganom, geslo, list, portal, ' +
    'časopis',
  belongs: 'iz',
  locatives: 'u',
  ties: 'za',
  genitiveEndings: 'a, e, i',
  agentEndings: 'log, urg, ist, ičar, ar, telj, nik, or, er, ent, ant, istica, arka, teljica, nica, orica, ologinja',
  signs: 'natpis, natpisu, transparent, transparentu, ploča, ploči, plakat, plakatu',
  menAsSource:
    'ića ić, iću ić, skog ski, čkog čki, og !, aka ak, ika ik, uka uk, arka arko, tra tar, ka !, ca !, ku !, cu !, a -, a o, ' +
    'e a, u -, u o',
  womenAsSource: 'e a, i a',
  several: 'drugi, neki, mnogi, pojedini',
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
