import { describe, expect, it } from 'vitest';
import { said } from './said';

type Case = readonly [lang: string, speaker: string, ...paragraphs: string[]];

/** The last quotation's speaker. */
const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

const TOLD_OF: readonly Case[] = [
  ['hi', 'महेश यादव', 'चरवाहा गांव के किसान महेश यादव 12 बोरी धान लेकर आए थे। उन्होंने कहा, “नाव डूब गई और हम तैरकर आए।”'],
  ['bn', 'হারুন মিয়া', 'ঘাটে বসে ছিলেন মাঝি হারুন মিয়া।', 'হেসে তিনি বলেন, ‘নদী ভাঙলে আমরা আবার ঘর তুলব।’'],
  [
    'ta',
    'ப.முத்தரசி',
    'ஊர்மக்களை ஆட்சியர் ப.முத்தரசி சந்தித்தார். பின்னர் அவர் கூறியதாவது:',
    '“பாலம் அடுத்த மாதம் திறக்கப்படும். யாரும் கவலைப்பட வேண்டாம்.”',
  ],
  ['ar', 'هدى عبد الكريم', 'طالبت عضو المجلس البلدي هدى عبد الكريم بفتح تحقيق. وتساءلت: "أين ذهبت أموال الجسر؟".'],
  ['he', 'רועי אלמוגי', 'חבר המועצה רועי אלמוגי, יושב בשורה האחרונה, שתק. "זה מס על העניים ועל הזקנים", טען.'],
  ['am', 'ታደሰ በላይ', 'የቢሮው ኃላፊ አቶ ታደሰ በላይ ማክሰኞ ዕለት በሰጡት መግለጫ፣ ድልድዩ መጠገኑን ተናግረዋል፡፡ «ድልድዩ ከነገ ጀምሮ ለትራፊክ ክፍት ነው» ብለዋል፡፡'],
];

describe('somebody of whom a text without capitals tells before "he" speaks', () => {
  it.each(TOLD_OF)('%s: %s', (lang, speaker, ...paragraphs) => {
    expect(last(lang, ...paragraphs)).toBe(speaker);
  });

  it.each([
    ['hi', 'किसान को महेश यादव ने बुलाया। उन्होंने कहा, “नाव डूब गई और हम तैरकर आए।”', 'किसान'],
    ['bn', 'শিক্ষক নিয়োগ পরীক্ষা কাল। তিনি বলেন, ‘নদী ভাঙলে আমরা আবার ঘর তুলব।’', 'নিয়োগ'],
    ['ar', 'زار مدير المدرسة قرية بعيدة. وقال: "أين ذهبت أموال الجسر؟".', 'قرية'],
  ])('is no other word behind an office (%s: %s)', (lang, text, word) => {
    expect(last(lang, text)).not.toContain(word);
  });
});

describe('the subject of a verb that no list has', () => {
  it.each([
    ['hi', 'संजय कोठारी', '“बाहर के व्यापारी आ ही नहीं रहे,” व्यापारी संघ के अध्यक्ष संजय कोठारी ने सफाई दी।'],
    ['ur', 'کامران شاہ', '’پل کل کھل جائے گا،‘ ڈپٹی کمشنر کامران شاہ نے تسلی دی۔'],
  ])('has its mark (%s: %s)', (lang, speaker, text) => {
    expect(last(lang, text)).toBe(speaker);
  });

  it('is a pronoun right before the words and their verb', () => {
    const text = 'शेखावत ने कहा, “पुल कल खुल जाएगा और नाव रुकेगी।” विरोध को उन्होंने “घड़ियाली आंसू” करार दिया।';
    expect(last('hi', `मंत्री मीना शेखावत आईं। ${text}`)).toBe('मीना शेखावत');
  });

  it.each([
    ['two of them', 'hi', 'अध्यक्ष संजय कोठारी ने “नया पुल” देखा और मंत्री मीना राठौर ने सफाई दी।'],
    ['a thing is made', 'hi', 'सड़क पर “नया पुल और नई नाव” बनाया गया।'],
  ])('is nobody where there are %s (%s)', (_, lang, text) => {
    expect(last(lang, text)).toBe('');
  });
});

describe('what a chunk before a verb is', () => {
  it.each([
    ['am', 'ጭማሪው የተደረገው የነዳጅ ዋጋ መናርን ተከትሎ መሆኑን ተናግረዋል፡፡ «ድልድዩ ከነገ ጀምሮ ለትራፊክ ክፍት ነው» ብለዋል፡፡'],
    ['ta', 'கடந்த மாதமே நோட்டீஸ் ஊராட்சி சார்பில் வீடுகளுக்கு தெரிவித்தனர். “பாலம் அடுத்த மாதம் திறக்கப்படும்.”'],
  ])('nobody, where it is long and has no office or body (%s)', (lang, text) => {
    expect(last(lang, text)).toBe('');
  });

  it.each([
    ['bn', 'শফিকুল করিম', 'উপজেলা প্রকৌশলী শফিকুল করিম মুঠোফোনে বলেন, ‘আমি তিন মাস আগে যোগদান করেছি।’'],
    [
      'ka',
      'ზურა მელაძე',
      'მერის მოადგილემ ზურა მელაძემ ჩვენთან საუბარში აღიარა, რომ ვადა გავიდა. „ხიდი მარტში გაიხსნება“, – განაცხადა მან.',
    ],
    ['ta', 'முத்தம்மாள்', 'கூலித் தொழிலாளி முத்தம்மாள் கூறும்போது, “முப்பது வருஷமா இங்கதான் இருக்கோம்” என்றார் கண்ணீருடன்.'],
    ['am', 'አስቴር ካሳ', 'የልብስ ፋብሪካ ሠራተኛዋ ወ/ሮ አስቴር ካሳ፣ «ደመወዜ አምስት ሺሕ ብር ነው» በማለት ይጠይቃሉ፡፡'],
  ])('a name without where it was said (%s: %s)', (lang, speaker, text) => {
    expect(last(lang, text)).toContain(speaker);
  });
});

describe('words in Arabic', () => {
  it('stand behind a stretched letter too', () => {
    expect(
      said('ar', 'قال الوزير سالم ناصر إن ما حدث يعود إلى ما وصفه بـ"الإهمال المتراكم".').map(({ text }) => text),
    ).toEqual(['الإهمال المتراكم']);
  });

  it('are of who spoke before where only a place stands between verb and colon', () => {
    const text =
      'وقال مدير عام مصلحة الكهرباء، المهندس سمير البنا، إن العطل كبير. وأضاف في تصريح للصحفيين: "وصلت القطعة إلى الميناء".';
    expect(last('ar', text)).toBe('سمير البنا');
  });
});

describe('a verb in one with "and"', () => {
  it.each([
    ['he', 'כרמי', 'כרמי השיבה כי אין תקציב, וכינתה את הטענות "הפחדה זולה מאוד".'],
    ['ar', 'سالم ناصر', 'وقال الوزير سالم ناصر إن الجسر آمن. وجزم: "سنفتح الطريق غدا صباحا".'],
  ])('%s: %s', (lang, speaker, text) => {
    expect(last(lang, text)).toBe(speaker);
  });
});
