import { describe, expect, it } from 'vitest';
import { found } from './page';

/** What the press of a language prints between paragraphs, by the kind that knows it, and two sentences of an article with the same words. */
interface Press {
  /** A label and a headline without a link. */
  related: readonly string[];
  ad: readonly string[];
  share: readonly string[];
  /** A label above two links. */
  tags?: string;
  /** What a link says. */
  comments?: string;
  /** What stands beside a button. */
  follow?: string;
  newsletter?: string;
  paywall?: string;
  donation?: string;
  headline: string;
  stays: readonly [string, string];
}

const LANGUAGES: Readonly<Record<string, Press>> = {
  id: {
    related: ['Berita sebelumnya', 'Dari arsip kami', 'Selengkapnya', 'Tulisan terkait'],
    ad: [],
    share: ['Kirim'],
    follow: 'Unduh dari toko',
    paywall: 'Sudah berlangganan?',
    headline: 'Panen raya bawang merah di lereng utara',
    stays: [
      'Selengkapnya tentang jembatan itu baru akan dijelaskan kepala desa dalam rapat warga pekan depan.',
      'Berita sebelumnya yang menyebut jembatan itu ditutup membuat warga memilih jalan memutar lewat bukit.',
    ],
  },
  ms: {
    related: ['Laporan sebelum ini', 'Baca lanjut', 'Rencana berkaitan', 'Bacaan berkaitan'],
    ad: ['Laporan bersambung di bawah', 'Artikel tajaan'],
    share: ['Saiz teks', 'Saiz huruf', 'Panjangkan'],
    comments: 'Maklum balas pembaca',
    follow: 'Muat turun di telefon',
    newsletter: 'Setiap pagi',
    paywall: 'Kandungan premium',
    headline: 'Tuaian bawang di lereng utara bermula',
    stays: [
      'Laporan sebelum ini oleh jurutera daerah menyebut tiang jambatan itu retak di dua tempat yang berasingan.',
      'Muat turun borang itu boleh dibuat di pejabat penghulu, kata kerani kepada penduduk yang beratur sejak pagi.',
    ],
  },
  jv: {
    related: ['Kabar sadurunge', 'Tulisan gegayutan', 'Waca lengkap', 'Waosan gegayutan'],
    ad: ['Pawarta diterusaké ing ngisor iklan', 'Diterusake ing ngisor'],
    share: ['Ukuran aksara', 'Ukuran huruf'],
    tags: 'Tenger',
    comments: 'Salah ketik?',
    follow: 'Mèlua grup Kabar Lereng',
    headline: 'Panen brambang ing lereng sisih lor',
    stays: [
      'Kabar sadurunge saka lurah nyebutake kreteg kuwi bakal ditutup nganti telung sasi suwene.',
      'Ukuran aksara ing papan kuwi cilik banget, mula warga njaluk supaya digawe maneh.',
    ],
  },
  su: {
    related: ['Warta saméméhna', 'Seueur diaos', 'Aos di dieu', 'Baca lengkepna'],
    ad: ['Warta diteruskeun sanggeus iklan', 'Tulisan diteraskeun di handap'],
    share: ['Ukuran aksara', 'Ukuran huruf'],
    tags: 'Jejer',
    comments: 'Salah ketik?',
    follow: 'Iluan grup Kabar Lamping',
    headline: 'Panén bawang di lamping beulah kalér',
    stays: [
      'Warta saméméhna ti kapala désa nyebutkeun yén sasak éta bakal ditutup salila tilu bulan.',
      'Jejer karangan murid-murid SD éta nyaéta walungan anu ngocor di tukangeun sakolana.',
    ],
  },
  en: {
    related: ['Also see', 'Click here'],
    ad: ['Advert', 'Paid content', 'Scroll to carry on reading'],
    share: ['Text size', 'Email this'],
    headline: 'Onion harvest begins on the northern slope',
    stays: [
      'Earlier versions of the bridge were washed away twice, the headman said on Monday morning.',
      'Scroll to the end of his notebook and there is a drawing of the bridge as it stood before the flood.',
    ],
  },
  tl: {
    related: ['Nakaraang bahagi', 'Kaugnay na kuwento', 'Buong ulat', 'Huwag palalampasin'],
    ad: ['Tuloy ang balita pagkatapos ng patalastas', 'Itutuloy ang balita sa ibaba'],
    share: ['Laki ng teks', 'Laki ng letra', 'I-copy'],
    follow: 'Subaybayan kami',
    paywall: 'Para sa mga miyembro',
    headline: 'Unang ani ng sibuyas sa hilagang dalisdis',
    stays: [
      'Tuloy ang balita tungkol sa tulay kahit walang kuryente, sabi ng kapitan ng baryo sa mga taga-nayon.',
      'Nakaraang bahagi ng kalsada ang unang inayos ng mga taga-nayon bago dumating ang tag-ulan.',
    ],
  },
  vi: {
    related: ['Kỳ trước', 'Bài trước', 'Cùng chuyên mục', 'Tin bài liên quan', 'Xem tiếp'],
    ad: ['Nội dung quảng cáo', 'Bài viết còn tiếp bên dưới', 'Cuộn để đọc tiếp'],
    share: ['Cỡ chữ', 'Bản in'],
    headline: 'Mùa hành đầu tiên trên sườn núi phía bắc',
    stays: [
      'Bài trước của thầy giáo kể về cây cầu treo, còn bài này kể về con sông chảy dưới cầu.',
      'Cỡ chữ trên tấm biển nhỏ đến mức người già trong làng phải nhờ cháu đọc giúp.',
    ],
  },
  th: {
    related: ['ตอนที่แล้ว', 'บทความที่น่าสนใจ', 'คลิกที่นี่', 'ข่าวก่อนหน้า'],
    ad: ['พื้นที่โฆษณา', 'เนื้อหาจากผู้สนับสนุน'],
    share: ['ขนาดตัวอักษร'],
    follow: 'ไม่พลาดทุกข่าว',
    paywall: 'สมัครสมาชิก',
    headline: 'ชาวนาบนลาดเขาเก็บเกี่ยวหัวหอมรุ่นแรก',
    stays: [
      'ตอนที่แล้วที่สะพานขาด ชาวบ้านต้องเดินอ้อมไกลถึง สี่ กิโลเมตร ทุกวัน',
      'ขนาดตัวอักษรบนป้ายเล็กเกินไป ผู้สูงอายุใน หมู่บ้าน จึงขอ ให้ทำป้ายใหม่',
    ],
  },
  my: {
    related: ['ယခင်အပိုင်း', 'ဆက်စပ်ဖတ်ရန်', 'ပိုမိုဖတ်ရန်', 'သတင်းအပြည့်အစုံ'],
    ad: ['စပွန်ဆာ'],
    share: ['စာလုံး', 'ပရင့်ထုတ်'],
    comments: 'ထင်မြင်ချက် ရေးပါ',
    newsletter: 'အီးမေးလ်',
    donation: 'ကူညီပါ',
    headline: 'တောင်စောင်းက ကြက်သွန်နီ ရိတ်သိမ်းပွဲ',
    stays: ['စာလုံးတွေ သေးလွန်းလို့ ဆိုင်းဘုတ်ကို ရွာသားတွေ ပြန်ရေးခဲ့ကြပါတယ်။', 'ယခင်အပိုင်းမှာ ပျက်သွားတဲ့ တံတားကို ရွာသားတွေ သုံးလအတွင်း ပြန်ဆောက်ခဲ့ပါတယ်။'],
  },
  km: {
    related: ['វគ្គមុន', 'កុំខកខាន', 'អត្ថបទផ្សេងៗ', 'អាននៅទីនេះ'],
    ad: ['អត្ថបទឧបត្ថម្ភ'],
    share: ['ទំហំអក្សរ'],
    follow: 'ទាញយកកម្មវិធី',
    donation: 'ឧបត្ថម្ភ',
    headline: 'កសិករប្រមូលផលខ្ទឹមបារាំងនៅជម្រាលភ្នំ',
    stays: ['ទំហំអក្សរនៅលើផ្លាកតូចពេក ដូច្នេះ អ្នកភូមិ សុំឱ្យធ្វើផ្លាកថ្មី។', 'វគ្គមុននៃការជួសជុលស្ពាន បានបញ្ចប់ កាលពី ខែមីនា មេភូមិបាននិយាយ។'],
  },
  sw: {
    related: ['Kwa habari zaidi', 'Taarifa inayohusiana', 'Habari iliyopita', 'Zaidi kutoka'],
    ad: ['Endelea kusoma chini ya tangazo', 'Ondoa matangazo'],
    share: ['Ukubwa wa maandishi', 'Ukubwa wa herufi'],
    comments: 'Kosa la uchapaji?',
    follow: 'Tupate mtandaoni',
    newsletter: 'Kila siku',
    donation: 'Michango',
    headline: 'Wakulima wavuna vitunguu vya kwanza mlimani',
    stays: [
      'Kwa habari zaidi wanakijiji walimwendea mwenyekiti, ambaye aliwaambia daraja litafunguliwa mwezi ujao.',
      'Ukubwa wa maandishi kwenye bango hilo ni mdogo mno, walilalamika wazee wa kijiji.',
    ],
  },
  am: {
    related: ['ተዛማጅ ዜና', 'ከማኅደራችን', 'ያለፈው ክፍል', 'ይህን ያንብቡ'],
    ad: ['ስፖንሰር', 'ጽሑፉ ከታች ይቀጥላል'],
    share: ['የፊደል መጠን', 'ሼር'],
    follow: 'ይወዳጁን',
    headline: 'በሰሜኑ ተዳፋት የመጀመሪያው የሽንኩርት ምርት ተሰበሰበ',
    stays: [
      'ይህን ያንብቡ ብለው መምህሩ መጽሐፉን ለተማሪዎቹ ሰጥተው ወደ ድልድዩ ሄዱ።',
      'ያለፈው ክፍል የተጠናቀቀው ድልድዩ በጎርፍ ከመወሰዱ በፊት ነበር ሲሉ ሊቀመንበሩ ተናገሩ።',
    ],
  },
};

const kindOf = (html: string): string | undefined => found({ between: html })[0]?.split(':')[0];

describe.each(Object.entries(LANGUAGES))('%s', (_, press) => {
  it.each(press.related)('"%s: headline" goes', (label) => {
    expect(found({ between: `<p>${label}: ${press.headline}</p>` })).toEqual([`related: ${label}: ${press.headline}`]);
  });

  it.each([...press.ad])('"%s" goes', (label) => {
    expect(found({ between: `<div><span>${label}</span></div>` })).toEqual([`ad: ${label}`]);
  });

  it.each(press.share)('"%s" goes', (label) => {
    expect(found({ between: `<p>${label}</p>` })).toEqual([`share: ${label}`]);
  });

  const { tags, comments, ...calls } = press;
  const blocks: [kind: string, html: string][] = [];
  if (comments) blocks.push(['comments', `<div><a href="/kirim">${comments}</a></div>`]);
  if (tags)
    blocks.push(['tags', `<p>${tags}: <a href="/satu">Jembatan gantung</a> <a href="/dua">Sungai Lereng</a></p>`]);
  for (const kind of ['follow', 'newsletter', 'paywall', 'donation'] as const)
    if (calls[kind])
      blocks.push([kind === 'donation' ? 'other' : kind, `<div><span>${calls[kind]}</span> <button>Xy</button></div>`]);

  it.each(blocks)('%s: %s goes', (kind, html) => expect(kindOf(html)).toBe(kind));

  it.each(press.stays)('"%s" stays', (sentence) => {
    expect(found({ between: `<p>${sentence}</p>` })).toEqual([]);
    expect(found({ between: `<p>${sentence.replace(/(\S+ \S+)(?= \S+$)/, '<a href="/lain">$1</a>')}</p>` })).toEqual(
      [],
    );
    expect(found({ after: `<p>${sentence}</p>` })).toEqual([]);
  });
});

it('a label that says what is passed on leaves nothing but networks behind it', () => {
  const row =
    '<div class="sosial"><span>Kongsi artikel ini</span> <a href="#fb">Facebook</a> <a href="#x">X</a> <a href="#tg">Telegram</a></div>';
  expect(found({ between: row })).toEqual(['share: Kongsi artikel ini Facebook X Telegram']);
});
