import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'ga',
  functionWords: 'agus na go ag ar an bhfuil tá sé ina leis chun raibh atá sin nach gur faoi don bhí ach dúirt',
};

export const clutter: ClutterVocabulary = {
  related:
    "léigh tuilleadh|léigh freisin|léigh tuilleadh sa rannóg seo|tuilleadh ar an scéal seo|scéalta gaolmhara|scéalta eile|ábhair gaolmhara|na scéalta is déanaí|nuacht is déanaí|is mó léamh|tuilleadh|léigh níos mó|léigh an scéal|léigh ar aghaidh|féach freisin|féach anseo|cliceáil anseo|sa tsraith seo|sa tsraith chéanna|moltaí|molta duit|rogha an eagarthóra|ná caill|b'fhéidir go mbeadh suim agat|is mó éileamh|ón gcartlann|ón chartlann|níos mó faoi|níos mó ar|tuilleadh faoi|tuilleadh ó|tuilleadh nuachta|ailt ghaolmhara|ailt eile|scéalta ar an ábhar céanna",
  share:
    'roinn an scéal seo|roinn an scéal|roinn ar|roinn|roinn an t-alt|roinn seo|seol chuig cara|cóipeáil an nasc|priontáil|seol ar ríomhphost',
  ad: 'fógra|fógraíocht|fógra tráchtála|fógraí|urraithe|ábhar urraithe|scrollaigh síos|lean ort ag léamh|leanann an t-alt|leanann an scéal',
  follow: 'lean muid|lean orainn|lean sinn|lean|ár gcainéal|íoslódáil an aip|ár n-aip|bí ar an gcéad',
  tags: 'clibeanna|ábhair|téamaí|eochairfhocail|san alt seo',
  player: 'éist leis|éist anseo|éist leis an|éist|seinn|féach ar an bhfíseán',
  comments:
    'fág freagra|fág trácht|tráchtanna|tráchta|do thuairim|cad a cheapann|céard a cheapann|scríobh chugainn|seol chugainn|inis dúinn|botún|tuairim a',
  nav: 'ar aghaidh|ar ais go barr',
  newsletter: 'nuachtlitir|seoladh ríomhphoist|cláraigh|liostáil|gach maidin|i do bhosca',
  donation: 'tacaigh linn|tabhair tacaíocht|tacaigh le|do thacaíocht|iriseoireacht neamhspleách',
  notice: 'fianáin',
  paywall: 'do shíntiúsóirí|síntiús|chun leanúint|logáil isteach chun',
};

export const source: SourceVocabulary = {
  nameParticles: ['nic', 'mac'],
  months: {
    'meán fómhair': 9,
    'mheán fómhair': 9,
    'deireadh fómhair': 10,
    'dheireadh fómhair': 10,
    samhna: 11,
    nollag: 12,
    eanáir: 1,
    feabhra: 2,
    márta: 3,
    aibreán: 4,
    bealtaine: 5,
    meitheamh: 6,
    iúil: 7,
    lúnasa: 8,
    samhain: 11,
    nollaig: 12,
  },
  weekdays: {
    'dé domhnaigh': 0,
    'dé luain': 1,
    'dé máirt': 2,
    'dé céadaoin': 3,
    déardaoin: 4,
    'dé haoine': 5,
    'dé sathairn': 6,
  },
  rights: ['gach ceart ar cosnamh', 'gach ceart ar cosaint'],
  by: ['le', 'scríofa ag', 'údar'],
  writer: ['údar', 'tuairisceoir', 'iriseoir', 'scríofa ag'],
  editor: ['eagarthóir'],
  origin: ['foinse', 'foinsí'],
  photo: ['grianghraf', 'grianghraif', 'pictiúr', 'íomhá', 'griangrafadóir', 'grianghrafadóir'],
  and: ['agus'],
  offices: ['cathair', 'baile', 'contae', 'rialtas', 'roinn', 'oifig', 'foireann', 'muintir', 'comhairle'],
  jobs: ['iriseoir', 'tuairisceoir', 'eagarthóir', 'comhfhreagraí'],
  desks: ['foireann nuachta'],
  updated: ['nuashonraithe', 'nuashonraithe ar'],
  kickers: ['físeán', 'tuairim', 'anailís'],
};

export const quotes: QuoteVocabulary = {
  agentEndings: 'adóir, eoir, óir, eolaí',
  says:
    "dúirt, deir, dúradar, a dúirt, a deir, scríobh, mhínigh, míníonn, d'fhreagair, d'fhógair, dhearbhaigh, luaigh, mhaígh, " +
    "chuir, d'admhaigh, d'fhiafraigh, gheall, mhol, cháin, shéan, thug le fios, d'áitigh",
  saysBefore: 'arsa, ar, arsan',
  accordingTo: 'dar le, dar leis, de réir',
  pronouns: 'sé, sí, siad, seisean, sise',
  plurals: 'siad',
  firstPerson: 'mé, muid, sinn, mise, againn, agam, ár, táimid, muidne',
  roles:
    'taoiseach, tánaiste, aire, aire stáit, uachtarán, leas-uachtarán, teachta, teachta dála, seanadóir, comhairleoir, méara, ' +
    'ardmhéara, urlabhraí, cathaoirleach, príomhfheidhmeannach, stiúrthóir, ceannaire, leascheannaire, rúnaí, ardrúnaí, ' +
    'ball, ambasadóir, coimisinéir, breitheamh, dlíodóir, abhcóide, ollamh, léachtóir, saineolaí, eacnamaí, staraí, dochtúir, ' +
    'altra, múinteoir, príomhoide, mac léinn, bainisteoir, traenálaí, captaen, imreoir, peileadóir, iománaí, scríbhneoir, file, ' +
    'aisteoir, amhránaí, ceoltóir, iriseoir, feirmeoir, iascaire, cónaitheoir, finné, máthair, athair, mac, iníon, deartháir, ' +
    'deirfiúr, easpag, sagart, garda, ceannfort, sáirsint, bunaitheoir, eagraí, gníomhaí, iarrthóir, coimisinéir teanga',
  chiefs: 'taoiseach, tánaiste, uachtarán',
  titles: 'dr, uasal, athair',
  organisations:
    'roinn, rialtas, dáil, seanad, garda síochána, gardaí, coiste, comhairle, coimisiún, ollscoil, banc, cúirt, páirtí, ' +
    'sinn féin, fine gael, fianna fáil, conradh, údarás, feidhmeannacht, ospidéal, cumann, gaa, rté, hse, an taontas eorpach',
  places:
    'éire, éireann, gaeilge, gaeltachta, sláinte, oideachais, airgeadais, dlí, cirt, tithíochta, iompair, talmhaíochta, comhshaoil, turasóireachta, gaillimh, gaillimhe, corcaigh, áth, cliath, baile, dún, ngall, chiarraí, mhaigh, eo, sasana, eoraip',
  ties: 'na, an, le, do, um',
  articles: 'an, na, t-',
  prepositions: 'i, sa, san, ar, ag, le, leis, do, don, faoi, roimh, tar, éis, gan, go, chun, de, den, mar',
  conjunctions: 'agus, nó, ach, mar, má, nuair',
  adverbs:
    'freisin, inniu, inné, amárach, anois, chomh, sin, seo, níl, tá, bhí, is, ba, nach, gur, go, a, áfach, inár, á',
  that: 'go, gur, nach, gurb',
  calendar:
    'luan, luain, máirt, máirte, céadaoin, déardaoin, aoine, satharn, sathairn, domhnach, domhnaigh, eanáir, feabhra, márta, ' +
    'aibreán, bealtaine, meitheamh, iúil, lúnasa, meán, fómhair, samhain, nollaig, dia',
  labels:
    'scannán, leabhar, amhrán, albam, clár, úrscéal, dráma, feachtas, nuachtán, mana, dar teideal, darb ainm, mar a thugtar, teideal',
  prefixes: 't, h, n, m, g, b, d, bh',
  verbFirst: true,
  headFirst: true,
  capitalCalendar: true,
  localOffices: 'méara, ardmhéara',
};

export const corrections: CorrectionVocabulary = { labels: ['ceartú', 'ceartúchán', 'soiléiriú'] };
