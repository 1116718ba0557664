import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/article/quotes/languages';
import type { QuoteVocabulary } from '../../../lib/article/quotes/vocabulary';
import { knownWords } from '../known-words';
import { said } from './said';

const tagOf = (file: string): string => /([^/]+)\.ts$/u.exec(file)?.[1] ?? '';
const all = Object.entries(languages).map(([file, words]): [string, QuoteVocabulary] => [tagOf(file), words]);

/** One sentence of the press for each language: words, reporting verb, office or title, name. */
const SENTENCES: readonly (readonly [string, string, string])[] = [
  ['af', '"Die brug bly toe," sê burgemeester Anna Botha.', 'Anna Botha'],
  ['am', '"ድልድዩ ተዘግቷል" ሲሉ አበበ በቀለ ተናግረዋል።', 'አበበ በቀለ'],
  ['ar', 'وقال وزير التجارة سامي حداد: «لن ترتفع الأسعار هذا العام».', 'سامي حداد'],
  ['as', '“দলংখন জুনলৈ বন্ধ থাকিব,” মেয়ৰ অনিতা দাসে কয়।', 'অনিতা দাস'],
  ['az', 'Nazir Elif Məmmədova, "Körpü bağlı qalacaq" dedi.', 'Elif Məmmədova'],
  ['be', '«Мост будзе зачынены да мая», — сказаў міністр Павел Сокал.', 'Павел Сокал'],
  ['bg', '„Мостът остава затворен до май“, каза кметът Анна Петрова.', 'Анна Петрова'],
  ['bn', 'প্রধান উপদেষ্টা মুহাম্মদ ইউনূস বলেন, "আমরা শান্তি চাই।"', 'মুহাম্মদ ইউনূস'],
  ['ca', '«El pont continuarà tancat fins al maig», ha dit l’alcaldessa Anna Puig.', 'Anna Puig'],
  ['ckb', 'وەزیر ئارام محەمەد گوتی: "پردەکە داخراو دەبێت."', 'ئارام محەمەد'],
  ['cs', '„Most zůstane zavřený do května,“ řekla starostka Jana Nováková.', 'Jana Nováková'],
  ['cy', '“Bydd y bont ar gau tan fis Mai,” meddai’r Gweinidog Siân Hughes.', 'Siân Hughes'],
  ['da', '"Broen er lukket indtil maj," siger borgmester Anna Holm.', 'Anna Holm'],
  ['de', '„Die Brücke bleibt bis Mai gesperrt“, sagte Bürgermeisterin Anna Weber.', 'Anna Weber'],
  ['el', '«Η γέφυρα θα μείνει κλειστή», δήλωσε ο δήμαρχος Νίκος Παππάς.', 'Νίκος Παππάς'],
  ['en', '"The bridge stays closed until May," said Mayor Ann Ford.', 'Ann Ford'],
  ['es', '«El puente seguirá cerrado hasta mayo», dijo la alcaldesa Ana Vega.', 'Ana Vega'],
  ['et', '"Sild on maini suletud," ütles linnapea Anna Tamm.', 'Anna Tamm'],
  ['eu', '«Zubia itxita egongo da maiatzera arte», esan du Miren Etxeberria alkateak.', 'Miren Etxeberria'],
  ['fa', 'سارا رضایی گفت: «پل تا ماه مه بسته می‌ماند.»', 'سارا رضایی'],
  ['fi', '– Silta pysyy kiinni toukokuuhun asti, sanoo kaupunginjohtaja Anna Virtanen.', 'Anna Virtanen'],
  ['fo', '“Brúgvin verður stongd til mai,” sigur borgarstjórin Annika Joensen.', 'Annika Joensen'],
  ['fr', '« Le pont restera fermé jusqu’en mai », a déclaré la maire Anne Favre.', 'Anne Favre'],
  ['ga', '“Beidh an droichead dúnta go Bealtaine,” arsa an tAire Seán Ó Murchú.', 'Seán Ó Murchú'],
  ['gl', '«A ponte seguirá pechada ata maio», dixo a alcaldesa Ana Souto.', 'Ana Souto'],
  ['gu', 'મેયર સીમા શાહે કહ્યું, "પુલ મે સુધી બંધ રહેશે."', 'સીમા શાહ'],
  ['ha', '“Gadar za ta kasance a rufe har Mayu,” in ji Minista Sani Bello.', 'Sani Bello'],
  ['he', '"הגשר יישאר סגור עד מאי", אמר השר יוסי לוי.', 'יוסי לוי'],
  ['hi', 'मंत्री सीमा वर्मा ने कहा, "पुल मई तक बंद रहेगा।"', 'सीमा वर्मा'],
  ['hr', '„Most ostaje zatvoren do svibnja“, rekla je ministrica Ana Horvat.', 'Ana Horvat'],
  ['hu', '„A híd májusig zárva marad” – mondta Kovács Anna.', 'Kovács Anna'],
  ['hy', '«Կամուրջը փակ է մինչև մայիս»,- ասաց Անի Սարգսյանը։', 'Անի Սարգսյան'],
  ['id', '”Jembatan itu ditutup sampai Mei,” kata Wali Kota Sukamaju Rina Hartati.', 'Rina Hartati'],
  ['is', '„Brúin verður lokuð fram í maí,“ segir Anna Jónsdóttir.', 'Anna Jónsdóttir'],
  ['it', '«Il ponte resterà chiuso fino a maggio», ha detto la sindaca Anna Ferri.', 'Anna Ferri'],
  ['ja', '佐藤花子市長は「橋は五月まで閉鎖します」と述べた。', '佐藤花子'],
  ['jv', '"Kreteg iki ditutup nganti Mei," ujare Bambang Sutrisno.', 'Bambang Sutrisno'],
  ['ka', '„ხიდი მაისამდე დაკეტილია“, - განაცხადა ნინო ბერიძემ.', 'ნინო ბერიძე'],
  ['kk', '«Көпір мамырға дейін жабық болады», – деді министр Асхат Оралов.', 'Асхат Оралов'],
  ['km', '“ស្ពាននេះនឹងបិទរហូតដល់ខែឧសភា”', ''],
  ['kn', '"ಸೇತುವೆ ಮೇ ವರೆಗೆ ಮುಚ್ಚಿರುತ್ತದೆ" ಎಂದು ಸಚಿವೆ ಸೀತಾ ಭಟ್ ಹೇಳಿದರು.', 'ಸೀತಾ ಭಟ್'],
  ['ko', '김민수 시장은 "다리는 오월까지 닫힌다"라고 말했다.', '김민수'],
  ['ku', 'Wezîr Aram Mihemed got: “Pir dê heta gulanê girtî bimîne.”', 'Aram Mihemed'],
  ['ky', '«Көпүрө майга чейин жабык болот», — деди министр Асан Садыров.', 'Асан Садыров'],
  ['lb', '„D’Bréck bleift bis Mee zou“, sot de Buergermeeschter Luc Steffen.', 'Luc Steffen'],
  ['lo', 'ທ່ານ ສົມສັກ ໄຊຍະວົງ ກ່າວວ່າ “ຂົວຈະປິດຈົນຮອດເດືອນພຶດສະພາ”', 'ສົມສັກ ໄຊຍະວົງ'],
  ['lt', '„Tiltas bus uždarytas iki gegužės“, – sakė merė Ona Kazlauskienė.', 'Ona Kazlauskienė'],
  ['lv', '"Tilts būs slēgts līdz maijam," sacīja mērs Jānis Ozols.', 'Jānis Ozols'],
  ['mk', '„Мостот останува затворен до мај“, изјави Ана Петровска.', 'Ана Петровска'],
  ['ml', '"പാലം മേയ് വരെ അടച്ചിടും" എന്ന് മേയർ ലീല നായർ പറഞ്ഞു.', 'ലീല നായർ'],
  ['mn', 'Сайд Б.Дэлгэрмаа “Гүүрийг тавдугаар сар хүртэл хаана” гэж хэллээ.', 'Б.Дэлгэрмаа'],
  ['mr', 'सीमा पाटील म्हणाल्या, "पूल मे पर्यंत बंद राहील."', 'सीमा पाटील'],
  ['ms', '“Jambatan itu ditutup hingga Mei,” kata Menteri Kerja Raya Datuk Seri Zulkifli Osman.', 'Zulkifli Osman'],
  ['mt', '“Il-pont se jibqa’ magħluq sa Mejju,” qal il-Ministru Karl Vella.', 'Karl Vella'],
  ['my', '“တံတားကို မေလအထိ ပိတ်ထားမယ်”', ''],
  ['ne', 'मेयर सीता राईले भनिन्, ‘पुल असारसम्म बन्द रहनेछ।’', 'सीता राई'],
  ['nl', '"De brug blijft dicht tot mei", zegt burgemeester Anna de Wit.', 'Anna de Wit'],
  ['no', '– Brua er stengt til mai, sier ordfører Kari Dahl.', 'Kari Dahl'],
  ['or', '‘ପୋଲ ମେ ପର୍ଯ୍ୟନ୍ତ ବନ୍ଦ ରହିବ’ ବୋଲି ମେୟର ସୀମା ଦାସ କହିଛନ୍ତି।', 'ସୀମା ଦାସ'],
  ['pa', 'ਮੇਅਰ ਸੀਮਾ ਸ਼ਰਮਾ ਨੇ ਕਿਹਾ, "ਪੁਲ ਮਈ ਤੱਕ ਬੰਦ ਰਹੇਗਾ।"', 'ਸੀਮਾ ਸ਼ਰਮਾ'],
  ['pl', '„Most będzie zamknięty do maja” – powiedziała minister Anna Nowak.', 'Anna Nowak'],
  ['ps', 'وزیر محمد کریم وویل: «پله به تر مۍ پورې تړلې وي.»', 'محمد کریم'],
  ['pt', '“A ponte ficará fechada até maio”, disse a prefeita Ana Prado.', 'Ana Prado'],
  ['ro', '„Podul rămâne închis până în mai”, a declarat primarul Ana Popescu.', 'Ana Popescu'],
  ['ru', '«Мост закрыт до мая», — сказала мэр Анна Орлова.', 'Анна Орлова'],
  ['si', '“පාලම මැයි දක්වා වසා තබනවා” යැයි අමාත්‍ය අනුලා පෙරේරා මහත්මිය පැවසුවාය.', 'අනුලා පෙරේරා'],
  ['sk', '„Most zostane zatvorený do mája,“ povedala ministerka Jana Kováčová.', 'Jana Kováčová'],
  ['sl', '„Most ostaja zaprt do maja,“ je dejala ministrica Ana Novak.', 'Ana Novak'],
  ['so', '“Buundadu way xirnaan doontaa ilaa Maajo,” ayuu yiri Wasiir Cali Yuusuf.', 'Cali Yuusuf'],
  ['sq', '"Ura mbetet e mbyllur deri në maj", tha ministri Arben Hoxha.', 'Arben Hoxha'],
  ['sr', '„Мост остаје затворен до маја“, рекла је министарка Ана Јовић.', 'Ана Јовић'],
  ['su', '"Sasak ieu ditutup nepi ka Méi," saur Asep Sunandar.', 'Asep Sunandar'],
  ['sv', '”Bron är stängd till maj”, säger kommunalrådet Anna Lind.', 'Anna Lind'],
  ['sw', '"Daraja litafungwa hadi Mei," alisema Waziri Anna Mushi.', 'Anna Mushi'],
  ['ta', 'முதல்வர் செல்வி "பாலம் மே வரை மூடப்படும்" என்றார்.', 'செல்வி'],
  ['te', 'మంత్రి సీత "వంతెన మే వరకు మూసి ఉంటుంది" అన్నారు.', 'సీత'],
  ['tg', '«Пул то моҳи май баста мемонад», - гуфт вазир Анвар Каримов.', 'Анвар Каримов'],
  ['th', 'สมชาย ใจดี กล่าวว่า “สะพานจะปิดจนถึงเดือนพฤษภาคม”', 'สมชาย ใจดี'],
  ['tl', '"Sarado ang tulay hanggang Mayo," sabi ni Mayor Ana Reyes.', 'Ana Reyes'],
  ['tr', 'Belediye Başkanı Elif Demir, "Köprü mayısa kadar kapalı kalacak" dedi.', 'Elif Demir'],
  ['uk', '«Міст буде закрито до травня», — сказала мер Олена Коваль.', 'Олена Коваль'],
  ['ur', 'وزیر سارہ خان نے کہا، "پل مئی تک بند رہے گا۔"', 'سارہ خان'],
  ['uz', '“Ko‘prik may oyigacha yopiq bo‘ladi”, — dedi vazir Anvar Karimov.', 'Anvar Karimov'],
  ['vi', '"Cầu sẽ đóng đến tháng năm", bà Nguyễn Thị Lan nói.', 'Nguyễn Thị Lan'],
  ['zh-Hans', '市长李小明表示：“大桥将关闭到五月。”', '李小明'],
  ['zh-Hant', '市長李小明表示：「大橋將關閉到五月。」', '李小明'],
  ['zu', '“Ibhuloho lizovalwa kuze kube uMeyi,” kusho uMnu Sipho Dlamini.', 'Sipho Dlamini'],
];

describe('the languages', () => {
  it('have a sentence here, each of them', () => {
    expect(SENTENCES.map(([tag]) => tag).sort()).toEqual(all.map(([tag]) => tag).sort());
  });

  it.each(SENTENCES)('%s: %s', (lang, text, name) => {
    const found = said(lang, text);
    expect(found).toHaveLength(1);
    expect(found[0]?.full).toBe(name);
  });

  it.each(all)('%s: its lists are clean', (_tag, words) => {
    for (const list of Object.values(words)) {
      if (typeof list !== 'string') continue;
      const entries = list.split(', ');
      expect(new Set(entries).size).toBe(entries.length);
      for (const entry of entries) {
        expect(entry).toBe(entry.trim());
        expect(entry).toMatch(/^\*?[^*,]+\*?$/u);
        expect(entry).toBe(entry.toLowerCase());
      }
    }
  });

  it.each(all)('%s: has verbs of speech and somebody who says "I"', (_tag, words) => {
    expect(words.says?.split(', ').length).toBeGreaterThan(4);
    expect(words.firstPerson).toBeTruthy();
    expect(words.roles).toBeTruthy();
  });
});

/** Verbs of one word that may stand behind a quotation and before the speaker. */
const verbsOf = (tag: string): string[] => {
  const words = all.find(([other]) => other === tag)?.[1];
  const isParticiple = (verb: string) => words?.participle !== undefined && verb.endsWith(words.participle);
  return (words?.says ?? '').split(', ').filter((verb) => !/[ *]/u.test(verb) && !isParticiple(verb));
};

describe('every verb of speech tells who spoke', () => {
  it.each(['en', 'de', 'nl', 'sv', 'da', 'no', 'it', 'es', 'pt', 'ru', 'pl', 'cs', 'uk'])(
    'behind a quotation in %s',
    (tag) => {
      const name = ['ru', 'uk'].includes(tag) ? 'Анна Орлова' : 'Anna Ferri';
      for (const verb of verbsOf(tag))
        expect(said(tag, `“Xavo duri melik ponu tasa,” ${verb} ${name}.`)[0]?.full, `${tag}: ${verb}`).toBe(name);
    },
  );

  it('a participle never stands before its speaker in English', () => {
    for (const verb of ['adding', 'citing', 'noting'])
      expect(said('en', `Bob Keller waved. “Xavo duri melik ponu tasa,” ${verb} Anna Ferri.`)[0]?.full).not.toBe(
        'Anna Ferri',
      );
  });

  it.each(['id', 'ms'])('before what is said in %s', (tag) => {
    for (const verb of verbsOf(tag))
      expect(said(tag, `Rina Hartati ${verb} “xavo duri melik ponu tasa”.`)[0]?.full, `${tag}: ${verb}`).toBe(
        'Rina Hartati',
      );
  });

  it('behind a quotation in Indonesian, with and without "-nya"', () => {
    const words = all.find(([tag]) => tag === 'id')?.[1];
    for (const verb of (words?.saysBefore ?? '').split(', ').filter((entry) => !entry.includes(' ')))
      expect(said('id', `”Xavo duri melik ponu tasa,” ${verb} Rina Hartati.`)[0]?.full, verb).toBe('Rina Hartati');
    for (const verb of (words?.saysWithPronoun ?? '').split(', ').filter((entry) => !entry.includes(' ')))
      expect(said('id', `Kepala Desa Rina Hartati hadir. ”Xavo duri melik ponu tasa,” ${verb}.`)[0]?.full, verb).toBe(
        'Rina Hartati',
      );
  });
});

describe('every title is no part of the name', () => {
  it.each(['id', 'ms', 'en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'pl'])('%s', (tag) => {
    const words = all.find(([other]) => other === tag)?.[1];
    const ranks = new Set((words?.ranks ?? '').split(', '));
    const verb = {
      id: 'kata',
      ms: 'kata',
      en: 'said',
      de: 'sagte',
      es: 'dijo',
      fr: 'déclare',
      it: 'dice',
      nl: 'zegt',
      pt: 'disse',
      pl: 'powiedziała',
    }[tag];
    for (const title of (words?.titles ?? '').split(', ').filter((entry) => !ranks.has(entry))) {
      const printed = title.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
      const stop = title.length <= 3 && /^\p{L}+$/u.test(title) ? '.' : '';
      expect(
        said(tag, `“Xavo duri melik ponu tasa,” ${verb} ${printed}${stop} Rina Hartati.`)[0]?.full,
        `${tag}: ${title}`,
      ).toMatch(/Rina Hartati$/u);
    }
  });
});

const known = knownWords('quotes');

it.each(all)('%s has lost none of its words', (tag, vocabulary) => {
  const own = known.filter(({ language }) => language === tag);
  expect(own.length).toBeGreaterThan(0);
  const lists = new Map(Object.entries(vocabulary).map(([name, list]) => [name, String(list).split(', ')]));
  expect(own.filter(({ list, words }) => !words.every((word) => lists.get(list)?.includes(word)))).toEqual([]);
});
