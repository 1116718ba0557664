import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'fa', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'بیشتر بخوانید|بخوانید|همچنین بخوانید|ادامه مطلب|ببینید|مطالب مرتبط|اخبار مرتبط|مرتبط|پربازدیدترین|آخرین اخبار',
  share: 'اشتراک گذاری|به اشتراک بگذارید',
  ad: 'آگهی|تبلیغات|رپورتاژ',
  tags: 'برچسب‌ها|برچسب ها',
  comments: 'نظرات|نظر دهید',
};

export const source: SourceVocabulary = {
  by: ['نویسنده', 'نوشته', 'به قلم'],
  writer: ['نویسنده', 'خبرنگار', 'گزارشگر', 'گزارش', 'مترجم'],
  editor: ['ویراستار', 'دبیر', 'سردبیر', 'ویرایش'],
  origin: ['منبع', 'منابع', 'به نقل از', 'خبرگزاری'],
  photo: ['عکس', 'عکاس', 'تصویر', 'تصاویر'],
  quotedFrom: ['به نقل از', 'برگرفته از'],
  and: ['و'],
  jobs: ['خبرنگار', 'گزارشگر', 'نویسنده', 'روزنامه‌نگار', 'سردبیر'],
  desks: ['تحریریه', 'هیئت تحریریه', 'سرویس خبر'],
  published: ['انتشار', 'منتشر شده', 'تاریخ انتشار', 'زمان انتشار'],
  updated: ['به‌روزرسانی', 'بروزرسانی', 'آخرین بروزرسانی'],
};

export const quotes: QuoteVocabulary = {
  says:
    'گفت, گفتند, می‌گوید, افزود, اظهار کرد, اظهار داشت, اعلام کرد, تاکید کرد, تأکید کرد, نوشت, بیان کرد, ' +
    'تصریح کرد, خاطرنشان کرد, توضیح داد, هشدار داد, ادامه داد, پاسخ داد, یادآور شد, عنوان کرد, مطرح کرد, پرسید',
  accordingTo: 'به گفته, به گزارش, براساس, به نقل از',
  pronouns: 'او, وی, آنها, ایشان',
  firstPerson: 'من, ما, مان',
  roles:
    'رئیس, رئیس‌جمهور, وزیر, معاون, مدیر, سخنگوی, سخنگو, نماینده, سفیر, رهبر, استاندار, شهردار, فرمانده, دبیر, ' +
    'کارشناس, استاد, پزشک, وکیل, نخست‌وزیر, مشاور, مدیرکل, عضو, سرمربی, بازیکن, مقام',
  organisations: 'وزارت, دولت, سازمان, شرکت, دانشگاه, مجلس, حزب, بانک, پلیس, ارتش, خبرگزاری, شورای',
  prepositions: 'در, به, از, با, برای, بر, تا, درباره, پس, پیش, بین, علیه, روی, ضمن',
  conjunctions: 'و, یا, اما, ولی',
  adverbs: 'هم, نیز, این, آن, امروز, دیروز, همچنین, را, است, بود, هر, همه, نه',
  that: 'که',
  uncased: true,
  verbLast: true,
  headFirst: true,
  dropsPronouns: true,
};
