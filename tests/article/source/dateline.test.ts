import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../lib/article/source/dateline/dateline';
import { readLoneDateline } from '../../../lib/article/source/dateline/fixed-dateline';
import { wordsFor } from '../../../lib/article/source/words';

const read = (
  line: string,
  more: { houses?: string[]; emphasised?: string; text?: string; title?: string; lang?: string } = {},
) => {
  const { houses = [], lang = 'en', ...rest } = more;
  const found = readDateline(line, { words: wordsFor([lang]), houses, ...rest });
  return found && [found.place, found.outlet];
};

describe('datelines', () => {
  it('knows an agency between slashes and behind one', () => {
    expect(read('MEDAN /AFP/ - Petani memanen lebih awal.', { lang: 'id' })).toEqual(['MEDAN', 'AFP']);
    expect(read('Caracas/EFE – Los vecinos cruzaron el puente.', { lang: 'es' })).toEqual(['Caracas', 'EFE']);
    expect(read('Oslo/Paris – Two ministers met.', { text: '' })).toEqual(['Oslo/Paris', '']);
    expect(read('Oslo/Dunwick – Two ministers met.', { text: '' })).toBeUndefined();
    expect(read('MEDAN /baru/ - Petani memanen lebih awal.', { lang: 'id' })).toBeUndefined();
  });

  it('knows an agency behind a day with its year', () => {
    const french = 'Brest (France), 5 nov 2031 (AFP) - Le vieux pont a rouvert.';
    expect(read(french, { lang: 'fr', text: '' })).toEqual(['Brest', 'AFP']);
    expect(read('Brest (France), 5 nov 2031 - Le vieux pont a rouvert.', { lang: 'fr', text: '' })).toBeUndefined();
    const mongolian = 'Улаанбаатар, 2031 оны арваннэгдүгээр сарын 5 /МОНЦАМЭ/. Хуучин гүүр нээгдлээ.';
    expect(read(mongolian, { lang: 'mn', text: '' })).toEqual(['Улаанбаатар', 'МОНЦАМЭ']);
  });

  it('knows an agency in brackets, between slashes or behind a comma without a dash', () => {
    const cases: [string, string, string, string][] = [
      ['fi', 'LONTOO (STT–AFP) Silta avattiin jälleen.', 'LONTOO', 'STT–AFP'],
      ['sv', 'LIMA (TT) Den gamla bron är öppen igen.', 'LIMA', 'TT'],
      ['sv', 'STOCKHOLM (Nyhetsbyrån Direkt) Bron är öppen igen.', 'STOCKHOLM', 'Nyhetsbyrån Direkt'],
      ['cs', 'Praha (ČTK, Reuters) – Most je znovu otevřen.', 'Praha', '(ČTK, Reuters)'.slice(1, -1)],
      ['cs', 'Praha (ČTK, jav) Most je znovu otevřen.', 'Praha', 'ČTK'],
      ['no', 'Oslo /NTB/ Den gamle broen er åpen igjen.', 'Oslo', 'NTB'],
      ['pl', 'Warszawa, PAP. Stary most jest znów otwarty.', 'Warszawa', 'PAP'],
      ['lv', 'Rīga, 5.nov., LETA. Vecais tilts atkal atvērts.', 'Rīga', 'LETA'],
      ['es', 'LEÓN, 6 (EUROPA PRESS) El viejo puente reabrió.', 'LEÓN', 'EUROPA PRESS'],
      ['es', 'Madrid, 5 de noviembre de 2031 (EFE) El puente reabrió.', 'Madrid', 'EFE'],
      ['fi', 'Helsinki STT – Vanha silta avattiin jälleen.', 'Helsinki', 'STT'],
      ['de', 'dpa/Berlin – Die alte Brücke ist wieder offen.', 'Berlin', 'dpa'],
      ['ru', 'МОСКВА. ТАСС – Старый мост открыли.', 'МОСКВА', 'ТАСС'],
      ['sv', 'STT – Helsingfors. Den gamla bron är öppen igen.', 'Helsingfors', 'STT'],
      ['de', 'Berlin – (dpa) Die alte Brücke ist wieder offen.', 'Berlin', 'dpa'],
      ['de', '(Reuters, London) – Die alte Brücke ist offen.', 'London', 'Reuters'],
    ];
    for (const [lang, line, place, outlet] of cases) expect(read(line, { lang, text: line })).toEqual([place, outlet]);
    const none: [string, string][] = [
      ['en', 'Andhra Pradesh (AP) Ministers opened the bridge.'],
      ['en', 'Associated Press (AP) Reporters crossed the bridge.'],
      ['en', 'Northern Trust (PA) Managers crossed the bridge.'],
      ['de', 'Anna Berg, dpa. Die alte Brücke ist offen.'],
      ['de', '(Reuters, Anna Berg) – Die alte Brücke ist offen.'],
      ['es', 'Redacción, 6 (EFE) El viejo puente reabrió.'],
      ['ar', 'قال الوزير (رويترز) إن الجسر مفتوح.'],
    ];
    for (const [lang, line] of none) expect(read(line, { lang, text: line })?.[0] ?? '').toBe('');
  });

  it('knows the day without its year before a full stop where the press writes from the place', () => {
    const text = (line: string) => ({ text: line, telling: line });
    const german = 'Berlin, 5. November. Die alte Brücke ist wieder offen.';
    expect(read(german, { lang: 'de', ...text(german) })).toEqual(['Berlin', '']);
    const vietnamese = 'Berlin, ngày 5/11 – Cây cầu cũ vừa mở cửa trở lại.';
    expect(read(vietnamese, { lang: 'vi', ...text(vietnamese) })).toEqual(['Berlin', '']);
    const hindi = 'पटना, 5 नवंबर। पुराना पुल फिर से खोल दिया गया।';
    expect(read(hindi, { lang: 'hi', ...text(hindi) })).toEqual(['पटना', '']);
    for (const [lang, line] of [
      ['de', 'Mittwoch, 5. November. Die alte Brücke ist offen.'],
      ['de', 'Abfahrt, 5. November. Die alte Brücke ist offen.'],
      ['hi', 'बुधवार, 5 नवंबर। पुराना पुल फिर से खोल दिया गया।'],
    ] as const)
      expect(read(line, { lang, ...text(line) })).toBeUndefined();
  });

  it('knows how agencies of Arabic countries begin', () => {
    const cases: [string, string, string][] = [
      ['بريدة 12 رمضان 1446هـ الموافق 12 مارس 2031م واس أعيد فتح الجسر', 'بريدة', 'واس'],
      ['أبوظبي في 3 ديسمبر / وام / أعيد فتح الجسر', 'أبوظبي', 'وام'],
      ['الدوحة في 05 نوفمبر /قنا/ أعيد فتح الجسر', 'الدوحة', 'قنا'],
      ['بغداد/ واع / أعيد فتح الجسر', 'بغداد', 'واع'],
      ['القاهرة في 5 نوفمبر أ ش أ أعيد فتح الجسر', 'القاهرة', 'أ ش أ'],
      ['الكويت - 5 - 11 (كونا) -- أعيد فتح الجسر', 'الكويت', 'كونا'],
      ['رام الله 5-11-2031 وفا- أعيد فتح الجسر', 'رام الله', 'وفا'],
      ['بيروت (رويترز) أعيد فتح الجسر', 'بيروت', 'رويترز'],
    ];
    for (const [line, place, outlet] of cases) expect(read(line, { lang: 'ar', text: line })).toEqual([place, outlet]);
    for (const line of [
      'وزير النقل 5 نوفمبر قال إن وكالة واس نقلت الخبر',
      'قال الوزير / رويترز / إن الجسر مفتوح',
      'الأربعاء 12 مارس 2031 واس أعيد فتح الجسر',
      'افتتح الجسر 12 عاملا في مارس، ونقلت واس الخبر',
    ])
      expect(read(line, { lang: 'ar', text: line })).toBeUndefined();
  });

  it('knows agencies of East Asia, each before or behind the place and the day', () => {
    const cases: [string, string, string][] = [
      ['中新网11月5日电 旧桥重新开放。', '', '中新网'],
      ['路透伦敦11月5日 - 旧桥重新开放。', '伦敦', '路透'],
      ['（法新社巴黎5日电）旧桥重新开放。', '巴黎', '法新社'],
      ['[아테네=AP/뉴시스] 낡은 다리가 열렸다.', '아테네', 'AP/뉴시스'],
      ['[도쿄 5일 로이터] - 낡은 다리가 열렸다.', '도쿄', '로이터'],
      ['(뉴욕 AP=연합뉴스) 낡은 다리가 열렸다.', '뉴욕', 'AP/연합뉴스'],
      ['【ロンドン5日AFP時事】古い橋が開通した。', 'ロンドン', 'AFP時事'],
    ];
    for (const [line, place, outlet] of cases)
      expect(read(line, { text: line, lang: 'zh-Hans' })).toEqual([place, outlet]);
    const own = '[글로벌데일리=취리히] 낡은 다리가 열렸다.';
    expect(read(own, { text: own, houses: ['글로벌데일리'] })).toEqual(['취리히', '글로벌데일리']);
    for (const line of [
      '路透社11月5日报道，旧桥重新开放。',
      '[서울 시내 다리] 낡은 다리가 열렸다.',
      '【写真特集】古い橋',
    ])
      expect(read(line, { text: line })).toBeUndefined();
  });

  it('knows a house that is written as one word', () => {
    const line = 'Demak, KabarWarga - Banjir merendam tiga desa di sana.';
    expect(read(line, { houses: ['Kabar Warga Demak'], lang: 'id' })).toEqual(['Demak', 'KabarWarga']);
    expect(read(line, { houses: ['Kabar Kota'], lang: 'id' })).toBeUndefined();
  });

  it('knows a place behind an acronym where the text says "in" it', () => {
    const line = 'KBRP, Brebes: Petani memanen bawang lebih awal.';
    expect(read(line, { text: `${line} Hujan turun di Brebes sejak Juli.`, lang: 'id' })).toEqual(['Brebes', '']);
    expect(read(line, { text: line, lang: 'id' })).toBeUndefined();
    const answer = 'NATO, Tanya: Siapa yang datang?';
    expect(read(answer, { text: `${answer} Tanya jawab di kota itu.`, lang: 'id' })).toBeUndefined();
  });

  it('may be a line of its own with the house', () => {
    const alone = (line: string) =>
      readLoneDateline(line, { words: wordsFor(['id']), houses: ['Kabar Pagi Online'] })?.place;
    expect(alone('Jakarta, Kabar Pagi Online')).toBe('Jakarta');
    expect(alone('Jakarta - Kabar Pagi Online')).toBe('Jakarta');
    expect(alone('Jakarta, Reuters')).toBeUndefined();
    expect(alone('Jakarta, Bandung')).toBeUndefined();
    expect(alone('Kabar Pagi Online, Jakarta membangun')).toBeUndefined();
  });

  it('knows the house by its name', () => {
    expect(read('Nabire, VIVA - Bandara itu resmi beroperasi.', { houses: ['VIVA.co.id'] })).toEqual([
      'Nabire',
      'VIVA',
    ]);
    expect(read('PIKIRAN RAKYAT - Petani memanen lebih awal.', { houses: ['Pikiran-Rakyat.com'] })).toEqual([
      '',
      'PIKIRAN RAKYAT',
    ]);
    expect(read('Springfield | Harbour Gazette – Two ministers met.', { houses: ['Harbour Gazette'] })).toEqual([
      'Springfield',
      'Harbour Gazette',
    ]);
    expect(read('Springfield | Old Mill – two names of one place.')).toBeUndefined();
  });

  it('knows a place in markup of its own, at the head of the text', () => {
    const line = 'Muara Teras - Presiden membuka jembatan.';
    expect(read(line, { emphasised: 'Muara Teras', text: line, lang: 'id' })).toEqual(['Muara Teras', '']);
    expect(read(line, { text: line, lang: 'id' })).toBeUndefined();
    expect(read(line, { text: `${line} Warga di Muara Teras datang.`, lang: 'id' })).toEqual(['Muara Teras', '']);
    // An insertion, and words that are no place.
    const inserted = 'Jakarta - ibu kota - Presiden membuka jembatan. Warga di Jakarta datang.';
    expect(read(inserted, { text: inserted, lang: 'id' })).toBeUndefined();
    const month = 'Mei - Presiden membuka jembatan. Warga datang di Mei.';
    expect(read(month, { text: month, lang: 'id' })).toBeUndefined();
    const team = 'Juventus - La squadra ha battuto la Juventus.';
    expect(read(team, { text: team, lang: 'it' })).toBeUndefined();
    const dated = '28.04.2031 - Warga di Jakarta datang.';
    expect(read(dated, { text: dated, lang: 'id' })).toBeUndefined();
    const told = 'Sari Wulandari - Presiden membuka jembatan. Warga di Jakarta datang.';
    expect(read(told, { text: told, lang: 'id' })).toBeUndefined();
    expect(read('Berlin. Die Ministerin tritt an.', { emphasised: 'Berlin.', text: '', lang: 'de' })).toEqual([
      'Berlin',
      '',
    ]);
    expect(read('Schluss. Die Ministerin geht.', { text: '', lang: 'de' })).toBeUndefined();
  });

  it('knows a place by the preposition and the ending it has elsewhere in the text', () => {
    const inflected = 'Nová Lhota – Rozhledna se otevře v sobotu. Naposledy ji v Nové Lhotě opravili před válkou.';
    expect(read(inflected, { text: inflected, lang: 'cs' })).toEqual(['Nová Lhota', '']);
    const league = 'Extraliga – Hokejisté znovu prohráli. Tak špatně v extralize nezačali, ani loni v Extralize.';
    expect(read(league, { text: league, lang: 'cs' })).toBeUndefined();
    const person = 'Novák – Starosta obce znovu kandiduje. S Novákem mluvila redakce.';
    expect(read(person, { text: person, lang: 'cs' })).toBeUndefined();
  });

  it('knows a place by what kind of place the text calls it, and by how its name begins where it comes again', () => {
    const market = 'Batu Lima — Puluhan perahu kembali ke Pasar Apung Batu Lima pada hari Senin.';
    expect(read(market, { text: market, lang: 'id' })).toEqual(['Batu Lima', '']);
    const mouth = 'Muara Teras — Puluhan perahu kembali datang. Warga Muara Teras senang.';
    expect(read(mouth, { text: mouth, lang: 'id' })).toEqual(['Muara Teras', '']);
    const band = 'Batu Lima — Grup musik itu kembali datang. Penggemar Batu Lima senang.';
    expect(read(band, { text: band, lang: 'id' })).toBeUndefined();
  });

  it('knows a place with a full stop where the text says "in" it, and no short sentence', () => {
    const line = 'Kijani. Wavuvi wa kisiwa wameanza tena kutumia bandari ndogo. Watu katika Kijani wamefurahi.';
    expect(read(line, { text: line, lang: 'sw' })).toEqual(['Kijani', '']);
    expect(read(line, { text: line.replace('katika Kijani', 'wote'), lang: 'sw' })).toBeUndefined();
    const style = 'Sommer. Sonne. Und das alles in Sommer, wo sonst immer Regen fällt und Wind weht.';
    expect(read(style, { text: style, lang: 'de' })).toBeUndefined();
    const month = 'Mei. Hujan turun terus-menerus selama sebulan penuh di kota itu. Banjir datang di Mei.';
    expect(read(month, { text: month, lang: 'id' })).toBeUndefined();
  });

  it('ends a dateline with a colon where no letters are capitals if the word comes again or is set apart', () => {
    const line = 'மேலூர்: உப்பளத் தொழிலாளர்களுக்கு நிவாரணம். மேலூரில் மழை பெய்தது.';
    expect(read(line, { text: line, lang: 'ta' })).toEqual(['மேலூர்', '']);
    const once = 'மேலூர்: உப்பளத் தொழிலாளர்களுக்கு நிவாரணம் வந்தது.';
    expect(read(once, { text: once, lang: 'ta' })).toBeUndefined();
    expect(read(once, { emphasised: 'மேலூர்:', text: once, lang: 'ta' })).toEqual(['மேலூர்', '']);
    const ethiopic = 'ጅማ፦ ገበሬዎች ማዕከል አገኙ። በጅማ ዞን ዝናብ ዘነበ።';
    expect(read(ethiopic, { text: ethiopic, lang: 'am' })).toEqual(['ጅማ', '']);
  });

  it('believes capitals before a colon only if the place is mentioned again', () => {
    expect(read('SINGAPORE: A bridge opened.', { text: 'SINGAPORE: A bridge opened. Singapore paid for it.' })).toEqual(
      ['SINGAPORE', ''],
    );
    expect(read('ANALYSIS: A bridge opened.', { text: 'ANALYSIS: A bridge opened.' })).toBeUndefined();
    const letter = 'DEAR ABBY: My neighbour sings. Dear Abby answers on Friday.';
    expect(read(letter, { text: letter, title: 'Dear Abby: My neighbour sings' })).toBeUndefined();
  });

  it('believes other letters before a colon only in markup of their own, if the text says "in" them', () => {
    const line = 'Kupang: Pemerintah kota membuka jembatan. Warga di Kupang senang.';
    expect(read(line, { emphasised: 'Kupang:', text: line, lang: 'id' })).toEqual(['Kupang', '']);
    expect(read(line, { text: line, lang: 'id' })).toBeUndefined();
    const speaker = 'Hartono: Jembatan itu retak. Kata Hartono, warga harus sabar.';
    expect(read(speaker, { emphasised: 'Hartono:', text: speaker, lang: 'id' })).toBeUndefined();
    const house = 'KABAR PESISIR: Kapan jembatan dibuka?';
    expect(read(house, { houses: ['Kabar Pesisir'], text: house, lang: 'id' })).toEqual(['', 'KABAR PESISIR']);
  });

  it('takes no title in capitals for a place', () => {
    const line = 'THE BIG READ: A bridge opened.';
    expect(read(line, { emphasised: 'THE BIG READ:', text: line })).toBeUndefined();
  });

  it('ends no dateline with a colon where the press does not', () => {
    const line = 'NUEVA YORK: El puente abre el lunes.';
    expect(read(line, { emphasised: 'NUEVA YORK:', text: line, lang: 'es' })).toBeUndefined();
  });

  it('reads several parts', () => {
    expect(read('LONDON, Nov 5 (Reuters) - Shares fell.')).toEqual(['LONDON', 'Reuters']);
    expect(read('ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) --', { lang: 'id' })).toEqual([
      'ISTANBUL',
      'Antara/PRNewswire',
    ]);
    expect(read('KOMPAS.com - Sebuah jembatan dibuka.', { lang: 'id' })).toEqual(['', 'KOMPAS.com']);
  });

  it.each([
    ['a path of links', 'Harbour Gazette | Posts | Fashion | A Straw Bag – the new one'],
    ['a weekday', 'Wednesday, 1 November 2023 - The market opened.'],
    ['a name and a date', 'Mary Whitfield – 14 September 2022 – News'],
    ['a byline', 'By Daniel | 23 July 2017 – News'],
  ])('gives none for %s', (_, line) => {
    expect(read(line, { houses: ['Harbour Gazette'], text: line })).toBeUndefined();
  });

  it.each(['', '–', ' – – – ', '((((((((', `${'A'.repeat(5000)} – x`, 'a'.repeat(100_000)])(
    'gives none for nonsense',
    (line) => {
      expect(read(line)).toBeUndefined();
    },
  );
});
