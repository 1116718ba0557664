import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'my', functionWords: 'သည် များ ကို တွင် နှင့် တယ် ပါ မှာ' };

export const clutter: ClutterVocabulary = {
  related:
    'ဆက်ဖတ်ရန်|ဖတ်ရန်|ဆက်စပ်သတင်း|ဆက်စပ် သတင်း|ဆက်စပ်ဆောင်းပါး|ဆက်စပ်သတင်းများ|ဆက်လက်ဖတ်ရှုရန်|ဆက်စပ်ဖတ်ရှုရန်|ဆက်လက်ဖတ်ရှု|အခြားသတင်းများ|ဖတ်ရှုရန်|သက်ဆိုင်ရာသတင်းများ',
  share: 'မျှဝေ|ဝေမျှ|ဒီသတင်းကို ဝေမျှပါ|ဒီစာမျက်နှာ|သိမ်းဆည်းရန်',
  ad: 'ကြော်ငြာ',
  follow: 'ဖော်လိုး|ဝင်ရောက်ပါ',
  tags: 'ဆက်စပ် အကြောင်းအရာများ|ခေါင်းစဉ်များ',
  player: 'နားဆင်|နားထောင်',
  comments: 'မှတ်ချက်',
  nav: 'နောက်စာမျက်နှာ|အပေါ်သို့',
  newsletter: 'သတင်းလွှာ',
  paywall: 'အသင်းဝင်များသာ',
  donation: 'လှူဒါန်း|ပံ့ပိုးကူညီပါ',
  network: 'ဖေ့ဘုတ်|တယ်လီဂရမ်|ဗိုင်ဘာ',
};

export const source: SourceVocabulary = {
  dayparts: { မနက်: 'morning', ညနေ: 'afternoon', ည: 'night' },
  months: {
    ဇန်နဝါရီ: 1,
    ဖေဖော်ဝါရီ: 2,
    မတ်: 3,
    ဧပြီ: 4,
    မေ: 5,
    ဇွန်: 6,
    ဇူလိုင်: 7,
    ဩဂုတ်: 8,
    စက်တင်ဘာ: 9,
    အောက်တိုဘာ: 10,
    နိုဝင်ဘာ: 11,
    ဒီဇင်ဘာ: 12,
    သြဂုတ်: 8,
  },
  weekdays: {
    တနင်္ဂနွေ: 0,
    တနင်္ဂနွေနေ့: 0,
    တနင်္လာ: 1,
    တနင်္လာနေ့: 1,
    အင်္ဂါ: 2,
    အင်္ဂါနေ့: 2,
    ဗုဒ္ဓဟူး: 3,
    ဗုဒ္ဓဟူးနေ့: 3,
    ကြာသပတေး: 4,
    ကြာသပတေးနေ့: 4,
    သောကြာ: 5,
    သောကြာနေ့: 5,
    စနေ: 6,
    စနေနေ့: 6,
  },
  by: ['ရေးသားသူ'],
  writer: ['ရေးသားသူ', 'သတင်းထောက်'],
  editor: ['အယ်ဒီတာ'],
  origin: ['သတင်းရင်းမြစ်', 'ရင်းမြစ်', 'မူရင်း'],
  photo: ['ဓာတ်ပုံ', 'ပုံ', 'ဓာတ်ပုံဆရာ'],
  and: ['နှင့်', 'နဲ့'],
  jobs: ['သတင်းထောက်'],
  desks: ['အယ်ဒီတာအဖွဲ့', 'သတင်းဌာန'],
  updated: ['နောက်ဆုံးပြင်ဆင်'],
};

export const quotes: QuoteVocabulary = {
  says: 'ပြောသည်, ပြောကြားသည်, ဆိုသည်, ပြောကြားခဲ့သည်, ရေးသားခဲ့သည်, ပြောပါသည်',
  pronouns: 'သူ, သူမ, သူတို့',
  firstPerson: 'ကျွန်တော်, ကျွန်မ, ကျွန်ုပ်တို့',
  roles: 'သမ္မတ, ဝန်ကြီး, ဝန်ကြီးချုပ်, ပြောရေးဆိုခွင့်ရှိသူ, ဥက္ကဋ္ဌ',
  unspaced: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['အမှားပြင်ဆင်ချက်'],
};
