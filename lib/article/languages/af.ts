import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'af',
  functionWords: 'die van en in is het nie wat om te vir met dat sy op aan ook hulle deur was ons',
};

export const clutter: ClutterVocabulary = {
  related:
    "lees ook|lees meer|kyk ook|sien ook|verwante artikels|verwante stories|mees gelees|jy sal dalk hiervan hou|meer nuus|gewildste|lees verder|lees hier|lees die volle storie|lees die volledige|klik hier|in dié reeks|nog in dié reeks|vorige aflewerings|die redaksie beveel aan|redaksie se keuse|ons beveel aan|aanbeveel|moenie dit misloop nie|moenie dit misloop nie!|jy stel dalk belang in|dit kan jou interesseer|dalk stel jy ook belang in|meer oor|meer hieroor|meer oor die onderwerp|meer stories|ander stories|verwante berigte|gewild|ons het vroeër berig|vroeër berig|uit die argief|wat jy moet weet|alles oor|kyk na die foto's|jongste nuus",
  share:
    "kopieer skakel|stoor|deel|deel hierdie storie|stuur aan 'n vriend|stuur vir 'n vriend|druk|druk hierdie|per e-pos",
  ad: 'advertensie|storie gaan voort|advertensies|geborgde inhoud|betaalde inhoud|blaai af|rol af|berig gaan voort|artikel gaan voort|gaan hieronder voort|lees verder onder',
  follow:
    'volg ons|laai die app|sluit aan by|ons kanaal|ons groep|laai ons app|ons app|bly op hoogte|bly op die hoogte|voeg ons by|wees eerste',
  tags: 'etikette|onderwerpe|sleutelwoorde|temas|trefwoorde|in hierdie artikel|in hierdie berig|meer oor hierdie',
  player: 'luister|lees hardop|lees voor|voorgelees|klankweergawe|kyk die video',
  comments:
    'kommentaar|sê jou sê|fout opgemerk|laat weet ons|skryf aan ons|stuur vir ons|wat dink jy|jou mening|gesels saam|praat saam|neem deel|fout gesien|fout in|stuur ons|laat ons weet|skryf vir ons|jou brief',
  nav: 'terug na bo|volgende|vorige',
  newsletter: 'nuusbrief|jou e-pos|e-posadres|skryf in|teken in vir|inkassie|elke oggend|gratis nuus|registreer hier',
  paywall:
    "vir intekenaars|teken in om|net vir intekenare|slegs vir intekenare|word 'n intekenaar|reeds 'n intekenaar|intekenaars|intekenare|verder te lees|meld aan om|teken in en lees",
  donation:
    "skenk|jou bydrae|dra by|donasie|word 'n vriend|help ons om|onafhanklike joernalistiek|ondersteun ons|ondersteun onafhanklike|maak 'n bydrae",
};

export const source: SourceVocabulary = {
  kickers: ['eksklusief', 'dringend', 'video', 'ontleding', 'onderhoud'],
  rights: ['alle regte voorbehou'],
  by: ['deur', 'geskryf deur', 'geplaas deur'],
  writer: ['outeur', 'teks', 'deur', 'joernalis', 'skrywer'],
  editor: ['redakteur', 'redaksie'],
  origin: ['bron', 'bronne'],
  photo: ['foto', 'fotos', 'beeld', 'fotograaf'],
  and: ['en'],
  jobs: ['joernalis', 'verslaggewer', 'redakteur', 'korrespondent'],
  desks: ['redaksie', 'nuuskantoor'],
  updated: ['opgedateer', 'laas opgedateer', 'bygewerk'],
  agencyNouns: ['die nuusagentskap'],
};

export const quotes: QuoteVocabulary = {
  about: 'oor',
  former: 'voormalige',
  says:
    'sê, het gesê, gesê, vertel, vertel het, verduidelik, voeg by, bygevoeg, skryf, geskryf, meen, beklemtoon, ' +
    'waarsku, gewaarsku, antwoord, vra, beweer, bevestig, erken, verklaar, noem, kritiseer, het gewaarsku, ' +
    'het verduidelik, het bygevoeg, het vertel, het beklemtoon, het bevestig, het erken, het geskryf, ' +
    'het geantwoord, het bestempel, bestempel, bestempel as, beskryf, het beskryf, reken, glo, lui, sê hy, ' +
    'het aangekondig, voer aan, het aangevoer, pleit, het gepleit, ontken, het verklaar, kla, onthou',
  saysBefore: 'sê, aldus, volgens',
  accordingTo: 'volgens',
  pronouns: 'hy, sy, hulle',
  masculine: 'hy, man',
  feminine: 'sy, vrou',
  plurals: 'hulle',
  firstPerson: 'ek, ons, my',
  judges: 'moet, nooit, beste, slegste, belangrik, gevaarlik, skande',
  roles:
    'ceo, *minister, president, woordvoerder, *woordvoerder, direkteur, burgemeester, premier, voorsitter, *leier, ' +
    'professor, afrigter, *kenner, ontleder, ekonoom, regter, advokaat, kaptein, polisiehoof, lid, inwoner, ' +
    'boer, *woordvoerster, *hoof, *bestuurder, *voorsitter, *president, *sekretaris, *dosent, *navorser, ' +
    '*ontleder, *inwoner, *dokter, *afrigter, *boer, *spreker, *lid, *direkteur, *regter, *advokaat, ' +
    '*prokureur, *kaptein, *speler, *skrywer, *skryfster, *joernalis, *redakteur, *onderwyser, *onderwyseres, ' +
    '*verpleegster, *buurman, *buurvrou, *ooggetuie, *eienaar, *predikant, *ekonoom, ma, pa, seun, dogter, ' +
    'weduwee, raadslid, burgemeesteres, wetenskaplike, sielkundige, parlementslid, aktivis, bron, bronne, ' +
    'minister, hoofonderhandelaar, man, vrou',
  titles: 'mnr, mev, me, dr, prof, adv, kol, kapt, brig, sers, genl, lt, konst, adj.off, speurder, ds, past, regter',
  articles: "die, 'n, sy, haar, hul, n",
  anaphors: 'man, vrou',
  prepositions:
    'van, in, op, aan, by, met, vir, oor, na, uit, deur, tot, om, onder, teen, tussen, sonder, sedert, dat, of, ' +
    'wanneer, omdat, terwyl, wat',
  conjunctions: 'en, maar',
  adverbs: 'ook, nog, al, nie, daar, dan, hier, nou, is, was, het, kan, sal, gister, vandag, hom',
  that: 'dat',
  belongs: 'van',
  ties: 'van, vir, aan, by, in',
  provisions: 'artikel',
  verbSecond: true,
  splits: 'voeg by',
  auxiliaries: 'het',
  abbreviations: 'dr, prof, mnr, mev, me, kol, kapt, brig, sers, genl, lt, konst, ds, adv, past, nr, bv',
  indefinites: "'n, n",
  bodyKinds: 'owerheid, organisasie, maatskappy, instelling, departement, instansie',
  organisations:
    'departement, universiteit, polisie, *universiteit, munisipaliteit, raad, hof, instituut, unie, ' +
    'vereniging, regering',
  calendar:
    'maandag, dinsdag, woensdag, donderdag, vrydag, saterdag, sondag, januarie, februarie, maart, april, mei, ' +
    'junie, julie, augustus, september, oktober, november, desember',
  labels:
    'rolprent, film, boek, reeks, program, liedjie, album, roman, sogenaamde, sogenoemde, leuse, slagspreuk, ' +
    'koerant',
};

export const corrections: CorrectionVocabulary = {
  labels: ['regstelling'],
  phrases: ['in ’n vorige weergawe van hierdie', '’n vorige weergawe van hierdie'],
};
