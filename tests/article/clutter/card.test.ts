import { describe, expect, it } from 'vitest';
import { above, found, OTHER, page, THIRD } from './page';
import { HEADLINE, judges, LONG_LINE, link, PROSE, TOLD, TWO_WORDS } from './rows';

const pictured = (href: string = OTHER): string => `<a href="${href}"><img src="/i.jpg" alt=""></a>`;
const SENTENCE = 'Pedagang di pasar desa menyebut pasokan mulai lancar.';
type Row = [what: string, html: string, ...rest: string[]];

describe('one linked headline', () => {
  it.each<Row>([
    [
      'goes in a script without spaces',
      `<p>${link('河堤决口数百居民连夜撤离到安全地带')}</p>`,
      '河堤决口数百居民连夜撤离到安全地带',
    ],
    ['goes with a colon at its end', `<p>${link(`${HEADLINE}:`)}</p>`, `${HEADLINE}:`],
    ['stays where it is who speaks next', `<p>${link('Ratna Wulandari dari Wanasari:')}</p>`],
    [
      'goes in two lines',
      `<figure><a href="${OTHER}"><p>${HEADLINE}</p><p>Read more</p></a></figure>`,
      `${HEADLINE}Read more`,
    ],
    ['stays with a file beside it', `<p>${link()} <a href="/unduh/peta.pdf">PDF</a></p>`],
    ['stays where it is two words', `<p>${link(TWO_WORDS)}</p>`],
    ['stays where that is a file', `<div><a href="/irigasi.pdf"><h4>${HEADLINE}</h4><p>${SENTENCE}</p></a></div>`],
    [
      'stays where only the headline leads to a section',
      `<div><h4><a href="/irigasi/">${HEADLINE}</a></h4><p>${SENTENCE}</p></div>`,
    ],
    ['stays where it is a sentence', `<div>${link(`${TOLD} <b>Segera</b>.`)}</div>`],
    ['stays where it is a paragraph', `<p>${link(`<b>${TOLD}</b> <i>${SENTENCE}</i>`)}</p>`],
  ])('%s', (_, between, ...gone) => {
    expect(found({ between })).toEqual(gone.map((text) => `related: ${text}`));
  });
});

describe('a picture with its caption', () => {
  const caption = (words: string, href: string = OTHER): string =>
    `<figure><a href="${href}"><img src="/i.jpg" alt=""><figcaption>${words}</figcaption></a></figure>`;

  it('goes behind the text where it is one link to another article', () => {
    expect(found({ after: caption(HEADLINE) })).toEqual([`related: ${HEADLINE}`]);
  });

  it('goes where it is one link and a label alone', () => {
    expect(found({ after: caption('You might also like') })).toEqual(['related: You might also like']);
  });

  it.each([
    ['above the text', above(caption(HEADLINE))],
    ['beside the text', page({ aside: caption(HEADLINE) })],
    ['that leads to a section', page({ after: caption(HEADLINE, '/foto/') })],
    ['that is no headline', page({ after: caption('Peta desa') })],
    [
      'that leads elsewhere than the picture',
      page({ after: `<figure>${pictured(THIRD)}<figcaption>${link()}</figcaption></figure>` }),
    ],
    [
      'that says something before the link',
      page({ between: `<figure>${pictured()}<figcaption>Warga melintas. ${link()}</figcaption></figure>` }),
    ],
    [
      'below words that mark an advertisement',
      page({ between: `<figure>${pictured()}<figcaption>Iklan ${link()}</figcaption></figure>` }),
    ],
    [
      'in one line of several',
      page({ after: `<div>${LONG_LINE}<br><a href="${OTHER}/"><img src="/i.jpg"> Panen raya bawang</a></div>` }),
    ],
  ])('stays %s', (_, around) => {
    expect(found(around)).toEqual([]);
  });
});

describe('a linked headline right behind the text', () => {
  it('goes', () => {
    expect(found({ after: `<p>${link()}</p>` })).toEqual([`related: ${HEADLINE}`]);
  });

  it.each([
    ['an item of a list', { after: `<ul><li>${TOLD}</li><li>${link()}</li></ul>` }],
    ['a paragraph in one', { after: `<ul><li><p>${TOLD}</p></li><li><p>${link()}</p></li></ul>` }],
    ['a number to pay to', { after: `<p>${link('IBAN: CH12 3456 7890 1234 5678')}</p>` }],
    ['a link to a section', { after: `<p>${link(HEADLINE, '/rubrik/')}</p>` }],
  ])('%s stays', (_, around) => {
    expect(found(around)).toEqual([]);
  });
});

describe('a card', () => {
  const heading = `<h3>${link()}</h3>`;
  const picture = '<img src="/i.jpg" alt="">';
  const inSection = `<h3>${link(HEADLINE, '/rubrik/')}</h3>`;

  it.each<Row>([
    [
      'a long headline and a sentence',
      `<div>${picture}<h3>${link(`${HEADLINE} Membuat Petani Gembira Sekali`)}</h3><p>${SENTENCE} ${SENTENCE}</p></div>`,
    ],
    [
      'a kicker, a sentence and a date',
      `<div>${picture}<p>Ekonomi</p>${heading}<p>${SENTENCE} ${SENTENCE}</p><p>12 Maret 2026</p></div>`,
    ],
    [
      'who wrote it, as a link',
      `<div>${picture}${heading}<p>Oleh <a href="/penulis/ratna/">Ratna Wulandari</a></p></div>`,
    ],
    ['two lines that are no sentences', `<div>${picture}${heading}<p>${LONG_LINE}</p><p>${LONG_LINE}</p></div>`],
    ['lines below it and no picture', `<div>${heading}<p>Kamis</p><p>12 Maret</p></div>`],
    ['a box of the page’s own with a link to a section', `<aside>${inSection}<p>Rubrik</p><p>Desa</p></aside>`],
    [
      'a headline that begins with a quotation',
      `<aside><h3>${link('“Kami Menunggu Jembatan Itu”, Kata Warga')}</h3><p>Desa</p></aside>`,
    ],
  ])('goes with %s', (_, between) => {
    expect(found({ between })).toEqual([expect.stringMatching(/^related: .{30}/)]);
  });

  it.each<Row>([
    ['two sentences that stand apart', `<div>${picture}${heading}<p>${TOLD}</p><p>${TOLD}</p></div>`],
    ['many words', `<div>${picture}${heading}${`<p>${LONG_LINE}</p>`.repeat(10)}</div>`],
    ['a quotation in it', `<div>${heading}<blockquote>Foto: warga desa</blockquote></div>`],
    ['several lines above the headline', `<div>${picture}<p>Satu</p><p>Dua</p><p>Tiga</p>${heading}</div>`],
    ['a long line above the headline', `<div>${picture}<p>${LONG_LINE}</p>${heading}</div>`],
    [
      'a sentence with a link in it',
      `<div>${picture}${heading}<p>Pasar ada di <a href="/peta/">tepi sungai</a> desa.</p></div>`,
    ],
    ['a link to a section', `<div>${inSection}<p>Rubrik</p><p>Desa</p></div>`],
    ['a link to a section, and a picture beside it', `<div>${picture}${inSection}<p>Rubrik</p></div>`],
    [
      'a picture and a headline of another site',
      `<div><a href="https://lain.example/satu"><img src="/i.jpg"><h3>${HEADLINE}</h3></a></div>`,
    ],
    ['a quotation below the headline', `<aside>${heading}<p>“Kami senang”</p></aside>`],
  ])('stays with %s', (_, between) => {
    expect(found({ between })).toEqual([]);
  });

  it('stays beside the text', () => {
    expect(found({ aside: `<div><a href="${OTHER}"><img src="/i.jpg"><p>${HEADLINE}</p></a></div>` })).toEqual([]);
  });
});

describe('what has just happened elsewhere, above the headline', () => {
  const top = (bar: string, headline = '<h1>Jembatan</h1>'): string[] =>
    found(
      new DOMParser().parseFromString(
        `<head><meta property="og:type" content="article"></head><body>${bar}${headline}<div>${`<p>${PROSE}</p>`.repeat(5)}</div></body>`,
        'text/html',
      ),
    );

  it.each<Row>([
    ['alone', `<div>${link()}</div>`, HEADLINE],
    ['behind a word', `<div>Zxqy: ${link()}</div>`, `Zxqy: ${HEADLINE}`],
  ])('goes %s', (_, bar, gone) => expect(top(bar)).toEqual([`related: ${gone}`]));

  it.each<Row>([
    ['as a paragraph, which may be who wrote it', `<p>Zxqy ${link()}</p>`],
    ['as a word or two', `<div>${link(TWO_WORDS)}</div>`],
    ['as an item of the menu', `<ul><li>${link()}</li></ul>`],
    ['with the way to a section', `<div>${link(HEADLINE, '/rubrik/')}</div>`],
    ['beside a longer text', `<div>Pedagang di pasar desa menyebut pasokan mulai lancar ${link()}</div>`],
    ['beside another link', `<div>${link('Desa', '/rubrik/')} ${link()}</div>`],
    ['as a sentence', `<div>${link(SENTENCE)}</div>`],
  ])('stays %s', (_, bar) => expect(top(bar)).toEqual([]));

  it('stays in the box of the text, where it may be who wrote it', () => {
    const text = `<div><p>Zxqy ${link()}</p><h1>Jembatan</h1>${`<p>${PROSE}</p>`.repeat(5)}</div>`;
    expect(top(text, '')).toEqual([]);
  });

  it('stays where the page has no headline', () => expect(top(`<div>${link()}</div>`, '')).toEqual([]));
});

describe('the rules by which a house works, alone among the paragraphs', () => {
  judges([
    [
      'go',
      { between: '<p><a href="/halaman/how-we-rate">Zxqy wvut abcdef ghijk</a></p>' },
      'related: Zxqy wvut abcdef ghijk',
    ],
    ['stay as a name', { between: '<p><a href="/editorial-standards/">Standar redaksi</a></p>' }],
    [
      'stay among words',
      { between: '<p>Warga membaca <a href="/editorial-standards/">pedoman baru redaksi kabar desa</a> itu</p>' },
    ],
    [
      'stay where another site has them',
      { between: '<p><a href="https://desa.example/standards/">Zxqy wvut abcdef ghijk</a></p>' },
    ],
    ['are no page on something else', { between: '<p><a href="/halaman/desa">Zxqy wvut abcdef ghijk</a></p>' }],
  ]);
});
