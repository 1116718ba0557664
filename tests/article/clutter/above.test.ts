import { describe, expect, it } from 'vitest';
import { above, amid, found, OTHER, THIRD } from './page';
import { HEADLINE, judges, LONG_LINE, link, PROSE, SECOND, second, sharer, TOLD } from './rows';

const FOURTH = 'Pasar Malam Kembali Ramai di Tepi Sungai';
const FOURTH_AT = 'https://kabar.example/budaya/pasar-malam-kembali-ramai-di-tepi-sungai';
const third = link(FOURTH, FOURTH_AT);
const longLinks = (times: number): string[] =>
  Array.from({ length: times }, (_, at) =>
    link(`${HEADLINE} Membuat Petani di Sana Gembira Sekali Sepanjang Pekan Ini`, `${OTHER}-${at}`),
  );
type Row = [what: string, html: string, ...rest: string[]];
const account = (words: string, name = 'kabar'): string => `<a href="https://www.instagram.com/${name}">${words}</a>`;
const channel = (words: string): string => `<a href="https://www.whatsapp.com/channel/0029">${words}</a>`;

describe('what stands above a block', () => {
  const list = `<ul><li>${link()}</li><li>${link(SECOND, THIRD)}</li></ul>`;
  const LIST = `related: ${HEADLINE}${SECOND}`;
  const stays: Record<string, [string, ...string[]]> = {
    'a heading of the article above a list with its own': [
      `<h3>Warga menanam bambu</h3><div><h4>Baca juga</h4>${list}</div>`,
      `related: Baca juga${HEADLINE}${SECOND}`,
    ],
    'a bold heading above a linked headline': [
      `<p><strong>Warga menanam bambu</strong></p><p>${link()}</p>`,
      `related: ${HEADLINE}`,
    ],
    'a short sentence above a list': [`<p>Mereka menunggu.</p>${list}`, LIST],
    'a question above a list': [`<p>Dan hasilnya?</p>${list}`, LIST],
    'a short quotation above a list': [`<p>“Kami menunggu”</p>${list}`, LIST],
    'a long line above a list': [`<p>Rapat warga di balai desa itu berlangsung sampai malam</p>${list}`, LIST],
  };
  for (const [what, [html, ...expected]] of Object.entries(stays)) {
    it(`keeps ${what}`, () => expect(found({ between: html })).toEqual(expected));
  }

  it('keeps a name below the article', () => expect(found({ after: `<p>Ratna Wulandari</p>${list}` })).toEqual([LIST]));
});

describe('a heading above links', () => {
  const list = `<ul><li>${link()}</li><li>${second}</li></ul>`;
  const listed = `${HEADLINE}${SECOND}`;

  it.each([
    ['with a picture', { after: `<div><img src="/i.jpg"><h3>Zxqy wvut</h3></div>${list}` }, ['Zxqy wvut', listed]],
    [
      'of several words and a colon, above one link',
      { between: `<h3>Zxqy wvut dan kabar lain tentang lereng utara:</h3><p>${link()}</p>` },
      ['Zxqy wvut dan kabar lain tentang lereng utara:', HEADLINE],
    ],
    [
      'above headlines that are headings',
      { between: `<h3>Zxqy wvut</h3><div><h4>${link()}</h4><h4>${second}</h4></div>` },
      ['Zxqy wvut', listed],
    ],
    [
      'above a list that begins with words',
      { between: `<h3>Zxqy wvut</h3><div><p>Ekonomi</p>${list}</div>` },
      ['Zxqy wvut', `Ekonomi${listed}`],
    ],
    ['behind the text', { after: `<h3>Zxqy wvut</h3>${list}` }, ['Zxqy wvut', listed]],
    ['behind the text, a line with a colon', { after: `<p>Zxqy wvut:</p>${list}` }, ['Zxqy wvut:', listed]],
  ])('goes %s', (_, around, gone) => {
    expect(found(around)).toEqual(gone.map((text) => `related: ${text}`));
  });

  it.each([
    ['a long question', { between: `<h3>Apakah panen raya di lereng utara itu jadi berhasil?</h3>${list}` }, listed],
    ['two lines', { between: `<div><h3>Zxqy</h3><p>wvut</p></div>${list}` }, listed],
    [
      'above a list with a label',
      { between: `<h3>Desa Wanasari</h3><div><p>Baca juga</p>${list}</div>` },
      `Baca juga${listed}`,
    ],
    [
      'above a list with a heading',
      { between: `<h3>Desa Wanasari</h3><div><h4>Zxqy wvut</h4>${list}</div>` },
      `Zxqy wvut${listed}`,
    ],
  ])('stays: %s', (_, around, gone) => {
    expect(found(around)).toEqual([`related: ${gone}`]);
  });

  it('goes above topics only with a colon', () => {
    const topics = '<p><a href="/tag/desa/">desa</a> <a href="/tag/sungai/">sungai</a></p>';
    expect(found({ between: `<h3>Zxqy wvut</h3>${topics}` })).toEqual(['tags: desa sungai']);
    expect(found({ between: `<p>Zxqy wvut:</p>${topics}` })).toEqual(['tags: Zxqy wvut:', 'tags: desa sungai']);
  });
});

describe('a label above other lines', () => {
  const label = '<p>Baca juga</p>';
  const short = '<p>Kabar singkat dari pasar desa di tepi sungai yang ramai</p>';

  it.each<Row>([
    ['long lines', `<div>${label}<p>${link()}</p><p>${PROSE}</p><p>${LONG_LINE}</p></div>`],
    ['many lines', `<div>${label}<p>${link()}</p><p>${PROSE}</p>${short.repeat(12)}</div>`],
    ['a long box', `<div>${label}<p>${LONG_LINE}</p></div><p>${link()}</p>`, HEADLINE],
    ['two short lines', `<div><p>Baca juga desa</p><p>Satu</p></div><p>${link()}</p>`, HEADLINE],
    ['a long line', `<p>Baca juga ketenagakerjaan kabupaten Wanasarikulon</p><p>${link()}</p>`, HEADLINE],
  ])('takes no text with it: %s', (_, between, ...gone) => {
    const texts = gone.length ? gone : ['Baca juga', HEADLINE];
    expect(found({ between })).toEqual(texts.map((text) => `related: ${text}`));
  });

  it.each<Row>([
    ['a text with a link in it', `<div>${label}<p>${PROSE} ${link('Peta')}</p></div>`],
    [
      'a heading of more words and a link to a section',
      `<div><h3>Recommended stories</h3><p>${link('Peta', '/peta/')}</p></div>`,
    ],
    [
      'a heading of more words and a text',
      `<div><h3>Recommended stories</h3><p>${PROSE}</p><ul><li>${link('Peta')}</li></ul></div>`,
    ],
    ['a heading of many words', `<div><h3>Recommended ${LONG_LINE}</h3><ul><li>${link('Peta')}</li></ul></div>`],
    ['a line of more words', `<div><p>Recommended stories</p><p>${link('Peta')}</p></div>`],
    [
      'a heading that is a link',
      `<div><h3>${link('Recommended stories of the week', '/peta/')}</h3><p>${link('Peta')}</p></div>`,
    ],
    [
      'more words that are no link',
      `<div><p>Baca juga panen raya di lereng sebelah utara desa</p><ul><li>${link('Peta')}</li></ul></div>`,
    ],
    [
      'a link that begins with a label of one word',
      `<div><p>${link('Related harbour news of the week', '/peta/')}</p><p>Desa</p></div>`,
    ],
    ['a label of one word with another word', `<p>Terkait desa</p><p>${link('Peta', '/peta/')}</p>`],
  ])('stays: %s', (_, between) => {
    expect(found({ between })).toEqual([]);
  });

  it.each([
    [
      'a heading of more words',
      { between: `<div><h3>Recommended stories</h3><p>${link('Peta')}</p></div>` },
      ['Recommended storiesPeta'],
    ],
    [
      'a link that begins with it and a colon',
      { between: `<div><p>${link('Related: harbour news of the week', '/peta/')}</p><p>Desa</p></div>` },
      ['Related: harbour news of the weekDesa'],
    ],
    [
      'a link that begins with it',
      { between: `<div><p>${link('Baca juga panen raya di lereng', '/peta/')}</p><p>Desa</p></div>` },
      ['Baca juga panen raya di lerengDesa'],
    ],
    [
      'a link that begins with it, above a text',
      { between: `<div><p>${link('Baca juga: panen')}</p><p>${PROSE}</p></div>` },
      ['Baca juga: panen'],
    ],
    [
      'a link that begins with it, above many lines',
      { between: `<div><p>${link('Baca juga: panen')}</p>${short.repeat(9)}</div>` },
      ['Baca juga: panen'],
    ],
    [
      'a label above another without a link',
      { between: `<p>Berita terkait</p><p>Baca juga: ${HEADLINE}</p>` },
      ['Berita terkait', `Baca juga: ${HEADLINE}`],
    ],
    ['a label of one word', { between: `<p>Terkait</p><p>${link('Peta', '/peta/')}</p>` }, ['Terkait', 'Peta']],
    ['a label beside the text', { aside: '<div><h3>Berita terkait</h3></div>' }, ['Berita terkait']],
    [
      'a label behind the text, above another line',
      { after: '<div><p>Berita terkait</p><p>Desa Wanasari</p></div>' },
      ['Berita terkait'],
    ],
  ])('goes: %s', (_, around, gone) => {
    expect(found(around)).toEqual(gone.map((text) => `related: ${text}`));
  });

  it.each<Row>([
    ['a sentence and more', `${label}<p>${link()}</p><p>${PROSE}</p><p>Desa</p>`],
    [
      'links and sentences',
      `${label}<p>${link()}</p><p>${second}</p><p>${third}</p><p>${TOLD}</p><p>${TOLD}</p><p>Desa</p>`,
    ],
  ])('goes with what is below it: %s', (_, box) => {
    expect(found({ between: `<div>${box}</div>` })).toHaveLength(1);
  });

  it('leaves a long text, with whatever links', () => {
    const links = longLinks(24).map((each) => `<p>${each}</p>`);
    expect(
      found(
        amid(`<div>${label}${links.join('')}<p>${link('Peta', '/peta/')}</p><p>${TOLD}</p><p>${TOLD}</p></div>`, 8),
      ),
    ).toHaveLength(26);
  });

  it('leaves a text beside the article', () => {
    const box = `<div>${label}<p>${link()}</p><p>${PROSE}</p></div>`;
    expect(found({ aside: `${'<p>Satu</p>'.repeat(30)}${box}` })).toEqual(['related: Baca juga']);
  });

  it('leaves a text below a heading of more words', () => {
    const box = `<div><h3>Recommended stories</h3><p>${link()}</p><p>${PROSE}</p><p>Desa</p></div>`;
    expect(found({ between: box })).toEqual([`related: ${HEADLINE}`]);
  });

  it('stays above the text where it announces nothing', () => {
    expect(found(above('<p>Baca juga:</p>'))).toEqual([]);
  });
});

describe('a line above what follows', () => {
  const button = `<div>${account('<button>Ikuti</button>')}</div>`;
  judges([
    [
      'stays as a call of a whole sentence',
      { between: `<p>Ikuti terus kabar jembatan gantung desa dan sungainya!</p>${button}` },
      'follow: Ikuti',
    ],
    [
      'stays where it is long',
      { between: `<p>Ikuti ${LONG_LINE} dan di lereng sebelah selatan desa itu</p>${button}` },
      'follow: Ikuti',
    ],
    [
      'stays as a long link',
      { between: `<p>Ikuti ${link(`${LONG_LINE} dan ${LONG_LINE}`, '/peta/')}</p>${button}` },
      'follow: Ikuti',
    ],
    [
      'goes above what follows and shares',
      { between: `<p>Ikuti kami</p><p>${account('Instagram')} ${sharer('Facebook')}</p>` },
      'share: Ikuti kami',
      'share: Instagram Facebook',
    ],
    [
      'goes above a button',
      { between: '<p>Ikuti kami</p><div><button>Ikuti</button></div>' },
      'follow: Ikuti kami',
      'follow: Ikuti',
    ],
    ['stays above a channel', { between: `<p>Warga desa</p><div>${channel('Zxqy')}</div>` }, 'follow: Zxqy'],
    ['stays as a sentence', { between: `<p>Ikuti kami.</p>${button}` }, 'follow: Ikuti'],
    [
      'goes above a channel where it names the network',
      { between: `<p>Kabar di WhatsApp</p><div>${channel('Zxqy')}</div>` },
      'follow: Kabar di WhatsApp',
      'follow: Zxqy',
    ],
    [
      'stays above an account where it names the network',
      { between: `<p>Warga di WhatsApp</p><div>${account('Zxqy')}</div>` },
    ],
  ]);
});
