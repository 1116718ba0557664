import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'am', functionWords: 'እና ነው ላይ ውስጥ ጋር ይህ ግን እንደ ነበር' };

export const clutter: ClutterVocabulary = {
  related: 'ተጨማሪ ያንብቡ|ይህንንም ያንብቡ|ያንብቡ|ተዛማጅ ዜናዎች|ተዛማጅ|ተያያዥ ዜናዎች|ተያያዥ|በብዛት የተነበቡ|ሌሎች ዜናዎች|በተጨማሪም ይህን ያንብቡ|በተጨማሪ ያንብቡ',
  share: 'አጋራ|ያጋሩ|ያትሙ|አስቀምጥ',
  ad: 'ማስታወቂያ',
  follow: 'ይከተሉ|ይቀላቀሉ',
  tags: 'መለያዎች|ርዕሶች',
  player: 'ያዳምጡ',
  comments: 'አስተያየት',
  nav: 'ቀጣይ|ቀዳሚ',
  newsletter: 'ኢሜይል',
  paywall: 'ለተመዝጋቢዎች',
  donation: 'ይለግሱ|ይደግፉን',
  network: 'ፌስቡክ|ቴሌግራም|ትዊተር',
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
  datelinePlaces: ['አዲስ አበባ', 'ባሕር ዳር', 'ባህር ዳር', 'ሐዋሳ', 'ሀዋሳ', 'መቀሌ', 'ጎንደር', 'ድሬዳዋ', 'አዳማ', 'ጅማ', 'ደሴ'],
};

export const quotes: QuoteVocabulary = {
  says:
    'አለ, አሉ, አለች, ተናገሩ, ተናገረ, ገለጹ, ገለጸ, አስታወቁ, አስታወቀ, ጻፈ, ጻፉ, ብለዋል, ተናግረዋል, ገልጸዋል, ብሏል, ብላለች, ይላሉ, ይላል, ትላለች, ' +
    'ገለጸች, ገልጿል, ገልጻለች, ተናግሯል, ተናግራለች, አስታውቀዋል, አስታውቋል, አስረድተዋል, አስረዱ, አስረዳ, አብራርተዋል, አብራሩ, አክለዋል, አክሏል, ' +
    'አሳስበዋል, አሳሰቡ, አስጠንቅቀዋል, አስጠነቀቁ, ጠይቀዋል, ጠየቁ, ጠየቀ, መልሰዋል, መለሱ, ጽፈዋል, ጽፏል, አረጋግጠዋል, አረጋገጡ, አመልክተዋል, አመለከቱ, ' +
    'ጠቁመዋል, ጠቆሙ, ተችተዋል, ከሰዋል, አሳውቀዋል, እንደገለጹት, እንደገለጸው, እንደተናገሩት, እንደተናገረው, እንዳሉት, እንዳለው, እንደነገሩን',
  accordingTo: 'እንደ',
  pronouns: 'እሱ, እሷ, እነሱ, እርሳቸው',
  firstPerson: 'እኔ, እኛ',
  roles:
    'ሚኒስትር, ፕሬዝዳንት, ዳይሬክተር, ቃል አቀባይ, ጠቅላይ ሚኒስትር, ምክትል ጠቅላይ ሚኒስትር, ሚኒስትር ዴኤታ, ምክትል ፕሬዝዳንት, ፕሬዚዳንት, ኮሚሽነር, ኃላፊ, ' +
    'ዋና ዳይሬክተር, ዋና ጸሐፊ, ጸሐፊ, አምባሳደር, ከንቲባ, አስተዳዳሪ, ሊቀመንበር, ምክትል ሊቀመንበር, አሰልጣኝ, ዋና አሰልጣኝ, ተጫዋች, አምበል, ፕሮፌሰር, ' +
    'ተመራማሪ, ባለሙያ, ሐኪም, ጠበቃ, ዳኛ, አቃቤ ሕግ, ነዋሪ, አርሶ አደር, ተማሪ, መምህር, ነጋዴ, አሽከርካሪ, አባት, እናት, ወንድም, እህት, ባለቤት, ጋዜጠኛ, ' +
    'ደራሲ, ተዋናይ, ድምጻዊ, ኢንስፔክተር, ኮማንደር, ጄኔራል, ኮሎኔል, መሪ, ተወካይ, አስተባባሪ, ሥራ አስኪያጅ, ሥራ አስፈጻሚ, ገዥ',
  uncased: true,
  verbLast: true,
  adverbs: 'ሲሉ, ሲል, ስትል, ነገር ግን, እና, ግን, ደግሞ, ዛሬ, ትናንት, በተጨማሪም, በበኩላቸው, በበኩሉ, ለቢቢሲ, ለጋዜጠኞች',
  titles: 'ዶ/ር, ዶክተር, አቶ, ወ/ሮ, ወይዘሮ, ወ/ሪት, ኢ/ር, ሌ/ጄ, ኮ/ር, ፕ/ር',
  indefinites: 'አንድ, አንዲት',
  labels: 'ፊልም, መጽሐፍ, ዘፈን, የተሰኘው, የተሰኘ, የሚባለው, ተከታታይ',
};

export const corrections: CorrectionVocabulary = {
  labels: ['እርማት'],
};
