import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'de',
  functionWords: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an',
};

export const clutter: ClutterVocabulary = {
  related:
    'lesen sie auch|siehe auch|lesen sie hierzu|lest auch|lesen sie dazu|lies auch|lesen sie weiter|hier weiterlesen|lesen sie hier|diesen artikel in|lesen sie mehr|lesen sie|jetzt lesen|mehr dazu|lies hier|diesen artikel auf|weiterlesen|auch lesenswert|weitere themen|mehr zum thema|mehr infos|verwandte artikel|mehr aus|nicht verpassen|auch spannend|sehen sie auch|passend dazu|lies mehr|lesetipp|das könnte sie auch interessieren|alles zum thema|mehr informationen|mehr zu diesem thema|das könnte dich auch interessieren|aktuelles|ähnliche artikel|meistgelesen|aus dem archiv|aus unserem archiv|auch interessant|weitere artikel|meist gelesen|empfehlung|zum thema|mehr lesen|empfehlungen der redaktion|klicken sie hier|die redaktion empfiehlt|zum weiterlesen|auch lesen|weitere nachrichten|am meisten gelesen|empfohlen|weitere informationen',
  share:
    'teilen|diesen artikel teilen|drucken|artikel teilen|kopieren|link kopieren|verschenken|artikel drucken|artikel verschenken|schriftgröße|per e-mail|merken|speichern',
  ad: 'anzeige|scrollen sie|nach der werbung|der artikel wird|text geht weiter|hier geht es weiter|gesponsert|nach der anzeige|werbung|der artikel geht|artikel geht nach|artikel wird nach|artikel wird unterhalb|advertorial|anzeigen|weiter nach der',
  follow:
    'folgen|wir sind auch|folge uns|folgt uns|findet uns|finden sie uns|bevorzugte quelle|unsere app|unseren whatsapp|unseren kanal|app herunterladen|unser kanal|app laden|in der app öffnen',
  tags: 'schlagwörter|schlagworte|stichworte|stichwörter|in diesem artikel|themen|mehr über',
  player: 'anhören|weitere videos|vorlesen|abspielen',
  comments:
    'kommentar|fehler gefunden|ihre meinung|deine meinung|denken sie|kommentier|diskutier|meinen sie|eure meinung|schreiben sie uns',
  nav: 'nächste|nach oben|mehr anzeigen|weiter|vorherige|seitenanfang|zurück|alle anzeigen',
  newsletter: 'ihre e-mail|melde dich|postfach|melden sie|jetzt anmelden|e-mail-adresse|jeden morgen',
  paywall:
    'für abonnenten|schon abonnent|jetzt testen|bereits abonnent|jetzt weiterlesen|weiterlesen mit|mit abo|um weiterzulesen|abo abschließen',
  donation:
    'jetzt spenden|ihre spende|mit ihrem beitrag|ihrer spende|mitglied werden|einer spende|spenden sie|unterstützen sie|unterstütze uns',
  embed:
    'externer inhalt|diesen inhalt|externen inhalt|externe inhalt|externe server|von drittanbietern|eingebettete inhalte|mit dem laden|inhalt laden|inhalt anzeigen',
  notice: 'benachrichtig',
};

export const source: SourceVocabulary = {
  within: ['im', 'in'],
  nearby: ['bei', 'nach'],
  from: ['aus'],
  reporting: ['berichtet', 'berichten'],
  correspondents: ['korrespondent', 'korrespondentin'],
  placeKinds: ['stadt', 'gemeinde', 'landkreis'],
  placeBeginnings: ['bad'],
  placeParticles: ['an', 'der', 'den', 'am', 'im', 'in', 'bei', 'ob'],
  nameParticles: ['von', 'vom', 'zu', 'zum', 'zur', 'der', 'den', 'genannt'],
  accounts: ['unbekannt', 'anonym'],
  houseArticles: ['der', 'die', 'das'],
  otherDates: [
    'deadline',
    'registriert',
    'mitglied seit',
    'anmeldeschluss',
    'einsendeschluss',
    'bewerbungsschluss',
    'bewerbungsfrist',
    'termin',
    'erscheinungsdatum',
    'erscheinungstermin',
    'gültig bis',
    'veranstaltungsdatum',
    'datum der veranstaltung',
    'laufzeit',
  ],
  articles: ['ein', 'eine'],
  beforeDate: ['am', 'vom'],
  published: ['veröffentlicht', 'erschienen', 'publiziert', 'erstellt am', 'erstellt'],
  rights: [
    'alle rechte vorbehalten',
    'nachdruck, auch auszugsweise',
    'nachdruck nur mit',
    'nachdruck verboten',
    'vervielfältigung nur mit',
    'weiterverbreitung nur mit',
    'das thema und der inhalt sind urheberrechtlich',
  ],
  by: [
    'interview geführt von',
    'text und interview',
    'von',
    'veröffentlicht von',
    'artikel von',
    'beitrag von',
    'erstellt von',
    'geschrieben von',
    'verfasst von',
    'ein beitrag von',
    'ein bericht von',
    'es berichtet',
    'aufgezeichnet von',
    'von unserer redakteurin',
    'von unserem redakteur',
    'von unserem korrespondenten',
    'von unserer korrespondentin',
    'von unserem reporter',
    'von unserer reporterin',
    'eingestellt von',
    'gepostet von',
    'ein text von',
    'ein gespräch von',
    'zusammengestellt von',
    'protokolliert von',
    'text von',
    'von unserem mitarbeiter',
    'von unserer mitarbeiterin',
  ],
  writer: [
    'autor',
    'autorin',
    'autor/in',
    'autor_in',
    'autoren',
    'text',
    'von',
    'bericht',
    'verfasser',
    'reporter',
    'text und fotos',
    'text und foto',
    'text & fotos',
    'text und bilder',
    'autorenteam',
    'geschrieben von',
    'verfasst von',
    'text und recherche',
    'protokoll',
    'redaktionelle mitarbeit',
  ],
  interviewers: [
    'das gespräch führte',
    'das gespräch führten',
    'das interview führte',
    'das interview führten',
    'die fragen stellte',
    'die fragen stellten',
    'interview',
    'gespräch',

    'mit ihr sprach',
    'mit ihm sprach',
    'mit ihnen sprach',
    'aufgezeichnet von',
  ],
  editor: [
    'red',
    'bearb',
    'redaktion',
    'redakteur',
    'redakteurin',
    'editor',
    'bearbeitung',
    'redigiert von',
    'lektorat',
    'bearbeitet von',
    'redaktionelle bearbeitung',
    'editiert von',
    'redaktionell verantwortlich',
    'redaktionsschluss von',
  ],
  origin: [
    'quelle',
    'quellen',
    'agentur',
    'erstveröffentlichung',
    'original erschienen in',
    'zuerst erschienen in',
    'originalveröffentlichung',
  ],
  photo: [
    'foto',
    'fotos',
    'bild',
    'bilder',
    'foto von',
    'illustration',
    'illustration von',
    'illustrationen',
    'fotograf',
    'bildquelle',
    'titelbild',
  ],
  quotedFrom: [
    'dieser artikel erschien zuerst bei',
    'dieser artikel erschien zuerst in',
    'dieser artikel erschien zuerst auf',
    'dieser beitrag erschien zuerst bei',
    'dieser text erschien zuerst in',
    'dieser text erschien zuerst bei',
    'zuerst erschienen bei',
    'zuerst erschienen in',
    'übernommen von',
    'dieser artikel ist zuerst bei',
    'dieser artikel ist zuerst in',
    'dieser artikel ist zuerst auf',
    'dieser artikel ist zuerst im',
    'dieser artikel erschien zuerst im',
    'dieser artikel erschien zunächst bei',
    'dieser artikel erschien zunächst in',
    'dieser artikel erschien zunächst auf',
    'dieser artikel erschien zunächst im',
    'dieser artikel ist zunächst bei',
    'dieser artikel ist zunächst in',
    'dieser artikel ist zunächst auf',
    'dieser artikel ist zunächst im',
    'dieser artikel wurde zuerst bei',
    'dieser artikel wurde zuerst in',
    'dieser artikel wurde zuerst auf',
    'dieser artikel wurde zuerst im',
    'dieser artikel ist ursprünglich bei',
    'dieser artikel ist ursprünglich in',
    'dieser artikel ist ursprünglich auf',
    'dieser artikel ist ursprünglich im',
    'dieser artikel erschien ursprünglich bei',
    'dieser artikel erschien ursprünglich in',
    'dieser artikel erschien ursprünglich auf',
    'dieser artikel erschien ursprünglich im',
    'dieser beitrag ist zuerst bei',
    'dieser beitrag ist zuerst in',
    'dieser beitrag ist zuerst auf',
    'dieser beitrag ist zuerst im',
    'dieser beitrag erschien zuerst in',
    'dieser beitrag erschien zuerst auf',
    'dieser beitrag erschien zuerst im',
    'dieser beitrag erschien zunächst bei',
    'dieser beitrag erschien zunächst in',
    'dieser beitrag erschien zunächst auf',
    'dieser beitrag erschien zunächst im',
    'dieser beitrag ist zunächst bei',
    'dieser beitrag ist zunächst in',
    'dieser beitrag ist zunächst auf',
    'dieser beitrag ist zunächst im',
    'dieser beitrag wurde zuerst bei',
    'dieser beitrag wurde zuerst in',
    'dieser beitrag wurde zuerst auf',
    'dieser beitrag wurde zuerst im',
    'dieser beitrag ist ursprünglich bei',
    'dieser beitrag ist ursprünglich in',
    'dieser beitrag ist ursprünglich auf',
    'dieser beitrag ist ursprünglich im',
    'dieser beitrag erschien ursprünglich bei',
    'dieser beitrag erschien ursprünglich in',
    'dieser beitrag erschien ursprünglich auf',
    'dieser beitrag erschien ursprünglich im',
    'dieser text ist zuerst bei',
    'dieser text ist zuerst in',
    'dieser text ist zuerst auf',
    'dieser text ist zuerst im',
    'dieser text erschien zuerst auf',
    'dieser text erschien zuerst im',
    'dieser text erschien zunächst bei',
    'dieser text erschien zunächst in',
    'dieser text erschien zunächst auf',
    'dieser text erschien zunächst im',
    'dieser text ist zunächst bei',
    'dieser text ist zunächst in',
    'dieser text ist zunächst auf',
    'dieser text ist zunächst im',
    'dieser text wurde zuerst bei',
    'dieser text wurde zuerst in',
    'dieser text wurde zuerst auf',
    'dieser text wurde zuerst im',
    'dieser text ist ursprünglich bei',
    'dieser text ist ursprünglich in',
    'dieser text ist ursprünglich auf',
    'dieser text ist ursprünglich im',
    'dieser text erschien ursprünglich bei',
    'dieser text erschien ursprünglich in',
    'dieser text erschien ursprünglich auf',
    'dieser text erschien ursprünglich im',
    'zuerst erschienen auf',
    'zuerst erschienen im',
    'dieses interview erschien zuerst in',
    'dieses interview erschien zuerst im',
    'dieses interview erschien zuerst bei',
    'dieses interview erschien zuerst auf',
    'dieses interview erschien zunächst in',
    'dieses interview erschien zunächst im',
    'dieses interview erschien zunächst bei',
    'dieses interview erschien zunächst auf',
    'dieses interview erschien ursprünglich in',
    'dieses interview erschien ursprünglich im',
    'dieses interview erschien ursprünglich bei',
    'dieses interview erschien ursprünglich auf',
    'dieses interview ist zuerst in',
    'dieses interview ist zuerst im',
    'dieses interview ist zuerst bei',
    'dieses interview ist zuerst auf',
    'dieses interview ist zuerst erschienen in',
    'dieses interview ist zuerst erschienen im',
    'dieses interview ist zuerst erschienen bei',
    'dieses interview ist zuerst erschienen auf',
    'dieses interview wurde zuerst in',
    'dieses interview wurde zuerst im',
    'dieses interview wurde zuerst bei',
    'dieses interview wurde zuerst auf',
    'dieser essay erschien zuerst in',
    'dieser essay erschien zuerst im',
    'dieser essay erschien zuerst bei',
    'dieser essay erschien zuerst auf',
    'dieser essay erschien zunächst in',
    'dieser essay erschien zunächst im',
    'dieser essay erschien zunächst bei',
    'dieser essay erschien zunächst auf',
    'dieser essay erschien ursprünglich in',
    'dieser essay erschien ursprünglich im',
    'dieser essay erschien ursprünglich bei',
    'dieser essay erschien ursprünglich auf',
    'dieser essay ist zuerst in',
    'dieser essay ist zuerst im',
    'dieser essay ist zuerst bei',
    'dieser essay ist zuerst auf',
    'dieser essay ist zuerst erschienen in',
    'dieser essay ist zuerst erschienen im',
    'dieser essay ist zuerst erschienen bei',
    'dieser essay ist zuerst erschienen auf',
    'dieser essay wurde zuerst in',
    'dieser essay wurde zuerst im',
    'dieser essay wurde zuerst bei',
    'dieser essay wurde zuerst auf',
    'diese reportage erschien zuerst in',
    'diese reportage erschien zuerst im',
    'diese reportage erschien zuerst bei',
    'diese reportage erschien zuerst auf',
    'diese reportage erschien zunächst in',
    'diese reportage erschien zunächst im',
    'diese reportage erschien zunächst bei',
    'diese reportage erschien zunächst auf',
    'diese reportage erschien ursprünglich in',
    'diese reportage erschien ursprünglich im',
    'diese reportage erschien ursprünglich bei',
    'diese reportage erschien ursprünglich auf',
    'diese reportage ist zuerst in',
    'diese reportage ist zuerst im',
    'diese reportage ist zuerst bei',
    'diese reportage ist zuerst auf',
    'diese reportage ist zuerst erschienen in',
    'diese reportage ist zuerst erschienen im',
    'diese reportage ist zuerst erschienen bei',
    'diese reportage ist zuerst erschienen auf',
    'diese reportage wurde zuerst in',
    'diese reportage wurde zuerst im',
    'diese reportage wurde zuerst bei',
    'diese reportage wurde zuerst auf',
    'der text erschien zuerst in',
    'der text erschien zuerst im',
    'der text erschien zuerst bei',
    'der text erschien zuerst auf',
    'der text erschien zunächst in',
    'der text erschien zunächst im',
    'der text erschien zunächst bei',
    'der text erschien zunächst auf',
    'der text erschien ursprünglich in',
    'der text erschien ursprünglich im',
    'der text erschien ursprünglich bei',
    'der text erschien ursprünglich auf',
    'der text ist zuerst in',
    'der text ist zuerst im',
    'der text ist zuerst bei',
    'der text ist zuerst auf',
    'der text ist zuerst erschienen in',
    'der text ist zuerst erschienen im',
    'der text ist zuerst erschienen bei',
    'der text ist zuerst erschienen auf',
    'der text wurde zuerst in',
    'der text wurde zuerst im',
    'der text wurde zuerst bei',
    'der text wurde zuerst auf',
    'der artikel erschien zuerst in',
    'der artikel erschien zuerst im',
    'der artikel erschien zuerst bei',
    'der artikel erschien zuerst auf',
    'der artikel erschien zunächst in',
    'der artikel erschien zunächst im',
    'der artikel erschien zunächst bei',
    'der artikel erschien zunächst auf',
    'der artikel erschien ursprünglich in',
    'der artikel erschien ursprünglich im',
    'der artikel erschien ursprünglich bei',
    'der artikel erschien ursprünglich auf',
    'der artikel ist zuerst in',
    'der artikel ist zuerst im',
    'der artikel ist zuerst bei',
    'der artikel ist zuerst auf',
    'der artikel ist zuerst erschienen in',
    'der artikel ist zuerst erschienen im',
    'der artikel ist zuerst erschienen bei',
    'der artikel ist zuerst erschienen auf',
    'der artikel wurde zuerst in',
    'der artikel wurde zuerst im',
    'der artikel wurde zuerst bei',
    'der artikel wurde zuerst auf',
    'der beitrag erschien zuerst in',
    'der beitrag erschien zuerst im',
    'der beitrag erschien zuerst bei',
    'der beitrag erschien zuerst auf',
    'der beitrag erschien zunächst in',
    'der beitrag erschien zunächst im',
    'der beitrag erschien zunächst bei',
    'der beitrag erschien zunächst auf',
    'der beitrag erschien ursprünglich in',
    'der beitrag erschien ursprünglich im',
    'der beitrag erschien ursprünglich bei',
    'der beitrag erschien ursprünglich auf',
    'der beitrag ist zuerst in',
    'der beitrag ist zuerst im',
    'der beitrag ist zuerst bei',
    'der beitrag ist zuerst auf',
    'der beitrag ist zuerst erschienen in',
    'der beitrag ist zuerst erschienen im',
    'der beitrag ist zuerst erschienen bei',
    'der beitrag ist zuerst erschienen auf',
    'der beitrag wurde zuerst in',
    'der beitrag wurde zuerst im',
    'der beitrag wurde zuerst bei',
    'der beitrag wurde zuerst auf',
    'zuerst veröffentlicht in',
    'zuerst veröffentlicht im',
    'zuerst veröffentlicht bei',
    'ursprünglich erschienen in',
    'ursprünglich erschienen im',
    'ursprünglich veröffentlicht in',
    'mit freundlicher genehmigung von',
    'nachdruck aus',
  ],
  material: [
    'mit material von',
    'mit material der',
    'mit informationen der',
    'mit informationen von',
    'mit agenturmaterial von',
    'mit',
    'unter verwendung von material von',
    'unter verwendung von material der',
  ],
  initialsNameAuthor: true,
  and: ['und', 'sowie'],
  jobs: [
    'chefredakteur',
    'chefredakteurin',
    'redakteur',
    'redakteurin',
    'korrespondent',
    'korrespondentin',
    'reporter',
    'reporterin',
    'autor',
    'autorin',
    'journalist',
    'journalistin',
    'experte',
    'expertin',
    'rechtsanwalt',
    'rechtsanwältin',
    'volontär',
    'volontärin',
    'kolumnist',
    'kolumnistin',
    'chefreporter',
    'chefreporterin',
    'mitarbeiter',
    'mitarbeiterin',
    'freier autor',
    'freie autorin',
    'freie journalistin',
    'freier journalist',
    'publizist',
    'publizistin',
    'ressortleiter',
    'ressortleiterin',
    'lokalredakteur',
    'lokalredakteurin',
    'auslandskorrespondent',
    'auslandskorrespondentin',
    'lokalreporter',
    'lokalreporterin',
    'essayist',
    'essayistin',
    'gastautor',
    'gastautorin',
    'kritiker',
    'kritikerin',
    'kommentator',
    'kommentatorin',
    'chef vom dienst',
    'nachrichtenredakteur',
    'nachrichtenredakteurin',
    'sonderkorrespondent',
    'sonderkorrespondentin',
    'auslandsreporter',
  ],
  desks: [
    'redaktion',
    'online-redaktion',
    'newsdesk',
    'nachrichtenredaktion',
    'red',
    'sportredaktion',
    'wirtschaftsredaktion',
    'mm-redaktion',
    'lokalredaktion',
    'kulturredaktion',
    'politikredaktion',
    'web-redaktion',
    'digitalredaktion',
    'onlineredaktion',
    'redaktionsteam',
    'auslandsredaktion',
    'zentralredaktion',
    'newsroom',
    'nachrichtendesk',
    'redaktion sport',
    'redaktion wirtschaft',
    'redaktion politik',
    'redaktion kultur',
    'feuilletonredaktion',
    'ratgeberredaktion',
    'wissensredaktion',
    'panoramaredaktion',
    'investigativteam',
    'rechercheteam',
    'regionalredaktion',
    'stadtredaktion',
    'hauptstadtredaktion',
    'parlamentsredaktion',
    'chefredaktion',
  ],
  genres: [
    'kommentar',
    'ein kommentar',
    'analyse',
    'interview',
    'kolumne',
    'gastbeitrag',
    'ein gastbeitrag',
    'essay',
    'reportage',
    'leitartikel',
    'glosse',
    'gastkommentar',
    'ein gastkommentar',
    'meinung',
    'standpunkt',
    'porträt',
    'rezension',
    'bericht',
    'gastessay',
    'gastkolumne',
    'leserbrief',
    'ansichtssache',
    'debattenbeitrag',
    'debatte',
    'zwischenruf',
    'einwurf',
    'feuilleton',
    'kritik',
    'nachruf',
    'meinungsbeitrag',
    'gespräch',
    'presseschau',
    'leserbriefe',
    'tagebuch',
    'aus unserem korrespondentennetz',
  ],
  updated: ['aktualisiert', 'akt.', 'zuletzt aktualisiert', 'geändert', 'update', 'letzte aktualisierung'],
  months: { jänner: 1, jän: 1, feber: 2, sept: 9, mrz: 3, mär: 3 },
  weekdays: { sonnabend: 6 },
  zones: { mez: '+01:00', mesz: '+02:00' },
  translator: [
    'übersetzung',
    'übersetzer',
    'übersetzerin',
    'übersetzt von',
    'übersetzung von',
    'ins deutsche übersetzt von',
    'aus dem * von',
    'aus dem * übersetzt von',
    'übersetzung aus dem *',
  ],
  translated: [
    'dieser artikel wurde aus dem * übersetzt',
    'dieser text wurde aus dem * übersetzt',
    'dieser beitrag wurde aus dem * übersetzt',
    'aus dem * übersetzt',
  ],
  originals: {
    englischen: 'en',
    amerikanischen: 'en',
    französischen: 'fr',
    spanischen: 'es',
    italienischen: 'it',
    portugiesischen: 'pt',
    russischen: 'ru',
    ukrainischen: 'uk',
    polnischen: 'pl',
    türkischen: 'tr',
    arabischen: 'ar',
    persischen: 'fa',
    hebräischen: 'he',
    chinesischen: 'zh',
    japanischen: 'ja',
    niederländischen: 'nl',
    dänischen: 'da',
    schwedischen: 'sv',
    norwegischen: 'no',
    ungarischen: 'hu',
    tschechischen: 'cs',
    griechischen: 'el',
  },
  kickers: [
    'eilmeldung',
    'exklusiv',
    'update',
    'kommentar',
    'analyse',
    'interview',
    'live',
    'video',
    'ticker',
    'achtung',
  ],
  notInitials: ['ff', 'neu', 'alt', 'mit', 'red', 'pol', 'max', 'min', 'ca', 'inkl', 'fin'],
  unnamed: [
    'eigene',
    'eigener',
    'eigenes',
    'eigen',
    'pm',
    'ots',
    'pd',
    'lpd',
    'zvg',
    'mehr',
    'neu',
    'privat',
    'diverse',
    'verschiedene',
    'internet',
    'unternehmen',
    'hersteller',
  ],
  offices: [
    'minister',
    'ministerin',
    'bürgermeister',
    'bürgermeisterin',
    'oberbürgermeister',
    'oberbürgermeisterin',
    'hand',
    'herzen',
    'kopf',
    'wegen',
    'grund auf',
    'beruf',
    'anfang',
    'haus aus',
    'haus zu haus',
    'natur aus',
    'nah und fern',
    'tag zu tag',
    'montag',
    'dienstag',
    'mittwoch',
    'donnerstag',
    'freitag',
    'samstag',
    'sonntag',
    'professor für',
    'universität',
    'ministerium',
    'polizei',
    'leiter',
    'leiterin',
    'vorsitzender',
    'direktor',
    'direktorin',
    'mitglied',
    'dozent',
    'dozentin',
    'stellvertretende',
    'stellvertretender',
    'freie',
    'freier',
    'leitende',
    'leitender',
  ],
  underTitle: ['unter dem titel', 'unter der überschrift', 'mit dem titel'],
  agencyNouns: [
    'der agentur',
    'der nachrichtenagentur',
    'nachrichtenagentur',
    'der presseagentur',
    'presseagentur',
    'agentur',
  ],
  contributedTo: [
    'hat zu diesem bericht beigetragen',
    'haben zu diesem bericht beigetragen',
    'hat zu diesem artikel beigetragen',
    'haben zu diesem artikel beigetragen',
  ],
  broadcasters: ['rundfunk'],
  houseEnds: ['nachrichten', 'zeitung', 'tageblatt', 'anzeiger', 'kurier', 'rundschau'],
  contacts: [
    'e-mail an den autor',
    'e-mail an die autorin',
    'autor kontaktieren',
    'autorin kontaktieren',
    'autor folgen',
    'autorin folgen',
    'zum autor',
    'zur autorin',
    'zur autorenseite',
    'zum autorenprofil',
    'alle artikel des autors',
    'alle artikel der autorin',
    'e-mail schreiben',
  ],
  newsPlaces: [
    'berlin',
    'hamburg',
    'münchen',
    'köln',
    'frankfurt',
    'frankfurt am main',
    'frankfurt/main',
    'stuttgart',
    'düsseldorf',
    'leipzig',
    'dresden',
    'hannover',
    'nürnberg',
    'bremen',
    'bonn',
    'mainz',
    'wiesbaden',
    'kiel',
    'lübeck',
    'rostock',
    'schwerin',
    'magdeburg',
    'erfurt',
    'potsdam',
    'saarbrücken',
    'karlsruhe',
    'mannheim',
    'heidelberg',
    'augsburg',
    'dortmund',
    'duisburg',
    'bochum',
    'chemnitz',
    'wien',
    'graz',
    'linz',
    'salzburg',
    'innsbruck',
    'klagenfurt',
    'bregenz',
    'zürich',
    'bern',
    'basel',
    'genf',
    'lausanne',
    'luzern',
    'st. gallen',
    'vaduz',
    'luxemburg',
    'brüssel',
    'paris',
    'london',
    'rom',
    'madrid',
    'warschau',
    'prag',
    'budapest',
    'moskau',
    'kiew',
    'kyjiw',
    'istanbul',
    'ankara',
    'athen',
    'lissabon',
    'kopenhagen',
    'stockholm',
    'oslo',
    'helsinki',
    'den haag',
    'amsterdam',
    'dublin',
    'belgrad',
    'tel aviv',
    'jerusalem',
    'kairo',
    'beirut',
    'teheran',
    'peking',
    'shanghai',
    'hongkong',
    'tokio',
    'seoul',
    'neu-delhi',
    'washington',
    'new york',
    'los angeles',
    'brasília',
    'buenos aires',
    'nairobi',
    'johannesburg',
    'sydney',
    'kassel',
    'braunschweig',
    'oldenburg',
    'osnabrück',
    'göttingen',
    'wolfsburg',
    'hildesheim',
    'lüneburg',
    'bielefeld',
    'paderborn',
    'wuppertal',
    'gelsenkirchen',
    'oberhausen',
    'mönchengladbach',
    'krefeld',
    'leverkusen',
    'solingen',
    'aachen',
    'koblenz',
    'trier',
    'ludwigshafen',
    'kaiserslautern',
    'darmstadt',
    'offenbach',
    'fulda',
    'gießen',
    'marburg',
    'würzburg',
    'bamberg',
    'bayreuth',
    'erlangen',
    'ingolstadt',
    'regensburg',
    'passau',
    'landshut',
    'rosenheim',
    'kempten',
    'freiburg',
    'konstanz',
    'tübingen',
    'reutlingen',
    'heilbronn',
    'pforzheim',
    'jena',
    'gera',
    'weimar',
    'zwickau',
    'görlitz',
    'cottbus',
    'frankfurt (oder)',
    'stralsund',
    'greifswald',
    'neubrandenburg',
    'flensburg',
    'bremerhaven',
    'wilhelmshaven',
    'emden',
    'bozen',
    'eisenstadt',
    'st. pölten',
    'winterthur',
    'biel',
    'solothurn',
    'schaffhausen',
    'lugano',
    'mailand',
    'neapel',
    'turin',
    'venedig',
    'barcelona',
    'straßburg',
    'lyon',
    'marseille',
    'antwerpen',
    'rotterdam',
    'danzig',
    'krakau',
    'breslau',
    'pressburg',
    'bratislava',
    'laibach',
    'ljubljana',
    'zagreb',
    'sarajevo',
    'skopje',
    'tirana',
    'sofia',
    'bukarest',
    'chisinau',
    'vilnius',
    'riga',
    'tallinn',
    'minsk',
    'tiflis',
    'eriwan',
    'baku',
    'damaskus',
    'bagdad',
    'riad',
    'doha',
    'dubai',
    'abu dhabi',
    'amman',
    'kabul',
    'islamabad',
    'mumbai',
    'bangkok',
    'hanoi',
    'manila',
    'jakarta',
    'singapur',
    'kuala lumpur',
    'taipeh',
    'melbourne',
    'canberra',
    'ottawa',
    'toronto',
    'montreal',
    'chicago',
    'boston',
    'san francisco',
    'miami',
    'houston',
    'mexiko-stadt',
    'havanna',
    'bogotá',
    'caracas',
    'lima',
    'santiago de chile',
    'montevideo',
    'são paulo',
    'rio de janeiro',
    'tunis',
    'algier',
    'rabat',
    'tripolis',
    'khartum',
    'addis abeba',
    'kampala',
    'kinshasa',
    'lagos',
    'abuja',
    'accra',
    'dakar',
    'kapstadt',
    'pretoria',
    'windhuk',
    'reykjavík',
    'edinburgh',
    'glasgow',
    'manchester',
    'belfast',
    'davos',
  ],
  titles: ['prof', 'dr', 'pd', 'mag', 'dipl', 'dipl.-ing', 'univ.-prof', 'phil', 'med', 'jur'],
};

export const quotes: QuoteVocabulary = {
  about: 'zu, zum, zur, über',
  statements: '*mitteilung, mitteilung, stellungnahme, *aussendung',
  withTheseWords: 'mit diesen worten, mit diesem satz, mit diesem zitat, mit diesen sätzen',
  issues:
    'veröffentlichte, veröffentlichten, verschickte, verschickten, verbreitete, verbreiteten, verfasste, publizierte',
  writings:
    '*mitteilung, *erklärung, *schreiben, *brief, *stellungnahme, *papier, *bericht, *post, tweet, *dokument, *gutachten, *meldung, communiqué, *kommuniqué, *mail, *beitrag, *aussendung, ' +
    'mitteilung, schreiben, stellungnahme, erklärung, antwort, bericht',
  heard: 'ertönt es, ertönte es, tönt es, tönte es, schallt es, schallte es, hallt es, ist zu hören, war zu hören',
  relatives: 'der, die, welcher, welche',
  womanOrSeveral: 'sie',
  severalEndings: 'en',
  singularAuxiliaries:
    'will, kann, soll, muss, darf, mag, wird, wollte, konnte, sollte, musste, durfte, mochte, möchte, würde, könnte, werde, könne, wolle, solle, müsse, dürfe',
  abstractEndings: 'ungen, heit, heiten, keit, keiten, schaft, schaften, tion, tionen, tät, täten, ismus, igenz, erenz',
  toWhom: 'der, dem, den',
  copulas: 'als, ist, war',
  formerly: 'früher, einst',
  womenEndings: 'in',
  surelyWomenEndings: '[^v]erin, ologin, ikin, grafin, istin, antin, entin, eurin, ärin',
  menEndings: 'er, or, ent, ant, ist, oge, eur, ling, graf, ar, ian, mann',
  being: 'ist',
  agentEndings: 'in, er, or, ent, ant, ist, oge, eur, ling, graf, mann',
  noAgents:
    'hersteller, betreiber, anbieter, versicherer, lieferant, händler, arbeitgeber, autobauer, versorger, newsletter, messenger, browser, vermieter, discounter, dienstleister, konzern, träger, entwickler, ticker, nachfolger, nachfolgerin, vorgänger, vorgängerin, teenager, wetter, sommer, winter, theater, kinder, fenster, wasser, feuer, ' +
    'zimmer, länder, bilder, bücher, häuser, männer, frauen, meter, kilometer, nummer, dauer, mauer, steuer, feier, körper, ' +
    'charakter, alter, ufer, lager, keller, computer, monitor, motor, faktor, sektor, moment, prozent, dokument, parlament, ' +
    'argument, element, instrument, talent, patent, abenteuer, fieber, silber, kupfer, zucker, finger, hammer, schulter, poster, ' +
    'liter, semester, silvester, orchester, register, muster, kloster, filter, fehler, teller, koffer, hunger, ärger, zauber, ' +
    'kummer, trümmer, labor, horror, terror, humor, hubschrauber, eltern, kontinent, event, akzent, zement, advent, frühling, list, ' +
    'mist, zwist, christ, geist, frist, donner, himmler, sender, kalender, fragment, medikament, experiment, regiment, testament, ' +
    'sediment, ferment, kompliment, management, engagement, münster, trier, speyer, jever, schwerin, eutin, templin, neuruppin, ' +
    'stettin, turin, dublin, denver, vancouver, manchester, leicester',
  womensArticles: 'die, eine, der, diese, ihre, seine',
  mensArticles: 'der, ein, dieser, ihr, sein',
  former: 'früher*, ehemalig*, einstig*, damalig*, ex, alt, verstorben*, gestürzt*',
  says:
    'bestritt, bekannte, resümierte, befand, fürchtete, brüllte, brüllt, flüsterte, flüstert, murmelte, lachte, witzelte, klagte, klagt, frohlockte, frohlockt, sinnierte, sinniert, philosophierte, raunte, raunt, frotzelte, frotzelt, insistierte, beharrte, ' +
    'jubelte, strahlt, strahlte, stöhnt, stöhnte, seufzt, seufzte, knurrt, knurrte, giftet, giftete, motzt, ' +
    'motzte, schwärmte, mitteilt, mitteilte, mitteilten, ankündigt, ankündigte, ausführt, ausführte, hinzufügt, ' +
    'hinzufügte, feststellt, feststellte, einräumt, einräumte, zugab, angab, angaben, bekanntgab, ausdrückte, ' +
    'ausdrückt, hinweist, hinwies, vorwirft, vorwarf, zurückwies, beklagten, nachlegt, erinnert sich, erinnerte sich, ' +
    'wundert sich, wunderte sich, ärgert sich, ärgerte sich, empört sich, empörte sich, sagt, sagte, sagten, ' +
    'sagen, gesagt, erklärt, erklärte, erklärten, betont, betonte, betonten, meint, meinte, meinten, berichtet, ' +
    'berichtete, berichteten, teilt, teilte, teilten, mitgeteilt, schreibt, schrieb, schrieben, erzählt, ' +
    'erzählte, erzählten, kritisiert, kritisierte, kritisierten, fordert, forderte, forderten, warnt, warnte, ' +
    'warnten, bezeichnet, bezeichnete, bezeichneten, nennt, nannte, nannten, spricht, sprach, sprachen, ' +
    'behauptet, behauptete, behaupteten, fügt, fügte, ergänzt, ergänzte, antwortet, antwortete, fragt, fragte, ' +
    'fragten, erläutert, erläuterte, versichert, versicherte, räumt, räumte, kündigt, kündigte, lobt, lobte, ' +
    'beschreibt, beschrieb, äußert, äußerte, äußerten, bestätigt, bestätigte, begründet, begründete, ' +
    'kommentiert, kommentierte, bekräftigt, bekräftigte, appelliert, appellierte, beklagt, beklagte, bemängelt, ' +
    'bemängelte, glaubt, glaubte, vermutet, vermutete, verlangt, verlangte, urteilt, urteilte, resümiert, ' +
    'twitterte, postete, verspricht, versprach, wirft, warf, warfen, verurteilt, verurteilte, verurteilten, ' +
    'verteidigt, verteidigte, charakterisiert, charakterisierte, unterstreicht, unterstrich, rechtfertigt, ' +
    'rechtfertigte, konstatiert, konstatierte, entgegnet, entgegnete, erwidert, erwiderte, ruft, rief, ' +
    'schildert, schilderte, verkündet, verkündete, fuhr, fährt, prognostizierte, reagiert, reagierte, mahnt, ' +
    'mahnte, gesteht, gestand, meldet, meldete, meldeten, dementiert, dementierte, wertete, freut sich, ' +
    'freute sich, plädiert, plädierte, attestiert, konterte, kontert, witzelt, jubelt, schwärmt, ruft auf, ' +
    'wünscht, wünschte, sagte dazu, bedauert, bedauerte, geäußert, verweist, verwies, verkündeten, verkünden, ' +
    'angekündigt, kündigten, mahnten, warnen, fordern, erklären, betonen, meinen, berichten, schreiben, ' +
    'kritisieren, nennen, sprechen, glauben, glaubten, vermuten, vermuteten, verlangten, beschrieben, lobten, ' +
    'bestätigten, begründeten, begründen, bekräftigten, appellierten, verteidigten, bezweifelt, bezweifelte, ' +
    'bezweifelten, attackiert, attackierte, attackierten, würdigt, würdigte, würdigten, rügt, rügte, rügten, ' +
    'moniert, monierte, monierten, beanstandet, beanstandete, beanstandeten, tadelt, tadelte, geißelt, geißelte, ' +
    'spottet, spottete, spotteten, schimpft, schimpfte, schimpften, höhnt, höhnte, scherzt, scherzte, ' +
    'titulierte, tituliert, prangert, prangerte, prangerten, bewertet, bewertete, bewerteten, wertet, werteten, ' +
    'pries, preist, rühmt, rühmte, betitelt, betitelte, brandmarkte, stufte, gratulierte, gratuliert, empfiehlt, ' +
    'empfahl, empfahlen, rät, riet, drängt, drängte, drängten, beteuert, beteuerte, beteuerten, unterstellt, ' +
    'unterstellte, beschuldigt, beschuldigte, beschuldigten, bezichtigt, bezichtigte, widerspricht, widersprach, ' +
    'argumentiert, argumentierte, argumentierten, analysiert, analysierte, bilanziert, bilanzierte, präzisiert, ' +
    'präzisierte, signalisiert, signalisierte, versprachen, protestierte, protestierten, skandierte, ' +
    'skandierten, unterstrichen, schwor, versicherten, erläuterten, äußern, geschrieben, gefordert, gewarnt, ' +
    'kommentierten, beklagen, bemängelten, reagierten, entgegneten, erwiderten, antworteten, bedauerten, ' +
    'vermeldet, vermeldete, notiert, notierte, entschuldigte sich, bekanntgegeben, zugesagt, eingeräumt, ' +
    'hinzugefügt, zurückgewiesen, vorgeworfen, besagt, besagte, festgestellt, hervorgehoben, ausgeführt, ' +
    'prognostiziert, orakelte, orakelt, spekuliert, spekulierte, ätzt, ätzte, wettert, wetterte, poltert, ' +
    'polterte, stellt klar, stellte klar, ließ wissen, lässt wissen, ließ verlauten, machte deutlich, ' +
    'macht deutlich, gibt sich, gab sich, zeigt sich, zeigte sich, zeigten sich, feiert, feierte, feierten',
  reports:
    'will, wollte, hofft, hoffte, befürchtet, befürchtete, unterstützt, unterstützte, lehnt, lehnte, zweifelt, ' +
    'begrüßt, begrüßte, erwartet, erwartete, plant, plante, weiß, wusste, denkt, dachte, hält, hielt, hielten, ' +
    'rechnet, gibt, gab, gaben, stellt, stellte, hebt, hob, weist, wies, wiesen, lautet, lautete, heißt, hieß, ' +
    'zeigt, zeigte, sieht, sah, findet, fand, droht, drohte, formuliert, formulierte, erklärend, ergänzend, ' +
    'gab bekannt',
  splits:
    'wirft vor, warf vor, warfen vor, werfen vor, gibt bekannt, gab bekannt, gaben bekannt, geben bekannt, ' +
    'gibt zu, gab zu, gaben zu, gibt an, gab an, gaben an, gab wieder, hebt hervor, hob hervor, hoben hervor, ' +
    'stellt fest, stellte fest, stellten fest, stellt klar, stellte klar, stellt frage, stellte frage, ' +
    'stellten frage, weist zurück, wies zurück, wiesen zurück, weist hin, wies hin, wiesen hin, führt aus, ' +
    'führte aus, führten aus, schränkt ein, schränkte ein, schränkten ein, lehnt ab, lehnte ab, lehnten ab, ' +
    'drückt aus, drückte aus, legt nach, legte nach, legt dar, legte dar, sichert zu, sicherte zu, sicherten zu, ' +
    'schlägt vor, schlug vor, schlugen vor, ließ wissen, ließ durchblicken, ließ verlauten, lässt wissen, ' +
    'ließen wissen, wendet ein, wandte ein, hält fest, hielt fest, hält entgegen, hielt entgegen, ' +
    'nimmt stellung, nahm stellung, nahmen stellung, gab bedenken, gibt bedenken, gab protokoll, ging aus, ' +
    'geht aus, stimmt zu, stimmte zu, stimmten zu, tut ab, tat ab, taten ab, stellt dar, stellte dar, ' +
    'stellten dar, ist sicher, war sicher, sind sicher, ist überzeugt, war überzeugt, sind überzeugt, ' +
    'zeigt überzeugt, zeigte überzeugt, gibt sicher, gab sicher',
  cites: 'zitiert, zitierte, zitieren, zitierten',
  passiveAuxiliaries: 'wird, werden, wurde, wurden',
  auxiliaries: 'hat, haben, hatte, hatten, habe, will, wollte, wollten, soll, sollte, sollen, muss, musste, möchte',
  saysBefore: 'so, laut',
  fromBody: 'von, vom, aus',
  bodyInCase:
    'amts amt, amtes amt, iums ium, verbandes verband, verbands verband, instituts institut, gerichts gericht, vereins verein, konzerns konzern, unternehmens unternehmen, kreises kreis, rathauses rathaus',
  inWords: 'worten, augen, ansicht, meinung',
  accordingTo:
    'heißt es in, hieß es in, heißt es aus, hieß es aus, heißt es im, laut, nach angaben, nach aussage, mit den worten, in den worten, aus sicht, aus der sicht, ' +
    'nach ansicht, nach auffassung, nach meinung, nach worten, gemäß, nach angabe, in den augen, ' +
    'nach einschätzung, nach darstellung, für, nach den worten, nach ihren worten, nach seinen worten, ' +
    'nach bewertung, nach ankündigung, nach überzeugung, nach erkenntnissen, nach informationen, ' +
    'nach den angaben, nach lesart, nach schätzung, nach schätzungen, ' +
    'heißt es beim, hieß es beim, heißt es bei, hieß es bei, heißt es vom, hieß es vom, heißt es von, ' +
    'hieß es von, heißt es von seiten, hieß es von seiten',
  accordingToAfter: 'zufolge, zu folge, heißt es, hieß es, hat es geheißen, hatte es geheißen',
  bodyPronouns: 'es',
  pronouns: 'er, sie, dieser, diese, letzterer',
  owners: 'sein er, seine er, ihr sie, ihre sie',
  utterances:
    'antwort, fazit, forderung, schlussfolgerung, appell, urteil, bilanz, rat, ratschlag, tipp, wunsch, ' +
    'warnung, kommentar, einschätzung, argument, argumentation, reaktion, vorwurf, kritik, botschaft, ' +
    'hoffnung, erklärung, begründung, bitte, aufruf, prognose, analyse, these, vorschlag, empfehlung, ' +
    'plädoyer, credo, befürchtung, erfahrung, sorge, gegenargument, resümee, mahnung, ansage, versprechen, ' +
    'vermutung, feststellung, diagnose, beobachtung, frage, rechtfertigung, vergleich, erwartung, mantra',
  masculine: 'er, herr, herrn, letzterer',
  feminine: 'sie, frau',
  firstPerson: 'ich, wir, mich, uns, mein, meine, unser, unsere, unserer, mir',
  selves: 'ich, mich, mir',
  judges:
    'muss, müssen, darf nicht, nie, niemals, falsch, richtig, gut, schlecht, schlimm, wichtig, gefährlich, ' +
    'unverantwortlich, skandal, schande, froh, stolz, dürfen, sollte, sollten, brauchen, absurd, fatal, ' +
    'hervorragend, enttäuscht, glücklich, leider, unfair, endlich, grauzone, massaker, kriegsverbrechen',
  roles:
    '*überlebende, *überlebender, *-mann, *-frau, *-urgestein, *-ikone, *-boss, *-legende, *-star, *-routinier, *-rebell, *-vordenker, ' +
    'hebamme, feuerwehrmann, feuerwehrfrau, fachmann, fachfrau, obmann, obfrau, ombudsmann, kameramann, ' +
    'geschäftsmann, geschäftsfrau, kauffrau, *soldat, *soldatin, *veteran, *architekt, *architektin, ' +
    '*fotograf, *fotografin, *dirigent, *dirigentin, *komponist, *komponistin, *musiker, *musikerin, ' +
    '*pianist, *pianistin, *schriftsteller, *schriftstellerin, *philosoph, *philosophin, *theologe, ' +
    '*theologin, *soziologin, *psychologin, *biologin, *ologe, *ologin, *physikerin, *chemiker, ' +
    '*chemikerin, *mathematiker, *mathematikerin, *informatiker, *mediziner, *medizinerin, *chirurg, ' +
    '*chirurgin, *psychiater, *psychiaterin, *jurist, *juristin, *therapeut, *therapeutin, *pfleger, ' +
    '*pflegerin, *gewerkschafter, *gewerkschafterin, *funktionär, *funktionärin, *arbeiterin, *mieter, ' +
    '*mieterin, *besitzer, *besitzerin, *eigentümer, *eigentümerin, *betreiber, *betreiberin, *investor, ' +
    '*investorin, *züchter, *züchterin, *winzer, *winzerin, *gärtnerin, *köchin, sternekoch, chefkoch, ' +
    '*gastronom, *gastronomin, *verkäufer, *verkäuferin, *designer, *designerin, *korrespondent, ' +
    '*korrespondentin, *reporter, *reporterin, *moderator, *moderatorin, *champion, *kommentator, *kommentatorin, *blogger, *bloggerin, ' +
    '*influencer, *influencerin, *youtuber, *podcaster, *läufer, *läuferin, *fahrer, *fahrerin, ' +
    '*schwimmer, *schwimmerin, *verteidiger, *verteidigerin, *angreifer, *profi, *coach, *sportler, ' +
    '*sportlerin, *schüler, *schülerin, *volkswirt, *volkswirtin, *volkswirts, *stratege, *strategin, ' +
    '*lobbyist, *lobbyistin, *dezernent, *dezernentin, *delegierte, *delegierter, *konsul, *konsulin, ' +
    '*astronaut, *astronautin, *sanitäter, *sanitäterin, *bergsteiger, *bergsteigerin, *kundin, kunde, stammkunde, ' +
    '*patient, *patientin, *freundin, *ehemann, *lebensgefährte, *lebensgefährtin, enkel, enkelin, ' +
    'tante, onkel, cousin, *cousine, *organisatorin, *kuratorin, *kurator, *intendant, *intendantin, ' +
    '*choreograf, *choreografin, *rapper, *rapperin, *kabarettist, *kabarettistin, *komiker, *komikerin, ' +
    '*landwirtin, *bäuerin, *bäckerin, *handwerker, *handwerkerin, *unternehmerin, *händlerin, ' +
    '*beobachter, *beobachterin, *kenner, *kennerin, *statistiker, *statistikerin, *botaniker, ' +
    '*botanikerin, *förderer, *berichterstatter, *berichterstatterin, *vorständin, *prokurist, ' +
    '*einsatzkraft, *kritikerin, *soziologen, *ökonomen, *forschern, ' +
    'torschütze, torschützin, matchwinner, rentner, rentnerin, *schütze, landwirt, landwirtin, wirt, wirtin, ' +
    '*minister, *ministers, *ministerin, *nachfolger, *nachfolgerin, *präsident, *präsidentin, *präsidenten, *sprecher, *sprechers, ' +
    '*sprecherin, *chef, *chefs, *chefin, *leiter, *leiterin, *leiters, *vorsitzende, *vorsitzender, ' +
    '*vorsitzenden, *vorstand, *beamte, *beamter, *anwalt, *anwalts, *anwältin, *experte, *experten, *expertin, ' +
    '*forscher, *forscherin, *trainer, *trainerin, *kanzler, *kanzlers, *kanzlerin, *sekretär, *sekretärs, ' +
    '*sekretärin, *direktor, *direktors, *direktorin, *meister, *meisters, *meisterin, *abgeordnete, nachbar, ' +
    'nachbarin, anwohner, anwohnerin, *abgeordneter, *abgeordneten, *politiker, *politikers, *politikerin, ' +
    '*kandidat, *kandidaten, *kandidatin, *manager, *managers, *managerin, *richter, *richterin, *botschafter, ' +
    '*botschafterin, *zeuge, *zeugin, *berater, *beraterin, *rat, *rätin, *kommissar, *kommissarin, *inhaber, ' +
    '*inhaberin, *gründer, *gründerin, *führer, *führerin, *analyst, *ökonom, *ökonomin, *wissenschaftler, ' +
    '*wissenschaftlerin, *professor, *professorin, *lehrer, *lehrerin, *arzt, *ärztin, *spieler, *spielerin, ' +
    '*mitglied, *mitglieds, *mitglieder, *beauftragte, *beauftragter, *ermittler, *könig, *königin, *bischof, ' +
    '*papst, *pfarrer, *pfarrerin, *autor, *autorin, *schauspieler, *schauspielerin, *regisseur, *regisseurin, ' +
    '*künstler, *sänger, *sängerin, *bewohner, *bewohnerin, *anwohner, *anwohnerin, *aktivist, *aktivistin, ' +
    '*rechtler, *rechtlerin, *unternehmer, *historiker, *historikerin, *general, *offizier, *vertreter, *vertreterin, ' +
    '*student, *studentin, *polizist, *polizistin, *mitarbeiter, *mitarbeiterin, *koordinator, *koordinatorin, ' +
    '*referent, *redakteur, *redakteurin, *journalist, *journalistin, *kritiker, *organisator, *veranstalter, ' +
    '*senator, *senatorin, *gouverneur, *dekan, *rektor, *rektorin, *pilot, *psychologe, *soziologe, *biologe, ' +
    '*physiker, *geologe, *weltmeister, *sieger, *siegerin, *einkäuferin, *händler, *landrat, chief, ceo, papst, ' +
    '*opfer, *angeklagte, *angeklagter, *helfer, *helferin, *stürmer, *torwart, *kapitän, *entwickler, ' +
    '*ingenieur, *premier, *fürst, *prinz, *herzog, *bürger, *bürgerin, *nachbar, *vater, *mutter, *sohn, ' +
    '*tochter, *ehefrau, *witwe, *bruder, *schwester, *anhänger, *gegner, *demonstrant, *augenzeuge, ' +
    '*augenzeugen, *quelle, *quellen, *kollege, *kollegin, *kreise, *vize, *anwälte, diplomat, *diplomatin, ' +
    'dissident, dissidentin, *schützer, *lerin, *nerin, *terin, *gerin, *kerin, *serin, *zerin, *derin, *berin, *merin, *banker, *bankerin, *kontrolleur, *kontrolleurin, galerist, galeristin, *partner, *partnerin, *nutzer, ' +
    '*nutzerin, user, userin, *gesandte, *gesandter, *gesandten, *platzierte, *platzierter, *platzierten, ' +
    'bevollmächtigte, bevollmächtigter, *mechaniker, *mechanikerin, *pastor, *pastorin, *redaktor, *redaktorin, *model, *betroffene, *betroffener, *doktorand, *doktorandin, executive director, managing director, content creator, content creatorin',
  officeTitles: 'dr, prof, pater, general, oberst',
  titles: 'herr, herrn, frau, dr, prof, dipl, ing, sir, lord, graf, pater, st, h.c, general, oberst',
  causes: 'für, gegen',
  firmKinds: 'unternehmen, firma, konzern, betreiber',
  stateBodies:
    '*ministerium, *polizei, *gericht, *gerichtshof, *staatsanwaltschaft, *behörde, *rat, *parlament, bundestag, landtag, *regierung, *ausschuss, *kommission, *armee, bundeswehr, *botschaft',
  bodyKinds:
    'behörde, unternehmen, firma, konzern, verband, institution, organisation, gesellschaft, amt, betreiber, einrichtung',
  organisations:
    'regime, regimes, *ministerium, *ministeriums, *partei, *verband, *verbandes, *verbands, *verein, *vereins, *gesellschaft, ' +
    '*amt, *amtes, *behörde, *gericht, *gerichts, *gerichtshof, *polizei, *zeitung, *universität, *hochschule, ' +
    '*agentur, *unternehmen, *konzern, *konzerns, *bank, *kammer, *gewerkschaft, *organisation, *institut, ' +
    '*instituts, *regierung, *fraktion, *kommission, *ausschuss, *union, *bund, *stiftung, *klinik, ' +
    '*krankenhaus, *sender, *senders, *magazin, *anwaltschaft, *firma, *gruppe, *verwaltung, *kirche, *rat, ' +
    'gmbh, ag, e.v, *feuerwehr, *bundestag, *parlament, *senat, *bericht, *mitteilung, *erklärung, *studie, ' +
    '*station, *kanzlei, *vorstand, *gemeinde, *stadt, agency, group, university, institute, foundation, company, records, studios, ' +
    'holding, festival, award, awards, ' +
    '*werke, *betriebe, *dienst, *direktion, *inspektion, *museum, *genossenschaft, *initiative, *zentrale, ' +
    '*zentrum, *schule, stadtwerke, ' +
    '*amts, *behörden, *ministerien',
  places:
    'deutschland, deutschlands, berlin, hamburg, münchen, köln, frankfurt, stuttgart, düsseldorf, bremen, ' +
    'hannover, leipzig, dresden, wien, österreich, österreichs, schweiz, zürich, bern, europa, usa, frankreich, ' +
    'frankreichs, großbritannien, russland, russlands, moskau, london, paris, washington, new york, bayern, ' +
    'hessen, sachsen, thüringen, brandenburg, niedersachsen, nordrhein-westfalen, rheinland-pfalz, saarland, ' +
    'schleswig-holstein, mecklenburg-vorpommern, sachsen-anhalt, baden-württemberg, israel, israels, iran, irak, ' +
    'china, chinas, türkei, italien, spanien, polen, eu, nato, uno, un, cdu, csu, spd, fdp, afd, grüne, grünen, ' +
    'linke, linken, deutsche, deutschen, deutscher, bundesrepublik, wikinews, bundeswehr, bundestag',
  articles:
    'der, die, das, den, dem, des, dieser, diese, ein, eine, einen, einem, einer, eines, sein, seine, seiner, ' +
    'ihr, ihre, ihrer, kein, keine, mehrere, viele, einige, einigen, mehreren, vielen, diesem, diesen, jedem, ' +
    'jeden, zwei, drei, beide, jeder, jede',
  oblique:
    'den, dem, des, einen, einem, eines, seinen, seinem, seines, ihren, ihrem, ihres, keinen, keinem, jedem, ' +
    'jeden, diesem, unserem, unseren, mehreren, einigen, vielen, beim, im, am, zum, zur, vom, ins',
  genitives: 'der, des, eines, einer, von, vom',
  inflecting: 'des, eines',
  obliqueOfMen: 'des, dem, vom, zum, beim',
  obliqueOfWomen: 'der, zur',
  prepositions:
    'in, im, an, am, auf, aus, bei, beim, mit, nach, von, vom, zu, zum, zur, für, gegen, über, unter, vor, ' +
    'hinter, neben, zwischen, durch, ohne, um, bis, seit, während, wegen, trotz, ab, als, dass, weil, wenn, ob, ' +
    'obwohl, damit, nachdem, bevor, angesichts, aufgrund, gegenüber, statt, anlässlich, zufolge, per, laut, da, ' +
    'sobald, denen, deren, dessen, was, wo, warum',
  conjunctions: 'wie, und, oder, aber, sondern, denn, sowie, doch, beziehungsweise',
  adverbs:
    'auch, noch, schon, nur, nicht, sich, dann, dabei, darin, hierin, dazu, daher, darauf, darüber, dafür, dagegen, damit, ' +
    'allerdings, jedoch, zuvor, später, bereits, gestern, heute, morgen, jetzt, nun, hier, dort, da, immer, ' +
    'wieder, weiter, weiterhin, zudem, außerdem, ferner, gleichzeitig, inzwischen, unterdessen, hingegen, ' +
    'dennoch, trotzdem, deshalb, deswegen, zunächst, schließlich, zuletzt, unter anderem, anderem, einmal, etwa, ' +
    'rund, fast, mehr, sehr, so, ebenfalls, ebenso, selbst, wurde, wurden, wird, werden, worden, ist, sind, war, ' +
    'waren, welche, welcher, welches, solche, manche, hat, haben, hatte, hatten, habe, sei, seien, wäre, hätte, ' +
    'würde, kann, können, konnte, soll, sollen, will, wollen, es, man, ich, wir, was, wer, wie, laut, insgesamt, ' +
    'vielleicht, offenbar, bislang, erst, bisher, derzeit, zurzeit, seitdem, danach, davor, daraufhin, demnach, ' +
    'somit, hierzu, hinzu, mit, aus, an, ab, ein, vor, zurück, fest, bekannt, am, ausdrücklich, deutlich, ' +
    'öffentlich, erneut, mehrfach, namentlich, nämlich, zwar, beispielsweise, gegenüber, vergangenen, diese, ' +
    'dieses, diesem, diesen, jene, jener, alle, allem, allen, alles, andere, anderen, weitere, weiteren, letzte, ' +
    'ihnen, letzten, seinen, seinem, ihren, ihrem, wörtlich, gleich, bald, sowohl, weder, entweder, wovor, wofür, wogegen, womit, wozu, worauf, ' +
    'woran, worin, worüber, wodurch, wovon, weshalb, weswegen, wieso, warum, woher, wohin, anschließend, ohnehin, zugleich, ' +
    'vorerst, künftig, mittlerweile, einst, lediglich, grundsätzlich, tatsächlich, immerhin, jede, jeder, jedes, jedem, jeden',
  capitalCalendar: true,
  calendar:
    'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, januar, februar, märz, april, ' +
    'mai, juni, juli, august, september, oktober, november, dezember, uhr, euro, prozent, jahr, jahre, jahren, ' +
    'jahres, tag, tage, tagen, woche, wochen, monat, monate, monaten, millionen, milliarden, million, gott, ' +
    'internet, morgen, mittag, abend, nacht, ende, anfang, mitte, zeit, menschen, thema, interview, gespräch, ' +
    'rede, pressekonferenz, zeitung, angaben, nachrichtenagentur, beispiel, teil, grund, fall, art, frage, ' +
    'ansicht, meinung, auffassung, worten',
  labels:
    'motto, parole, slogan, aufschrift, *bereich, prädikat, film, films, buch, buches, roman, titel, namen, ' +
    'name, zeitung, zeitschrift, magazin, magazins, magazines, song, lied, album, projekt, projekts, schiff, ' +
    'schiffs, tanker, frachter, serie, sendung, show, programm, sender, tageszeitung, wochenzeitung, ' +
    'nachrichtenmagazin, stück, oper, musical, genannt, genannte, genannten, sogenannte, sogenannten, ' +
    'sogenannter, so genannte, so genannten, so genannter, organisation, gruppe, operation, aktion, initiative, ' +
    'kampagne, partei, verein, hotel, hurrikan, taifun, sturm, raumfähre, raumsonde, sonde, satellit, typ, typs, ' +
    'marke, begriff, begriffs, wort, worte, bezeichnung, überschrift, rubrik, artikel, festival, ausstellung, ' +
    'thema, themas, kategorie, preis, spitznamen, spitzname, beiname, beinamen, boulevardzeitung, blatt, ' +
    'blattes, fernsehsender, radiosender, fluggesellschaft, firma, software, spiel, spiels, band, fähre, ' +
    'kreuzfahrtschiff, codename, decknamen, alias, deutsch',
  abbreviations:
    'dr, prof, st, nr, str, bzw, ca, z.b, d.h, u.a, usw, etc, hr, fr, dipl, ing, jr, sr, abs, art, mio, mrd, ' +
    'inkl, evtl, ggf, vgl, s, e.v, h.c, geb, gest, jan, feb, aug, sept, okt, nov, dez, u.s',
  belongs: 'von, vom',
  ties: 'der, des, für, von, vom, bei, beim, im, in, aus, zu, zur, zum',
  capitalNouns: true,
  verbSecond: true,
  that: 'dass',
  opensSource: 'das, dies, so',
  locatives: 'in, im',
  reported:
    'sei, seien, habe, hätten, werde, würden, könne, müsse, solle, dürfe, wolle, gebe, komme, gehe, stehe, ' +
    'mache, wisse, bleibe, liege, lasse, brauche, führe, halte, sehe, bestehe, finde, handele, handle, ' +
    'fordere, diene, ginge, gäbe, wären, hätte, wäre, weise, richte, trage, verlange, nehme, bringe, ziehe, ' +
    'bedeute, gelte, treffe, zeige, erwarte, biete, bilde, gehöre, helfe, verfüge, fehle, reiche, plane, ' +
    'versuche, hoffe, glaube, denke, erhalte, entspreche, enthalte, entstehe, trete, laufe, spreche, verliere, ' +
    'gewinne, schaffe, setze, stelle, verstoße, verletze, unterstütze, verfolge, berge, drohe, bedrohe, ' +
    'verhindere, erhöhe, fürchte, beruhe, sorge, wirke, übernehme, akzeptiere, bedauere, bedaure, begrüße, benötige, ' +
    'bestätige, ermögliche, erkenne, leiste, verzichte, ' +
    'behalte, beziehe, möge',
  indefinites: 'ein, eine, einer, einem, einen, eines, mehrere, einige, zwei, drei',
  chiefs:
    '*präsident, *präsidentin, *kanzler, *kanzlerin, *bürgermeister, *bürgermeisterin, *ministerpräsident, ' +
    'papst, *könig',
  provisions: 'artikel, art, paragraf, paragraph, absatz',
  passives:
    'bezeichnet, genannt, beschrieben, tituliert, betitelt, gebrandmarkt, kritisiert, gelobt, bezeichnete, ' +
    'bezeichneten, beschriebene, beschriebenen',
  agents: 'von, vom',
  naming:
    'als, nannte, nennt, nannten, nennen, bezeichnete, bezeichnet, bezeichneten, titulierte, taufte, schimpfte, schalt',
  articlesOfOne: 'der m, die f',
  bystanders:
    '*richter, *richterin, *staatsanwalt, *staatsanwältin, *verteidiger, *verteidigerin, *anwalt, *anwältin, ' +
    'angeklagte, angeklagter, beschuldigte, *opfer, *zeuge, *zeugin, täter, täterin, *patient, *patientin, ' +
    'anrufer, anruferin, *reporter, *reporterin, *moderator, *moderatorin, *polizist, *polizistin, *beamte, ' +
    '*beamter, *beamtin, *sprecher, *sprecherin, *mutter, *vater, *frau, *mann, witwe, *sohn, *tochter, ' +
    'kind, *bruder, *schwester, *freund, *freundin, *nachbar, *nachbarin, *kollege, *kollegin, *partner, ' +
    '*partnerin, oma, opa, junge, mädchen, *fahrer, *fahrerin, *mitarbeiter, *mitarbeiterin, chef, chefin, ' +
    '*lehrer, *lehrerin, *schüler, *schülerin, *student, *studentin, kunde, *kundin, *gegner, ' +
    '*schiedsrichter, *papst, *könig, *königin, *prinz, *präsident, *präsidentin, *kanzler, *kanzlerin, ' +
    '*quelle',
  anaphors:
    'zweifache mutter, dreifache mutter, vierfache mutter, zweifache vater, dreifache vater, vierfache vater, familienvater, ' +
    'anwohner, anwohnerin, *-jährige, *-jährigen, *-jähriger, *-politiker, *-politikerin, politiker, politikerin, regierungschef, ' +
    'regierungschefin, ressortchef, ressortchefin, franzose, französin, schweizer, schweizerin, österreicher, ' +
    'österreicherin, brite, britin, us-amerikaner, us-amerikanerin, belgier, niederländer, niederländerin, ' +
    'spanier, spanierin, italiener, italienerin, brasilianer, däne, dänin, pole, polin',
  several: 'einige, manche, viele, mehrere, andere, etliche, wenige',
  surnames:
    'richter, meister, könig, papst, fürst, herzog, prinz, bischof, wirt, schütze, rat, bürger, rektor, pfarrer, vogt, graf, läufer',
  saysWithPronoun:
    'seiner meinung nach, ihrer meinung nach, seiner ansicht nach, ihrer ansicht nach, seiner einschätzung nach, ihrer einschätzung nach, in seinen augen, in ihren augen',
  signs:
    'schild, schildern, banner, bannern, plakat, plakaten, transparent, transparenten, aufschrift, ' +
    'zettel, aushang, inschrift, aufkleber, spruchband, graffiti, tafel',
};

export const corrections: CorrectionVocabulary = {
  labels: ['korrektur', 'korrekturhinweis', 'berichtigung', 'richtigstellung', 'korrekturen'],
  phrases: [
    'in einer früheren version dieses',
    'in einer früheren version des',
    'in einer früheren fassung dieses',
    'in einer früheren fassung des',
    'in einer vorherigen version dieses',
    'in einer vorherigen version des',
    'in einer ersten version dieses',
    'in einer ersten version des',
    'in einer ersten fassung dieses',
    'in einer älteren version dieses',
    'eine frühere version dieses',
    'eine frühere fassung dieses',
    'dieser artikel wurde korrigiert',
    'dieser text wurde korrigiert',
    'wir haben den text korrigiert',
    'wir haben den fehler korrigiert',
    'wir haben dies korrigiert',
    'wir haben das korrigiert',
  ],
};
