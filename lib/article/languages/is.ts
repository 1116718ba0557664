import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'is',
  functionWords: 'og að í á er sem til við um það en af hann var ekki fyrir með því hefur',
};

export const clutter: ClutterVocabulary = {
  related:
    'lesa einnig|lesa alla fréttina|lesa meira|lestu einnig|lestu alla|lestu meira|lestu líka|lestu viðtalið|sjá einnig|sjá hér|sjá líka|sjá nánar|tengdar fréttir|tengd frétt|tengt efni|tengd grein|mest lesið|nýjustu fréttir|ekki missa af|fleiri fréttir|meira um málið|lesið einnig|lesa nánar|lesa alla greinina|lesa viðtalið|smelltu hér|smellið hér|sjá meira|horfðu á|aðrar fréttir|í sömu röð|ritstjórn mælir með|val ritstjórnar|við mælum með|þú gætir líka haft áhuga á|mest lesnu|vinsælast|fyrri frétt|fyrri umfjöllun|fyrri fréttir|úr safni|meira um|nánar um|nánar hér|meira frá|skylt efni|tengdar greinar|lesið meira|fleiri greinar|þú gætir haft áhuga á|hlustaðu á',
  share:
    'deila|afrita|setja bókamerki|prenta|deildu|sendu á vin|senda í tölvupósti|afrita hlekk|prenta út|minnka letur|stækka letur|leturstærð',
  ad: 'auglýsing|fréttin heldur áfram|frétt heldur áfram|kynning|kostuð kynning|skrunaðu niður|flettu niður|greinin heldur áfram|lestu áfram|auglýsingar|kostað efni|haltu áfram að lesa|kynningarefni',
  follow:
    'fylgdu|fylgstu|sæktu appið|sæktu app|fylgið okkur|vertu með|appið okkar|sækja app|finndu okkur|finnið okkur|finnur okkur|við erum líka|við erum einnig',
  tags: 'efnisorð|leitarorð|í þessari grein',
  player: 'hlusta|upplestur|spila|horfa á',
  comments:
    'athugasemd|ummæli|blogga um frétt|sendu okkur|láttu okkur vita|villu í|finnst þér|segðu okkur|sendið okkur|sendu inn|taktu þátt|skrifaðu okkur|tilkynna villu|villa í|ábending|ritstjórn',
  nav: 'næsta|fyrri|efst á síðu|sýna meira',
  newsletter: 'fréttabréf|netfang|skráðu þig|skrá mig|póstlist|pósthólf|á hverjum morgni',
  paywall:
    'fyrir áskrifendur|til að lesa áfram|gerast áskrifandi|með áskrift|skráðu þig inn|til að halda áfram|kauptu áskrift',
  donation: 'styrktu|styðja|styðjið|óháð blaðamennsk|styrkja okkur|þinn stuðning|hjálpaðu okkur',
  notice: 'vafrak',
};

export const source: SourceVocabulary = {
  within: ['í'],
  from: ['frá'],
  reporting: ['skrifar'],
  kickers: ['myndband', 'viðtal', 'beint', 'skoðun'],
  months: {
    janúar: 1,
    febrúar: 2,
    mars: 3,
    apríl: 4,
    maí: 5,
    júní: 6,
    júlí: 7,
    ágúst: 8,
    september: 9,
    október: 10,
    nóvember: 11,
    desember: 12,
    jan: 1,
    feb: 2,
    apr: 4,
    jún: 6,
    júl: 7,
    ágú: 8,
    sep: 9,
    sept: 9,
    okt: 10,
    nóv: 11,
    des: 12,
  },
  weekdays: {
    sunnudagur: 0,
    mánudagur: 1,
    þriðjudagur: 2,
    miðvikudagur: 3,
    fimmtudagur: 4,
    föstudagur: 5,
    laugardagur: 6,
  },
  published: ['birt'],
  rights: ['allur réttur áskilinn', 'öll réttindi áskilin'],
  by: ['eftir', 'höfundur'],
  writer: ['höfundur', 'texti', 'blaðamaður'],
  editor: ['ritstjóri', 'ritstjórn'],
  origin: ['heimild', 'heimildir'],
  photo: ['mynd', 'ljósmynd', 'ljósmyndari', 'myndir'],
  and: ['og'],
  jobs: ['blaðamaður', 'fréttamaður', 'ritstjóri', 'fréttaritari'],
  desks: ['ritstjórn', 'fréttastofa'],
  updated: ['uppfært'],
  translator: ['þýðing', 'þýðandi', 'þýtt af'],
};

export const quotes: QuoteVocabulary = {
  titles: 'dr, séra',
  former: 'fyrrverandi',
  agentEndings:
    'maður, mann, manni, stjóri, stjóra, fræðingur, fræðingi, fulltrúi, fulltrúa, læknir, kennari, kennara, vörður, smiður, bóndi, bónda',
  headEndings: 'inn, inum, ins, nn, num',
  says:
    'segir, sagði, sögðu, bætir við, bætti við, skrifar, skrifaði, útskýrir, útskýrði, telur, taldi, svarar, ' +
    'svaraði, spyr, spurði, bendir á, benti á, fullyrðir, greinir frá, greindi frá, lýsir, kveðst, kvaðst, ' +
    'segist, sagðist, ítrekar, ítrekaði, áréttar, áréttaði, bætti hann við, bætir hún við, tekur fram, ' +
    'tók fram, varar við, varaði við, kallar, kallaði, lýsti, viðurkennir, viðurkenndi, gagnrýnir, gagnrýndi, ' +
    'rifjar upp, rifjaði upp, bendir, benti, nefnir, nefndi, heldur fram, hélt fram, staðfestir, staðfesti, ' +
    'upplýsir, upplýsti, krefst, krafðist, undirstrikar, harmar, fagnar',
  accordingTo: 'samkvæmt, að sögn, að mati',
  pronouns: 'hann, hún, þau, þeir',
  masculine: 'hann, maðurinn',
  feminine: 'hún, konan',
  firstPerson: 'ég, við, okkar, minn, mín, okkur',
  roles:
    'ceo, *stjórinn, *maðurinn, *fræðingurinn, *kennarinn, *læknirinn, *ráðherrann, *þjálfarinn, ' +
    '*ráðherra, forseti, *stjóri, formaður, þingmaður, talsmaður, talskona, prófessor, *fræðingur, lögmaður, ' +
    'þjálfari, bæjarstjóri, borgarstjóri, læknir, forsætisráðherra, *fulltrúi, *fulltrúa, *stjóra, *formaður, ' +
    '*formanns, varaformaður, *maður, *kona, *þingkona, þingkona, *foringi, *læknir, *ljósmóðir, ' +
    '*hjúkrunarfræðingur, *kennari, *prófessor, *dósent, *lektor, *leikari, *leikkona, *söngkona, *söngvari, ' +
    '*rithöfundur, *höfundur, *bóndi, *sjómaður, *íbúi, íbúi, *þjálfari, *landsliðsþjálfari, *leikmaður, ' +
    '*fyrirliði, *framkvæmdastjóri, *forstjóri, *ritstjóri, *saksóknari, *dómari, *ritari, *sérfræðingur, ' +
    '*jarðeðlisfræðingur, *eldfjallafræðingur, *veðurfræðingur, *biskup, *prestur, *sendiherra, *oddviti, ' +
    '*borgarfulltrúi, *lögreglumaður, *yfirlögregluþjónn, *lögregluþjónn, *talskona, *talsmaður, *forseti, ' +
    'forseta, móðir, faðir, sonur, dóttir, bróðir, systir, konan',
  articlesOfOne: '*inn -, *in -, *ið -',
  bystanders:
    'dómarinn, saksóknarinn, vitnið, lögreglumaðurinn, talsmaður*, lögmaður*, heimildarmaður*, móðirin, faðirinn, eiginkonan, eiginmaðurinn, drengurinn, stúlkan, sonurinn, dóttirin, barnið, bróðirinn, systirin, vinurinn, vinkonan, nágranninn, samstarfsmaðurinn, bílstjórinn, kennarinn, nemandinn, sjúklingurinn',
  anaphors: 'maðurinn, konan',
  articleBehind: true,
  prepositions: 'í, á, til, frá, af, fyrir, með, um, við, eftir, yfir, undir, hjá, að, þegar, sem, ef',
  conjunctions: 'og, eða, en',
  adverbs: 'líka, einnig, ekki, nú, þá, hér, þar, er, var, hefur, þetta, það',
  that: 'að',
  inflected: true,
  splits: 'bætir við, bætti við, tekur fram, tók fram, greinir frá, greindi frá, rifjar upp',
  officeBehindName: true,
  labels:
    'kvikmyndin, kvikmynd, bókin, bók, þættirnir, þátturinn, lagið, platan, skáldsagan, svokallaði, ' +
    'svokallaða, svokallað, svokölluðu, svonefndi, svonefnda, slagorðið',
  calendar:
    'mánudag, þriðjudag, miðvikudag, fimmtudag, föstudag, laugardag, sunnudag, janúar, febrúar, mars, apríl, ' +
    'maí, júní, júlí, ágúst, september, október, nóvember, desember',
  belongs: 'frá, hjá',
  ties: 'í, á, hjá, við',
  several: 'aðrir, sumir, margir',
};

export const corrections: CorrectionVocabulary = {
  labels: ['leiðrétting'],
  phrases: [
    'í fyrri útgáfu fréttarinnar',
    'í fyrri útgáfu þessarar',
    'í fyrri útgáfu greinarinnar',
    'fréttin hefur verið leiðrétt',
    'greinin hefur verið leiðrétt',
  ],
};
