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

export const quotes: QuoteVocabulary = {};
