import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'ur',
  functionWords: 'کے کی میں ہے اور سے کا کو نے پر کہ اس یہ ہیں تھا بھی کیا',
};

export const clutter: ClutterVocabulary = {
  related:
    'مزید پڑھیں|یہ بھی پڑھیں|مزید جانیں|یہ بھی دیکھیں|متعلقہ خبریں|متعلقہ مضامین|متعلقہ|تازہ ترین|زیادہ پڑھی جانے والی|دیگر خبریں|یہ بھی پڑھیے|مزید پڑھیے|یہ بھی پڑھئے|مزید پڑھئے|مزید پڑھیئے',
  share: 'شیئر کریں|لنک کاپی',
  ad: 'اشتہار|اشتہارات',
  follow: 'فالو کریں|جوائن کریں',
  tags: 'ٹیگز|موضوعات',
  player: 'سنیے|سنیں',
  comments: 'تبصر|اپنی رائے',
  nav: 'اگلا|پچھلا|اوپر جائیں',
  newsletter: 'نیوز لیٹر|ای میل',
  paywall: 'صرف صارفین',
  donation: 'عطیہ|ہماری مدد',
};

export const source: SourceVocabulary = {
  rights: ['جملہ حقوق محفوظ', 'تمام حقوق محفوظ'],
  by: ['از', 'تحریر', 'تحریر از'],
  writer: ['مصنف', 'رپورٹ', 'نامہ نگار', 'رپورٹر', 'تحریر'],
  editor: ['ایڈیٹر', 'مدیر'],
  origin: ['ذریعہ', 'ماخذ', 'ذرائع'],
  photo: ['تصویر', 'تصاویر', 'فوٹو'],
  and: ['اور'],
  jobs: ['رپورٹر', 'نامہ نگار', 'صحافی', 'ایڈیٹر', 'نمائندہ'],
  desks: ['ویب ڈیسک', 'نیوز ڈیسک', 'ادارہ'],
  updated: ['اپ ڈیٹ', 'اپڈیٹ', 'آخری اپ ڈیٹ'],
};

export const quotes: QuoteVocabulary = {
  says: 'کہا, کہنا, بتایا, کہتے, کہتی, لکھا, پوچھا, اعلان کیا, زور دیا, مزید کہا, جواب دیا, خبردار کیا, دعویٰ کیا',
  accordingToAfter: 'مطابق',
  pronouns: 'وہ, انہوں, انھوں, اس',
  firstPerson: 'میں, ہم, ہمارے, ہمیں',
  roles:
    'وزیر, وزیراعظم, صدر, ترجمان, سیکرٹری, چیئرمین, سربراہ, رہنما, رکن, گورنر, جج, وکیل, ڈاکٹر, پروفیسر, کپتان, ' +
    'کوچ, سفیر, ڈائریکٹر',
  adverbs: 'نے, کا, کی, کے, تھا, ہے, ہیں, بھی, یہ, تو, ہی',
  prepositions: 'میں, سے, پر, کو, تک',
  that: 'کہ',
  subjectMarks: 'نے',
  uncased: true,
  verbLast: true,
};

export const corrections: CorrectionVocabulary = {
  labels: ['تصحیح'],
};
