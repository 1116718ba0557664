import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'ro',
  functionWords: 'și de în la a cu pe care că un nu din este o pentru mai fost să prin sau au fi',
};

export const clutter: ClutterVocabulary = {
  related:
    'click aici|citiți aici|citiți și|vezi aici|citește aici|citește|vezi mai mult|din aceeași serie|citește articolul|din această serie|citește și|urmărește și|articolul următor|vezi și|alegerea redacției|articole similare|citește toată|pe aceeași temă|pe același subiect|din arhivă|pe acest subiect|despre acest subiect|recomandări|recomandat|subiecte similare|ultimele știri|recomandate|mai multe știri|recomandarea redacției|ar putea să te intereseze|recomandările redacției|alte știri|am mai scris|știri similare|cele mai populare|ce trebuie să știi|articole recomandate|mai multe despre|alte articole|cele mai citite|mai multe detalii|articol recomandat|citește mai multe|s-ar putea să te intereseze|îți recomandăm|articolul anterior|vă recomandăm|află mai multe|s-ar putea să vă intereseze|te-ar putea interesa|populare|nu pierde|alte episoade|nu ratați|nu rata|detalii aici|citiți mai multe|episodul anterior|vedeți și|v-ar putea interesa|poate te interesează|pentru mai multe|interviul integral',
  share:
    'copiază|partajează|mărește|imprimă|mărime font|distribuie|distribuie articolul|salvează|tipărește|printează|trimite',
  ad: 'anunț|publicitate|promovat|spațiu publicitar|reclamă|conținut promovat|sponsorizat|citește după|conținut sponsorizat|continuă mai jos|știrea continuă|continuă lectura|derulează pentru|articolul continuă|textul continuă',
  follow:
    'aplicația noastră|canalul nostru|grupul nostru|abonează-te la canal|fii primul|canalul de|alătură-te|descarcă aplicația|descărcați|ne găsiți|ne găsești|urmărește|urmăriți|găsește-ne',
  tags: 'cuvinte-cheie|subiecte|cuvinte cheie|etichete',
  player: 'ascultă|video recomandat',
  comments:
    'anunță-ne|nu va fi publicat|coment|scrieți-ne|semnalează|trimiteți-ne|spuneți-ne|opinia ta|trimite-ne|spune-ne|o greșeală|trimite un pont|scrie-ne|o eroare|ce părere|ce crezi|părerea|ce credeți',
  nav: 'anterior|următor|vezi toate|înapoi sus',
  newsletter:
    'adresa de email|înscrieți|abonează-te|primește|prin email|înscrie-te|pe email|adresa de e-mail|adresa ta|abonați-vă',
  paywall:
    'autentifică-te|doar abonați|conținut premium|ești deja abonat|pentru a continua|abonaților|abonează-te pentru|devino abonat|pentru abonați|conectează-te|abonează-te și',
  donation: 'ajută-ne|redirecționează|donați|contribuie|susține|sprijiniți|contribuția|donează|donații|sprijină',
  embed: 'conținut extern|conținutul extern|conținut de la terți|acordul dvs|acordul tău',
};

export const source: SourceVocabulary = {
  portraits: ['interviu', 'portret'],
  genres: [
    'opinie',
    'opinii',
    'editorial',
    'comentariu',
    'analiză',
    'interviu',
    'reportaj',
    'eseu',
    'cronică',
    'portret',
    'tabletă',
  ],
  months: { ian: 1, iun: 6, iul: 7, noi: 11 },
  within: ['în', 'din'],
  nameParticles: ['ul'],
  beforeDate: ['pe'],
  published: ['publicat', 'publicată'],
  rights: [
    'toate drepturile rezervate',
    'toate drepturile sunt rezervate',
    'reproducerea integrală sau parțială',
    'este interzisă reproducerea',
  ],
  by: ['de', 'scris de', 'publicat de', 'autor', 'postat de'],
  writer: ['autor', 'autori', 'text', 'reporter', 'redactor'],
  interviewers: ['interviu realizat de', 'interviu', 'a consemnat'],
  editor: ['red', 'editor', 'editat de', 'redactor'],
  origin: ['sursa', 'sursă', 'surse'],
  photo: ['foto', 'fotografie', 'fotografii', 'fotograf'],
  quotedFrom: ['preluat de pe', 'articol publicat inițial în'],
  and: ['și', 'şi'],
  jobs: [
    'jurnalist',
    'redactor',
    'corespondent',
    'reporter',
    'editor',
    'jurnalistă',
    'reporteră',
    'corespondentă',
    'redactor-șef',
    'editorialist',
    'editorialistă',
    'comentator',
    'trimis special',
    'trimisă specială',
    'redactoare',
    'publicist',
  ],
  desks: ['redacția', 'redacţia', 'redactia'],
  updated: ['actualizat', 'actualizare', 'data actualizării', 'ultima actualizare'],
  translator: ['traducere', 'traducerea', 'traducător', 'traducere de'],
  kickers: ['breaking', 'exclusiv', 'video', 'opinie', 'analiză', 'interviu'],
  material: ['cu informații de la', 'cu informații din', 'cu material de la'],
  agencyNouns: ['agenția', 'agenției', 'agenția de presă'],
  houseKinds: ['ziarul'],
  contacts: ['scrie autorului', 'urmărește autorul'],
  newsPlaces: [
    'bucurești',
    'cluj-napoca',
    'iași',
    'timișoara',
    'chișinău',
    'bruxelles',
    'londra',
    'paris',
    'berlin',
    'madrid',
    'roma',
    'viena',
    'varșovia',
    'budapesta',
    'moscova',
    'kiev',
    'istanbul',
    'ankara',
    'atena',
    'ierusalim',
    'tel aviv',
    'beirut',
    'cairo',
    'teheran',
    'beijing',
    'tokyo',
    'washington',
    'new york',
  ],
};

export const quotes: QuoteVocabulary = {
  about: 'despre',
  indefinites: 'un, o, unui, unei',
  former: 'fost, fostul, fosta, foști',
  headEndings: 'ul, le, lui, a, ei',
  stands: 'se arată, se precizează, se spune, se menționează, se afirmă',
  statements: 'comunicat',
  withTheseWords: 'cu aceste cuvinte',
  issues: 'emis, publicat, transmis, trimis, difuzat',
  writings:
    'comunicat, comunicatul, scrisoare, scrisoarea, mesaj, mesajul, raport, raportul, postare, document, documentul, răspuns, răspunsul, scrisorii, anunț, anunțul, adresă, adresa, nota, informare, informarea, ' +
    'sursa',
  heard: 'se aude, s-a auzit, se auzea',
  of: 'de',
  says:
    'a spus, a declarat, spune, declară, a afirmat, afirmă, a precizat, precizează, a adăugat, adaugă, ' +
    'a explicat, explică, a transmis, a scris, scrie, a subliniat, subliniază, a anunțat, a menționat, ' +
    'a susținut, susține, a întrebat, a răspuns, a avertizat, a povestit, povestește, a recunoscut, consideră, ' +
    'a arătat, arată, a completat, a conchis, a comentat, a criticat, a mărturisit, spus, declarat, afirmat, ' +
    'precizat, adăugat, explicat, transmis, scris, subliniat, anunțat, menționat, susținut, răspuns, ' +
    'avertizat, a numit, au numit, numește, a calificat, a catalogat, a descris, avertizează, a insistat, ' +
    'a amintit, a promis, a acuzat, a lăudat, a cerut, menționează, a punctat, a dezvăluit, dezvăluie, ' +
    'a reacționat, a apreciat, apreciază, a evidențiat, a semnalat, a atras atenția, atrage atenția, ' +
    'a relatat, relatează, a reclamat, recunoaște, a confirmat, confirmă, a informat, a comunicat, comunică, ' +
    'a lansat, a replicat, a opinat, a îndemnat, promite, au declarat, au spus, au transmis, au anunțat, ' +
    'au precizat, au explicat, a atenționat, a ironizat, a răbufnit, a mai spus, a mai declarat, ' +
    'a mai precizat, a mai transmis, a mai adăugat, își amintește, a detaliat, detaliază, critică, crede, ' +
    'a concluzionat',
  saysForBody: 'au',
  fromBody: 'din',
  accordingTo: 'potrivit, conform, în opinia',
  pronouns: 'el, ea, ei, ele, acesta, aceasta',
  plurals: 'ei, ele',
  firstPerson: 'eu, noi, mea, meu, noastră, nostru, ne, mi, am, suntem, avem',
  judges: 'trebuie, niciodată, cel mai, important, periculos, rușine, greșit, nu poate',
  roles:
    'ceo, președinte, președintele, ministru, ministrul, premier, premierul, director, directorul, primar, ' +
    'primarul, deputat, deputatul, senator, senatorul, purtător de cuvânt, purtătorul de cuvânt, lider, ' +
    'liderul, șef, șeful, procuror, procurorul, avocat, avocatul, profesor, profesorul, medic, medicul, ' +
    'antrenor, antrenorul, analist, analistul, economist, prefect, prefectul, comisar, secretar, secretarul, ' +
    'vicepreședinte, cancelar, președinta, ministra, ministrului, ministrei, președintelui, președintei, ' +
    'premierului, primăriță, primărița, primarului, directoare, directoarea, directorului, deputată, deputata, ' +
    'deputatului, deputatei, senatoare, senatoarea, senatorului, purtătoare de cuvânt, purtătoarea de cuvânt, ' +
    'purtătorului de cuvânt, purtătoarei de cuvânt, liderului, lidera, șefa, șefă, șefului, procuroare, ' +
    'procuroarea, procurorului, avocată, avocata, avocatului, profesoară, profesoara, profesorului, medicului, ' +
    'doctorița, antrenoare, antrenoarea, antrenorului, selecționer, selecționerul, analistului, analistă, ' +
    'analista, economistul, economista, economistului, prefectului, prefecta, comisarul, comisarului, ' +
    'secretara, secretar de stat, secretarul de stat, secretar general, secretarul general, vicepreședinta, ' +
    'vicepreședintele, cancelarul, vicepremier, vicepremierul, vicepremierului, eurodeputat, eurodeputatul, ' +
    'eurodeputată, eurodeputata, consilier, consilierul, consiliera, consilier local, primar general, ' +
    'primarul general, polițist, polițistul, martor, martorul, martoră, martora, locatar, locatară, locatarul, ' +
    'locatara, vecin, vecina, vecină, vecinul, localnic, localnica, mama, tatăl, mamă, tată, fiul, fiica, ' +
    'soția, soțul, sora, fratele, văduva, jurnalist, jurnalistul, jurnalistă, jurnalista, sociolog, ' +
    'sociologul, politolog, politologul, istoric, istoricul, psiholog, psihologul, cercetător, cercetătorul, ' +
    'cercetătoare, cercetătoarea, expert, expertul, experta, meteorolog, meteorologul, actor, actorul, ' +
    'actriță, actrița, cântăreț, cântărețul, cântăreața, regizor, regizorul, scriitor, scriitorul, scriitoare, ' +
    'scriitoarea, jucător, jucătorul, fotbalist, fotbalistul, căpitanul, tehnician, tehnicianul, managerul, ' +
    'manager, patron, patronul, fermier, fermierul, ambasador, ambasadorul, ambasadoarea, general, generalul, ' +
    'inspector, inspectorul, inspector șef, judecător, judecătorul, judecătoare, judecătoarea, mitropolit, ' +
    'patriarhul, episcopul, președinte executiv, co-președinte, copreședinte, reprezentanți, reprezentanții, ' +
    'surse, fost premier, fostul premier, fostul ministru, fosta ministră, ministru interimar, candidat, ' +
    'candidatul, candidata, fondator, fondatorul, coordonator, coordonatorul, coordonatoare, coordonatoarea, ' +
    'rector, rectorul, decan, decanul, student, studentul, studentă, studenta, elevă, șoferul, femeia, ' +
    'bărbatul, tânărul, tânăra, fata, băiatul, navetist, navetistă, edil, edilul, edilul-șef, inspector-șef, comisar-șef, inginer-șef, inginerul-șef, arhitect-șef, arhitectul-șef, bunic, bunica, bunicul, nepot, nepotul, nepoata',
  articles: 'un, o, unui, unei, lui, al, a, ai, ale, cel, cea',
  articlesOfOne: '*ul m, *ele m, *a f',
  bystanders:
    'judecător*, procuror*, victima, suspect*, inculpat*, martor*, poliți*, purtător*, avocat*, sursa, mama, tatăl, soția, soțul, fiul, fiica, copilul, fratele, sora, prieten*, vecin*, coleg*, șofer*, pasager*, angajat*, profesor*, elev*, client*, oaspete*, cititor*, moderator*, reporter*, pacient*',
  anaphors: 'bărbatul, tânărul, femeia, tânăra, fata, băiatul',
  masculine: 'el, bărbatul, tânărul, băiatul',
  feminine: 'ea, femeia, tânăra, fata',
  articleBehind: true,
  prepositions:
    'în, la, de, din, cu, pe, pentru, despre, după, înainte, între, până, sub, fără, că, când, dacă, care, prin',
  conjunctions: 'și, sau, dar, iar, în timp ce',
  adverbs: 'a, au, este, sunt, era, fost, și, mai, nu, astfel, azi, ieri, doar, foarte, se, i, l, tot',
  that: 'că',
  belongs: 'de la, din, al, ai',
  locatives: 'în, la',
  ties: 'de, al, a, ai, ale, din, la, pentru, unui, unei',
  headFirst: true,
  dropsPronouns: true,
  provisions: 'articolul, art',
  passives:
    'numit, numită, numite, numiți, descris, descrisă, descrise, calificat, calificată, calificate, catalogat, ' +
    'catalogată, considerat, considerată',
  agents: 'de',
  breaksIn: true,
  several: 'unii, unele, alții, altele, mulți',
  saysWithPronoun: 'în opinia sa, potrivit acestuia, potrivit acesteia, în opinia acestuia, în opinia acesteia',
  titles: 'dl, dna, domnul, doamna, dr, prof, conf, acad, av',
  firmKinds: 'compania, firma, societatea',
  stateBodies:
    'ministerul, poliția, tribunalul, curtea, parchetul, primăria, guvernul, senatul, parlamentul, armata, ambasada, comisia',
  bodyKinds: 'instituția, compania, firma, organizația, autoritatea, agenția, societatea, asociația',
  organisations:
    'ministerul, ministerului, guvernul, guvernului, partidul, partidului, primăria, primăriei, poliția, ' +
    'poliției, parchetul, parchetului, consiliul, consiliului, comisia, comisiei, camera, camerei, senatul, ' +
    'senatului, agenția, agenției, universitatea, universității, asociația, asociației, institutul, ' +
    'institutului, spitalul, spitalului, banca, băncii, compania, companiei, administrația, administrației, ' +
    'curtea, curții, tribunalul, tribunalului, inspectoratul, inspectoratului, direcția, direcției, federația, ' +
    'federației, sindicatul, sindicatului, sectorului, județului, municipiului, educației, sănătății, ' +
    'finanțelor, justiției, apărării, agriculturii, mediului, energiei, muncii, culturii, transporturilor, ' +
    'internelor, economiei, dezvoltării, școala, școlii, ' +
    'garda, gărzii, prefectura, prefecturii, muzeul, muzeului, clubul, clubului, firma, firmei, societatea, ' +
    'societății, autoritatea, autorității, liceul, liceului, colegiul, colegiului, fundația, fundației, regia, ' +
    'regiei, biroul, biroului, uniunea, uniunii, academia, academiei, teatrul, teatrului, centrul, centrului, ' +
    'serviciul, serviciului, confederația, confederației, oficiul, oficiului, consorțiul, jandarmeria, ' +
    'jandarmeriei, grădinița, ' +
    'instituția, organizația',
  calendar:
    'luni, marți, miercuri, joi, vineri, sâmbătă, duminică, ianuarie, februarie, martie, aprilie, mai, iunie, ' +
    'iulie, august, septembrie, octombrie, noiembrie, decembrie, seara, dimineața, noaptea, după-amiaza, săptămâna',
  labels:
    'filmul, film, cartea, romanul, serialul, emisiunea, piesa, melodia, albumul, ziarul, campania, sloganul, ' +
    'expoziția, numita, așa-numita, așa-numitul, așa-numitele, intitulat, intitulată, conceptul',
  signs: 'afiș, afișul, pancartă, pancarte, banner, bannerul, inscripție, panou, panoul, plăcuță',
  being: 'este, e',
  agentEndings:
    'ist, istul, istă, ista, tor, torul, toare, toarea, log, logul, logă, loga, ianul, ician, iciană, arul, erul',
  noAgents:
    'director general, calculator, viitor, viitorul, următor, următoarea, următorul, sector, sectorul, motor, motorul, factor, ' +
    'factorul, ajutor, ajutorul, numărul, dosarul, adevărul, interviul, cartierul, fierul, șantierul, ziarul, dolarul, hotarul, ' +
    'terorist, catalog, dialog, dialogul',
};

export const corrections: CorrectionVocabulary = {
  labels: ['corectură', 'erată', 'rectificare', 'corecție'],
  phrases: [
    'o versiune anterioară a acestui',
    'într-o versiune anterioară a acestui',
    'o versiune anterioară a articolului',
    'acest articol a fost corectat',
  ],
};
