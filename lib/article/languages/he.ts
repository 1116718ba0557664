import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'he', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related: 'קראו גם|קרא גם|קרא עוד|קראו עוד|ראו גם|צפו גם|עוד בנושא|עוד באתר|כתבות נוספות|כתבות קשורות',
  share: 'שתף|שתפו',
  ad: 'פרסומת|מודעה|תוכן שיווקי|המשך הכתבה',
  tags: 'תגיות|נושאים',
  comments: 'תגובות|תגובה',
};

export const source: SourceVocabulary = {
  by: ['מאת', 'כתב', 'כתבה', 'כתבת'],
  writer: ['מאת', 'כתב', 'כתבת', 'כתיבה', 'טקסט', 'מחבר'],
  editor: ['עורך', 'עורכת', 'עריכה'],
  origin: ['מקור', 'מקורות', 'סוכנות'],
  photo: ['צילום', 'תמונה', 'צילומים', 'צלם', 'איור', 'קרדיט'],
  and: ['ו'],
  jobs: ['כתב', 'כתבת', 'עורך', 'עורכת', 'פרשן', 'פרשנית'],
  desks: ['מערכת', 'מערכת האתר', 'סוכנויות הידיעות'],
  published: ['פורסם', 'פורסם בתאריך', 'תאריך פרסום'],
  updated: ['עודכן', 'עדכון אחרון'],
};

export const quotes: QuoteVocabulary = {};
