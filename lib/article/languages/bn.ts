import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'bn', functionWords: 'এবং এই করে থেকে জন্য তার সঙ্গে হয়েছে বলেন করা' };

export const clutter: ClutterVocabulary = {
  related:
    'আরও পড়ুন|আরো পড়ুন|আরও দেখুন|এটিও পড়ুন|পড়ুন|বিস্তারিত পড়ুন|সম্পর্কিত খবর|সম্পর্কিত সংবাদ|সম্পর্কিত|এ সম্পর্কিত|সর্বশেষ|সর্বাধিক পঠিত|অন্যান্য খবর|আরও খবর|সংশ্লিষ্ট খবর|আরো খবর',
  share: 'শেয়ার করুন|শেয়ার|লিংক কপি',
  ad: 'বিজ্ঞাপন',
  follow: 'ফলো করুন|অনুসরণ করুন|যুক্ত হোন',
  tags: 'ট্যাগ|বিষয়',
  player: 'শুনুন',
  comments: 'মন্তব্য|মতামত',
  nav: 'পরবর্তী|পূর্ববর্তী|উপরে যান',
  newsletter: 'নিউজলেটার|ইমেইল ঠিকানা',
  paywall: 'গ্রাহকদের জন্য',
  donation: 'অনুদান|দান করুন',
  notice: 'কুকি',
};

export const source: SourceVocabulary = {
  rights: ['সর্বস্বত্ব সংরক্ষিত'],
  by: ['লেখক', 'লিখেছেন', 'প্রতিবেদক'],
  writer: ['লেখক', 'প্রতিবেদক', 'প্রতিনিধি', 'প্রতিবেদন', 'সংবাদদাতা'],
  editor: ['সম্পাদক', 'সম্পাদনা'],
  origin: ['সূত্র', 'উৎস', 'তথ্যসূত্র'],
  photo: ['ছবি', 'আলোকচিত্র', 'ফটো', 'আলোকচিত্রী'],
  and: ['ও', 'এবং'],
  jobs: ['প্রতিবেদক', 'প্রতিনিধি', 'সংবাদদাতা', 'সাংবাদিক'],
  desks: ['নিজস্ব প্রতিবেদক', 'অনলাইন ডেস্ক', 'ডেস্ক', 'নিজস্ব সংবাদদাতা'],
  updated: ['আপডেট', 'হালনাগাদ', 'সর্বশেষ আপডেট'],
  colonEndsDateline: true,
  kickers: ['ব্রেকিং', 'আপডেট', 'ভিডিও', 'নোট', 'প্রশ্ন', 'উত্তর', 'লাইভ', 'বিশেষ', 'দ্রষ্টব্য'],
  months: { জানুয়ারি: 1, ফেব্রুয়ারি: 2 },
};

export const quotes: QuoteVocabulary = {
  says:
    'বলেন, বলেছেন, বললেন, বলেছে, জানান, জানিয়েছেন, জানায়, লিখেছেন, যোগ করেন, দাবি করেন, উল্লেখ করেন, ' +
    'মন্তব্য করেন, প্রশ্ন করেন, ঘোষণা দেন, জানিয়েছে',
  accordingToAfter: 'মতে, অনুযায়ী',
  pronouns: 'তিনি, তাঁরা, তারা, সে',
  firstPerson: 'আমি, আমরা, আমাদের, আমার',
  roles:
    '*মন্ত্রী, প্রধানমন্ত্রী, রাষ্ট্রপতি, মুখপাত্র, সভাপতি, সচিব, উপদেষ্টা, পরিচালক, মহাপরিচালক, অধ্যাপক, ' +
    'চেয়ারম্যান, নেতা, কর্মকর্তা, বিচারপতি, আইনজীবী, চিকিৎসক, অধিনায়ক, কোচ, রাষ্ট্রদূত, প্রতিমন্ত্রী',
  that: 'যে',
  uncased: true,
  verbLast: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['সংশোধনী'],
  phrases: ['এই প্রতিবেদনের আগের সংস্করণে'],
};
