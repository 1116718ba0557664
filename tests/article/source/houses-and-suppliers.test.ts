// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../lib/article/article';
import { extract } from '../../../lib/article/extract';
import { pageOf } from './page';

const TEXT: Readonly<Record<string, string>> = {
  en: 'The old bridge across the harbour opened again on Friday, and the first people walked over it in the morning, while shops on the other bank gave away coffee to whoever came across.',
  de: 'Die alte Brücke über den Hafen ist seit Freitag wieder offen, und die ersten gingen schon am Morgen hinüber, während die Läden am anderen Ufer Kaffee für alle ausschenkten, die kamen.',
  fr: 'Le vieux pont du port a rouvert vendredi, et les premiers passants ont traversé tôt le matin, pendant que les commerçants de la rive opposée offraient le café à tous ceux qui arrivaient.',
  sv: 'Den gamla bron över hamnen öppnade igen på fredagen, och de första gick över den redan på morgonen, medan butikerna på andra sidan bjöd alla som kom över på kaffe och bullar.',
  id: 'Jembatan lama di atas pelabuhan itu dibuka lagi pada Jumat, dan orang pertama menyeberanginya sejak pagi, sementara toko di seberang membagikan kopi kepada siapa saja yang datang.',
  bn: 'পুরোনো বন্দরের ওপরের সেতুটি নয় বছর পর আবার যান চলাচলের জন্য খুলে দেওয়া হয়েছে এবং প্রথম এক শ বাসিন্দা সকালেই হেঁটে পার হয়েছেন।',
  ja: '港にかかる古い橋が金曜日に再び開通し、朝早くから最初の人々が橋を渡ったと、当局が明らかにした。対岸の店主らはこの日を待ちわびており、コーヒーを無料で配る店もあったという。',
  zh: '横跨港口的旧桥星期五重新开放，第一批行人一大早就走过了这座桥，许多居民在桥头合影留念。对岸的商户一直在等待这一天，有人向最先过桥的人免费赠送咖啡，还挂起了彩旗。',
};
const HEADLINE: Readonly<Record<string, string>> = {
  bn: 'নয় বছর পর আবার খুলল পুরোনো সেতু',
  ja: '港の古い橋が再び開通',
  zh: '横跨港口的旧桥重新开放',
};

interface Page {
  lang?: string;
  host?: string;
  /** Behind the headline in the title of the page. */
  tab?: string;
  site?: string;
  publisher?: string;
  author?: string;
  /** Whom the data call a person. */
  person?: string;
  dateline?: string;
  header?: string;
  head?: string;
  opening?: string;
  foot?: string;
  footer?: string;
}

/** What the engine says of a page that is as plain as it can be. */
function read({ lang = 'en', host = 'www.harbourpost.example', tab = '', ...page }: Page): Partial<Source> {
  const headline = HEADLINE[lang] ?? 'Most §§ 1';
  const data = {
    '@type': 'NewsArticle',
    headline,
    datePublished: '2031-06-09T10:12:00Z',
    ...(page.publisher && { publisher: { '@type': 'Organization', name: page.publisher } }),
    ...(page.author && { author: { '@type': 'Organization', name: page.author } }),
    ...(page.person && { author: { '@type': 'Person', name: page.person } }),
    ...(page.dateline && { dateline: page.dateline }),
  };
  const site = page.site ? `<meta property="og:site_name" content="${page.site}">` : '';
  const text = `<p>${page.opening ?? ''}${TEXT[lang]}</p>${`<p>${TEXT[lang]}</p>`.repeat(2)}`;
  const html = `<!doctype html><html lang="${lang}"><head><title>${headline}${tab}</title>${site}<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><header>${page.header ?? ''}</header><main><article><h1>${headline}</h1>${page.head ?? ''}<div>${text}${page.foot ?? ''}</div></article></main><footer>${page.footer ?? ''}</footer></body></html>`;
  return extract(pageOf(html), { url: `https://${host}/2031/bridge-1` })?.source ?? {};
}

describe('the name of the house', () => {
  const PART = { host: 'views.harbourpost.example', site: 'Views' };
  const logo = (address: string): string =>
    `<a href="${address}"><img src="l.svg" alt="Harbour Post"></a><a href="https://views.harbourpost.example">Views</a>`;

  it('is not that of the part of the site which has a host of its own', () => {
    const header = logo('https://www.harbourpost.example/');
    expect(read({ ...PART, header, publisher: 'Harbour Post' }).publisher).toBe('Harbour Post');
    const host = 'views.harbourpost.com';
    const other = logo('https://www.harbourpost.com');
    expect(read({ host, site: host, header: other, tab: ' - Harbour Post' }).publisher).toBe('Harbour Post');
  });

  it('is that of a host beside others, where the logo leads to itself', () => {
    const header = logo('https://views.harbourpost.example/');
    expect(read({ ...PART, site: 'Views', publisher: 'Views', header }).publisher).toBe('Views');
    expect(read({ ...PART, header: '<a href="/">Views</a>' }).publisher).toBe('Views');
  });

  it('stands behind two hyphens in a script without blanks', () => {
    expect(read({ lang: 'zh', host: 'society.huaxia.example', tab: '--社会·法治--华夏网' }).publisher).toBe('华夏网');
  });

  it('is in the country’s own script where the page’s owner is called so', () => {
    const transliterated = { lang: 'bn', host: 'www.bandaralo.example', site: 'Bandaralo', publisher: 'Bandaralo' };
    const own = { ...transliterated, tab: ' | বন্দর আলো' };
    expect(read({ ...own, footer: '<p>স্বত্ব © ১৯৯৮-২০৩১ বন্দর আলো</p>' }).publisher).toBe('বন্দর আলো');
    expect(read(own).publisher).toBe('Bandaralo');
  });

  it('is whole where machines are told its initials', () => {
    const header = '<a href="/"><img src="l.svg" alt="Harbour Post"></a>';
    const short = { site: 'HP Online', publisher: 'HP Online', host: 'www.hpost.example' };
    expect(read({ ...short, header, tab: ' | Harbour Post' }).publisher).toBe('Harbour Post');
    expect(read({ ...short, header, tab: ' | Local News' }).publisher).toBe('HP Online');
    const other = '<a href="/"><img src="l.svg" alt="Breaking News"></a>';
    expect(read({ ...short, header: other, tab: ' | Breaking News' }).publisher).toBe('HP Online');
  });

  it('is the one in the country’s own script of two, where the headline is in it', () => {
    const both = { host: 'www.huaxia.example', site: '华夏新闻 | HUAXIA', publisher: '华夏新闻 | HUAXIA' };
    expect(read({ ...both, lang: 'zh' }).publisher).toBe('华夏新闻');
    expect(read({ lang: 'zh', host: 'www.huaxia.example', tab: '_社会_华夏新闻-The Huaxia' }).publisher).toBe(
      '华夏新闻',
    );
    expect(read({ ...both, lang: 'en' }).publisher).toBe('HUAXIA');
  });

  it('is a domain with its capitals, where the words for the logo alone leave its end out', () => {
    const header = '<a href="/" title="Harbour6.com"><img src="l.svg" alt="Harbour6"></a>';
    const page = { header, host: 'www.harbour6.com', site: 'harbour6.com' };
    expect(read({ ...page, publisher: 'harbour6.com' }).publisher).toBe('Harbour6.com');
    expect(read({ ...page, publisher: 'Harbour6' }).publisher).toBe('Harbour6');
  });
});

describe('whose text it is', () => {
  it('is not the house’s beside another paper', () => {
    const head = '<div>2031年6月9日10:12 | 来源：<a href="https://paper.huaxia.example/">华夏网－华夏日报</a></div>';
    expect(read({ lang: 'zh', host: 'www.huaxia.example', tab: '-华夏网', site: '华夏网', head }).agency).toBe(
      '华夏日报',
    );
    expect(read({ lang: 'zh', host: 'www.other.example', site: '北海网', head }).agency).toBe('华夏网－华夏日报');
  });

  it('is not an agency’s that a way to the front page names', () => {
    const path = '<ol><li><a href="/">УНІАН</a></li><li><a href="/r">Рецепти</a></li></ol>';
    expect(read({ host: 'www.unian.ua', site: 'УНІАН', head: path }).agency).toBe('');
    expect(read({ opening: 'LONDON (Reuters) - ' }).agency).toBe('Reuters');
  });

  it('is not whoever the numbers below a list are from', () => {
    const facts = '<ul><li>Byggd 1924.</li><li>Längd: 64 meter.</li></ul><p>Källa: Hamnverket</p>';
    expect(read({ lang: 'sv', foot: `<div><h2>Fakta: Bron</h2><div>${facts}</div></div>` }).agency).toBe('');
    expect(read({ lang: 'sv', foot: '<p>Källa: Hamnverket</p>' }).agency).toBe('Hamnverket');
    expect(read({ lang: 'sv', foot: `<div>${facts.replace('Hamnverket', 'TT')}</div>` }).agency).toBe('TT');
  });

  it('is a paper’s that a portal names behind the headline', () => {
    const portal = { lang: 'ja', host: 'news.portal.example', site: '港ポータル', publisher: '港ポータル' };
    const found = read({ ...portal, tab: '（東港新報） - 港ポータル', author: '東港新報' });
    expect([found.agency, found.authors]).toEqual(['東港新報', []]);
    expect(read({ ...portal, tab: '（動画） - 港ポータル', author: '東港新報' }).agency).toBe('');
  });
});

describe('who wrote and edited it', () => {
  it('has a name where the page tells it of initials', () => {
    const signed = (title: string): string =>
      `<p>Der Hafen bleibt offen. <span>(<a href="mailto:lku@harbourpost.example" title="${title}">lku</a>)</span></p>`;
    expect(read({ lang: 'de', foot: signed('Lena Kuhnert') }).editor).toBe('Lena Kuhnert');
    expect(read({ lang: 'de', foot: signed('Mail an die Redaktion') }).editor).toBe('lku');
    expect(read({ lang: 'de', foot: signed('Anna Berghaus') }).editor).toBe('lku');
  });

  it('is no agency behind a word for what it supplied, and no house behind a name', () => {
    const lensing = { lang: 'fr', host: 'www.hp.fr', site: 'Havre Post' };
    expect(read({ ...lensing, person: 'Anne Bertin avec Belga' }).authors).toEqual(['Anne Bertin']);
    expect(read({ ...lensing, person: 'Anne Bertin HP' }).authors).toEqual(['Anne Bertin']);
    expect(read({ ...lensing, person: 'Anne Bertin HX' }).authors).toEqual(['Anne Bertin HX']);
    expect(read({ ...lensing, person: 'Bertin HP' }).authors).toEqual(['Bertin HP']);
  });

  it('is who signs the text, where data name the account that put it online', () => {
    const signed = (person: string, opening: string): readonly string[] | undefined =>
      read({ site: 'Harbour Post', person, opening: opening && `${opening}</p><p>` }).authors;
    expect(signed('Emeka O', '<strong>By Anna Sessi-Berg</strong>')).toEqual(['Anna Sessi-Berg']);
    expect(signed('Harbour Post Weekly', 'By Anna Sessi-Berg')).toEqual(['Anna Sessi-Berg']);
    // Without a whole name that signs, beside it in one line or as another whole name it stays.
    expect(signed('Emeka O', '')).toEqual(['Emeka O']);
    expect(signed('Emeka O', 'By Anna')).toEqual(['Emeka O']);
    expect(signed('Emeka O', 'By Emeka O and Anna Sessi-Berg')).toContain('Emeka O');
    expect(signed('Emeka Obi', 'By Anna Sessi-Berg')).toEqual(['Emeka Obi']);
    expect(signed('Emeka O', 'Anna Sessi-Berg walked by the river.')).toEqual(['Emeka O']);
  });

  it('has the whole name that is printed for one cut short', () => {
    const cut = (printed: string): readonly string[] | undefined =>
      read({ lang: 'de', person: 'A. Br.', head: `<div>Von ${printed}</div>` }).authors;
    expect(cut('Anna Brandmeier')).toEqual(['Anna Brandmeier']);
    expect(cut('Jutta Brandmeier')).not.toEqual(['Anna Brandmeier']);
    expect(cut('Anna Brandmeier und Alex Bruns')).not.toEqual(['Anna Brandmeier']);
  });

  it('is nobody who took a picture, with the sign that says so', () => {
    const opening = '（記者林大海攝）</p><p>〔記者林大海／東港報導〕';
    expect(read({ lang: 'zh', host: 'www.donggang.example', opening }).authors).toEqual(['林大海']);
  });

  it('is nobody who reports from agencies', () => {
    expect(read({ head: '<span>By <a href="/author/agency-report/">Agency Report</a></span>' }).authors).toEqual([]);
  });

  it('are many who have no names', () => {
    const signed = 'un collectif d’enseignants et de parents d’élèves du port';
    expect(
      read({ lang: 'fr', site: 'Le Port', author: 'Le Port', head: `<div>par <b>${signed}</b></div>` }).authors,
    ).toEqual([signed]);
    expect(read({ lang: 'fr', head: '<div>par Anne Bertin et Hugo Vidal</div>' }).authors).toEqual([
      'Anne Bertin',
      'Hugo Vidal',
    ]);
  });

  it('stands behind the house at the head of the text', () => {
    const at = (opening: string): readonly string[] | undefined =>
      read({ lang: 'id', site: 'Kabar Pesisir', opening: `${opening}</p><p>` }).authors;
    expect(at('KABARPESISIR.CO.ID, Oleh: <strong>Budi Hartono Rasyid</strong>, pegiat literasi di Yogyakarta')).toEqual(
      ['Budi Hartono Rasyid'],
    );
    expect(at('KABARPESISIR.CO.ID, Jakarta, oleh warga pelabuhan yang menunggu lama')).toEqual([]);
  });

  it('are no section and no city behind a bar', () => {
    const found = read({ head: '<div>By Mary Whitfield | Politics | London</div><time>9 June 2031</time>' });
    expect([found.authors, found.place]).toEqual([['Mary Whitfield'], 'London']);
    expect(read({ head: '<div>By Mary Whitfield | John Okafor</div>' }).authors).toEqual([
      'Mary Whitfield',
      'John Okafor',
    ]);
  });

  it('are none who are asked or told of', () => {
    const line = '<p>Jutta Brandmeier (Ministerin)</p>';
    for (const kind of ['Interview', 'Porträt'])
      expect(read({ lang: 'de', head: `<p>${kind}</p>${line}` }).authors).toEqual([]);
    expect(read({ lang: 'de', head: `<p>Gastbeitrag</p>${line}` }).authors).toEqual(['Jutta Brandmeier']);
  });
});

describe('where it was written', () => {
  const dated = (before: string): string =>
    `<div>${before} <time datetime="2031-06-09T10:12">9 June 2031, 10:12</time></div>`;

  it('has an element that is called so, beside the day', () => {
    expect(read({ head: dated('<span class="location">Dunwick</span>') }).place).toBe('Dunwick');
    expect(read({ head: dated('<span class="story_city">Dunwick</span> |') }).place).toBe('Dunwick');
  });

  it('is no link and no other word that stands there', () => {
    expect(read({ head: dated('<a href="/dunwick" class="location">Dunwick</a>') }).place).toBe('');
    expect(read({ head: dated('<span class="location">Updated</span>') }).place).toBe('');
    expect(read({ head: '<div><span class="location">Dunwick</span> <span>Old Hall</span></div>' }).place).toBe('');
    expect(read({ head: dated('<span class="category">Dunwick</span>') }).place).toBe('');
  });

  it('is not where the house is, of which the article does not tell', () => {
    expect(read({ dateline: 'London, UK' }).place).toBe('');
    expect(read({ dateline: 'London, UK', opening: 'A ferry left London on Friday. ' }).place).toBe('London, UK');
  });

  it('is told by what is of it, in German', () => {
    const at = (opening: string): string | undefined => read({ lang: 'de', opening }).place;
    expect(at('<b>Dunwick – Das war knapp!</b> Der Dunwicker Hafen blieb offen. ')).toBe('Dunwick');
    expect(at('<b>Fisch – Das war knapp!</b> Für den Fisch fuhr Fischer Hansen hinaus. ')).toBe('');
  });

  it('stands behind who reports for an agency', () => {
    const found = read({ lang: 'zh', opening: '新华社记者张三北京9月5日电 ' });
    expect([found.authors, found.place, found.agency]).toEqual([['张三'], '北京', '新华社']);
    const unknown = read({ lang: 'zh', opening: '新华社记者何雨舟、梁欣东港9月5日电 ' });
    expect([unknown.authors, unknown.place]).toEqual([['何雨舟', '梁欣'], '东港']);
    expect(read({ lang: 'zh', opening: '新华社北京9月5日电 ' }).authors).toEqual([]);
  });

  it('is no body of many countries', () => {
    expect(read({ lang: 'de', opening: 'NATO (dpa) – ' }).place).toBe('');
    expect(read({ lang: 'de', opening: 'BONN (dpa) – ' }).place).toBe('Bonn');
  });
});
