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

it('takes whom something is said to in Arabic for nobody who says it', () => {
  const text = 'كانت أمي تصحح لي بالفصحى. كانت تقول لي: «الكلمة التي لا تقال على القارب لا تقال في البيت».';
  expect(said('ar', text)[0]?.full).toBe('');
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

describe('who is a woman by the form of the verb', () => {
  const BEFORE = 'وأكد وزير الثقافة فؤاد المنصوري أن الوزارة سترفع دعمها للمهرجان.';
  it('is no man who spoke before', () => {
    expect(last('ar', BEFORE, '«نشكر الوزير على وعده، ونأمل أن نراه قبل الدورة الثامنة»، قالت.')).toBe('');
    expect(last('ar', BEFORE, '«سنرفع الدعم مرة أخرى قبل الدورة الثامنة بإذن الله»، قال.')).toBe('فؤاد المنصوري');
  });

  it('and the other way round', () => {
    const before = '"הפטנט פג ואין בזה כסף", מספרת נעמה גרינשפן, מנהלת המכון.';
    expect(last('he', before, '"אני לא מבין במדע, אני מבין שהיא ישנה", הוא אומר.')).toBe('');
    expect(last('he', before, '"אני לא מבינה בכסף, אני מבינה ברפואה", היא אומרת.')).toBe('נעמה גרינשפן');
  });
});

describe('people whom the article only tells of', () => {
  it.each([
    [
      'he',
      'איתן אוחיון',
      'אחד מההורים הוא איתן אוחיון מקריית אלון, אביה של שקד. "לפני שנתיים דיברו איתנו על תרומה", הוא אומר.',
    ],
    ['hi', 'सुनीता राजपूत', 'प्रधानाचार्य सुनीता राजपूत सबसे पहले पहुंचीं। उन्होंने कहा, “मैंने सुबह छह बजे दरवाजे खोले।”'],
  ])('are found by a known given name (%s)', (lang, name, text) => {
    expect(last(lang, text)).toBe(name);
  });

  it('are meant by their surname right before their words, where the verb is last', () => {
    const before = 'அமைச்சர் க.தமிழரசி, ‘பணி முடிந்தது’ என்றார்.';
    const other = 'ஆட்சியர் எஸ்.மணிமாறன், ‘நிதி வந்துவிட்டது’ என்றார்.';
    expect(last('ta', before, other, 'விண்ணப்பிக்க உள்ளதாகக் கூறிய தமிழரசி, ‘வங்கிக் கடன் கேட்டிருக்கோம்’ என்றார்.')).toBe(
      'க.தமிழரசி',
    );
  });
});

describe('the rest of the press', () => {
  it.each([
    [
      'who is called upon is not who calls',
      'ar',
      'الهيئة الوطنية للأرصاد الجوية',
      'وذكرت الهيئة الوطنية للأرصاد الجوية في بيان أن الموجة ستستمر، داعية السكان إلى «تجنب التعرض المباشر لأشعة الشمس».',
    ],
    [
      'a paper in marks that it was told',
      'ar',
      'ليلى بنعمر',
      'قالت مديرة المهرجان ليلى بنعمر إن الدعم تأخر. وقالت لـ«الساحل»: «نشكر الوزير على وعده، ونأمل أن نراه قريبا».',
    ],
    ['what hangs on a preposition', 'he', '', 'על השמועות בדבר מעבר לקבוצה גדולה הגיב: "תנו לי לחגוג, נדבר ביוני".'],
    [
      'an office in short',
      'hi',
      'अनुराग त्रिवेदी',
      'पुलिस अधीक्षक अनुराग त्रिवेदी ने बताया कि जांच जारी है। ‘वह चार साल तक खामोश बैठा रहा,’ एसपी ने कहा।',
    ],
    [
      'small words before the verb',
      'hi',
      'सुरेश मेहता',
      'निदेशक सुरेश मेहता ने इनाम की घोषणा की और कहा कि काम बाकी है। साथ ही जोड़ा, ‘अभी चार लॉकरों का सामान मिलना बाकी है।’',
    ],
  ])('%s', (_, lang, name, text) => {
    expect(last(lang, text)).toBe(name);
  });

  it('has the office that follows rather than a title', () => {
    expect(role('he', 'פרופ\' נעמה גרינשפן, מנהלת מכון הכבד, אמרה: "בסוף מימנו את השלב הראשון".')).toBe(
      'מנהלת מכון הכבד',
    );
  });
});

describe('a subject by its place', () => {
  it.each([
    [
      'right behind a first verb, for the words below too',
      'ar',
      'سامي الخطيب',
      'وأوضح مدير المستشفى سامي الخطيب أن الجرحى وصلوا ليلا.',
      '«نحتاج إلى دم من كل الفصائل، ونطلب من الأهالي الحضور إلى بنك الدم».',
    ],
    [
      'a body, and in what it says it',
      'bn',
      'স্বাস্থ্য মন্ত্রণালয়',
      'স্বাস্থ্য মন্ত্রণালয় এক বিবৃতিতে জানায়, “আমরা পরিস্থিতি ঘনিষ্ঠভাবে পর্যবেক্ষণ করছি।”',
    ],
    [
      'a name and the father’s behind an office',
      'am',
      'ሰለሞን ታደሰ',
      'የሆስፒታሉ ዳይሬክተር ሰለሞን ታደሰ ቁስለኞቹ ሌሊት እንደደረሱ ተናግረዋል።',
      '“ከሁሉም ዓይነት ደም እንፈልጋለን፤ ነዋሪዎች ወደ ደም ባንክ እንዲመጡ እንጠይቃለን።”',
    ],
    [
      '"the farmer"',
      'am',
      'ከበደ አለሙ',
      'የ60 ዓመቱ አርሶ አደር ከበደ አለሙ ጉድጓዱ እንደደረቀ ይናገራሉ።',
      '“በዚህ በጋ ግማሹን ፍየሎቼን ሸጥኩ” ሲሉ አርሶ አደሩ ተናግረዋል።',
    ],
  ])('%s (%s)', (_, lang, name, ...paragraphs) => {
    expect(last(lang, ...paragraphs)).toBe(name);
  });

  it('is what an office opens and a comma closes, and no part of what is said', () => {
    const before = 'மருத்துவமனை இயக்குநர் செல்வம், காயமடைந்தவர்கள் இரவில் வந்ததாக தெரிவித்தார்.';
    expect(last('ta', before, '“எல்லா வகை இரத்தமும் தேவை, பொதுமக்கள் வர வேண்டும்” என்று கூறினார்.')).toBe('செல்வம்');
  });
});

describe('what a small word follows', () => {
  it('is no subject in Hindi, and who spoke goes on', () => {
    const before = '‘मैं रिकॉर्ड के बारे में नहीं सोचता,’ देवांश पटवर्धन ने कहा।';
    expect(last('hi', before, 'लक्ष्य पूछने पर मुस्कराकर बोले, ‘सपना तो देश के लिए खेलने का है।’')).not.toBe('लक्ष्य पूछने');
  });
});
