import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'cy',
  functionWords: 'yn y yr ac ar ei gan mae bod oedd wedi fod eu hyn ond sydd cael dros fel meddai nad',
};

export const clutter: ClutterVocabulary = {
  related:
    "darllen mwy|darllenwch fwy|darllenwch hefyd|mwy ar y stori hon|mwy am y stori hon|straeon perthnasol|straeon eraill|straeon cysylltiedig|cynnwys perthnasol|pynciau cysylltiedig|erthyglau perthnasol|straeon diweddaraf|mwyaf poblogaidd|gweler hefyd|darllenwch ymlaen|darllenwch y stori|darllen y stori|darllenwch ragor|darllen rhagor|rhagor am|rhagor o|cliciwch yma|yn y gyfres|yn yr un gyfres|dewis y golygydd|argymhellion|rydym yn argymell|peidiwch â cholli|efallai y byddwch yn hoffi|efallai o ddiddordeb|hefyd o ddiddordeb|o'r archif|mwy am|mwy o newyddion|mwy o straeon|poblogaidd|newyddion diweddaraf|gwyliwch hefyd|gwrandewch hefyd|erthyglau eraill|erthyglau cysylltiedig",
  share:
    "rhannu|rhannwch|rhannwch y stori|copïo'r ddolen|rhannwch yr erthygl|rhannu'r erthygl|anfon at ffrind|anfonwch at ffrind|argraffu|copïo dolen|e-bostio",
  ad: "hysbyseb|hysbysebion|noddwyd|cynnwys wedi'i noddi|cynnwys noddedig|sgroliwch i lawr|mae'r erthygl yn parhau|mae'r stori'n parhau|parhewch i ddarllen",
  follow:
    "dilynwch ni|dilynwch cymru fyw|dilynwch golwg|dilynwch|ymunwch â'n|ein sianel|ein ap|lawrlwythwch yr ap|byddwch y cyntaf",
  tags: 'tagiau|pynciau|geiriau allweddol|yn yr erthygl hon|themâu',
  player: 'gwrandewch ar|gwrando ar|gwrandewch|chwarae|gwyliwch y fideo',
  comments:
    "sylwadau|gadael sylw|gadewch sylw|sylw|beth yw eich barn|eich barn|ysgrifennwch atom|anfonwch atom|cysylltwch|dywedwch wrthym|ymunwch â'r sgwrs|camgymeriad",
  nav: "yn ôl i'r brig",
  newsletter: 'cylchlythyr|cyfeiriad e-bost|cofrestrwch|bob bore|yn eich mewnflwch|ebost',
  paywall:
    'tanysgrifiwch|danysgrifwyr|i danysgrifwyr|dod yn danysgrifiwr|mewngofnodwch i|i barhau i ddarllen|i aelodau',
  donation: 'cefnogwch ni|cyfrannwch|cyfrannu|eich cefnogaeth|newyddiaduraeth annibynnol',
  notice: 'cwcis',
};

export const source: SourceVocabulary = {
  months: {
    ionawr: 1,
    chwefror: 2,
    mawrth: 3,
    ebrill: 4,
    mai: 5,
    mehefin: 6,
    gorffennaf: 7,
    awst: 8,
    medi: 9,
    hydref: 10,
    tachwedd: 11,
    rhagfyr: 12,
  },
  weekdays: {
    'dydd sul': 0,
    'dydd llun': 1,
    'dydd mawrth': 2,
    'dydd mercher': 3,
    'dydd iau': 4,
    'dydd gwener': 5,
    'dydd sadwrn': 6,
  },
  rights: ['cedwir pob hawl', 'cedwir pob hawlfraint'],
  by: ['gan', 'awdur'],
  writer: ['awdur', 'gan', 'gohebydd', 'newyddiadurwr'],
  editor: ['golygydd'],
  origin: ['ffynhonnell'],
  photo: ['llun', 'lluniau', 'ffynhonnell y llun', 'ffotograffydd', 'fideo'],
  and: ['a', 'ac'],
  offices: ['lywodraeth', 'llywodraeth', 'aelod', 'aelodau', 'gyngor', 'cyngor', 'heddlu', 'weinidog'],
  jobs: ['gohebydd', 'newyddiadurwr', 'newyddiadurwraig', 'golygydd', 'prif ohebydd'],
  desks: ['staff golwg', 'ystafell newyddion'],
  updated: ['diweddarwyd', 'wedi ei ddiweddaru'],
  kickers: ['fideo', 'barn', 'dadansoddiad', 'cyfweliad'],
};

export const quotes: QuoteVocabulary = {
  former: 'cyn',
  noAgents: 'newydd, mynydd, gilydd, llonydd, tywydd, dywydd',
  agentEndings: 'ydd, yddes, wraig',
  says:
    'dywedodd, dywed, dweud, ddywedodd, ychwanegodd, eglurodd, esboniodd, ysgrifennodd, atebodd, gofynnodd, honnodd, rhybuddiodd, ' +
    'cyfaddefodd, cyhoeddodd, pwysleisiodd, beirniadodd, addawodd, cadarnhaodd, mynnodd, cofiodd, disgrifiodd, galwodd, ' +
    'croesawodd, rhannodd, trydarodd',
  saysBefore: "meddai, meddai'r, medd, meddan",
  accordingTo: 'yn ôl, ôl',
  pronouns: 'ef, hi, nhw, fe, fo, e',
  plurals: 'nhw',
  firstPerson: "fi, ni, ein, fy, dw, rydyn, rydym, dwi, rydw, ry'n, mi",
  roles:
    'prif weinidog, dirprwy brif weinidog, gweinidog, ysgrifennydd, arlywydd, llywydd, arweinydd, arweinydd y cyngor, ' +
    "aelod seneddol, aelod o'r senedd, aelod, cynghorydd, maer, llefarydd, cadeirydd, prif weithredwr, cyfarwyddwr, " +
    'cyfarwyddwraig, pennaeth, prifathro, rheolwr, hyfforddwr, prif hyfforddwr, capten, chwaraewr, comisiynydd, comisiynydd y gymraeg, ' +
    'barnwr, cyfreithiwr, athro, athrawes, darlithydd, arbenigwr, economegydd, hanesydd, meddyg, nyrs, awdur, bardd, prifardd, ' +
    'actor, actores, canwr, cantores, cerddor, newyddiadurwr, ffermwr, ffermwraig, perchennog, sylfaenydd, ymgyrchydd, ' +
    'trefnydd, swyddog, ditectif, arolygydd, prif gwnstabl, rhingyll, myfyriwr, myfyrwraig, tad, mam, mab, merch, brawd, chwaer, ' +
    'esgob, archesgob, ficer, archdderwydd, llygad-dyst, tyst, un o drigolion, trigolion, cyn-brif weinidog, ymgeisydd',
  chiefs: 'prif weinidog, arlywydd',
  titles: 'mr, mrs, ms, dr, yr athro, y cynghorydd, y parchedig, y cyng, y ditectif, syr, arglwydd, barwnes',
  organisations:
    "heddlu'r, " +
    'llywodraeth, senedd, cyngor, heddlu, prifysgol, bwrdd iechyd, bwrdd, banc, plaid, plaid cymru, llafur, undeb, adran, comisiwn, ' +
    'cymdeithas, cwmni, ysbyty, llys, elusen, ymddiriedolaeth, urdd, s4c, bbc, nfu cymru, eisteddfod, mudiad, clwb',
  places:
    'cymru, caerdydd, abertawe, bangor, aberystwyth, gwynedd, ceredigion, sir, môn, caerfyrddin, wrecsam, lloegr, alban, iwerddon, ewrop, gogledd, trafnidiaeth, iechyd, addysg, cyllid, economi, amaeth, diwylliant, cyfiawnder, tai',
  ties: 'yr, y, o, dros, ar, am',
  articles: 'y, yr',
  prepositions: 'i, o, ar, am, at, gan, dan, dros, drwy, heb, wrth, gyda, ger, rhwng, cyn, mewn, yn, wedi, ers',
  conjunctions: 'a, ac, neu, ond, os, pan, achos',
  adverbs:
    'hefyd, heddiw, ddoe, yfory, nawr, rŵan, iawn, hwn, hon, hyn, mae, roedd, oedd, nid, ddim, wrth, ei, eu, sydd, bod, fod, na, nad, yma, yno, felly, ie, mewn datganiad',
  that: 'fod, bod, y, nad',
  calendar:
    'llun, mawrth, mercher, iau, gwener, sadwrn, sul, ionawr, chwefror, ebrill, mai, mehefin, gorffennaf, awst, medi, hydref, ' +
    'tachwedd, rhagfyr, duw, dydd',
  labels:
    "ffilm, llyfr, cân, albwm, rhaglen, cyfres, nofel, drama, ymgyrch, papur, arwyddair, slogan, enw, teitl, bondigrybwyll, hyn a elwir, o'r enw",
  verbFirst: true,
  dropsPronouns: true,
  headFirst: true,
  capitalCalendar: true,
  several: 'eraill, rhai',
};

export const corrections: CorrectionVocabulary = { labels: ['cywiriad', 'eglurhad'] };
