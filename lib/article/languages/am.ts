import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'am', functionWords: 'እና ነው ላይ ውስጥ ጋር ይህ ግን እንደ ነበር' };

export const clutter: ClutterVocabulary = {
  related: 'ተጨማሪ ያንብቡ|ይህንንም ያንብቡ|ያንብቡ|ተዛማጅ ዜናዎች|ተዛማጅ|ተያያዥ ዜናዎች|ተያያዥ|በብዛት የተነበቡ|ሌሎች ዜናዎች|በተጨማሪም ይህን ያንብቡ|በተጨማሪ ያንብቡ',
  share: 'አጋራ|ያጋሩ',
  ad: 'ማስታወቂያ',
  follow: 'ይከተሉ|ይቀላቀሉ',
  tags: 'መለያዎች|ርዕሶች',
  player: 'ያዳምጡ',
  comments: 'አስተያየት',
  nav: 'ቀጣይ|ቀዳሚ',
  newsletter: 'ኢሜይል',
  paywall: 'ለተመዝጋቢዎች',
  donation: 'ይለግሱ|ይደግፉን',
};

export const source: SourceVocabulary = {
  by: ['በ', 'ዘጋቢ'],
  writer: ['ጸሐፊ', 'ዘጋቢ', 'ጋዜጠኛ'],
  editor: ['አርታኢ', 'አዘጋጅ'],
  origin: ['ምንጭ'],
  photo: ['ፎቶ', 'ምስል'],
  and: ['እና'],
  jobs: ['ጋዜጠኛ', 'ዘጋቢ', 'አርታኢ'],
  desks: ['ዝግጅት ክፍል'],
  updated: ['ተሻሽሏል'],
};

export const quotes: QuoteVocabulary = {
  says: 'አለ, አሉ, አለች, ተናገሩ, ተናገረ, ገለጹ, ገለጸ, አስታወቁ, አስታወቀ, ጻፈ, ጻፉ, ብለዋል, ተናግረዋል, ገልጸዋል',
  accordingTo: 'እንደ',
  pronouns: 'እሱ, እሷ, እነሱ, እርሳቸው',
  firstPerson: 'እኔ, እኛ',
  roles: 'ሚኒስትር, ፕሬዝዳንት, ዳይሬክተር, ቃል አቀባይ',
  uncased: true,
  verbLast: true,
  adverbs: 'ሲሉ, ሲል, ስትል',
};

export const corrections: CorrectionVocabulary = {
  labels: ['እርማት'],
};
