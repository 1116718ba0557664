import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'ku',
  functionWords: 'û ku li di de ji bi jî ew ev xwe ser hat dike got wê çi yên ne kir gel dibe lê',
};

export const clutter: ClutterVocabulary = {
  related:
    'zêdetir bixwîne|bêtir bixwîne|her wiha bixwîne|her wiha bixwînin|herwiha bixwîne|nûçeyên têkildar|nûçeyên peywendîdar|mijarên têkildar|nûçeyên din|nûçeyên dawî|nûçeyên dawîn|herî zêde hatine xwendin|zêdetir nûçe|herwiha bixwînin|zêdetir bixwînin|di heman mijarê de|li ser heman mijarê|ji arşîvê|hilbijartina edîtor|hilbijartina edîtorê|hilbijartina edîtoran|pêşniyarên me|pêşniyarkirî|ji bîr neke|ji dest nede|herî populer|pirxwendî|dibe ku bala we|me berê nivîsîbû|divê hûn bizanin|paşxane|heman rêzê|tevahî bixwîne|tevahiya nûçeyê|li vir bixwîne|li vir bitikîne|berdewam bike|her wiha bibîne|bibînin',
  share:
    'parve bike|parve bikin|vê nûçeyê parve bike|ji hevalekî re bişîne|bişîne|lînkê kopî bike|girêdanê kopî bike|çap bike|tomar bike|parve',
  ad: 'reklam|îlan|naveroka sponsorkirî|naveroka reklamê|nûçe berdewam dike|gotar berdewam dike|berdewamiya nûçeyê|li jêr berdewam|piştî reklamê|bo berdewamkirina xwendinê',
  follow:
    'me bişopîn|bişopînin|bibin abone|bibe abone|bişopîne|tev li|kanala me|koma me|sepana me|aplîkasyona me|yekem kes|bibin endam',
  tags: 'etîket|peyvên sereke|mijar|di vê nûçeyê de',
  player: 'guhdarî bike|guhdarî bikin|bibihîze|bibihîzin|vîdyoyê temaşe|temaşe bike|vîdeoyê|bi deng',
  comments:
    'şîrove|hûn çi difikirin|raya we|nêrîna we|nêrîna xwe|ji me re binivîs|ji me re bişîn|xeletiyek|şaşiyek|nîqaş|ragihînin',
  nav: 'ya berê|ya piştre|vegere jor|zêdetir nîşan',
  newsletter: 'e-peyam|nûçename|her sibe',
  paywall: 'ji bo abone|bo aboneyan|ji bo xwendinê',
  donation: 'piştgirî|bexş|alîkarî|rojnamegeriya serbixwe|rojnamegeriya azad',
};

export const source: SourceVocabulary = {
  rights: ['hemû maf parastî ne', 'hemû maf parastîne', 'hemû mafên wê parastî ne'],
  by: ['nivîskar', 'nivîsandin', 'amadekar', 'amadekirin'],
  writer: ['nivîskar', 'nûçegihan', 'rojnamevan', 'amadekar', 'amadekirin', 'nivîsandin'],
  editor: ['edîtor', 'sernivîskar'],
  origin: ['çavkanî', 'jêder', 'ajans'],
  photo: ['wêne', 'foto', 'fotografkêş', 'wênegir'],
  and: ['û'],
  jobs: ['nûçegihan', 'rojnamevan', 'nivîskar', 'edîtor'],
  desks: ['navenda nûçeyan', 'redaksiyon'],
  genres: ['hevpeyvîn', 'analîz', 'şîrove'],
  updated: ['hate nûkirin', 'hatiye nûkirin', 'nûkirin'],
  months: {
    'çileya paşîn': 1,
    'çirîya pêşîn': 10,
    'çirîya paşîn': 11,
    'çileya pêşîn': 12,
    rêbendan: 1,
    rêbendanê: 1,
    reşemî: 2,
    reşemiyê: 2,
    sibat: 2,
    sibatê: 2,
    adar: 3,
    adarê: 3,
    nîsan: 4,
    nîsanê: 4,
    avrêl: 4,
    avrêlê: 4,
    gulan: 5,
    gulanê: 5,
    hezîran: 6,
    hezîranê: 6,
    pûşper: 6,
    pûşperê: 6,
    tîrmeh: 7,
    tîrmehê: 7,
    tebax: 8,
    tebaxê: 8,
    îlon: 9,
    îlonê: 9,
    rezber: 9,
    rezberê: 9,
    cotmeh: 10,
    cotmehê: 10,
    mijdar: 11,
    mijdarê: 11,
    kanûn: 12,
    kanûnê: 12,
    berfanbar: 12,
    berfanbarê: 12,
  },
  weekdays: { yekşem: 0, duşem: 1, sêşem: 2, çarşem: 3, pêncşem: 4, înî: 5, şemî: 6 },
  translator: ['wergêr', 'wergerandin', 'wergera'],
};

export const quotes: QuoteVocabulary = {
  says:
    'got, gotin, gotiye, dibêje, dibêjin, wiha got, wiha axivî, ev tişt got, anî ziman, anîn ziman, tîne ziman, diyar kir, ' +
    'diyar kiriye, diyar kirin, da zanîn, destnîşan kir, bal kişand, ragihand, ragihandiye, eşkere kir, nivîsî, nivîsand, ' +
    'nivîsandiye, pirsî, bersiv da, bersivand, lê zêde kir, zêde kir, bi bîr xist, hişyarî da, daxuyand, axivî, axifî, ' +
    'îdia kir, piştrast kir, red kir, soz da, rexne kir, bi nav kir, pênase kir, nirxand, teqez kir',
  accordingTo: 'li gorî, li gor, bi gotina, bi ya',
  pronouns: 'ew, wî, wê, wan',
  plurals: 'wan',
  firstPerson: 'ez, em, me, min, hûn',
  judges: 'divê, pêwîst, qet, herî, girîng, şerm, xeternak',
  roles:
    'hevserokê giştî, hevseroka giştî, serokê giştî, seroka giştî, serok, serokê, seroka, hevserok, hevserokê, hevseroka, serokomar, serokomarê, serokwezîr, serokwezîrê, wezîr, wezîrê, ' +
    'wezîra, berdevk, berdevkê, berdevka, parlamenter, parlamenterê, parlamentera, parêzgar, parêzgarê, walî, waliyê, ' +
    'şaredar, şaredarê, şaredara, hevşaredar, hevşaredarê, hevşaredara, endam, endamê, endama, endamekî, rêveber, rêveberê, ' +
    'rêvebera, nûner, nûnerê, nûnera, sekreter, sekreterê, cîgir, cîgirê, cîgira, alîkar, alîkarê, parêzer, parêzerê, ' +
    'parêzera, dadger, dozger, dozgerê, fermandar, fermandarê, fermandara, mamoste, mamosteyê, mamosteya, profesor, bijîşk, ' +
    'bijîşkê, pispor, pisporê, lêkolîner, lêkolînera, dîroknas, aborînas, analîst, nivîskar, nivîskarê, nivîskara, helbestvan, ' +
    'hunermend, stranbêj, lîstikvan, derhêner, derhênerê, derhênera, rojnamevan, çalakvan, çalakvanê, çalakvana, welatî, ' +
    'niştecih, niştecihê, niştecihekî, cotkar, bazirgan, karker, dayik, dayika, bav, bavê, bira, birayê, xwişk, xwişka, ' +
    'hevjîna, keça, kurê, şahid, balyoz, balyozê, rahêner, rahênerê, futbolîst, berpirs, berpirsê, berpirsa, şêwirmend',
  titles: 'dr, prof, mele, şêx, birêz, mamoste, rêzdar, seyda',
  organisations:
    'partiya, partiyê, wezareta, wezaretê, hikûmeta, hikûmetê, polîsên, zanîngeha, komîsyona, komîsyonê, meclîsa, meclîsê, parlamentoya, parlamentoyê, şaredariya, dadgeha, komeleya, yekîtiya, navenda, baroya, sendîkaya, nexweşxaneya, bankaya, kongreya, desteya, artêşa, hdp, dem, chp, akp, pdk, ynk, hsd, ny, nato, dem partiyê, dem partî, ajansa',
  places:
    'kurdistan, kurdistanê, amed, amedê, hewlêr, hewlêrê, silêmanî, duhok, kobanê, qamişlo, tirkiye, tirkiyeyê, iraq, iraqê, sûriye, sûriyeyê, rojava, ewropa, enqere, stenbol, navxweyî, giştî, derve, dadê, darayî, çandê, parastinê, hundir, *tinê, *iyê, *eyê',
  prepositions: 'li, di, bi, ji, bo, ber, piştî, berî, derbarê, heta, tevî, dijî, ser',
  locatives: 'li',
  conjunctions: 'û, yan, lê, lêbelê, an',
  adverbs:
    'jî, îro, duh, sibê, niha, gelek, ev, her, hemû, tenê, erê, na, wiha, herwiha, her wiha, de, da, vê, vî, ku, di axaftina xwe de, xwe, êdî, din',
  that: 'ku',
  ties: 'yê, ya, yên',
  articles: 'ev, vê, vî',
  calendar:
    'duşem, duşemê, sêşem, sêşemê, çarşem, çarşemê, pêncşem, pêncşemê, în, înê, şemî, şemiyê, yekşem, yekşemê, xwedê',
  labels:
    'fîlma, fîlm, fîlmê, pirtûka, romana, strana, albûma, rêzefîlma, bernameya, kampanyaya, rojnameya, kovara, projeya, dirûşma, bi navê, navê, bi sernavê',
  headFirst: true,
  dropsPronouns: true,
  verbLast: true,
};

export const corrections: CorrectionVocabulary = { labels: ['rastkirin', 'serrastkirin'] };
