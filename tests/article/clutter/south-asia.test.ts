import { describe, expect, it } from 'vitest';
import { endsSentence } from '../../../lib/article/clutter/prose';
import { found, OTHER } from './page';

/** For each language: what heads a link to another article, that article's headline, and a sentence that begins with the same words. */
const LANGUAGES: Readonly<Record<string, readonly [label: string, headline: string, sentence: string]>> = {
  ne: [
    'यो पनि पढ्नुहोस्',
    'उत्तरी भीरमा प्याजको बाली भित्र्याइयो',
    'यो पनि पढ्नुहोस् भनेर शिक्षकले विद्यार्थीलाई पुस्तक दिए, र विद्यार्थीहरूले त्यो पुस्तक एकै दिनमा पढेर सके।',
  ],
  gu: [
    'આ પણ વાંચો',
    'ઉત્તરના ઢોળાવ પર ડુંગળીનો પાક ઊતર્યો',
    'આ પણ વાંચો એમ કહીને શિક્ષકે બાળકોને બીજું પુસ્તક આપ્યું અને બાળકોએ તે એક જ દિવસમાં વાંચી નાખ્યું.',
  ],
  ml: [
    'കൂടുതൽ വായിക്കുക',
    'വടക്കൻ ചരിവിൽ ഉള്ളി വിളവെടുപ്പ്',
    'കൂടുതൽ വായിക്കുക എന്ന ഉപദേശം ഗ്രാമത്തിലെ കുട്ടികൾ അനുസരിച്ചു, ഒരു മാസം കൊണ്ട് നൂറ് പുസ്തകങ്ങൾ അവർ തീർത്തു.',
  ],
  'ml with the joiner of an old chillu': [
    'കൂടുതല്\u200d വായിക്കുക',
    'വടക്കന്\u200d ചരിവില്\u200d ഉള്ളി വിളവെടുപ്പ്',
    'കൂടുതല്\u200d വായിക്കുക എന്ന ഉപദേശം ഗ്രാമത്തിലെ കുട്ടികള്\u200d അനുസരിച്ചു, ഒരു മാസം കൊണ്ട് നൂറ് പുസ്തകങ്ങള്\u200d അവര്\u200d തീര്\u200dത്തു.',
  ],
  pa: [
    'ਇਹ ਵੀ ਪੜ੍ਹੋ',
    'ਉੱਤਰੀ ਢਲਾਣ ’ਤੇ ਗੰਢਿਆਂ ਦੀ ਵਾਢੀ',
    'ਇਹ ਵੀ ਪੜ੍ਹੋ ਕਹਿ ਕੇ ਅਧਿਆਪਕ ਨੇ ਬੱਚਿਆਂ ਨੂੰ ਇੱਕ ਹੋਰ ਕਿਤਾਬ ਦਿੱਤੀ ਅਤੇ ਬੱਚਿਆਂ ਨੇ ਉਹ ਇੱਕੋ ਦਿਨ ਵਿੱਚ ਪੜ੍ਹ ਲਈ।',
  ],
  si: ['තවත් කියවන්න', 'උතුරු බෑවුමේ ළූණු අස්වැන්න', 'තවත් කියවන්න කියා ගුරුවරිය දරුවන්ට තවත් පොතක් දුන් අතර දරුවෝ එය එක් දිනකින් කියවා අවසන් කළහ.'],
  or: [
    'ଏହା ବି ପଢ଼ନ୍ତୁ',
    'ଉତ୍ତର ଗଡ଼ାଣିରେ ପିଆଜ ଅମଳ',
    'ଏହା ବି ପଢ଼ନ୍ତୁ ବୋଲି କହି ଶିକ୍ଷକ ପିଲାମାନଙ୍କୁ ଆଉ ଗୋଟିଏ ବହି ଦେଲେ ଏବଂ ପିଲାମାନେ ତାହା ଗୋଟିଏ ଦିନରେ ପଢ଼ି ସାରିଲେ।',
  ],
  as: [
    'লগতে পঢ়ক',
    'উত্তৰৰ এঢলীয়াত পিঁয়াজৰ শস্য চপোৱা হ’ল',
    'লগতে পঢ়ক বুলি কৈ শিক্ষকে ল’ৰা-ছোৱালীক আন এখন কিতাপ দিলে আৰু তেওঁলোকে সেইখন একে দিনাই পঢ়ি শেষ কৰিলে।',
  ],
  'as with the letter that is printed for a colon': [
    'লগতে পঢ়কঃ',
    'উত্তৰৰ এঢলীয়াত পিঁয়াজৰ শস্য চপোৱা হ’ল',
    'লগতে পঢ়ক বুলি কৈ শিক্ষকে ল’ৰা-ছোৱালীক আন এখন কিতাপ দিলে আৰু তেওঁলোকে সেইখন একে দিনাই পঢ়ি শেষ কৰিলে।',
  ],
  kn: [
    'ಇದನ್ನೂ ಓದಿ',
    'ಉತ್ತರದ ಇಳಿಜಾರಿನಲ್ಲಿ ಈರುಳ್ಳಿ ಕೊಯ್ಲು',
    'ಇದನ್ನೂ ಓದಿ ಎಂದು ಶಿಕ್ಷಕರು ಮಕ್ಕಳಿಗೆ ಇನ್ನೊಂದು ಪುಸ್ತಕ ಕೊಟ್ಟರು ಮತ್ತು ಮಕ್ಕಳು ಅದನ್ನು ಒಂದೇ ದಿನದಲ್ಲಿ ಓದಿ ಮುಗಿಸಿದರು.',
  ],
};

describe.each(Object.entries(LANGUAGES))('%s', (_, [label, headline, sentence]) => {
  const kinds = (between: string): string[] => found({ between }).map((piece) => piece.split(':')[0] ?? '');

  it('a related headline goes, with and without a mark behind its label', () => {
    expect(kinds(`<p><strong>${label}: <a href="${OTHER}">${headline}</a></strong></p>`)).toEqual(['related']);
    expect(kinds(`<p><strong>${label} <a href="${OTHER}">${headline}</a></strong></p>`)).toEqual(['related']);
    expect(kinds(`<div><h4>${label}</h4><ul><li><a href="${OTHER}">${headline}</a></li></ul></div>`)).toEqual([
      'related',
    ]);
  });

  it('a sentence that begins with the same words stays, and so does one that says them in a quotation', () => {
    expect(kinds(`<p>${sentence}</p>`)).toEqual([]);
    expect(kinds(`<p>“${label}”: ${sentence}</p>`)).toEqual([]);
  });
});

it('the stop that Assamese and Bengali houses print for a danda ends a sentence too', () => {
  const sentence = 'শিক্ষকে ল’ৰা-ছোৱালীক আন এখন কিতাপ দিলে আৰু তেওঁলোকে পঢ়ি শেষ কৰিলে';
  for (const stop of ['।', ' ।', '৷', ' ৷']) expect(endsSentence(sentence + stop)).toBe(true);
  expect(endsSentence(sentence)).toBe(false);
});
