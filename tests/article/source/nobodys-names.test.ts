// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { readDateline } from '../../../lib/article/source/dateline/dateline';
import { wordsFor } from '../../../lib/article/source/words';
import { pageOf } from './page';

const TEXT: Readonly<Record<string, string>> = {
  en: 'The old bridge across the harbour opened again on Friday, and the first people walked over it in the morning, while shops on the other bank gave away coffee to whoever came across.',
  de: 'Die alte Brücke über den Hafen ist seit Freitag wieder offen, und die ersten gingen schon am Morgen hinüber, während die Läden am anderen Ufer Kaffee für alle ausschenkten, die kamen.',
  fr: 'Le vieux pont du port a rouvert vendredi, et les premiers passants ont traversé tôt le matin, pendant que les commerçants de la rive opposée offraient le café à tous ceux qui arrivaient.',
  hi: 'बंदरगाह का पुराना पुल शुक्रवार को फिर से खोल दिया गया और पहले लोग सुबह ही उस पर पैदल निकल पड़े, दूसरे किनारे के दुकानदार इस दिन की राह देख रहे थे।',
  ja: '港にかかる古い橋が金曜日に再び開通し、朝早くから最初の人々が橋を渡ったと、当局が明らかにした。対岸の店主らはこの日を待ちわびており、コーヒーを無料で配る店もあったという。',
  ko: '항구를 가로지르는 낡은 다리가 금요일에 다시 열렸고 첫 사람들이 아침 일찍 다리를 건너갔다고 당국은 밝혔다. 건너편 상인들은 이날을 기다려 왔으며 커피를 나누어 주었다고 전했다.',
  zh: '横跨港口的旧桥星期五重新开放，第一批行人一大早就走过了这座桥，许多居民在桥头合影留念。对岸的商户一直在等待这一天，有人向最先过桥的人免费赠送咖啡，还挂起了彩旗。',
};
const DAY: Readonly<Record<string, string>> = {
  en: '9 June 2031',
  de: '9. Juni 2031',
  fr: '9 juin 2031',
  hi: '9 जून 2031',
  ja: '2031年6月9日',
  ko: '2031.06.09 10:12',
  zh: '2031年6月9日',
};

/** "authors | editor | place" of a page with a head and a foot. */
function said(lang: string, head: string, foot = ''): string {
  const text = `<p>${TEXT[lang]}</p>`.repeat(3);
  const html = `<!doctype html><html lang="${lang}"><head><title>Most §§ - Harbour Post</title><meta property="og:site_name" content="Harbour Post"><meta property="og:type" content="article"></head><body><main><article><h1>Most §§</h1>${head}<div>${text}${foot}</div></article></main></body></html>`;
  const source = extract(pageOf(html), { url: 'https://www.harbourpost.example/news/most-1.html' })?.source;
  return [source?.authors.join(' & '), source?.editor, source?.place].filter(Boolean).join(' | ');
}
const beside = (lang: string, line: string, kind = ''): string =>
  said(lang, `${kind}<p>${line}</p><p>${DAY[lang]}</p>`);
const below = (lang: string, line: string, kind = ''): string => said(lang, `${kind}<p>${DAY[lang]}</p>`, line);

describe('what looks like the name of somebody', () => {
  it.each([
    ['ko', '김민수', '정치부 인터뷰 조회수 이메일 서울시 강원도 성명서 한겨레 전국판 남양주 여의도'.split(' ')],
    ['zh', '何雨舟', '石家庄 秦皇岛 张家口 董事长 马拉松 纪录片 金融街 程序员 毕业季 黄金周 高考生 万圣节'.split(' ')],
    ['ja', '山田はるか', ['写真あり', '会員のみ', '東京から', '港町だより', 'アート・デザイン', 'スポーツ・エンタメ']],
    ['ja', '長谷部 梓', ['経済 国際', '社会 政治', '東京 大阪', '天声 人語', '編集 手帳']],
    ['hi', 'कबीर मेहरा', ['पवन ऊर्जा', 'व्यापार मंडल', 'ऋतु परिवर्तन', 'मंत्रि मंडल']],
  ])('beside the day, in %s: "%s" is, other words are not', (lang, name, others) => {
    expect(beside(lang, name)).toBe(name);
    expect(others.filter((other) => beside(lang, other) !== '')).toEqual([]);
  });

  it('in capitals before the day', () => {
    const dated = (line: string): string => said('en', `<p>${line} - 9 June 2031</p>`);
    expect(dated('ANNA BERGHAUS')).toBe('Anna Berghaus');
    expect(['WORLD NEWS', 'BREAKING NEWS', 'REAL ESTATE', 'LOCAL SPORT'].map(dated).join('')).toBe('');
  });

  it('beside a desk or a job', () => {
    const others = [
      'Newsroom Tour',
      'Newsdesk Podcast',
      'Editor Choice Awards',
      'Reporters Without Borders',
      'Authors Guild Prize',
    ];
    expect(others.filter((other) => beside('en', other) !== '')).toEqual([]);
  });

  it('beside what is reviewed, or what is told of a firm below an opinion', () => {
    expect(beside('en', 'Silent Waters (drama)', '<p>Review</p>')).toBe('');
    expect(beside('en', 'Silent Waters | Season two', '<p>Opinion</p>')).toBe('');
    const firm = '<p>Northern Trust is a bank and lends to owners of ships.</p>';
    expect(below('en', firm, '<p>Opinion</p>')).toBe('');
  });

  it('in letters alone', () => {
    expect(below('de', '<p>J.B.K.</p>')).toBe('J.B.K.');
    const others = [
      'P.S.',
      'N.B.',
      'R.I.P.',
      'F.A.Q.',
      'U.S.A.',
      '(CDU/CSU)',
      'GMT/UTC',
      'EUR/USD',
      'ON / OFF',
      'AC/DC',
    ];
    const links = ['<a href="/fr">EN/FR</a>', '<a href="/s">RTV // MLS</a>'];
    expect([...others, ...links].filter((other) => below('en', `<p>${other}</p>`) !== '')).toEqual([]);
  });
});

describe('a city beside who wrote it', () => {
  it.each([
    ['en', 'By Anna Berghaus, Senior reporter, London', 'Anna Berghaus | London'],
    ['en', 'By Anna Berghaus, Harbour Post, London', 'Anna Berghaus | London'],
    ['en', 'By Anna Berghaus, King’s College, London', 'Anna Berghaus'],
    ['en', 'Anna Berghaus (Mayor, London)', 'Anna Berghaus'],
    ['fr', 'Par Anne Bertin (Musée du Louvre, Paris)', 'Anne Bertin'],
  ])('%s: %s', (lang, line, expected) => expect(beside(lang, line, '<p>Opinion</p>')).toBe(expected));
});

describe('what looks like a dateline', () => {
  it.each([
    ['en', 'Anna Berg, 45 (AFP) Engineers opened the bridge.'],
    ['es', 'Grupo Norte, 6 (EFE) El viejo puente reabrió.'],
    ['de', 'ARCHIVBILD, AFP. Die alte Brücke ist offen.'],
    ['cs', 'FOTO (ČTK) Most je znovu otevřen.'],
    ['pl', 'FOT. (PAP) Most jest otwarty.'],
    ['no', 'FOTO /NTB/ Den gamle broen er åpen.'],
    ['ko', '[사진 AFP연합뉴스] 낡은 다리가 열렸다.'],
    ['ko', '[사진=AP/뉴시스] 낡은 다리가 열렸다.'],
    ['ko', '(자료 AP=연합뉴스) 낡은 다리가 열렸다.'],
    ['ja', '【写真共同】古い橋が開通した。'],
    ['ja', '【動画AFP】古い橋が開通した。'],
    ['zh-Hans', '法新社记者张三巴黎9月5日电 旧桥重新开放。'],
    ['zh-Hans', '彭博指数11月5日 - 旧桥重新开放。'],
    ['zh-Hans', '路透社报道11月5日讯 旧桥重新开放。'],
  ])('%s: %s', (lang, line) =>
    expect(readDateline(line, { words: wordsFor([lang]), houses: [], text: line })?.place ?? '').toBe(''),
  );

  it('below a text, where every noun has a capital', () => {
    expect(below('de', '<p>Klara Brandmeier</p>')).toBe('Klara Brandmeier');
    expect(['Klara Stiftung', 'Leon Filmtheater'].filter((name) => below('de', `<p>${name}</p>`) !== '')).toEqual([]);
  });
});
