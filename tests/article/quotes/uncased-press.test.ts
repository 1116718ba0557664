import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full;
const role = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.role;

describe('a verb behind the words and a comma of its script, without a subject', () => {
  it.each([
    [
      'ar',
      'سعاد المالكي',
      'وقالت مديرة المدرسة سعاد المالكي إنها تعبت.',
      '«فتحت الأبواب في السادسة وانتظرت أول تلميذ»، قالت.',
    ],
    [
      'ar',
      'سعاد المالكي',
      'وصلت مديرة المدرسة سعاد المالكي قبل الجميع.',
      '«فتحت الأبواب في السادسة وانتظرت أول تلميذ»، تقول وهي تبتسم.',
    ],
    [
      'fa',
      'زهرا کاظمی',
      'زهرا کاظمی، مدیر مدرسه، گفت باران می‌بارد.',
      '«ساعت شش درها را باز کردم و منتظر ماندم»، می‌گوید.',
    ],
  ])('is of who spoke or was named last (%s)', (lang, name, before, words) => {
    expect(last(lang, before, words)).toBe(name);
  });

  it('is nobody’s where nobody was named', () => {
    expect(last('ar', 'وصل الماء إلى البلدة.', '«فتحت الأبواب في السادسة وانتظرت أول تلميذ»، تقول وهي تبتسم.')).toBe(
      '',
    );
  });
});

describe('an office that ends the phrase', () => {
  it.each([
    ['am', 'የጤና ሚኒስቴር ቃል አቀባይ', 'የጤና ሚኒስቴር ቃል አቀባይ “የክትባት ዘመቻው በሚቀጥለው ሳምንት ይጀመራል” ብለዋል።'],
    ['mr', 'आरोग्य मंत्रालयाच्या प्रवक्त्याने', 'आरोग्य मंत्रालयाच्या प्रवक्त्याने सांगितले, “पुढील आठवड्यापासून लसीकरण सुरू होईल.”'],
    ['te', 'ఆరోగ్య శాఖ అధికార ప్రతినిధి', 'ఆరోగ్య శాఖ అధికార ప్రతినిధి మాట్లాడుతూ, “వచ్చే వారం నుంచి టీకాలు వేస్తాం” అని చెప్పారు.'],
  ])('is no surname, and what stands before it is whose it is (%s)', (lang, office, text) => {
    expect(last(lang, text)).toBe(office);
    expect(role(lang, text)).toBe(office);
  });
});

describe('how it is said, or what, by its form', () => {
  it.each([
    ['bn', '“শেষ বলের আগে একটু সময় নিচ্ছিলাম,” হাসতে হাসতে বললেন।'],
    ['am', '“ያሸነፍኩት በትዕግስት ነው” ስትል ደስታዋን ገልጻለች።'],
  ])('is nobody (%s)', (lang, text) => {
    expect(last(lang, text)).toBe('');
  });

  it('is somebody where the same short word is a name', () => {
    expect(last('ur', '”ہمیں پانی نہیں ملا،“ گھریلو خاتون شازیہ بی بی نے بتایا۔')).toBe('شازیہ بی بی');
  });
});

describe('Armenian', () => {
  it.each([
    [
      'a full stop that leads to the words',
      'Հակոբ Սարգսյան',
      '60-ամյա հողագործ Հակոբ Սարգսյանն ասում է. «Կյանքումս առաջին անգամ ջրհորը չորացավ»։',
    ],
    ['a body', 'Ոստիկանություն', 'Ոստիկանությունը հայտնել է. «Կյանքումս առաջին անգամ ջրհորը չորացավ»։'],
    [
      'a dash right behind the comma',
      'Ռուզաննա Վարդումյան',
      '– Տանիքն այլևս չի կաթում, իսկ բեմը պտտվում է,– կատակում է թատրոնի տնօրեն Ռուզաննա Վարդումյանը։– Մնում է, որ դահլիճը լցվի։',
    ],
    [
      '"the director"',
      'Անահիտ Սողոմոնյան',
      'Գրադարանի տնօրեն Անահիտ Սողոմոնյանը նշում է, որ շենքում գիրք է պահվում։ «Մեզ առաջարկում էին տեղափոխվել նկուղ»,- պատմում է տնօրենը։',
    ],
  ])('%s', (_, name, text) => {
    expect(last('hy', text)).toBe(name);
  });
});

describe('Georgian', () => {
  it('reads a dialogue of dashes, and ends a name with its surname', () => {
    const before = 'მატჩის გმირი მეკარე გიორგი ნადარეიშვილი გახდა.';
    const words =
      '– ვიცოდი, რომ ლიმა მარჯვნივ ურტყამს, – გვითხრა ნადარეიშვილმა თამაშის შემდეგ. – თან პირველად იყო სტადიონზე.';
    expect(said('ka', before, words).map(({ full }) => full)).toEqual(['გიორგი ნადარეიშვილი', 'გიორგი ნადარეიშვილი']);
  });

  it('takes two words behind an office, and no case from a vowel', () => {
    expect(
      last(
        'ka',
        'ფორვარდი ედუარდო ლიმა სოციალურ ქსელში ბოდიშს უხდის: „დანაშაული მთლიანად ჩემია, დავბრუნდებით უფრო ძლიერები“.',
      ),
    ).toBe('ედუარდო ლიმა');
  });
});
