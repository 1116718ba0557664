import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'et',
  functionWords: 'ja on ei et see oli ka kui ning mis aga või seda oma siis kes pole ole selle',
};

export const clutter: ClutterVocabulary = {
  related:
    'loe ka|loe täismahus|loe lisaks|loe veel|loe edasi|loe|vaata ka|kuula ka|seotud artiklid|seotud lugu|seotud artikkel|seotud uudised|seotud lood|samal teemal|loetumad|viimased uudised|enim loetud|loe pikemalt|loe intervjuud|loe siit|loe lähemalt|lugege ka|lugege veel|kliki siia|vaata pilte|vaata siit|vaata videot|samast sarjast|toimetus soovitab|toimetuse valik|soovitame|soovitame lugeda|sulle võib meeldida|teid võib huvitada|ära maga maha|ära jäta vahele|varem kirjutasime|kirjutasime varem|arhiivist|taustaks|taustalugu|rohkem sel teemal|veel samal teemal|sarnased lood|teised uudised|värsked uudised|toimetaja soovitab|sarja varasemad lood|sel teemal|varasemad lood|varem oleme kirjutanud|eelmine osa|lugege edasi|rohkem infot|kogu sari',
  share:
    'jaga|jaga artiklit|kopeeri link|salvesta|prindi|jaga lugu|jaga sõbraga|saada sõbrale|saada link|kopeeri|prindi artikkel|trüki|teksti suurus|suurem tekst|väiksem tekst',
  ad: 'reklaam|artikkel jätkub|lugu jätkub|reklaamipind|sisuturundus|sponsoreeritud sisu|tasuline sisu|lugemise jätkamiseks|keri alla|keri edasi|jätka lugemist|tekst jätkub|reklaamid|artikli järg|partnersisu',
  follow:
    'jälgi|jälgige|laadi alla|liitu meie|meie kanal|meie grup|lisa meid|lae alla|oleme ka|leiad meid|leia meid|oleme nüüd|ja liitu|meie äpp',
  tags: 'märksõnad|teemad|seotud teemad|selles loos',
  player: 'kuula|kuulake|loe ette|ettelugemi|vaata videot',
  comments:
    'kommenta|kommenteeri|märkasid viga|kirjuta meile|anna meile teada|saada meile|mida arvad|avalda arvamust|leidsid vea|viga artiklis|teata veast|kirjuta toimetus|liitu arutelu|saada vihje|sina arvad|toimetusele|trükiviga|kirjaviga',
  nav: 'järgmine|eelmine|tagasi üles',
  newsletter:
    'uudiskiri|uudiskirja|e-posti aadress|telli tasuta|telli meie|igal hommikul|postkasti|e-postile|pane end kirja|hommikukirja',
  paywall: 'tellijale|edasi lugemiseks|tellijatele|tellijaks|telli ja loe|juba tellija|oled tellija',
  donation: 'toeta|toetage|anneta|toetajaks|tee annetus|sõltumatut ajakirjandust|sinu tuge|väike annetus',
  notice: 'teavitus',
};

export const source: SourceVocabulary = {
  kickers: ['eksklusiiv', 'video', 'intervjuu', 'arvamus', 'analüüs', 'otsepilt'],
  published: ['avaldatud'],
  rights: ['kõik õigused kaitstud', 'kõik õigused on kaitstud'],
  by: ['autor', 'kirjutas', 'postitas'],
  writer: ['autor', 'tekst'],
  interviewers: ['intervjuu', 'küsis', 'usutles'],
  editor: ['toimetaja', 'toimetas'],
  origin: ['allikas', 'allikad'],
  photo: ['foto', 'fotod', 'fotograaf', 'pilt'],
  and: ['ja'],
  jobs: ['ajakirjanik', 'toimetaja', 'korrespondent', 'reporter'],
  desks: ['toimetus', 'uudistetoimetus'],
  updated: ['uuendatud', 'muudetud'],
  broadcasters: ['raadio'],
};

export const quotes: QuoteVocabulary = {
  titles: 'dr, prof',
  former: 'endine, ekspresident',
  agentEndings: 'ja, nik, mees, naine, oloog, ist, meister, juht',
  says:
    'ütles, ütleb, ütlesid, lisas, lisab, rääkis, räägib, kirjutas, kirjutab, märkis, märgib, selgitas, ' +
    'selgitab, rõhutas, rõhutab, teatas, teatab, kinnitas, kinnitab, kommenteeris, vastas, küsis, tõdes, ' +
    'leidis, leiab, nentis, sõnas, hoiatas, väitis, tunnistas, arvas, meenutas, nimetas, nimetab, lubas, ' +
    'lubab, sõnab, arvab, tunnistab, hoiatab, väidab, vastab, küsib, tõdeb, nendib, meenutab, kommenteerib, ' +
    'jutustab, jutustas, tunnustas, kritiseeris, kritiseerib, möönis, möönab, rõhutasid, kirjeldas, kirjeldab, ' +
    'tänas, pakkus välja, tsiteeris, resümeeris, rääkisid, märkisid, lisasid, kutsus, kutsub, nõudis, nõuab, ' +
    'avaldas, hindas, hindab, toonitas, toonitab, osutas, osutab, ohkas, hüüdis, imestas, ' +
    'öeldi, öeldakse, teatati, teatatakse, kinnitati, kinnitatakse, selgitati, vastati, lisati',
  accordingToAfter: 'sõnul, hinnangul, arvates',
  stands: 'seisab, öeldakse, kirjutatakse, märgitakse',
  writings: 'pressiteates, teates, avalduses, kirjas, raportis, vastuses, otsuses',
  bodyPronouns: 'see',
  pronouns: 'ta, tema, nad',
  firstPerson: 'mina, ma, meie, me, minu, meil',
  selves: 'mina, ma',
  roles:
    'ceo, *minister, president, *juht, *esimees, *direktor, *professor, *ekspert, *esindaja, *pressiesindaja, ' +
    '*linnapea, *treener, *analüütik, *ökonomist, *advokaat, *prokurör, *teadur, *liige, *liikme, *elanik, ' +
    '*naaber, *volinik, *kantsler, *asekantsler, *nõunik, *peaarst, *arst, *õde, *ämmaemand, *õpetaja, ' +
    '*rektor, *dotsent, *teadlane, *ajaloolane, *politoloog, *psühholoog, *sotsioloog, *meteoroloog, ' +
    '*sünoptik, *näitleja, *lavastaja, *kirjanik, *laulja, *muusik, *ajakirjanik, *peatoimetaja, *toimetaja, ' +
    '*ettevõtja, *omanik, *asutaja, *põllumees, *talunik, *kalur, *kindral, *kolonel, *kapten, *komandör, ' +
    '*ülem, *pealik, *peadirektor, *tegevjuht, *president, *peaminister, *saadik, *suursaadik, *kohtunik, ' +
    '*inspektor, *mängija, *väravavaht, *spordidirektor, *peatreener, *vallavanem, *abilinnapea, *aseesimees, ' +
    '*esinaine, *spiiker, *piiskop, *ombudsman, ema, isa, poeg, tütar, vend, õde, abikaasa, allikas, allikad, ' +
    'tunnistaja, pealtnägija, *-aastane, mees, naine, *vanem, *pea, *juhataja, *hoidja, *meister, *insener, *ametnik, *vanemat',
  calendar: 'esmaspäeval, teisipäeval, kolmapäeval, neljapäeval, reedel, laupäeval, pühapäeval',
  anaphors: 'mees, naine, *-aastane',
  prepositions: 'et, kui, sest, kuid',
  conjunctions: 'ja, või, aga, ning',
  adverbs: 'ka, ei, juba, veel, nüüd, täna, eile, on, oli, see, ' + '*aastane',
  that: 'et',
  inflected: true,
  saysWithPronoun: 'tema sõnul, tema hinnangul',
  labelsBehind: 'nimeline, nimelise, nimelist, nimelises, nimelisest',
  labels:
    'film, filmi, raamat, sari, saade, laul, album, romaan, näitus, niinimetatud, nn, nimega, pealkirjaga, ' +
    'ajaleht, loosung',
  bodyKinds: 'amet, asutus, ettevõte, firma, organisatsioon, liit',
  organisations:
    'riigikogu, politsei, *ministeerium, *amet, *ülikool, *liit, *partei, *erakond, *keskus, *pank, ' +
    'linnavalitsus, valitsus, err, bns, ' +
    'prokuratuur, prokuratuuri, valitsuse, *ministeeriumi, *ameti, *ülikooli, *liidu, ' +
    '*haigla, *kool, *kohus, *selts, *ühing, *volikogu, *valitsus, *inspektsioon, *teenistus, *instituut, ' +
    '*ettevõte, *sihtasutus, *muuseum, *nõukogu, ' +
    'asutus, firma, organisatsioon',
  places: 'tallinna, tartu, eesti, pärnu, narva, harju, venemaa, ukraina, läti',
  signs: 'silt, sildil, plakat, plakatil, loosung',
  several: 'teised, mõned, paljud',
};

export const corrections: CorrectionVocabulary = {
  labels: ['parandus', 'õiendus'],
  phrases: ['artikli varasemas versioonis', 'loo varasemas versioonis', 'artiklit on parandatud'],
};
