import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../../lib/article/source/corrections';
import { readRights } from '../../../lib/article/source/credits/copyright';
import { readCreditLine } from '../../../lib/article/source/credits/credit-line';
import { isoOf } from '../../../lib/article/source/dates/moments';
import { readPrintedDate } from '../../../lib/article/source/dates/printed-date';
import { wordsFor } from '../../../lib/article/source/words';

/** Lines as the press of a language prints them, and a sentence that begins like one of them. */
interface Lines {
  byline: readonly [line: string, name: string];
  editor: readonly [line: string, name: string];
  origin: string;
  photo: readonly [line: string, name: string];
  /** All of 5 November 2031. */
  dates: readonly string[];
  sentence: string;
  rights?: string;
  correction?: string;
}

const LANGUAGES: Readonly<Record<string, Lines>> = {
  kk: {
    byline: ['Авторы: Айгүл Сейтова', 'Айгүл Сейтова'],
    editor: ['Редактор: Ерлан Сабыров', 'Ерлан Сабыров'],
    origin: 'Дереккөз: Reuters',
    photo: ['Сурет: Асхат Оралов', 'Асхат Оралов'],
    dates: ['5 қараша 2031, 10:02', '2031 жылғы 5 қараша', '5 Қараша, 2031'],
    sentence: 'Авторы белгісіз бұл өлең ауылда әлі күнге дейін айтылады.',
    rights: 'Барлық құқықтар қорғалған. Сайт материалдарын пайдаланған жағдайда сілтеме жасау міндетті.',
    correction: 'Түзету: көпірдің ұзындығы үш емес, екі шақырым екені анықталды.',
  },
  uz: {
    byline: ['Muallif: Dilnoza Yusupova', 'Dilnoza Yusupova'],
    editor: ['Muharrir: Botir Aliyev', 'Botir Aliyev'],
    origin: 'Manba: Reuters',
    photo: ['Surat: Anvar Karimov', 'Anvar Karimov'],
    dates: ['5-noyabr 2031, 10:02', '2031-yil 5-noyabr', '5 noyabr 2031'],
    sentence: 'Muallif kitobni o‘n yil davomida yozgani haqida gapirib berdi.',
    rights: 'Barcha huquqlar himoyalangan.',
  },
  be: {
    byline: ['Аўтар: Ніна Бабіч', 'Ніна Бабіч'],
    editor: ['Рэдактар: Павел Лужын', 'Павел Лужын'],
    origin: 'Крыніца: Reuters',
    photo: ['Фота: Віктар Крук', 'Віктар Крук'],
    dates: ['5 лістапада 2031, 10:02', '5 лістапад 2031'],
    sentence: 'Крыніца вады за вёскай перасохла яшчэ летам, кажуць жыхары.',
    rights: 'Усе правы абаронены.',
    correction: 'Выпраўленне: даўжыня моста два кіламетры, а не тры, як было напісана.',
  },
  eu: {
    byline: ['Egilea: Miren Etxeberria', 'Miren Etxeberria'],
    editor: ['Editorea: Jon Urkullu', 'Jon Urkullu'],
    origin: 'Iturria: Reuters',
    photo: ['Argazkia: Maite Otegi', 'Maite Otegi'],
    dates: ['2031ko azaroaren 5a, 10:02', '2031ko azaroaren 5a', '2031(e)ko azaroaren 5a'],
    sentence: 'Iturria lehortu egin zen udan, eta herritarrek hamar kilometro egin behar izan zituzten ur bila.',
    rights: 'Eskubide guztiak gordeta.',
  },
  lb: {
    byline: ['Vum Anne Kieffer', 'Anne Kieffer'],
    editor: ['Redakter: Marc Weber', 'Marc Weber'],
    origin: 'Quell: Reuters',
    photo: ['Foto: Luc Steffen', 'Luc Steffen'],
    dates: ['5. November 2031, 10:02', '05.11.2031, 10:02'],
    sentence: 'Quell an Baach sinn am Summer dréchen bliwwen, soen d’Baueren.',
    rights: 'All Rechter reservéiert.',
  },
  zu: {
    byline: ['Umbhali: Thandi Zulu', 'Thandi Zulu'],
    editor: ['Umhleli: Sipho Dlamini', 'Sipho Dlamini'],
    origin: 'Umthombo: Reuters',
    photo: ['Isithombe: Nomsa Khumalo', 'Nomsa Khumalo'],
    dates: ['Novemba 5, 2031', '5 Novemba 2031, 10:02'],
    sentence: 'Umthombo wamanzi wendawo womile ehlobo, kusho abahlali.',
    rights: 'Wonke amalungelo agodliwe.',
  },
  so: {
    byline: ['W/Q: Faadumo Xasan', 'Faadumo Xasan'],
    editor: ['Tifaftire: Cali Yuusuf', 'Cali Yuusuf'],
    origin: 'Xigasho: Reuters',
    photo: ['Sawirka: Caasha Maxamed', 'Caasha Maxamed'],
    dates: ['5 Nofembar 2031, 10:02', 'Nofeembar 5, 2031'],
    sentence: 'Qoraa caan ah ayaa buuggan ku qoray toban sano gudahood.',
    rights: 'Xuquuqda oo dhan way dhowran tahay.',
  },
  ha: {
    byline: ['Marubuci: Binta Musa', 'Binta Musa'],
    editor: ['Edita: Sani Bello', 'Sani Bello'],
    origin: 'Majiya: Reuters',
    photo: ['Hoto: Aisha Garba', 'Aisha Garba'],
    dates: ['5 Nuwamba 2031, 10:02', '5 ga Nuwamba, 2031'],
    sentence: 'Majiya daga hukumar ta ce ba a san adadin waɗanda suka rasu ba.',
  },
  mn: {
    byline: ['Сурвалжлагч: Д.Болормаа', 'Д.Болормаа'],
    editor: ['Редактор: С.Ганбаатар', 'С.Ганбаатар'],
    origin: 'Эх сурвалж: Reuters',
    photo: ['Гэрэл зураг: Э.Одгэрэл', 'Э.Одгэрэл'],
    dates: ['2031.11.05 10:02', '2031 оны 11 дүгээр сарын 5', '2031 оны 11-р сарын 05, 10:02'],
    sentence: 'Эх сурвалжийн мэдээлснээр осолд хэдэн хүн өртсөн нь тодорхойгүй байна.',
    rights: 'Бүх эрх хуулиар хамгаалагдсан.',
    correction: 'Залруулга: гүүрийн урт гурван километр биш хоёр километр болохыг үүгээр залруулж байна.',
  },
  ky: {
    byline: ['Автор: Гүлнара Осмонова', 'Гүлнара Осмонова'],
    editor: ['Редактор: Эрлан Токтогулов', 'Эрлан Токтогулов'],
    origin: 'Булак: Reuters',
    photo: ['Сүрөт: Айнура Бекова', 'Айнура Бекова'],
    dates: ['5-ноябрь, 2031-жыл', '5-ноябрь 2031, 10:02'],
    sentence: 'Булак суусу жайында соолуп калганын айыл тургундары айтышты.',
    rights: 'Бардык укуктар корголгон.',
  },
  ps: {
    byline: ['لیکوال: محمد کریم', 'محمد کریم'],
    editor: ['ایډیټر: احمد شاه', 'احمد شاه'],
    origin: 'سرچینه: Reuters',
    photo: ['انځور: عبدالله نوري', 'عبدالله نوري'],
    dates: ['۵ نومبر ۲۰۳۱', '۱۴ لړم ۱۴۱۰'],
    sentence: 'سرچینې زیاتوي چې پېښه د شپې شوې ده.',
    rights: 'د چاپ ټول حقوق خوندي دي.',
  },
  ckb: {
    byline: ['نووسەر: ئارام محەمەد', 'ئارام محەمەد'],
    editor: ['سەرنووسەر: سامان کەریم', 'سامان کەریم'],
    origin: 'سەرچاوە: Reuters',
    photo: ['وێنە: شیلان عومەر', 'شیلان عومەر'],
    dates: ['05-11-2031 10:02', '٥/١١/٢٠٣١'],
    sentence: 'سەرچاوەیەکی ئاگادار گوتی کە ڕووداوەکە لە شەودا بووە.',
    rights: 'هەموو مافەکان پارێزراون.',
  },
  ku: {
    byline: ['Nivîskar: Zelal Aydin', 'Zelal Aydin'],
    editor: ['Edîtor: Aram Mihemed', 'Aram Mihemed'],
    origin: 'Çavkanî: Reuters',
    photo: ['Wêne: Saman Kerîm', 'Saman Kerîm'],
    dates: ['5 Mijdar 2031, 10:02', '5ê Mijdarê 2031', '05.11.2031'],
    sentence: 'Nivîskar pirtûka xwe di deh salan de qedandiye û îsal diweşîne.',
  },
  lo: {
    byline: ['ຜູ້ຂຽນ: ສົມສັກ ໄຊຍະວົງ', 'ສົມສັກ ໄຊຍະວົງ'],
    editor: ['ບັນນາທິການ: ບຸນມີ ພົມມະຈັນ', 'ບຸນມີ ພົມມະຈັນ'],
    origin: 'ແຫຼ່ງຂ່າວ: Reuters',
    photo: ['ພາບ: ຄໍາແພງ ສີສຸກ', 'ຄໍາແພງ ສີສຸກ'],
    dates: ['5 ພະຈິກ 2031, 10:02', '໕ ພະຈິກ ໒໐໓໑', '05/11/2031'],
    sentence: 'ແຫຼ່ງຂ່າວກ່າວວ່າອຸບັດຕິເຫດເກີດຂຶ້ນໃນຕອນກາງຄືນ ແລະ ຍັງບໍ່ຮູ້ສາເຫດເທື່ອ',
    rights: 'ສະຫງວນລິຂະສິດ',
  },
  ga: {
    byline: ['Údar: Máire Ní Bhriain', 'Máire Ní Bhriain'],
    editor: ['Eagarthóir: Seán Ó Murchú', 'Seán Ó Murchú'],
    origin: 'Foinse: Reuters',
    photo: ['Grianghraf: Bríd Ní Dhomhnaill', 'Bríd Ní Dhomhnaill'],
    dates: ['5 Samhain 2031, 10:02', '05/11/2031'],
    sentence: 'Foinse uisce an bhaile a bhí sa tobar sin go dtí gur triomaíodh é.',
    rights: 'Gach ceart ar cosnamh.',
    correction: 'Soiléiriú: dhá chiliméadar ar fad atá an droichead, ní trí cinn.',
  },
  cy: {
    byline: ['Gan Nia Morgan', 'Nia Morgan'],
    editor: ['Golygydd: Gareth Parry', 'Gareth Parry'],
    origin: 'Ffynhonnell: Reuters',
    photo: ['Llun: Elin Roberts', 'Elin Roberts'],
    dates: ['5 Tachwedd 2031, 10:02', '05/11/2031'],
    sentence: 'Gan fod y bont ar gau, mae’n rhaid i blant yr ysgol gerdded pedair milltir.',
    rights: 'Cedwir pob hawl.',
    correction: 'Cywiriad: dwy filltir yw hyd y bont, nid tair fel y dywedwyd.',
  },
  mt: {
    byline: ['Miktub minn Maria Zammit', 'Maria Zammit'],
    editor: ['Editur: Karl Vella', 'Karl Vella'],
    origin: 'Sors: Reuters',
    photo: ['Ritratt: Anna Farrugia', 'Anna Farrugia'],
    dates: ['5 ta’ Novembru 2031', '5 Novembru 2031, 10:02', '05/11/2031'],
    sentence: 'Sors qrib tal-gvern qal li d-deċiżjoni se tittieħed din il-ġimgħa.',
    rights: 'Id-drittijiet kollha riżervati.',
    correction: 'Korrezzjoni: il-pont huwa twil żewġ kilometri u mhux tlieta.',
  },
  fo: {
    byline: ['Høvundur: Marin Hansen', 'Marin Hansen'],
    editor: ['Ritstjóri: Jákup Olsen', 'Jákup Olsen'],
    origin: 'Kelda: Reuters',
    photo: ['Mynd: Annika Joensen', 'Annika Joensen'],
    dates: ['5. november 2031, 10:02', '05.11.2031'],
    sentence: 'Eftir at brúgvin varð latin upp, eru fleiri bilar komnir til bygdina.',
    correction: 'Rætting: brúgvin er tveir kilometrar long og ikki tríggjar.',
  },
  tg: {
    byline: ['Муаллиф: Гулнора Сафарова', 'Гулнора Сафарова'],
    editor: ['Муҳаррир: Анвар Каримов', 'Анвар Каримов'],
    origin: 'Манбаъ: Reuters',
    photo: ['Акс: Саодат Раҳимова', 'Саодат Раҳимова'],
    dates: ['5 ноябри 2031, 10:02', '5 Ноябр 2031', '05.11.2031'],
    sentence: 'Манбаъ дар вазорат мегӯяд, ки шумори захмиён ҳоло маълум нест.',
    rights: 'Ҳамаи ҳуқуқҳо ҳифз шудаанд.',
  },
};

describe.each(Object.entries(LANGUAGES))('%s', (tag, lines) => {
  const words = wordsFor([tag]);

  it('names who wrote, edited, supplied and took the picture', () => {
    expect(readCreditLine(lines.byline[0], words)?.authors).toEqual([lines.byline[1]]);
    expect(readCreditLine(lines.editor[0], words)?.editor).toBe(lines.editor[1]);
    expect(readCreditLine(lines.origin, words)?.agency).toBe('Reuters');
    expect(readCreditLine(lines.photo[0], words)).toMatchObject({ authors: [], photographers: [lines.photo[1]] });
  });

  it.each(lines.dates)('reads the date "%s"', (text) => {
    const date = readPrintedDate(text, words);
    expect(date && isoOf(date.moment).slice(0, 10)).toBe('2031-11-05');
  });

  it('a sentence that begins like a credit is none', () =>
    expect(readCreditLine(lines.sentence, words)).toBeUndefined());
});

const withLine = (name: 'rights' | 'correction'): [tag: string, line: string][] =>
  Object.entries(LANGUAGES).flatMap(([tag, { [name]: line }]): [string, string][] => (line ? [[tag, line]] : []));

it.each(withLine('rights'))('a note that forbids to copy is one: %s', (tag, line) => {
  expect(readRights(line, wordsFor([tag]))).toBeTruthy();
});

it.each(withLine('correction'))('a correction is one: %s', (tag, line) => {
  const prose = Array.from({ length: 20 }, () => LANGUAGES[tag]?.sentence ?? '');
  expect(findCorrections([...prose, line], tag)).toEqual([line]);
});

describe('a word that means "by" and "from"', () => {
  it.each([
    ['ha', 'Daga Sani Bello, Kano', 'Sani Bello'],
    ['cy', 'Gan Nia Morgan', 'Nia Morgan'],
    ['ga', 'Le Seán Ó Murchú', 'Seán Ó Murchú'],
    ['mt', 'Minn Maria Zammit', 'Maria Zammit'],
    ['zu', 'Ngu-Anna Bhengu', 'Anna Bhengu'],
    ['fo', 'Eftir Jákup Olsen', 'Jákup Olsen'],
    ['lb', 'Vum Anne Kieffer', 'Anne Kieffer'],
  ])('names who wrote in %s: %s', (tag, line, name) => {
    expect(readCreditLine(line, wordsFor([tag]))?.authors).toEqual([name]);
  });

  it.each([
    ['ha', 'Daga Abuja'],
    ['ha', 'Daga Kano zuwa Legas'],
    ['cy', 'Gan Lywodraeth Cymru'],
    ['cy', 'Gan Aelod Seneddol'],
    ['ga', 'Le Cathair na Mart'],
    ['mt', 'Minn Malta'],
    ['zu', 'Ngu-4 Novemba'],
    ['lb', 'Vun Esch op Déifferdeng'],
    ['lb', 'Vun der Leyen'],
  ])('names nobody in %s: %s', (tag, line) => {
    expect(readCreditLine(line, wordsFor([tag]))?.authors ?? []).toEqual([]);
  });
});
