import { expect, it } from 'vitest';
import { said } from './said';

/** No capital tells where a sentence begins: two people speak in one paragraph, and each is given his own words. */
const TWO: Readonly<Record<string, readonly [text: string, first: string, second: string]>> = {
  ar: ['قال النائب جورج خوري: "القانون لن يمر". وقال الوزير سامر عيد: "سنرى ذلك".', 'جورج خوري', 'سامر عيد'],
  fa: [
    'وزیر بهداشت علی رضایی گفت: «واکسن‌ها رسیدند». نماینده مجلس حسن مرادی هم گفت: «خیلی دیر است».',
    'علی رضایی',
    'حسن مرادی',
  ],
  he: ['"זה אסון", אמר ראש העיר דוד לוי. השרה מירי כהן השיבה: "אין בסיס לטענות".', 'דוד לוי', 'מירי כהן'],
  hi: ['मंत्री अजय वर्मा ने कहा, "सड़क बनेगी।" विधायक सीमा यादव ने कहा, "यह झूठ है।"', 'अजय वर्मा', 'सीमा यादव'],
  ur: [
    'وزیراعظم احمد خان نے کہا، "ہم تیار ہیں۔" اپوزیشن لیڈر فاطمہ بی بی نے کہا، "یہ ناکامی ہے۔"',
    'احمد خان',
    'فاطمہ بی بی',
  ],
  bn: ['মন্ত্রী করিম হোসেন বলেন, "কাজ শুরু হয়েছে।" স্থানীয় বাসিন্দা রহিমা খাতুন বলেন, "কিছুই হয়নি।"', 'করিম হোসেন', 'রহিমা খাতুন'],
  mr: ['मुख्यमंत्री विजय पाटील म्हणाले, "मदत मिळेल." शेतकरी दत्ता जाधव म्हणाले, "पीक गेले."', 'विजय पाटील', 'दत्ता जाधव'],
  te: ['మంత్రి రవి కుమార్ మాట్లాడుతూ, "పనులు మొదలవుతాయి" అన్నారు. రైతు రాములు, "నష్టపోయాం" అని చెప్పారు.', 'రవి కుమార్', 'రాములు'],
};

for (const [lang, [text, first, second]] of Object.entries(TWO))
  it(`gives two people of one paragraph their own words (${lang})`, () => {
    expect(said(lang, text).map(({ full }) => full)).toEqual([first, second]);
  });

it('ends no sentence at the full stop of initials, nor of words that a speaker follows', () => {
  expect(said('hi', '"सड़क बनेगी।" विधायक सीमा यादव ने कहा।').map(({ full }) => full)).toEqual(['सीमा यादव']);
  expect(said('kn', 'ಡಿ.ಕೆ. ಶಿವಕುಮಾರ್ ಅವರು "ಸೇತುವೆ ಮುಚ್ಚಿದೆ" ಎಂದು ಹೇಳಿದರು.').map(({ full }) => full)).toEqual(['ಡಿ.ಕೆ. ಶಿವಕುಮಾರ್']);
});
