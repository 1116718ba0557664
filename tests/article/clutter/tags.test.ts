import { describe, expect, it } from 'vitest';
import { above, found } from './page';
import { judges, judgesKind, LONG_LINE, link, PROSE, TOLD } from './rows';

const tag = (words: string): string => `<a href="/tag/${words}/">${words}</a>`;
const topic = (words: string): string => `<a rel="tag" href="/t/${words}/">${words}</a>`;

describe('topics', () => {
  judgesKind({
    after: {
      'label and links': [
        '<div class="a"><span>Topik:</span> <a href="/x/jembatan">Jembatan</a> <a href="/x/desa">Desa</a></div>',
        'tags: Topik: Jembatan Desa',
      ],
      'links to topics': [
        '<ul><li><a rel="tag" href="/tag/jembatan">Jembatan</a></li><li><a rel="tag" href="/tag/desa">Desa</a></li></ul>',
        'tags: JembatanDesa',
      ],
      'links to topics with an unknown label': [
        '<div class="q"><span>Zxqy wvut abcdef</span> <a href="/tag/jembatan">Jembatan</a> <a href="/tag/desa">Desa</a></div>',
        'tags: Zxqy wvut abcdef Jembatan Desa',
      ],
      'where it is filed, in unknown words': [
        '<p>Zxqy wvut <a rel="category tag" href="/c/x">Desa</a> abcdef <a rel="tag" href="/t/y">Sungai</a></p>',
        'tags: Zxqy wvut Desa abcdef Sungai',
      ],
      'hashtags below unknown words with a colon': [
        '<h4>Zxqy:</h4><div><a href="/x/1">#jembatan</a><a href="/x/2">#desa</a></div>',
        'tags: Zxqy:',
        'tags: #jembatan#desa',
      ],
      'a known row with an unknown label': [
        '<div class="tags"><span>Zxqy wvut abcdef:</span> <ul><li><a href="/x/jembatan">Jembatan</a></li><li><a href="/x/desa">Desa</a></li></ul></div>',
        'tags: Zxqy wvut abcdef:JembatanDesa',
      ],
    },
    stays: {
      'a sentence with linked topics':
        '<p>Warga <a rel="tag" href="/t/x">Desa</a> menunggu di tepi <a rel="tag" href="/t/y">Sungai</a>.</p>',
      'a headline above a row of topics':
        '<h3>Jembatan dibuka</h3><p><a rel="tag" href="/tag/jembatan">Jembatan</a> dan desa.</p>',
      'a list of facts in a box with such a name':
        '<div class="topic"><span>Data jembatan:</span><ul><li>Panjang: 40 meter</li><li>Letak: <a href="/x/utara">Utara</a></li></ul></div>',
      'a line of facts with linked names':
        '<p>Kecamatan: <a href="/topik/utara">Utara</a>, <a href="/topik/selatan">Selatan</a></p>',
    },
  });
});

describe('topics, each condition', () => {
  judges([
    ['stay as a word in a line', { after: `<p>Topik ${LONG_LINE}: ${tag('a')}</p>` }],
    [
      'go below a label where all are topics',
      { between: `<p>Topik hari ini di desa: ${tag('sungai-wanasari')}</p>` },
      'tags: Topik hari ini di desa: sungai-wanasari',
    ],
    [
      'leave a text below them',
      { between: `<div><p>Topik: ${tag('sungai-wanasari')} ${tag('desa-wanasari')}</p><p>${TOLD}</p></div>` },
      'tags: Topik: sungai-wanasari desa-wanasari',
    ],
    [
      'stay below a label where few words are links',
      { between: `<p>Topik hari ini di desa: <a href="/x/">sungai</a></p>` },
    ],
    [
      'stay as one topic in a line behind the text',
      { after: `<div><p>Warga desa di tepi</p><p>${tag('sungai')} desa</p></div>` },
    ],
    [
      'go as two that say so',
      { between: `<p>Disimpan di ${topic('sungai')} dan ${topic('desa')}</p>` },
      'tags: Disimpan di sungai dan desa',
    ],
    [
      'stay as two that say so, with a year',
      { between: `<p>Dibangun 1987 di ${topic('sungai')} dan ${topic('desa')}</p>` },
    ],
    [
      'stay as two that say so in two lines',
      { between: `<div><p>Disimpan di ${topic('sungai')} itu</p><p>dan di ${topic('desa')} juga</p></div>` },
    ],
    [
      'go behind the text with a few words',
      { after: `<div>Kini ${tag('sungai')} ${tag('desa')} lama</div>` },
      'tags: Kini sungai desa lama',
    ],
    ['stay above the text with words', above(`<div>Kini ${tag('sungai')} ${tag('desa')} lama</div>`)],
    ['stay as a line of a text behind it', { after: `<p>Kini ${tag('sungai')} ${tag('desa')} lama</p>` }],
    [
      'stay as a long row with words',
      {
        after: `<div>${Array.from({ length: 20 }, (_, at) => `${tag(`sungai${at}`)} lama sekali desa`).join(' ')}</div>`,
      },
    ],
    [
      'stay in more lines than links',
      {
        after: `<div>${tag('sungai-wanasari')} ${tag('desa-wanasari')}<br>Satu lagi di desa<br>Dua lagi di desa<br>Tiga lagi di desa</div>`,
      },
      'tags: sungai-wanasari desa-wanasari',
    ],
    [
      'go in a named box',
      { after: '<div class="tags"><a href="/x/">sungai</a> <a href="/y/">desa</a></div>' },
      'tags: sungai desa',
    ],
    [
      'stay in a named box with an article',
      { after: `<div class="tags">${link('Peta desa di tepi sungai')} <a href="/y/">desa</a></div>` },
    ],
    ['go as one behind the text', { after: `<p>${tag('sungai')}</p>` }, 'tags: sungai'],
    ['stay as one between paragraphs', { between: `<p>${tag('sungai')}</p>` }],
    ['stay between paragraphs with words', { between: `<p>${tag('sungai-wanasari')} dan ${tag('desa-wanasari')}</p>` }],
    ['stay as a line of a text with a word', { after: `<p>${tag('sungai-wanasari')} dan ${tag('desa-wanasari')}</p>` }],
  ]);
});

describe('links to topics above the headline', () => {
  const topics = (...words: string[]): string => `<div>${words.map(topic).join(' ')}</div>`;
  const page = (top: string): Document =>
    new DOMParser().parseFromString(
      `<head><meta property="og:type" content="article"></head><body>${top}<h1>Jembatan</h1><div>${`<p>${PROSE}</p>`.repeat(5)}</div></body>`,
      'text/html',
    );

  it('are the menu, of four or more', () => {
    expect(found(page(topics('desa', 'kota', 'laut', 'hutan')))).toEqual([]);
  });
  it('are what it is filed under, of three', () => {
    expect(found(page(topics('desa', 'kota', 'laut')))).toEqual(['tags: desa kota laut']);
  });
  it('go with a label', () => {
    const top = `<div>Topik: ${['desa', 'kota', 'laut', 'hutan'].map(topic).join(' ')}</div>`;
    expect(found(page(top))).toHaveLength(1);
  });
});

describe('a single topic', () => {
  judges([
    ['goes in a box of its own below the text', { after: `<div class="q">${tag('sungai')}</div>` }, 'tags: sungai'],
    ['goes beside the text', { aside: `<div>${tag('sungai')}</div>` }, 'tags: sungai'],
    ['stays between two paragraphs', { between: `<div>${tag('sungai')}</div>` }],
    ['stays above the text', above(`<div class="q">${tag('sungai')}</div>`)],
    ['stays with words', { aside: `<div>Air di desa ${tag('sungai')}</div>` }],
    ['stays where it leads to an article', { after: `<div>${link('Sungai')}</div>` }],
  ]);
});
