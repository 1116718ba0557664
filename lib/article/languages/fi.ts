import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'fi',
  functionWords: 'ja on ei että oli se ovat mutta kun myös hän joka ole sen tai mukaan sekä kuin',
};

export const clutter: ClutterVocabulary = {
  related:
    'lue myös|lue lisää|lue|katso myös|kuuntele myös|aiheeseen liittyvää|lisää aiheesta|suosittelemme|luetuimmat|suosituimmat|muut lukevat|aiheesta lisää|luitko jo tämän|luitko jo|älä missaa|katso lisää|tuoreimmat|lue tästä|lue koko juttu|lue juttu|klikkaa tästä|katso kuvat|katso video|juttusarjan muut osat|sarjan muut osat|samasta sarjasta|toimitus suosittelee|toimituksen valinta|toimituksen poiminnat|sinua voisi kiinnostaa|sinua saattaa kiinnostaa|tämä voi kiinnostaa|saatat pitää myös|älä ohita|suosittua|luetuimmat jutut|kirjoitimme aiemmin|aiemmin aiheesta|arkistosta|samasta aiheesta|aiheeseen liittyvät|lisää uutisia|uusimmat|muita juttuja|lue seuraavaksi',
  share:
    'jaa|kopioi linkki|tallenna|tulosta|jaa juttu|lähetä kaverille|lähetä sähköpostilla|vinkkaa kaverille|kopioi|jaa artikkeli',
  ad: 'mainos|juttu jatkuu|artikkeli jatkuu|kaupallinen yhteistyö|sponsoroitu sisältö|mainospaikka|mainokset|kaupallinen sisältö|maksettu mainos|sponsoroitu|vieritä alas|vieritä jatkaaksesi|selaa alas|jatka lukemista|teksti jatkuu|uutinen jatkuu|maksettu sisältö',
  follow: 'seuraa|lataa sovellus|kanavamme|sovelluksemme|liity kanav|liity ryhm|ole ensimmäinen|lisää meidät',
  tags: 'avainsanat|aiheet|asiasanat|jutun aiheet|tagit|teemat|tässä jutussa',
  player: 'kuuntele|ääneen|katso video',
  comments:
    'komment|keskustelu|huomasitko virheen|onko sinulla|kerro meille|lähetä meille|vinkkaa|mitä mieltä|kerro mieli|osallistu|löysitkö virheen|ilmoita virhe|juttuvinkki|lähetä vinkki|anna palautetta|kirjoita meille|uutisvinkki',
  nav: 'seuraava|edellinen|takaisin ylös|näytä lisää',
  newsletter: 'uutiskirje|sähköposti|tilaa ilmainen|tilaa maksuton|joka aamu',
  paywall: 'tilaajille|jatkaaksesi lukemista|tilaa ja lue|kirjaudu sisään|oletko jo tilaaja|tilaa nyt',
  donation:
    'tue meitä|lahjoita|tue työtämme|tue riippumatonta|tue paikallis|tukijaksi|riippumatonta journalismia|mobilepaylla|tue journalismia',
  notice: 'eväste|ilmoituks',
  embed: 'ulkoinen sisältö|ulkoista sisältöä|upotettu sisältö',
};

export const source: SourceVocabulary = {
  withinEndings: ['ssa', 'ssä', 'lla', 'llä'],
  kickers: ['video', 'haastattelu', 'analyysi', 'kommentti', 'kolumni', 'suora'],
  published: ['julkaistu'],
  rights: ['kaikki oikeudet pidätetään', 'kaikki oikeudet pidätetty', 'jäljentäminen kielletty', 'kopiointi kielletty'],
  by: ['kirjoittanut', 'kirjoittaja', 'lähettänyt'],
  writer: ['teksti', 'kirjoittaja', 'toimittaja', 'juttu'],
  interviewers: ['haastattelu', 'haastattelija', 'haastatteli'],
  editor: ['päätoimittaja', 'editointi'],
  origin: ['lähde', 'lähteet', 'uutistoimisto'],
  photo: ['kuva', 'kuvat', 'kuvaaja', 'valokuvat'],
  and: ['ja'],
  jobs: ['toimittaja', 'kirjeenvaihtaja', 'päätoimittaja', 'kolumnisti'],
  desks: ['toimitus', 'uutistoimitus', 'uutiset', 'sanomat'],
  genres: ['kolumni', 'analyysi', 'haastattelu', 'kommentti'],
  updated: ['päivitetty', 'muokattu', 'viimeksi päivitetty'],
  translator: ['suomennos', 'käännös', 'kääntäjä'],
  agencyNouns: ['uutistoimisto'],
  contacts: ['lähetä sähköpostia', 'sähköposti', 'seuraa kirjoittajaa', 'seuraa toimittajaa'],
  newsPlaces: [
    'helsinki',
    'tampere',
    'turku',
    'oulu',
    'tukholma',
    'oslo',
    'kööpenhamina',
    'tallinna',
    'bryssel',
    'lontoo',
    'pariisi',
    'berliini',
    'madrid',
    'rooma',
    'varsova',
    'moskova',
    'kiova',
    'istanbul',
    'ankara',
    'ateena',
    'jerusalem',
    'beirut',
    'kairo',
    'teheran',
    'peking',
    'tokio',
    'washington',
    'new york',
  ],
};

export const quotes: QuoteVocabulary = {
  reports: 'kutsuu, kutsui, nimittää, nimitti, luonnehtii, luonnehti',
  former: 'entinen, silloinen, ex',
  chiefs: 'presidentti, pääministeri, pormestari',
  says:
    'sanoo, sanoi, sanovat, kertoo, kertoi, kertovat, toteaa, totesi, korostaa, korosti, kirjoittaa, ' +
    'kirjoitti, kommentoi, lisää, lisäsi, arvioi, selittää, selitti, vastaa, vastasi, kysyy, kysyi, ' +
    'muistuttaa, muistutti, painottaa, painotti, uskoo, uskoi, pohtii, jatkaa, jatkoi, huomauttaa, huomautti, ' +
    'vakuuttaa, vakuutti, ilmoittaa, ilmoitti, väittää, väitti, myöntää, myönsi, varoittaa, varoitti, ' +
    'kuvailee, kuvaili, tiivistää, kiteyttää, muistelee, kehuu, ihmettelee, linjaa, perustelee, ehdottaa, ' +
    'ehdotti, kiittää, kiitti, moittii, moitti, kritisoi, arvostelee, arvosteli, vaatii, vaati, tunnustaa, ' +
    'tunnusti, tarkentaa, tarkensi, kuittaa, kuittasi, paljastaa, paljasti, tähdentää, tähdensi, täsmentää, ' +
    'täsmensi, hehkuttaa, päivittelee, murehtii, harmittelee, iloitsee, toivoo, toivoi, kutsuu, kutsui, ' +
    'luonnehtii, luonnehti, raportoi, viestittää, tviittaa, julistaa, julisti, syyttää, syytti, puolustaa, ' +
    'puolusti, avaa, lupaa, lupasi, mainitsee, mainitsi, puhuu, puhui, muistuttivat, havainnollistaa, summaa, ' +
    'sanotaan, kerrotaan, todetaan, ilmoitetaan, kirjoitetaan, vastataan, korostetaan, muistutetaan, ' +
    'arvioidaan, vakuutetaan, toteavat, kirjoittavat',
  accordingToAfter: 'mukaan, mielestä',
  stands: 'sanotaan, todetaan, lukee, kirjoitetaan',
  writings: 'tiedotteessa, lausunnossa, raportissa, kirjeessä, päätöksessä, vastauksessa, julkaisussa',
  bodyPronouns: 'se',
  pronouns: 'hän, he, tämä',
  plurals: 'he',
  firstPerson: 'minä, mä, me, meidän, minun, meillä, minulla, olemme, olen',
  selves: 'minä, mä, minun, minulla, olen',
  judges: 'pitää, täytyy, koskaan, paras, pahin, tärkeä, tärkeää, vaarallinen, väärin, ei saa',
  roles:
    'ceo, setä, eno, täti, isoäiti, isoisä, serkku, lapsenlapsi, anoppi, appi, valtuutettu, *ministeri, *presidentti, *johtaja, *päällikkö, *puheenjohtaja, *tutkija, *professori, *edustaja, ' +
    '*asiantuntija, *valmentaja, *toimittaja, *kirjailija, *lääkäri, *asianajaja, *syyttäjä, *komisario, ' +
    '*ekonomisti, *analyytikko, *sihteeri, *neuvoja, *yrittäjä, *opettaja, *näyttelijä, *ohjaaja, *pelaaja, ' +
    '*kommentaattori, *poliitikko, *kansanedustaja, *meteorologi, *psykologi, *historioitsija, *kapteeni, ' +
    '*suurlähettiläs, *kenraali, *piispa, *poliisi, *asukas, *varapuheenjohtaja, *pormestari, *maanviljelijä, ' +
    '*viljelijä, *sairaanhoitaja, *hoitaja, *rehtori, *tuomari, *ylilääkäri, *dosentti, *apulaisprofessori, ' +
    '*insinööri, *konstaapeli, *rikoskomisario, *ylikomisario, *päätoimittaja, *tiedottaja, *lakimies, ' +
    '*asiamies, *taiteilija, *muusikko, *laulaja, *säveltäjä, *maalivahti, *hyökkääjä, *omistaja, *perustaja, ' +
    '*kauppias, *kalastaja, *opiskelija, *kunnanjohtaja, *virkamies, *neuvos, *pastori, *arkkipiispa, ' +
    '*sosiologi, *ekologi, *biologi, *strategi, *pääekonomisti, *valtiosihteeri, *kansleri, ' +
    '*eduskuntavaaliehdokas, *ehdokas, *puhemies, *pelastaja, *palomestari, *silminnäkijä, *naapuri, äiti, ' +
    'isä, vaimo, mies, *-vuotias, poika, tytär, sisko, veli, leski, lähde, lähteet, *diplomaatti, *lähettiläs, ' +
    '*europarlamentaarikko, nainen',
  calendar: 'maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina',
  anaphors: 'mies, nainen, *-vuotias',
  prepositions: 'että, kun, jos, koska, kuin',
  conjunctions: 'ja, tai, mutta, sekä',
  adverbs:
    'myös, ei, jo, vielä, nyt, tänään, eilen, on, oli, se, ne, hänen, näin, vain, hyvin, kuitenkin, ' +
    '*vuotias, *kymppinen',
  that: 'että',
  inflected: true,
  provisions: 'pykälä, artikla',
  saysWithPronoun: 'hänen mukaansa, hänen mielestään',
  firmKinds: 'yhtiö, yritys',
  stateBodies:
    '*ministeriö, poliisi, *oikeus, hallitus, eduskunta, *virasto, *viranomainen, kunta, kaupunki, puolustusvoimat',
  bodyKinds: 'virasto, viranomainen, yhtiö, yritys, järjestö, laitos, organisaatio, liitto',
  organisations:
    'eduskunta, hallitus, poliisi, *yliopisto, *ministeriö, *virasto, *laitos, *liitto, *puolue, *kaupunki, ' +
    '*keskus, *yhtiö, ' +
    'poliisin, hallituksen, eduskunnan, *ministeriön, *viraston, *laitoksen, *liiton, *puolueen, *kaupungin, *yhtiön, *oikeuden, pelastuslaitoksen, tullin, *syyttäjän, ' +
    '*käräjäoikeus, *hovioikeus, *hallinto-oikeus, *säätiö, *järjestö, *yhdistys, *koulu, *sairaala, ' +
    '*lautakunta, *kunta, tulli, *yritys, *seurakunta, *museo, *instituutti, *opisto, *hyvinvointialue, ' +
    'viranomainen, organisaatio',
  places: 'helsingin, tampereen, turun, oulun, espoon, vantaan, suomen, ruotsin, venäjän, viron, ukrainan',
  labelsBehind: 'niminen, nimisen, nimistä, nimisessä, nimisestä, nimiseen, nimisellä, nimiset, nimisten',
  labels:
    'elokuva, kirja, sarja, ohjelma, kappale, albumi, romaani, sanottu, kutsuttu, niin sanottu, niin sanottua, ' +
    'niin sanotun, lehti',
  signs: 'kyltti, kyltissä, juliste, julisteessa, banderolli, banderollissa, lappu, lapussa',
  menAsSource: 'sen nen, lan la, län lä, hon ho, hön hö, jun ju, n !, - -',
  several: 'muut, jotkut, monet, toiset, eräät',
  agentEndings: 'seppä, ija, ijä, aja, äjä, tari, isti, logi, nikko, mies, nainen, taja, täjä, ntti, rtisti, kko',
  noAgents: 'viikko, taloja, aikoja, ihmisiä, paikka, joukko, verkko, loppu, tapaja, maija, kirja, raja, ohraja, sarja',
};

export const corrections: CorrectionVocabulary = {
  labels: ['korjaus', 'oikaisu', 'korjattu'],
  phrases: [
    'jutun aiemmassa versiossa',
    'jutun aikaisemmassa versiossa',
    'artikkelin aiemmassa versiossa',
    'artikkelin aikaisemmassa versiossa',
    'uutisen aiemmassa versiossa',
    'juttua on korjattu',
    'artikkelia on korjattu',
    'juttua korjattu',
  ],
};
