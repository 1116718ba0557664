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
    "lees ook|lees meer|vorige berig|lees hier|lees die volledige|klik hier|mees gelees|lees die|kyk hier|alles oor|kyk ook|lees verder|meer berigte|jy sal dalk hiervan hou|gewild|sien hier|moenie dit misloop nie|sien ook|lees nou|gewildste|nog in dié reeks|meer hieroor|kyk na die foto's|ander berigte|jy stel dalk belang in|in hierdie reeks|meer nuus|dalk stel jy ook belang in|jongste nuus|verwante nuus|verwante berigte|die redaksie beveel aan|moenie dit misloop nie!|in dié reeks|meer stories|verwante artikels|ander stories|verwante artikel|verwante stories|vorige aflewerings|redaksie se keuse|die hele reeks|meer artikels|ons beveel aan|aanbeveel|ons het vroeër berig|meer oor|uit die argief|wat jy moet weet|verwante storie|vroeër berig|meer oor die onderwerp",
  share:
    "kopieer skakel|stoor|deel|stuur aan 'n vriend|deel hierdie storie|verklein|deel hierdie artikel|vergroot|stuur vir 'n vriend|deel hierdie berig|lettergrootte|druk hierdie|druk|per e-pos",
  ad: 'advertensie|vervolg onder|storie gaan onder|storie gaan voort|artikel gaan voort|berig gaan voort|artikel gaan onder|rol af|lees verder onder|gaan hieronder voort|berig gaan onder|geborgde inhoud|betaalde inhoud|blaai af|lees verder na|advertensies',
  follow:
    'volg ons|ons is ook|kry ons|laai die app|bly op die hoogte|sluit aan|wees eerste|sluit aan by|ons app|bly op hoogte|sluit by ons|voeg ons by|ons kanaal|vind ons|ons groep',
  tags: 'etikette|sleutelwoorde|in hierdie berig|meer oor hierdie|trefwoorde|in hierdie artikel|onderwerpe|temas',
  player: 'luister|lees voor|luister na|kyk die video|voorgelees|lees hardop',
  comments:
    'kommentaar|stuur vir ons|laat weet ons|laat ons weet|vertel ons|praat saam|fout gesien|gesels saam|fout in|jou mening|tikfout|sê vir ons|skryf vir ons|skryf aan ons|jou brief|wat dink jy|neem deel|stuur ons|spelfout|sê jou sê|nuuswenk',
  nav: 'terug na bo|volgende|vorige',
  newsletter:
    'nuusbrief|elke oggend|registreer hier|registreer gratis|skryf in|jou e-pos|teken gratis|inkassie|e-posadres|teken in vir|jou posbus',
  paywall:
    "teken in om|word intekenaar|meld aan om|word 'n intekenaar|intekenaars|teken in en lees|verder te lees|reeds 'n intekenaar|intekenare",
  donation:
    "skenk|ondersteun ons|jou bydrae|maak 'n bydrae|donasie|vandag 'n bydrae|steun ons|help ons om|word 'n vriend|dra by|onafhanklike joernalistiek",
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
