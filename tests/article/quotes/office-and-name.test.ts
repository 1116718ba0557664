import { describe, expect, it } from 'vitest';
import { said } from './said';

type Case = readonly [lang: string, text: string, full: string, role: string];

const check = (cases: readonly Case[]) =>
  it.each(cases)('%s: %s', (lang, text, full, role) => {
    expect(said(lang, text).at(-1)).toMatchObject({ full, role });
  });

describe('where the name begins behind what an office is of', () => {
  check([
    ['pl', '„To skandal” – napisała posłanka Lewicy Anna Maria Nowak.', 'Anna Maria Nowak', 'posłanka Lewicy'],
    ['pl', '– Nie ma zgody – podkreślił szef MSWiA Marcin Wilk.', 'Marcin Wilk', 'szef MSWiA'],
    ['pt', '"A gente perdeu tudo", conta a diarista Josefa Maria dos Anjos, 51.', 'Josefa Maria dos Anjos', 'diarista'],
    ['el', '«Δεν θα υποχωρήσουμε», δήλωσε ο υπουργός Υγείας Νίκος Βλάχος.', 'Νίκος Βλάχος', 'υπουργός Υγείας'],
    [
      'uk',
      '«Ситуація складна», – повідомив начальник Харківської ОВА Олег Ткач.',
      'Олег Ткач',
      'начальник Харківської ОВА',
    ],
    [
      'id',
      'Pengamat Universitas Airlangga Airlangga Pribadi menilai langkah itu "terlalu dini".',
      'Airlangga Pribadi',
      'Pengamat Universitas Airlangga',
    ],
    ['he', '"לא ניכנע", אמר ראש הממשלה בנימין לוי בפתח הישיבה.', 'בנימין לוי', 'ראש הממשלה'],
    [
      'nl',
      'Volgens hoogleraar bestuursrecht Jan Bos is het “juridisch kwetsbaar”.',
      'Jan Bos',
      'hoogleraar bestuursrecht',
    ],
    ['id', 'Hal senada disampaikan Ketua RT 05, Sugiyanto. "Kami usulkan," ungkapnya.', 'Sugiyanto', 'Ketua RT 05'],
    [
      'fr',
      'Le maire (LR) de Meaux, Jean Copin, dénonce « une mesure électoraliste ».',
      'Jean Copin',
      'maire (LR) de Meaux',
    ],
    ['bn', 'স্বাস্থ্যমন্ত্রী আবদুল করিম বলেন, ‘শয্যার সংকট নেই।’', 'আবদুল করিম', 'স্বাস্থ্যমন্ত্রী'],
    ['fi', '”Tilanne on vakava”, sanoo ylilääkäri Otto Hovi THL:stä.', 'Otto Hovi', 'ylilääkäri'],
  ]);

  it('takes no given name in the name of a place or a body alone for somebody', () => {
    const text = '“La obra sigue”, dijo el alcalde de San Juan, Pedro Gil.';
    expect(said('es', text)[0]).toMatchObject({ full: 'Pedro Gil', role: 'alcalde de San Juan' });
    expect(said('nl', 'De minister bezocht Jan Bos en noemde het plan “kwetsbaar”.')[0]?.full).not.toBe('Jan Bos');
  });
});

describe('an office behind the name', () => {
  check([
    ['hu', '„Nincs pénz” – mondta Nagy Péter megyei polgármester.', 'Nagy Péter', 'megyei polgármester'],
    ['hu', '– Nem hátrálunk meg – jelentette ki Nagy Péter főpolgármester.', 'Nagy Péter', 'főpolgármester'],
    ['hu', 'Tóth Anna, a Momentum elnöke szerint a döntés „elfogadhatatlan”.', 'Tóth Anna', 'Momentum elnöke'],
    ['fa', 'علی احمدی، وزیر راه ایران، گفت: «ما آماده هستیم».', 'علی احمدی', 'وزیر راه ایران'],
    [
      'ar',
      'قال محمد السيد، رئيس الهيئة العامة للطرق، إن "العمل سينتهي قريبا".',
      'محمد السيد',
      'رئيس الهيئة العامة للطرق',
    ],
    ['th', 'นายสมชาย ใจดี ผู้ว่าราชการจังหวัดเลย กล่าวว่า “เริ่มดีขึ้นแล้ว”', 'สมชาย ใจดี', 'ผู้ว่าราชการจังหวัดเลย'],
    ['th', 'นพ.ยงยุทธ ดีงาม อธิบดีกรมป่า เปิดเผยว่า “ยังไม่พบเพิ่ม”', 'ยงยุทธ ดีงาม', 'อธิบดีกรมป่า'],
    ['th', 'นายสมชาย ใจดี กล่าวว่า “เริ่มดีขึ้นแล้ว”', 'สมชาย ใจดี', ''],
    [
      'vi',
      '"Chúng tôi sẽ xử lý nghiêm", ông Nguyễn Văn Hùng, Phó chủ tịch UBND TP Đà Nẵng, nói.',
      'Nguyễn Văn Hùng',
      'Phó chủ tịch UBND TP Đà Nẵng',
    ],
    ['vi', 'Theo bà Trần Thị Mai, giám đốc bệnh viện, bệnh nhân "đã qua cơn".', 'Trần Thị Mai', 'giám đốc bệnh viện'],
    [
      'en',
      '"This town is finished," says Pete Garrity, a third-generation logger and president of the local union.',
      'Pete Garrity',
      'third-generation logger',
    ],
    ['en', 'In a post on X, the Norwegian president, Ola Vik, wrote: "They strike."', 'Ola Vik', 'Norwegian president'],
  ]);
});

describe('whom somebody tells it is not who tells it', () => {
  check([
    ['cs', '„Situace je vážná,“ řekl ČTK hejtman Josef Suchánek.', 'Josef Suchánek', 'hejtman'],
    ['es', 'Según explicó a Télam el comisario Raúl Benítez, “se entregó”.', 'Raúl Benítez', 'comisario'],
    ['zh-Hant', '台北市長蔣大明受訪時表示，「一定會依法處理」。', '蔣大明', '台北市長'],
  ]);

  it('leaves a body that speaks itself', () => {
    expect(said('cs', '„Situace je vážná,“ uvedla ČTK.')[0]?.full).toBe('ČTK');
  });
});

describe('Indonesian passives that bring the next speaker', () => {
  check([
    ['id', 'Hal serupa diungkapkan oleh warga lain, Nurhayati. "Kami takut," katanya.', 'Nurhayati', 'warga lain'],
    ['id', 'Hal yang sama dirasakan Yanto, pedagang bakso. "Sepi sekali," katanya.', 'Yanto', 'pedagang bakso'],
    ['id', 'Hal itu dibenarkan Kepala Desa Sukamaju, Dadang. "Betul," ujarnya.', 'Dadang', 'Kepala Desa Sukamaju'],
  ]);

  it('leaves "he" to the one before where a passive tells only what happened', () => {
    const text =
      'Direktur Rina Hartati menilai, resesi yang dialami Korsel berdampak. ”Kami pulih pada 2021,” ujarnya.';
    expect(said('id', text)[0]?.full).toBe('Rina Hartati');
  });
});

describe('marks inside Hebrew words', () => {
  it('opens no quotation in initials, and one behind a small word', () => {
    expect(said('he', '"אין לנו ברירה", אמרה מנכ"לית העמותה רחל כהן.')).toMatchObject([
      { text: 'אין לנו ברירה', full: 'רחל כהן', role: 'מנכ"לית העמותה' },
    ]);
    expect(said('he', 'דוד לוי אמר ש"המצב קשה מאוד ואין פתרון".')[0]?.text).toBe('המצב קשה מאוד ואין פתרון');
  });
});

describe('offices that no list has', () => {
  check([
    [
      'pt',
      'Segundo a meteorologista do Inmet Andrea Ramos, a frente “vai perder força”.',
      'Andrea Ramos',
      'meteorologista do Inmet',
    ],
    ['it', '«Siamo stanchi» dice Rosa, 62 anni, operaia alla Perini.', 'Rosa', 'operaia alla Perini'],
    [
      'es',
      '“Nadie avisó”, reclamó a su vez María Luisa Gil, vecina del barrio Villa Adela.',
      'María Luisa Gil',
      'vecina del barrio Villa Adela',
    ],
    [
      'ru',
      'Как рассказал ТАСС директор школы № 5 Игорь Петров, «все дети эвакуированы».',
      'Игорь Петров',
      'директор школы № 5',
    ],
  ]);
});

describe('what is nobody', () => {
  it.each([
    ['fr', 'Contactée, la préfecture assure que « tout est sous contrôle ».', 'préfecture'],
    ['hi', 'कांग्रेस नेता राहुल गांधी ने ट्वीट कर कहा, "यह लोकतंत्र की हत्या है।"', 'राहुल गांधी'],
    ['zh-Hans', '“终于通车了，真是太好了！”家住附近的张大爷高兴地说。', '张大爷'],
  ])('%s: %s', (lang, text, full) => {
    expect(said(lang, text)[0]?.full).toBe(full);
  });

  it('gives an advocate of somebody not the name and office of the one he speaks for', () => {
    expect(said('ko', '김민석 전 총리 측 변호인은 “혐의를 인정할 수 없다”고 반박했다.')[0]?.role).toBe('');
  });

  it('takes a name that ends like a participle for a name', () => {
    expect(said('es', 'Alfredo, en cambio, dijo que es “un caso cerrado”.')[0]?.full).toBe('Alfredo');
  });
});
