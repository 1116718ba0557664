import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'fo',
  functionWords:
    'tað ikki ið sum hevur fyri vóru teir tey eisini ella hetta sigur tá eru ein eitt og til frá tann vit men varð fer hjá hon í',
};

export const clutter: ClutterVocabulary = {
  related:
    'les eisini|les meira|les meir|les víðari|síggj eisini|meira um sama evni|meira um málið|onnur tíðindi|fleiri tíðindi|nýggjastu tíðindi|seinastu tíðindi|mest lisið|mest lisnu|les alla søguna|les alla greinina|les her|trýst her|hygg eisini|í somu røð|fleiri greinar|aðrar greinar|blaðstjórnin mælir til|vit mæla til|onki at missa|kanska hevur tú eisini áhuga fyri|fyrr hava vit skrivað|úr savninum|meira um|tengd tíðindi|víðari les',
  share: 'deil|deil á|deil greinina|send til ein vin|avrita leinki|prenta|send við telduposti',
  ad: 'lýsing|lýsingar|greinin heldur fram|søgan heldur fram|rulla niður|stuðlað tilfar|keypt tilfar',
  follow: 'fylg okkum|fylg við|heinta appina|okkara app',
  player: 'lurta eftir|lurta her|hoyr greinina|les upp|spæl',
  comments: 'viðmerking|hvat heldur tú|skriva til okkara|send okkum|funnið ein feil|feilur í|ger vart við',
  nav: 'fyrra síða|næsta síða',
  newsletter: 'tíðindabræv|teldupost|tekna teg|hvønn morgun|teldubræv',
  paywall: 'fyri haldarar|gerst haldari|fyri hald|tekna hald|rita inn fyri|at lesa víðari',
  tags: 'evni|leitorð|í hesi grein',
  donation: 'stuðla okkum|stuðla|gev eitt íkast|títt íkast',
};

export const source: SourceVocabulary = {
  within: ['í'],
  from: ['frá'],
  rights: ['øll rættindi', 'øll rættindi eru vard'],
  by: ['eftir', 'skrivað hevur', 'skrivari'],
  writer: ['høvundur', 'skrivað hevur', 'blaðmaður', 'tíðindamaður', 'tíðindakvinna', 'tekstur', 'skrivari'],
  editor: ['ritstjóri', 'blaðstjóri'],
  origin: ['kelda', 'keldur', 'keldan'],
  photo: ['mynd', 'myndir', 'myndina tók', 'fotografur', 'myndatøkumaður', 'savnsmynd', 'savnsmyndir', 'video'],
  and: ['og'],
  jobs: ['blaðmaður', 'blaðkvinna', 'tíðindamaður', 'tíðindakvinna', 'ritstjóri', 'blaðstjóri'],
  desks: ['ritstjórnin', 'tíðindastovan'],
  genres: ['viðmerking', 'oddagrein', 'samrøða'],
  updated: ['dagført', 'seinast dagført'],
  months: {
    desember: 12,
    mai: 5,
    apríl: 4,
    januar: 1,
    februar: 2,
    mars: 3,
    juni: 6,
    juli: 7,
    august: 8,
    september: 9,
    oktober: 10,
    november: 11,
  },
  weekdays: { sunnudagur: 0, mánadagur: 1, týsdagur: 2, mikudagur: 3, hósdagur: 4, fríggjadagur: 5, leygardagur: 6 },
};

export const quotes: QuoteVocabulary = {
  former: 'fyrrverandi',
  says:
    'sigur, segði, søgdu, siga, skrivar, skrivaði, svarar, svaraði, leggur afturat, legði afturat, vísir á, vísti á, greiðir frá, ' +
    'greiddi frá, heldur, staðfestir, staðfesti, ávarar, ávaraði, spyr, spurdi, viðgongur, viðgekk, kallar, kallaði, finnist at, ' +
    'boðar frá, boðaði frá, leggur dent á, undirstrikar, undirstrikaði, sigur seg, lovar, lovaði, minnist, fortelur, fortaldi, ' +
    'sigur víðari, staðiliga sigur, metir, rósar, ásannar, ásannaði',
  accordingTo: 'sambært, eftir hvat',
  pronouns: 'hann, hon, tey, teir, tær',
  plurals: 'tey, teir, tær',
  firstPerson: 'eg, vit, okkum, okkara, mær, meg, mín, mítt, os',
  selves: 'eg, mær, meg',
  judges: 'má, mugu, eiga, ongantíð, besta, ringasta, vandamikið, týdningarmikið, skomm',
  roles:
    'løgmaður, løgmaðurin, varaløgmaður, *landsstýrismaður, *landsstýriskvinna, *ráðharri, *ráðharrin, forsætisráðharri, løgtingsmaður, ' +
    'løgtingskvinna, løgtingsformaður, fólkatingsmaður, *formaður, *formaðurin, *forkvinna, *forkvinnan, *stjóri, *stjórin, ' +
    'borgarstjóri, borgarstjórin, býráðslimur, *limur, *leiðari, *leiðarin, talsmaður, talsmaðurin, talskvinna, løgreglustjóri, ' +
    'løgreglumaður, fúti, dómari, sakførari, advokatur, professari, lektari, *granskari, *frøðingur, lækni, yvirlækni, ' +
    'sjúkrarøktarfrøðingur, lærari, skúlaleiðari, *venjari, venjarin, leikari, liðskipari, rithøvundur, yrkjari, sangari, ' +
    'sangarinna, sjónleikari, tónleikari, listamaður, blaðmaður, bóndi, fiskimaður, skipari, reiðari, grannakona, grannakonan, granni, ' +
    'íbúgvi, vitni, mamma, mammuna, pápi, sonur, dóttir, beiggi, systir, biskupur, prestur, ráðgevi, skrivari, kanslari, ' +
    'maðurin, kvinnan',
  chiefs: 'løgmaður, løgmaðurin, forsætisráðharri',
  organisations:
    'løgtingið, landsstýrið, løgreglan, kommunan, kommuna, býráðið, fólkaflokkurin, javnaðarflokkurin, sambandsflokkurin, tjóðveldi, framsókn, miðflokkurin, vinnuhúsið, landssjúkrahúsið, fróðskaparsetrið, hagstova føroya, betri, nato, es, st, flokkurin, felagið, bankin, stovnurin, stýrið, nevndin',
  places:
    'føroyar, føroya, føroyum, tórshavn, tórshavnar, havn, klaksvík, klaksvíkar, runavík, runavíkar, vágar, suðuroy, danmark, danmarkar, ísland, noreg, evropa, bretland',
  anaphors: 'maðurin, kvinnan',
  masculine: 'hann, maðurin',
  feminine: 'hon, kvinnan',
  articleBehind: true,
  prepositions:
    'í, á, við, til, frá, um, fyri, eftir, undir, yvir, millum, móti, uttan, hjá, úr, av, sum, tá, hóast, síðani',
  locatives: 'í, á',
  conjunctions: 'og, ella, men, tí, at',
  adverbs:
    'eisini, ikki, í dag, í gjár, í morgin, nú, so, her, har, bara, enn, aftur, tó, tískil, hetta, hesin, henda, tað, tann, er, var, ' +
    'eru, vóru, hevur, verður, harafturat, somuleiðis, ja, nei, sín, sína, sínum, víðari',
  that: 'at',
  belongs: 'frá',
  ties: 'fyri, í, á, hjá',
  articles: 'ein, eitt',
  indefinites: 'ein, eitt, nøkur',
  calendar:
    'mánadag, týsdag, mikudag, hósdag, fríggjadag, leygardag, sunnudag, mánadagin, týsdagin, mikudagin, hósdagin, fríggjadagin, ' +
    'leygardagin, sunnudagin, januar, februar, mars, apríl, mai, juni, juli, august, september, oktober, november, desember, guð',
  labels:
    'filmur, filmurin, bók, bókin, sangur, sangin, plátan, skaldsøga, sending, sendingin, røð, verkætlanin, herferð, blaðið, bløðini, sonevnd, sonevndi, sonevnda, sonevndu, nevnt, heitinum, slagorðið',
  inflected: true,
  several: 'onnur, summi, nógv',
};

export const corrections: CorrectionVocabulary = { labels: ['rætting'] };
