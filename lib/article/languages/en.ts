import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'en',
  functionWords: 'the of and to in that is was for with on as it by at from his has are not this have be but',
};

export const clutter: ClutterVocabulary = {
  related:
    "related stories|related news|read next|latest news|read|read also|editors' picks|keep reading|more stories|related coverage|more on this story|further reading|watch also|editor's pick|up next|dive deeper|more from|in this series|related posts|related articles|related topics|top stories|from the archive|more on this|related|related article|see also|trending|watch|see more|also read|recommended reading|we recommend|in case you missed it|read more|you may also like|most read|recommended for you|for more|you might also like|must read|recommended|click here|you may like|most popular|recommended by our editors|don't miss",
  share: 'like this|listen & share|share|save|print|tweet this|link copied|copy link|gift this article|bookmark',
  ad: "sponsored|continue reading|scroll to read|article continues|don't want to see this|scroll to keep|story continues|ads|advertising|scroll to continue|advertisements|scroll down to continue|advertisement|partner content|promoted|remove ads|ad",
  follow:
    'like us|join us|make us|join our|find us|download the app|stay connected|follow|get the app|our app|open in app|our whatsapp|stay up to date|never miss',
  tags: 'tags|topics|tag|more about|keywords|tagged|filed under',
  player: 'speed read|now playing|watch video|play video|listen|play audio',
  comments:
    'tell us|discussion|comments|comments below|a comment|leave a reply|your comment|let us know|have your say|conversation|comment below|us in the comments',
  nav: 'scroll to top|see all|previous|top|view all|prev|next|load more|show more|back to top|summary',
  newsletter:
    'newsletter|sign up|sign me up|subscribe now|enter your email|your email|your inbox|news alerts|free or paid subscriber',
  paywall:
    'for subscribers|to continue reading|unlimited access|free trial|premium content|subscribers only|unlock more|already a subscriber|become a subscriber|become a member|create a free account|subscribe to|create an account',
  donation:
    'donation|your contribution|your support|small gift|support our|give now|help us stay|reader-funded|chip in|help us keep|donate|support independent',
  notice: 'cookie|notific',
  embed: 'this content|third-party content|third-party cookies|content provided by',
};

export const source: SourceVocabulary = {
  datelineRegions: [
    'dc',
    'ala.',
    'ariz.',
    'ark.',
    'calif.',
    'colo.',
    'conn.',
    'del.',
    'fla.',
    'ga.',
    'ill.',
    'ind.',
    'kan.',
    'ky.',
    'la.',
    'md.',
    'mass.',
    'mich.',
    'minn.',
    'miss.',
    'mo.',
    'mont.',
    'neb.',
    'nev.',
    'n.h.',
    'n.j.',
    'n.m.',
    'n.y.',
    'n.c.',
    'n.d.',
    'okla.',
    'ore.',
    'pa.',
    'r.i.',
    's.c.',
    's.d.',
    'tenn.',
    'vt.',
    'va.',
    'wash.',
    'w.va.',
    'wis.',
    'wyo.',
    'alabama',
    'alaska',
    'arizona',
    'arkansas',
    'california',
    'colorado',
    'connecticut',
    'delaware',
    'florida',
    'georgia',
    'hawaii',
    'idaho',
    'illinois',
    'indiana',
    'iowa',
    'kansas',
    'kentucky',
    'louisiana',
    'maine',
    'maryland',
    'massachusetts',
    'michigan',
    'minnesota',
    'mississippi',
    'missouri',
    'montana',
    'nebraska',
    'nevada',
    'ohio',
    'oklahoma',
    'oregon',
    'pennsylvania',
    'tennessee',
    'texas',
    'utah',
    'vermont',
    'virginia',
    'washington',
    'wisconsin',
    'wyoming',
    'al',
    'ak',
    'az',
    'ar',
    'ca',
    'co',
    'ct',
    'de',
    'fl',
    'ga',
    'hi',
    'ia',
    'id',
    'il',
    'in',
    'ks',
    'ky',
    'la',
    'ma',
    'md',
    'me',
    'mi',
    'mn',
    'mo',
    'ms',
    'mt',
    'nc',
    'nd',
    'ne',
    'nh',
    'nj',
    'nm',
    'nv',
    'ny',
    'oh',
    'ok',
    'or',
    'pa',
    'ri',
    'sc',
    'sd',
    'tn',
    'tx',
    'ut',
    'va',
    'vt',
    'wa',
    'wi',
    'wv',
    'wy',
    'new hampshire',
    'new jersey',
    'new mexico',
    'new york',
    'north carolina',
    'north dakota',
    'rhode island',
    'south carolina',
    'south dakota',
    'west virginia',
  ],
  within: ['in'],
  nearby: ['near', 'across'],
  from: ['from'],
  reporting: ['reporting', 'reports'],
  correspondents: ['correspondent'],
  placeKinds: ['city of', 'town of', 'village of', 'port of', 'island of', 'district of', 'county of', 'province of'],
  placeBeginnings: ['new', 'saint', 'st', 'st.', 'port'],
  placeParticles: ['of', 'the', 'upon', 'and', 'on'],
  accounts: [
    'anonymous',
    'unknown',
    'administrator',
    'super user',
    'superuser',
    'superadmin',
    'webmaster',
    'web master',
    'contributor',
    'contributors',
  ],
  otherDates: [
    'deadline',
    'registered',
    'member since',
    'joined',
    'application deadline',
    'closing date',
    'valid until',
    'expires',
    'event date',
    'release date',
    'date of birth',
  ],
  articles: ['a', 'an'],
  contributors: ['contributor', 'contributors'],
  beforeDate: ['on', 'at'],
  contributing: [
    'additional reporting by',
    'with additional reporting by',
    'with reporting by',
    'additional reporting',
    'reviewed by',
    'checked by',
    'verified by',
    'narrated by',
    'presented by',
    'sponsored by',
    'hosted by',
    'produced by',
  ],
  published: ['published', 'posted', 'first published', 'originally published', 'publication date', 'date published'],
  rights: [
    'except for the headline, this story',
    'this story has not been edited',
    'this story has been published from',
    'this article has been published from',
    'this report is auto-generated',
    'all rights reserved',
    'all content is copyrighted',
    'reproduction in whole or in part',
    'unauthorized reproduction',
    'unauthorised reproduction',
    'this material may not be published',
    'this material may not be reproduced',
    'no part of this publication',
    'no part of this article',
    'no part of this material',
    'republication or redistribution of',
    'not to be reproduced without',
    'reprinted with permission',
    'used with permission',
    'republished with permission',
    'reproduction without permission',
    'reproduction without written',
    'reproduction without prior',
  ],
  by: [
    'interview by',
    'interviewed by',
    'by',
    'written by',
    'reported by',
    'posted by',
    'published by',
    'report by',
    'words by',
    'story by',
    'reporting by',
    'writing by',
    'story and photos by',
    'words and photos by',
  ],
  writer: [
    'by',
    'author',
    'authors',
    'writer',
    'writers',
    'reporter',
    'reporters',
    'reporting by',
    'writing by',
    'text',
    'written by',
    'reported by',
    'words',
    'words and photos',
    'words and pictures',
    'story and photos',
    'text and photos',
  ],
  interviewers: [
    'interview by',
    'interviewed by',
    'interview conducted by',
    'this interview was conducted by',
    'interviewer',
    'interview',
    'as told to',
  ],
  editor: ['editor', 'editors', 'editing by', 'edited by'],
  origin: ['source', 'sources', 'via', 'agency', 'agencies', 'courtesy', 'originally published by'],
  photo: [
    'photo',
    'photos',
    'photo by',
    'photos by',
    'photograph by',
    'photography by',
    'photographer',
    'picture',
    'image',
    'images',
    'video by',
    'illustration',
  ],
  quotedFrom: [
    'distributed by',
    'this article was first published in',
    'this article was first published by',
    'this article was first published on',
    'this article first appeared in',
    'this article first appeared on',
    'this article originally appeared in',
    'this article originally appeared on',
    'this article was originally published by',
    'this article was originally published in',
    'this article was originally published on',
    'this story was originally published by',
    'this story was originally published in',
    'this story originally appeared on',
    'this story first appeared on',
    'first published by',
    'first published in',
    'originally published in',
    'originally published on',
    'republished from',
    'reprinted from',
    'this story was produced by',
    'this article was produced by',
    'this story was first published by',
    'this article was republished from',
    'this story was republished from',
    'this story was originally published on',
    'this story was first published in',
    'this article appeared originally in',
    'this article appeared originally on',
    'this article appeared first in',
    'this article appeared first on',
    'this story first appeared in',
    'this story originally appeared in',
    'this story appeared originally in',
    'this story appeared originally on',
    'this story appeared first in',
    'this story appeared first on',
    'this story was first published on',
    'this piece first appeared in',
    'this piece first appeared on',
    'this piece originally appeared in',
    'this piece originally appeared on',
    'this piece appeared originally in',
    'this piece appeared originally on',
    'this piece appeared first in',
    'this piece appeared first on',
    'this piece was first published in',
    'this piece was first published on',
    'this piece was originally published in',
    'this piece was originally published on',
    'this column first appeared in',
    'this column first appeared on',
    'this column originally appeared in',
    'this column originally appeared on',
    'this column appeared originally in',
    'this column appeared originally on',
    'this column appeared first in',
    'this column appeared first on',
    'this column was first published in',
    'this column was first published on',
    'this column was originally published in',
    'this column was originally published on',
    'this post first appeared in',
    'this post first appeared on',
    'this post originally appeared in',
    'this post originally appeared on',
    'this post appeared originally in',
    'this post appeared originally on',
    'this post appeared first in',
    'this post appeared first on',
    'this post was first published in',
    'this post was first published on',
    'this post was originally published in',
    'this post was originally published on',
    'this essay first appeared in',
    'this essay first appeared on',
    'this essay originally appeared in',
    'this essay originally appeared on',
    'this essay appeared originally in',
    'this essay appeared originally on',
    'this essay appeared first in',
    'this essay appeared first on',
    'this essay was first published in',
    'this essay was first published on',
    'this essay was originally published in',
    'this essay was originally published on',
    'this report first appeared in',
    'this report first appeared on',
    'this report originally appeared in',
    'this report originally appeared on',
    'this report appeared originally in',
    'this report appeared originally on',
    'this report appeared first in',
    'this report appeared first on',
    'this report was first published in',
    'this report was first published on',
    'this report was originally published in',
    'this report was originally published on',
  ],
  material: [
    'with files from',
    'with inputs from',
    'with input from',
    'with agency inputs from',
    'inputs from',
    'with reporting by',
    'with',
    'with additional reporting by',
    'with information from',
    'with material from',
    'with reports from',
    'with a report from',
    'with reports by',
    'with a report by',
    'with reporting from',
    'includes reporting from',
    'includes reporting by',
    'with contributions from',
    'additional reporting from',
    'additional reporting by',
    'with additional reporting from',
    'additional material from',
  ],
  and: ['and', 'with'],
  jobs: [
    'reporter',
    'senior reporter',
    'staff reporter',
    'staff writer',
    'staff writers',
    'writer',
    'correspondent',
    'journalist',
    'editor',
    'contributor',
    'contributing writer',
    'columnist',
    'producer',
    'guest contributor',
    'freelance writer',
    'news reporter',
    'special correspondent',
    'for',
    'agencies',
    'wire services',
  ],
  desks: [
    'staff',
    'newsroom',
    'editorial board',
    'news desk',
    'editorial team',
    'editorial staff',
    'web desk',
    'admin',
    'staff reporter',
    'staff writer',
    'online desk',
    'guardian staff reporter',
    'newsdesk',
    'editorial',
    'team',
  ],
  genres: [
    'editorial',
    'comment',
    'opinion',
    'analysis',
    'column',
    'commentary',
    'review',
    'essay',
    'interview',
    'exclusive',
    'words',
    'story',
    'report',
    'text',
    'article',
  ],
  updated: ['updated', 'last updated', 'modified', 'last modified', 'update'],
  months: { sept: 9 },
  weekdays: { tues: 2, weds: 3, thur: 4, thurs: 4 },
  zones: {
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    pst: '-08:00',
    pdt: '-07:00',
    bst: '+01:00',
    ist: '+05:30',
    sgt: '+08:00',
    hkt: '+08:00',
    aest: '+10:00',
    aedt: '+11:00',
    nzst: '+12:00',
    nzdt: '+13:00',
    sast: '+02:00',
    eat: '+03:00',
    wat: '+01:00',
    pkt: '+05:00',
    myt: '+08:00',
    pht: '+08:00',
    wib: '+07:00',
    msk: '+03:00',
    adt: '-03:00',
    akdt: '-08:00',
    akst: '-09:00',
    mdt: '-06:00',
    acst: '+09:30',
    awst: '+08:00',
    npt: '+05:45',
    jst: '+09:00',
    kst: '+09:00',
    ict: '+07:00',
  },
  translator: [
    'translator',
    'translation',
    'translated by',
    'translation by',
    'translated from * by',
    'translated from the * by',
    'translated from the original * by',
  ],
  translated: [
    'this article was translated from *',
    'this story was translated from *',
    'this article was originally published in *',
    'this article was originally written in *',
    'this story was originally published in *',
    'translated from the original *',
    'translated from *',
  ],
  originals: {
    english: 'en',
    german: 'de',
    french: 'fr',
    spanish: 'es',
    italian: 'it',
    portuguese: 'pt',
    russian: 'ru',
    ukrainian: 'uk',
    polish: 'pl',
    turkish: 'tr',
    arabic: 'ar',
    persian: 'fa',
    hebrew: 'he',
    chinese: 'zh',
    japanese: 'ja',
    korean: 'ko',
    indonesian: 'id',
    dutch: 'nl',
    danish: 'da',
    swedish: 'sv',
    norwegian: 'no',
    hindi: 'hi',
    greek: 'el',
  },
  datelinePlaces: [
    'new delhi',
    'delhi',
    'mumbai',
    'kolkata',
    'chennai',
    'bengaluru',
    'bangalore',
    'hyderabad',
    'ahmedabad',
    'pune',
    'jaipur',
    'lucknow',
    'patna',
    'bhopal',
    'indore',
    'nagpur',
    'surat',
    'kochi',
    'thiruvananthapuram',
    'kozhikode',
    'coimbatore',
    'madurai',
    'mangaluru',
    'mysuru',
    'guwahati',
    'ranchi',
    'raipur',
    'bhubaneswar',
    'chandigarh',
    'ludhiana',
    'amritsar',
    'dehradun',
    'shimla',
    'srinagar',
    'jammu',
    'varanasi',
    'kanpur',
    'noida',
    'gurugram',
    'gurgaon',
    'ghaziabad',
    'panaji',
    'vijayawada',
    'visakhapatnam',
    'islamabad',
    'karachi',
    'lahore',
    'peshawar',
    'quetta',
    'rawalpindi',
    'multan',
    'faisalabad',
    'muzaffarabad',
    'dhaka',
    'chattogram',
    'colombo',
    'kathmandu',
    'kabul',
    'kuala lumpur',
    'kuantan',
    'ipoh',
    'johor baru',
    'johor bahru',
    'george town',
    'penang',
    'shah alam',
    'petaling jaya',
    'putrajaya',
    'seremban',
    'melaka',
    'malacca',
    'kota baru',
    'kota bharu',
    'kuala terengganu',
    'alor setar',
    'kota kinabalu',
    'kuching',
    'sibu',
    'miri',
    'sandakan',
    'tawau',
    'klang',
    'singapore',
    'bandar seri begawan',
    'jakarta',
    'manila',
    'bangkok',
    'dubai',
    'abu dhabi',
    'sharjah',
    'riyadh',
    'jeddah',
    'makkah',
    'madinah',
    'dammam',
    'doha',
    'manama',
    'muscat',
    'kuwait city',
    'beirut',
    'cairo',
    'amman',
    'baghdad',
    'tehran',
    'damascus',
    'sanaa',
    'gaza city',
    'jerusalem',
    'ramallah',
    'tel aviv',
    'ankara',
    'istanbul',
    'london',
    'paris',
    'berlin',
    'brussels',
    'geneva',
    'moscow',
    'kyiv',
    'rome',
    'madrid',
    'washington',
    'new york',
    'los angeles',
    'beijing',
    'shanghai',
    'hong kong',
    'taipei',
    'tokyo',
    'seoul',
    'sydney',
    'melbourne',
    'canberra',
    'wellington',
    'nairobi',
    'lagos',
    'abuja',
    'accra',
    'kampala',
    'johannesburg',
  ],
  kickers: [
    'breaking news',
    'breaking',
    'exclusive',
    'urgent',
    'update',
    'updated',
    'live',
    'watch',
    'video',
    'opinion',
    'analysis',
    'explainer',
    'fact check',
    'editor’s note',
    'photos',
    'in pictures',
    'review',
    'interview',
    'obituary',
    'notice',
    "editor's note",
    'note',
    'warning',
    'dear',
    'editorial',
    'comment',
    'letter',
    'letters',
    'question',
    'answer',
    'spoiler',
    'trigger',
    'disclaimer',
    'correction',
    'clarification',
    'summary',
    'key',
    'highlights',
    'background',
    'context',
    'today',
    'tonight',
    'just in',
    'developing',
    'report',
    'special',
    'investigation',
    'feature',
    'profile',
    'podcast',
    'listen',
    'read',
    'more',
    'related',
    'see',
    'poll',
    'quiz',
    'recap',
    'preview',
    'result',
    'results',
    'score',
    'verdict',
    'rating',
    'recipe',
    'ingredients',
    'advertisement',
    'sponsored',
    'advertorial',
    'press release',
    'for immediate release',
    'media release',
    'statement',
    'attention',
    'important',
    'reminder',
    'final',
    'weather',
    'traffic',
    'sport',
    'sports',
    'politics',
    'business',
    'economy',
    'health',
    'science',
    'technology',
    'world',
    'revealed',
    'confirmed',
    'rumour',
    'rumor',
    'first',
    'how',
    'why',
    'what',
    'who',
    'when',
    'where',
    'here',
    'this',
  ],
  unnamed: [
    'various',
    'various sources',
    'own',
    'author',
    'supplied',
    'internet',
    'social media',
    'staff',
    'file',
    'courtesy',
    'company',
  ],
  offices: [
    'invitation',
    'popular demand',
    'popular request',
    'special request',
    'request',
    'friday evening',
    'friday night',
    'design',
    'order of',
    'accident',
    'contrast',
    'comparison',
    'special to',
    'special for',
    'senior',
    'chief',
    'political',
    'ministry',
    'department',
    'university',
    'government',
    'police',
    'professor of',
    'director',
    'head of',
    'member of',
    'founder',
    'president',
    'minister',
    'lecturer',
    'associate',
    'assistant',
    'deputy',
    'former',
    'popular',
  ],
  underTitle: ['under the headline', 'with the headline', 'under the title', 'with the title', 'as'],
  agencyNouns: ['the news agency', 'news agency', 'the agency'],
  contributedTo: ['contributed to this', 'contributed reporting'],
  broadcasters: ['tv', 'radio', 'channel'],
  houseEnds: ['news', 'tribune', 'times', 'herald', 'gazette', 'courier', 'press', 'newspaper'],
  contacts: [
    'email',
    'e-mail',
    'email the author',
    'email author',
    'follow the author',
    'contact the author',
    'view bio',
    'see full bio',
    'email me',
    'send email',
    'send an email',
    'view profile',
    'view author profile',
    'more by this author',
    'all posts by this author',
  ],
  newsPlaces: [
    'manchester',
    'birmingham',
    'edinburgh',
    'glasgow',
    'cardiff',
    'belfast',
    'dublin',
    'lisbon',
    'vienna',
    'warsaw',
    'prague',
    'budapest',
    'athens',
    'kiev',
    'cape town',
    'hanoi',
    'brisbane',
    'ottawa',
    'toronto',
    'montreal',
    'vancouver',
    'calgary',
    'san francisco',
    'chicago',
    'boston',
    'mexico city',
    'bogotá',
    'caracas',
    'buenos aires',
    'rio de janeiro',
    'são paulo',
    'brasília',
    'zurich',
    'the hague',
    'stockholm',
    'copenhagen',
    'oslo',
    'helsinki',
  ],
};

export const quotes: QuoteVocabulary = {
  about: 'about, on, regarding, concerning',
  statements: 'statement, release',
  withTheseWords: 'with these words, with those words',
  issues: 'issued, released, published, posted, sent, circulated, wrote, shared',
  writings:
    'statement, letter, message, tweet, post, email, release, memo, report, filing, note, lawsuit, complaint, petition, affidavit, op-ed, essay, manifesto, ' +
    'reply, notice, bulletin, advisory, update',
  heard: 'came the reply, came the cry, came a shout, came a voice',
  causes: 'for, against',
  bodyOwners: 'people, women, men, children, workers, farmers, veterans',
  of: 'of',
  toWhom: 'the',
  periodicals: 'journal, magazine, tabloid',
  predicateVerbs: 'is, was, are, were, will, has, had',
  copulas: 'is, was, as',
  formerly: 'formerly, previously, once',
  called: 'named, called',
  former: 'former, ex, then-*, onetime, one-time, ousted, deposed',
  says:
    'snapped, barked, roared, raged, railed, ranted, raved, smiled, grinned, scoffed, sneered, jeered, scolded, inquired, queried, reminded, concurred, attested, reasoned, confided, underlined, underscored, denied, denies, answered, murmured, ' +
    'averred, avers, intoned, deadpanned, ventured, reckoned, reckons, opines, muses, quips, hazarded, enthused, griped, quoth, ' +
    'grumbled, sighed, beamed, marvelled, marveled, chuckled, laughs, citing, cited, believe, believed, ' +
    'believes, repeated, quoting, quoted, thought, think, thinks, began, read, reads, say, said, says, saying, ' +
    'told, tells, added, adds, adding, wrote, writes, writing, has written, have written, had written, explained, explains, stated, states, argued, ' +
    'argues, asked, asks, insisted, insists, warned, warns, noted, notes, replied, replies, recalled, recalls, ' +
    'tweeted, tweets, declared, declares, claimed, claims, acknowledged, acknowledges, admitted, admits, ' +
    'announced, announces, concluded, concludes, continued, continues, went on, going on, responded, responds, ' +
    'reported, reports, described, describes, called, calls, calling, quipped, joked, jokes, remarked, observed, ' +
    'commented, shouted, exclaimed, cautioned, cautions, countered, complained, contended, contends, suggested, ' +
    'suggests, suggesting, testified, testifies, asserted, asserts, stressed, stresses, emphasized, emphasised, ' +
    'reiterated, predicted, predicts, vowed, pledged, pledging, promised, proclaimed, accused, accusing, ' +
    'labeled, labelled, dubbed, denounced, dismissed, praised, blasted, slammed, mused, chimed in, tell, write, ' +
    'referring, alleged, alleges, charged, boasted, lamented, points out, pointed out, put it, joking, ' +
    'confirmed, confirms, revealed, reveals, speculated, hailed, urged, urges, urging, interjected, laughed, ' +
    'summed up, disclosed, retorted, agreed, agrees, wondered, wonders, recounted, counsels, counseled, opined, ' +
    'posted, texted, implored, demanded, conceded, concedes, maintained, maintains, characterized, ' +
    'characterised, criticized, criticised, mocked, defended, deemed, referred, likened, compared, rejected, ' +
    'condemned, lauded, touted, heralded, branded, derided, ridiculed, bragged, taunted, apologized, apologised, ' +
    'decried, questioned, assured, whispered, yelled, instructed, ordered, advised, recommended, indicated, ' +
    'made clear, signaled, echoed, elaborated, clarified, complains, faulted, asserting, arguing, insisting, ' +
    'declaring, warning, noting, describing, explaining, tweeting, stating, claiming, complaining, denouncing, ' +
    'praising, promising, telling, asking, recalling, joked that, shot back, fired back, weighed in, chanted, ' +
    'chanting, screamed, chants, shouting, remembers, remembered, laments, jokingly, swore, advising, advises, ' +
    'bemoaned, bemoans, labeling, labelling, sniped, fumed, gushed, chided, rebuked, derides, ridicules, mocks, ' +
    'touts, hails, blasts, slams, dismisses, dismissing, rejecting, criticizing, criticising, decrying, ' +
    'lamenting, boasting, bragging, predicting, vowing, cautioning, conceding, admitting, acknowledging, ' +
    'concluding, quipping, retorting, observing, remarking, proclaiming, professed, confessed, confesses, ' +
    'preached, thundered, crowed, pleaded, pleads, blamed, blames, blaming, accuses, denounces, condemns, ' +
    'condemning, praises, defends, defending, hinted, implied, implies, pledges, vows, demands, demanding, ' +
    'announcing, revealing, replying, responding, reporting, questioning, likening, portrayed, portrays, ' +
    'portraying, casts, informed, reading, yelling, screaming, singing, sings, sang, wondering, threatened, ' +
    'threatening, quashed, vented, coached, summarized, summarised, surmised, proposed, proposes, promises, ' +
    'dubbing, branding, hailing, touting, mocking, taunting, teasing, teased, repeating, repeats, speculating, ' +
    'speculates, gloated, muttered, cried, cries, protested, protests, lashed out, hit back, spelled out, ' +
    'told of, refers, stressing, emphasizing, emphasising, maintaining, contending, alleging, deriding, ' +
    'belittled, characterizes, characterises, characterizing, labels, brands, dubs, describe, call, argue, ' +
    'insist, suggest, warn, add, explain, ask, admit, complain, accuse, contend, assert, respond, recall, ' +
    'concede, conclude, observe, acknowledge, allege, criticize, criticise, denounce, predict, urge, gone after, ' +
    'went after, going after, goes after, pounding, pounds, attacking, attacked, referenced, intimated, echoing, ' +
    'mouthing, mouthed',
  reports:
    'wants, wanted, hopes, hoped, expects, expected, supports, supported, opposed, opposes, appeared, met, spoke, ' +
    'speaks, decided, refused, refuses, plans, planned, feels, felt, knows, knew, tried, fears, feared, likes, ' +
    'liked, worries, worried, ruled, found, estimates, estimated, figured, sees, saw, considers, considered, ' +
    'sought, joins, expressed, voiced, offered, cites, invoked, marveled, surmised',
  fromBody: 'from',
  inWords: 'words, view, opinion, telling, estimation, eyes',
  accordingTo:
    'according to, in the words of, in the eyes of, from the point of view of, in the opinion of, in the view of, per',
  bodyPronouns: 'it',
  pronouns: 'he, she, they, it',
  residences: 'city, county, town, township, village',
  firstPerson: "i, we, my, our, me, us, i'm, we're, i've, we've, i'll, i'd",
  judges:
    'must, should, never, best, worst, wrong, right, shame, disgrace, illogical, terrible, proud, dangerous, ' +
    "unfair, absurd, cannot, can't, won't, need, have to, bad, good, great, not, believe, hope, fear, love, " +
    'hate, stupid, ridiculous',
  roles:
    'mayor-elect, governor-elect, senator-elect, incumbent, schoolteacher, bystander, narrator, author, authors, survivor, widow, president, minister, prime minister, ' +
    'secretary, secretary-general, secretary general, secretary of state, psychoanalyst, dietitian, immunologist, senator, governor, mayor, chairman, chairwoman, chair, chief, director, ' +
    'spokesman, spokeswoman, spokesperson, officer, leader, lawmaker, congressman, congresswoman, ' +
    'representative, ambassador, professor, lecturer, researcher, analyst, economist, lawyer, attorney, ' +
    'attorney general, prosecutor, judge, justice, sheriff, detective, inspector, sergeant, captain, general, ' +
    'colonel, commander, commissioner, editor, writer, journalist, reporter, host, anchor, columnist, critic, ' +
    'actor, actress, singer, producer, coach, manager, player, striker, founder, co-founder, owner, executive, ' +
    'ceo, cfo, president-elect, nominee, candidate, strategist, consultant, adviser, advisor, aide, staffer, ' +
    'operative, pollster, official, officials, source, sources, diplomat, envoy, expert, scientist, doctor, ' +
    'physician, nurse, teacher, student, resident, residents, neighbor, neighbour, worker, farmer, activist, ' +
    'advocate, organizer, organiser, volunteer, voter, voters, supporter, supporters, member, members, delegate, ' +
    'treasurer, deputy, vice president, vice chairman, king, queen, prince, princess, pope, bishop, archbishop, ' +
    'rabbi, pastor, priest, rev, imam, mother, father, brother, sister, son, daughter, wife, husband, friend, aunt, ' +
    'uncle, cousin, nephew, niece, grandmother, grandfather, grandson, granddaughter, stepfather, stepmother, ' +
    'colleague, partner, head, historian, veteran, fellow, socialist, democrat, republican, republicans, ' +
    'democrats, whip, speaker, counsel, investigator, witness, victim, trader, investor, developer, engineer, ' +
    'designer, artist, musician, comedian, magnate, businessman, businesswoman, entrepreneur, banker, ' +
    'billionaire, mogul, star, scholar, chancellor, premier, taoiseach, councillor, councilman, councilwoman, collector, ' +
    'alderman, supervisor, councilmember, comptroller, assemblyman, assemblywoman, assemblymember, selectman, ' +
    'trustee, ranger, magistrate, provost, constable, coroner, freeholder, mp, peer, campaign, administration, agent, agents, assistant, clerk, co-chair, chairs, ' +
    'coordinator, correspondent, foreign minister, foreign secretary, head coach, insider, insiders, lobbyist, ' +
    'lieutenant, observers, pilot, police, physicist, planner, psychologist, publisher, retiree, running mate, ' +
    'superintendent, surrogate, surrogates, therapist, woman, man, boy, girl, people, person, parents, analysts, ' +
    'experts, critics, lawyers, advisers, aides, prosecutors, lawmakers, researchers, scientists, authorities, ' +
    'environmentalists, conservatives, liberals, campaigners, protesters, opponents, spokesmen, allies, leaders, ' +
    'ministers, senators, first lady, vice-president, company, group, agency, party, newspaper, network, court, ' +
    'panel, committee, union, department, bureau, government, employee, employees, staff, user, users, groups, ' +
    'companies, agencies, attendee, attendees, commentator, commentators, demonstrator, demonstrators, fan, ' +
    'fans, spokespeople, diplomats, officers, workers, students, teachers, doctors, farmers, activists, ' +
    'advocates, economists, historians, investigators, neighbors, neighbours, families, family, relatives, ' +
    'relative, survivors, organizers, organisers, strategists, consultants, executives, customers, customer, ' +
    'shopper, driver, drivers, passenger, passengers, tourist, caller, blogger, moderator, interviewer, ' +
    'speechwriter, screenwriter, novelist, poet, filmmaker, photographer, chef, nun, monk, soldier, soldiers, ' +
    'guard, firefighter, paramedic, surgeon, nutritionist, pediatrician, epidemiologist, biologist, chemist, ' +
    'astronomer, geologist, meteorologist, forecaster, conservationist, ecologist, anthropologist, sociologist, ' +
    'political scientist, statistician, mathematician, philosopher, theologian, cleric, report, survey, poll, ' +
    'study, ad, advertisement, petition, lawsuit, complaint, indictment, filing, affidavit, document, documents, ' +
    'headline, editorial, website, office, team, camp, watchdog, regulator, regulators, insurgents, rebels, ' +
    'militants, militant, negotiator, mediator, ombudsman, auditor, whistleblower, broker, landlord, tenant, ' +
    'shopkeeper, vendor, trucker, miner, fisherman, rancher, goalkeeper, midfielder, defender, winger, skipper, ' +
    'champion, runner, swimmer, cyclist, boxer, referee, umpire, ' +
    'campaigner, athlete, quarterback, pitcher, tycoon, rapper, pensioner, forward, playwright, choreographer, jockey, ' +
    'sprinter, gymnast, golfer, sculptor, virologist, climatologist, pharmacist, dentist, vet, ' +
    'veterinarian, plumber, electrician, restaurateur, baker, butcher, florist, unionist, trade unionist, specialist, presidential hopeful, mayoral hopeful, millionaire, ghostwriter, podcaster, podcast host, team principal, school principal, headteacher, headmaster, headmistress',
  officeTitles: 'dr, prof, sen, rep, gov, gen, lt, col, sgt, capt, rev, maj, cmdr, adm, det, insp, atty, rabbi, cllr',
  titles:
    'mr, mrs, ms, miss, mx, dr, prof, cllr, sir, dame, lord, lady, sen, rep, gov, gen, lt, lt. gov, lt. gen, col, sgt, ' +
    'capt, rev, hon, maj, cmdr, adm, reps, sens, messrs, st, dep, det, insp, atty, pres, rabbi, father, sister, ' +
    'brother, adv, ' +
    'eng, engr, arch, rtd',
  firmKinds: 'company, firm, operator',
  stateBodies:
    'ministry, police, court, council, parliament, senate, congress, army, navy, military, prosecutor, prosecution, treasury, embassy, committee, commission, government, department, coastguard',
  bodyKinds:
    'agency, authority, company, firm, organisation, organization, institution, body, group, service, department, regulator, charity, association, operator',
  organisations:
    'regime, ministry, department, council, committee, commission, agency, association, union, university, college, ' +
    'institute, school, bank, group, party, company, inc, corp, corporation, court, police, church, hospital, ' +
    'times, post, telegraph, herald, tribune, gazette, chronicle, mail, courier, examiner, inquirer, news, journal, press, house, senate, congress, parliament, federation, foundation, center, ' +
    'centre, league, club, board, bureau, office, service, services, authority, administration, network, ' +
    'society, campaign, trust, fund, alliance, coalition, forum, assembly, general assembly, constitution, street, avenue, county, city, state, river, ' +
    'park, airport, hotel, act, project, program, llc, ltd, tv, radio, magazine, ' +
    'inspectorate, coastguard, academy, tribunal, embassy, museum, cooperative, co-operative, ' +
    'ombudsman service, confederation, laboratory',
  places:
    'america, american, united states, u.s, us, u.k, uk, britain, british, england, english, london, washington, ' +
    'new york, europe, european, russia, russian, china, chinese, moscow, france, french, paris, germany, ' +
    'german, berlin, israel, israeli, iran, iranian, iraq, iraqi, syria, syrian, ukraine, mexico, mexican, ' +
    'canada, canadian, japan, japanese, india, indian, australia, australian, ohio, florida, texas, california, ' +
    'iowa, virginia, pennsylvania, michigan, wisconsin, nevada, arizona, colorado, georgia, north carolina, ' +
    'south carolina, new hampshire, massachusetts, chicago, boston, philadelphia, manhattan, brooklyn, ' +
    'los angeles, miami, afghanistan, pakistan, turkey, africa, african, asia, asian, republican, democratic, ' +
    'democrat, republicans, democrats, americans, muslim, muslims, christian, jewish, hispanic, latino, islamic, ' +
    'african-american, white house, capitol hill, senate, congress, house, wall street, kremlin, pentagon, ' +
    'north korea, south korea, saudi arabia, brussels, ireland, irish, scotland, wales, twitter, facebook, ' +
    'google, nato, eu, fbi, cia, nbc, cbs, abc, cnn, msnbc, fox, npr, bbc, mtv, ap',
  articles:
    'the, a, an, this, that, these, those, his, her, their, its, our, one, some, another, each, every, any, no, ' +
    'several, many, other, two, three',
  prepositions:
    'including, of, for, with, from, at, by, to, under, in, on, about, near, inside, outside, against, into, over, after, before, ' +
    'between, through, during, without, within, toward, towards, among, alongside, across, behind, beyond, despite, ' +
    'since, until, upon, via, versus, vs, like, as, than, except',
  conjunctions: 'and, or, but, nor, then, yet, so, while, although, though, whereas, whenever, wherever, unless, until',
  adverbs:
    "who's, who've, who'd, who, which, whose, has, have, had, is, was, were, be, been, being, are, will, would, " +
    'could, may, might, can, did, does, do, also, later, once, then, recently, previously, repeatedly, often, ' +
    'always, now, even, still, just, only, again, earlier, already, publicly, privately, famously, first, simply, ' +
    'frequently, here, there, however, meanwhile, moreover, indeed, instead, perhaps, maybe, all, both, not, yes, ' +
    'well, ok, okay, such, most, much, more, asked, speaking, according, today, tonight, yesterday, tomorrow, ' +
    "last, next, nearly, almost, rather, too, ever, never, that's, it's, there's, let, let's, thank, thanks, read, " +
    'photo, image, video, getty, reuters, back, away, else, further, finally, reportedly, ' +
    "allegedly, specifically, actually, clearly, certainly, really, what's, here's, got, get, it, them, him, " +
    'himself, herself, themselves, using, following, given, whatever, whoever, every, everyone, ' +
    'everybody, nobody, someone, something, nothing, enough, each, few, less, least, i, we, you, he, she, they, ' +
    'my, your, me, us, sometimes, soon, twice, among, along, despite, looking, making, taking, going, coming, ' +
    'having, getting, seeing, either, neither, others, part, earlier this, in turn, for his part, for her part, ' +
    'for example, for instance, in fact, of course, when, if, because, where, whether, how, what, why, unless, ' +
    'subsequently, initially, immediately, quickly, promptly, angrily, bluntly, flatly, routinely, similarly, ' +
    'separately, briefly, eventually, consistently, explicitly, openly, loudly, softly, quietly, proudly, ' +
    'sarcastically, reluctantly, apparently, essentially, effectively, basically, simultaneously, ultimately, ' +
    'occasionally, usually, generally, typically, gently, calmly, firmly, sharply, sternly, confidently, ' +
    'defiantly, mockingly, memorably, pointedly, personally, officially, formally, largely, regularly, constantly, ' +
    'continually, continuously, increasingly, long',
  capitalCalendar: true,
  calendar:
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, ' +
    'july, august, september, october, november, december, jan, feb, aug, sept, oct, nov, dec, christmas, ' +
    'easter, thanksgiving, god, english, spanish, internet, tv, week, month, year, weekend, brexit, obamacare, am, pm, ok',
  labels:
    'show, movie, film, book, novel, song, album, magazine, newspaper, motto, slogan, titled, entitled, named, ' +
    'nicknamed, so-called, known as, dubbed, series, program, programme, hashtag, podcast, play, on, musical, ' +
    'exhibition, painting, the term, the word, the words, the phrase, headlined, segment, episode, reality show, ' +
    "column, blog, game, called, as, word, phrase, term, msnbc's, nbc's, abc's, cbs's, cnn's, fox news', cbs', " +
    'host of, hit, sitcom, comedy, drama, documentary, thriller, poem, essay, chants of, reading',
  abbreviations:
    'mr, mrs, ms, dr, prof, cllr, sen, rep, gov, gen, lt, col, sgt, capt, rev, hon, st, jr, sr, inc, corp, co, ltd, ' +
    'vs, no, jan, feb, mar, apr, aug, sept, sep, oct, nov, dec, u.s, u.k, u.n, d.c, a.m, p.m, ph.d, e.g, i.e, ' +
    'maj, messrs, reps, sens, ave, blvd, va, calif, fla, ga, mass, pa, tenn, conn, ariz, ark, colo, del, ill, ' +
    'ind, kan, ky, la, md, mich, minn, miss, mo, mont, neb, nev, n.c, n.d, n.h, n.j, n.m, n.y, okla, ore, r.i, ' +
    's.c, s.d, tex, vt, wash, w.va, wis, wyo, ' +
    'eng, engr, arch, adv, rtd',
  invertsOnlyAfterQuotation: true,
  participle: 'ing',
  absolutes: 'with, of, by',
  relatives: 'who',
  opensClause: 'who',
  inserts: 'said, says, wrote, writes, added, adds, explained, explains, argued, argues, noted, notes',
  whose: 'whose',
  belongs: 'of, from, with, at',
  ties: 'of, for, at, from, with, in, to, close to, familiar with, briefed on, who knows',
  that: 'that',
  opensSource: 'that, those, this',
  locatives: 'in',
  plurals:
    'they, it, authors, officials, sources, residents, voters, supporters, members, republicans, democrats, agents, chairs, insiders, ' +
    'observers, surrogates, people, parents, analysts, experts, critics, lawyers, advisers, aides, prosecutors, lawmakers, researchers, ' +
    'scientists, authorities, environmentalists, conservatives, liberals, campaigners, protesters, opponents, spokesmen, allies, leaders, ' +
    'ministers, senators, company, group, agency, party, newspaper, network, court, panel, committee, union, department, bureau, ' +
    'government, employees, staff, users, groups, companies, agencies, attendees, commentators, demonstrators, fans, spokespeople, ' +
    'diplomats, officers, workers, students, teachers, doctors, farmers, activists, advocates, economists, historians, investigators, ' +
    'neighbors, neighbours, families, family, relatives, survivors, organizers, organisers, strategists, consultants, executives, ' +
    'customers, drivers, passengers, tourists, soldiers, report, survey, poll, study, ad, advertisement, petition, lawsuit, complaint, ' +
    'indictment, filing, affidavit, document, documents, headline, editorial, website, office, team, camp, watchdog, regulator, ' +
    'regulators, insurgents, rebels, militants, campaign, administration, police, letter, brochure, statement, memo, article, book, bill',
  owners: 'his he, her she',
  utterances:
    'answer, reply, response, verdict, advice, conclusion, message, warning, plea, explanation, comment, ' +
    'reaction, argument, assessment, prediction, tip, wish, suggestion, retort, appeal, observation, ' +
    'diagnosis, take, request, question, mantra, recommendation, complaint, accusation, promise, hope, ' +
    'fear, pitch',
  masculine:
    'he, mr, sir, lord, father, brother, son, husband, spokesman, chairman, congressman, businessman, man, boy',
  feminine:
    'she, mrs, ms, miss, lady, mother, sister, daughter, wife, widow, spokeswoman, chairwoman, congresswoman, ' +
    'businesswoman, actress, woman, girl',
  indefinites: 'a, an, one, another, several, some, many, two, three',
  chiefs: 'president, prime minister, mayor, governor, chancellor, king, queen, pope, premier, judge',
  provisions: 'article, section, clause, subsection, paragraph',
  agents: 'by',
  naming: 'as, called, calls, calling, call, dubbed, dubs, dubbing, branded, labeled, labelled, nicknamed',
  articlesOfOne: 'the -',
  bystanders:
    'prince, princess, duke, duchess, monarch, judge, magistrate, prosecutor, coroner, defendant, accused, victim, suspect, witness, plaintiff, ' +
    'patient, caller, viewer, reader, reporter, interviewer, moderator, presenter, host, officer, policeman, ' +
    'policewoman, detective, inspector, spokesman, spokeswoman, spokesperson, lawyer, attorney, solicitor, ' +
    'barrister, source, mother, father, mom, mum, dad, parent, wife, husband, widow, son, daughter, child, ' +
    'brother, sister, twin, girlfriend, boyfriend, fiancée, partner, friend, neighbour, neighbor, colleague, ' +
    'relative, aunt, uncle, grandmother, grandfather, man, woman, boy, girl, driver, passenger, pilot, ' +
    'employee, employer, boss, whistleblower, worker, resident, referee, umpire, teacher, student, user, ' +
    'customer, client, guest, owner, landlord, tenant, stranger, voice, pm',
  anaphors:
    '*-year-old, mother-of-*, father-of-*, mum-of-*, mom-of-*, dad-of-*, grandmother-of-*, grandfather-of-*, frenchman, frenchwoman, englishman, englishwoman, irishman, dutchman, spaniard, german, ' +
    'italian, argentine, brazilian, scot, welshman, australian, american, dane, swede, serb, croat, man, woman',
  several: 'some, several, many, others, few, most, both',
  surnames:
    'king, bishop, prince, pope, judge, dean, justice, general, captain, fellow, star, banks, major, christian, jordan',
  saysWithPronoun: 'in his view, in her view, in his words, in her words, in his own words, in her own words',
  givenNames: 'april, june, may, august, autumn, summer, christian, will',
  signs:
    'sign, signs, banner, banners, placard, placards, poster, posters, plaque, noticeboard, billboard, ' +
    'graffiti, inscription, sticker, leaflet',
  being: 'is',
  agentEndings: 'er, or, ist, ian, ician, eer, man, woman, smith, wright, herd, wife, maid, monger, master, ican',
  noAgents:
    'insurer, manufacturer, carmaker, automaker, broadcaster, retailer, supplier, provider, carrier, lender, employer, regulator, operator, newsletter, sticker, tracker, processor, tweeter, teenager, youngster, counter, encounter, predecessor, successor, newspaper, quarter, cluster, filter, shelter, barrier, ' +
    'frontier, premier, poster, roster, trailer, freezer, tanker, bunker, skyscraper, helicopter, cruiser, steamer, freighter, ' +
    'liner, bomber, thriller, bestseller, blockbuster, charter, banner, cancer, hunger, anger, danger, finger, hammer, ladder, ' +
    'leather, lumber, timber, rubber, silver, copper, folder, router, server, printer, reactor, generator, elevator, corridor, ' +
    'tumor, horror, manor, parlor, whisper, wither, linger, chatter, utter, mutter, stutter, matter, batter, litter, glitter, ' +
    'shatter, scatter, flutter, easter, together, disorder, reminder, remainder, stranger, bulldozer, container, cylinder, calendar, ' +
    'gender, slender, splendor, however, rather, whether, never, ever, forever, after, later, earlier, sooner, former, another, ' +
    'other, either, neither, further, number, member, winter, summer, river, water, paper, power, dinner, chapter, order, border, ' +
    'letter, weather, disaster, september, october, november, december, longer, older, younger, higher, lower, greater, better, ' +
    'newer, larger, smaller, bigger, closer, proper, super, upper, inner, outer, over, under, per, chamber, corner, center, theater, ' +
    'tower, computer, twitter, error, floor, door, major, minor, prior, senior, junior, interior, exterior, superior, inferior, ' +
    'favor, honor, labor, harbor, color, humor, rumor, terror, mirror, sector, factor, motor, tractor, indoor, outdoor, list, exist, ' +
    'consist, persist, resist, insist, assist, twist, egyptian, human, german, roman, ottoman, norman, terrorist, feminist, racist, ' +
    'sexist, communist, socialist, republican, american, african, mexican, dominican, canadian, australian, indian, italian, ' +
    'russian, ukrainian, austrian, belgian, brazilian, iranian, syrian, palestinian, christian, victorian, civilian, asian, persian, ' +
    'norwegian, hungarian, romanian, estonian, latvian, lithuanian, bulgarian, serbian, croatian, bosnian, albanian, armenian, ' +
    'georgian, algerian, tunisian, libyan, nigerian, ethiopian, kenyan, peruvian, colombian, bolivian, chilean, cuban, jamaican, ' +
    'haitian, puerto rican, transfer, offer, suffer, differ, prefer, refer, consider, remember, deliver, cover, discover, recover, ' +
    'wonder, wander, murder, answer, enter, gather, register, trigger, monitor, render, surrender, whoever, whatever, wherever, ' +
    'moreover, altogether, hereafter, thereafter, regular, particular, popular, similar, bitter, clever, sober, eager, tender, ' +
    'sheer, mere, sir, career, volunteer',
};

export const corrections: CorrectionVocabulary = {
  labels: [
    'correction',

    'clarification',
    'corrections and clarifications',
    "editor's correction",
    'corrected',
  ],
  phrases: [
    'an earlier version of this',
    'a previous version of this',
    'earlier versions of this',
    'this article has been corrected',
    'this story has been corrected',
    'this article was corrected',
    'this story was corrected',
    'this article was amended on',
    'this story was amended on',
    'this article has been amended to',
    'this article has been updated to correct',
    'this story has been updated to correct',
    'this article was updated to correct',
    'this story was updated to correct',
    'this version of the story corrects',
    'this story corrects',
  ],
};
