import type { Newsroom, Sayings } from './newsroom';

interface Byline {
  name: string;
  lang: string;
  /** The name of the site as it calls itself; "" where it does not. */
  publisher: string;
  /** All of the body: `§` stands for the headline, `#` for the article's paragraphs. */
  body: string;
  /** What is to be told besides headline and publisher. */
  says: Omit<Sayings, 'title'>;
  host?: string;
  /** The title element's text, where it is not the headline alone. */
  tab?: string;
  hasOpenGraph?: boolean;
  head?: string;
  data?: unknown[];
}

/** A page about the old bridge whose markup is of one telling shape; the rest of the page is as plain as it can be. */
export function byline({
  name,
  lang,
  publisher,
  body,
  says,
  host = 'harian',
  tab,
  hasOpenGraph = true,
  head = '',
  data = [],
}: Byline): Newsroom {
  const title = HEADLINES[lang.slice(0, 2)] ?? '';
  const site = publisher && `<meta property="og:site_name" content="${publisher}">`;
  return {
    name,
    lang,
    url: `https://www.${host}.example/berita/jembatan-lama-1234`,
    tab: tab ?? title,
    head: `${hasOpenGraph ? `<meta property="og:title" content="${title}">` : ''}${site}${head}`,
    data,
    body: body.replaceAll('§', title),
    says: { title, ...(publisher && { publisher }), ...says },
  };
}

const HEADLINES: Record<string, string> = {
  id: 'Jembatan Lama Dibuka Lagi Setelah Sembilan Tahun',
  en: 'Old Harbour Bridge Opens Again After Nine Years',
  de: 'Alte Hafenbrücke nach neun Jahren wieder offen',
  fr: 'Le vieux pont du port rouvre après neuf ans',
  es: 'El viejo puente del puerto reabre tras nueve años',
  pt: 'Ponte antiga do porto reabre após nove anos',
  it: 'Il vecchio ponte del porto riapre dopo nove anni',
  nl: 'Oude havenbrug na negen jaar weer open',
  ko: '옛 항구 다리 9년 만에 다시 개통',
  ja: '港の古い橋、９年ぶりに再開通',
  zh: '老港口大桥时隔九年重新通车',
  hi: 'नौ साल बाद फिर खुला पुराना बंदरगाह पुल',
  ms: 'Jambatan lama dibuka semula selepas sembilan tahun',
  tr: 'Eski liman köprüsü dokuz yıl sonra yeniden açıldı',
  ru: 'Старый мост открыли спустя девять лет',
  uk: 'Старий міст відкрили через дев’ять років',
  pl: 'Stary most otwarty po dziewięciu latach',
  cs: 'Starý most se po devíti letech znovu otevřel',
  ro: 'Podul vechi se redeschide după nouă ani',
  hu: 'Kilenc év után újra megnyílt a régi híd',
  el: 'Η παλιά γέφυρα άνοιξε ξανά ύστερα από εννέα χρόνια',
  ar: 'إعادة فتح الجسر القديم بعد تسع سنوات',
  fa: 'پل قدیمی پس از نه سال باز شد',
  he: 'הגשר הישן נפתח מחדש אחרי תשע שנים',
  vi: 'Cây cầu cũ mở lại sau chín năm',
  th: 'สะพานท่าเรือเก่าเปิดอีกครั้งหลังเก้าปี',
  bn: 'নয় বছর পর আবার খুলল পুরোনো সেতু',
  ta: 'ஒன்பது ஆண்டுகளுக்குப் பின் பழைய பாலம் திறப்பு',
  ur: 'نو سال بعد پرانا پل دوبارہ کھل گیا',
  da: 'Gammel havnebro åbner igen efter ni år',
  sv: 'Gamla hamnbron öppnar igen efter nio år',
  nb: 'Gammel havnebro åpner igjen etter ni år',
  fi: 'Vanha satamasilta avattiin yhdeksän vuoden jälkeen',
  hr: 'Stari most ponovno otvoren nakon devet godina',
  lt: 'Senasis tiltas atidarytas po devynerių metų',
  et: 'Vana sadamasild avati üheksa aasta järel',
  jv: 'Kreteg Lawas Dibukak Maneh',
  tl: 'Lumang tulay muling binuksan',
  sw: 'Daraja la zamani lafunguliwa tena',
  am: 'አሮጌው ድልድይ እንደገና ተከፈተ',
  zu: 'Ibhuloho elidala livulwe futhi',
  my: 'တံတားဟောင်း ပြန်ဖွင့်',
  km: 'ស្ពានចាស់បើកឡើងវិញ',
};
