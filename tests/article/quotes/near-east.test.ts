import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Azerbaijani, Georgian, Armenian, Hebrew, Arabic and Persian. A sentence a line: the text, whom a reader is shown for its last quotation, and his office; none where nobody speaks. */
const SENTENCES: Readonly<Record<string, string>> = {
  az: `
"Bu qəbuledilməzdir", – deyə təhsil naziri Emin Əmrullayevli bildirib. | Emin Əmrullayevli | təhsil naziri
Millət vəkili Sevinc Fətəliyeva deyib ki, qanun "ədalətsizdir". | Sevinc Fətəliyeva | Millət vəkili
"Partlayış səsi eşitdim", – bina sakini Gülnarə Məmmədova danışır. "Zəlzələ olduğunu düşündüm", – o əlavə edib. | Gülnarə Məmmədova | bina sakini
"Nar bağı" filmi bu axşam göstəriləcək. |
"Lüks vergisi" adlanan vergi ləğv edilir. |
`,
  ka: `
„აფეთქების ხმა გავიგონე“, - ამბობს მეზობელი ნანა ლომიძე. | ნანა ლომიძე | მეზობელი
თბილისის მერმა კახა კალაძიშვილმა აღნიშნა: „ფული არ გვაქვს“. | კახა კალაძიშვილი | თბილისის მერი
„დამსახურებულად წავაგეთ“, - აღიარა მწვრთნელმა ვილი სანიაშვილმა. | ვილი სანიაშვილი | მწვრთნელი
ფილმი „მონანიება“ დღეს საღამოს გავა. |
ე.წ. „ფუფუნების გადასახადი“ უქმდება. |
`,
  hy: `
«Նռան գույնը» ֆիլմը կցուցադրվի այսօր։ |
Այսպես կոչված «շքեղության հարկը» վերացվում է։ |
`,
  he: `
לדברי דובר המשטרה, אלי לוינסון, המצב "בשליטה". | אלי לוינסון | דובר המשטרה
"שמעתי פיצוץ", סיפרה השכנה רחל אזולאי. "חשבתי שזו רעידת אדמה", הוסיפה. | רחל אזולאי | השכנה
ח"כ יואב סגלוביץ' כינה את החוק "בושה". | יואב סגלוביץ' | ח"כ
ראש עיריית תל אביב, רון חולדאי, הדגיש כי העירייה "לא תיכנע". | רון חולדאי | ראש עיריית תל אביב
מאמן מכבי חיפה ברק בכרי הודה: "הפסדנו בצדק". | ברק בכרי | מאמן מכבי חיפה
הסרט "ואלס עם באשיר" ישודר הערב. |
מה שמכונה "מס המותרות" יבוטל. |
`,
  ar: `
ووصف رئيس الوزراء اللبناني نواف سلام الغارات بأنها "انتهاك صارخ للسيادة". | نواف سلام | رئيس الوزراء اللبناني
"سمعت انفجارا قويا"، تقول المواطنة أم محمد للجزيرة نت. وتضيف: "ظننت أنه زلزال". | أم محمد | المواطنة
يعرض فيلم "باب الحديد" الليلة في القاهرة. |
تقرر إلغاء ما يسمى "ضريبة الرفاهية" العام المقبل. |
`,
  fa: `
مهدی کریمی رئیس کمیسیون انرژی مجلس در گفت‌وگو با ایسنا گفت: «بودجه کافی نیست». | مهدی کریمی | رئیس کمیسیون انرژی مجلس
به گفته سرهنگ حسین محمدی، فرمانده انتظامی شهرستان، متهم «دستگیر شده است». | حسین محمدی | فرمانده انتظامی شهرستان
وزیر نفت محسن پاک‌نژاد تاکید کرد که ایران «عقب‌نشینی نمی‌کند». | محسن پاک‌نژاد | وزیر نفت
نماینده تهران، زهرا موسوی، این طرح را «مایه شرم» خواند. | زهرا موسوی | نماینده تهران
فیلم «جدایی نادر از سیمین» امشب پخش می‌شود. |
آنچه «مالیات بر لوکس» نامیده می‌شود لغو شد. |
`,
};

describe.each(Object.entries(SENTENCES))('%s', (lang, lines) => {
  it.each(lines.trim().split('\n'))('%s', (line) => {
    const [text = '', full = '', role = ''] = line.split('|').map((part) => part.trim());
    const found = said(lang, text);
    if (!full) expect(found.filter(({ speaker }) => speaker !== '')).toEqual([]);
    else expect(found.at(-1)).toMatchObject({ full, role });
  });
});
