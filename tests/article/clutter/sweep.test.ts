import { describe, expect, it } from 'vitest';
import { amid, found } from './page';
import { badge, HEADLINE, judges, LONG_LINE, link, PROSE } from './rows';

describe('how kinds are asked', () => {
  judges([
    [
      'a headline of the first rank that is not all link stays',
      { between: `<div>Baca juga</div><h1>Kabar dari warga: ${link()}</h1>` },
    ],
    [
      'a long paragraph with a printed address stays',
      amid(`<p>${PROSE} ${PROSE} ${PROSE} https://www.whatsapp.com/channel/0029</p>`),
    ],
    [
      'a long paragraph that leads to a channel goes',
      amid(`<p>${PROSE} ${PROSE} ${PROSE} <a href="https://www.whatsapp.com/channel/0029">Saluran</a></p>`),
      `follow: ${PROSE} ${PROSE} ${PROSE} Saluran`,
    ],
    [
      'a text that is longer than its kind stays',
      { between: `<p><a href="#k">Komentar ${LONG_LINE} dan ${LONG_LINE}</a></p>` },
    ],
    [
      'a paragraph of text with a link may be large',
      { between: `<p>Baca juga: ${link()}</p>` },
      `related: Baca juga: ${HEADLINE}`,
    ],
    ['a long paragraph is no kind’s', amid(`<p>${PROSE} ${PROSE} ${PROSE} Khusus pelanggan, dengan berlangganan.</p>`)],
    ['a caption stays', { between: `<figure>${badge}<figcaption>Baca juga: ${HEADLINE}</figcaption></figure>` }],
    [
      'a picture with a text stays',
      { between: `<figure>${badge}<p>Komentar warga desa itu menunggu air surut di tepi.</p></figure>` },
    ],
    [
      'a button in a figure goes',
      { between: '<figure><figcaption>Iklan</figcaption><button>Iklan</button></figure>' },
      'ad: IklanIklan',
    ],
  ]);

  it.each([
    ['links', `<p>${link('Peta', '/peta/')}</p>`, ['Peta']],
    ['a picture', `<p>${badge}</p><p>${link('Peta', '/peta/')}</p>`, []],
    ['a word and a link', `<p>Kata ${link('Sari di tepi sungai', '/peta/')}</p>`, ['Kata Sari di tepi sungai']],
    ['a headline with a link in it', `<p>Panen raya bawang merah di ${link('lereng', '/peta/')}</p>`, []],
    ['words with a link', `<p>Warga desa ${link('Peta', '/peta/')}</p>`, []],
    ['an address', `<p>${link('www.lain.example', 'https://lain.example/')}</p>`, []],
    ['a sentence', `<p>Kata ${link('Sari di tepi sungai', '/peta/')}.</p>`, []],
    ['a sentence that is all link', `<p>${link('Sari di tepi sungai.', '/peta/')}</p>`, ['Sari di tepi sungai.']],
    ['a headline without a link', `<p>${HEADLINE}</p>`, [HEADLINE]],
    ['two headlines without a link', `<p>${HEADLINE}</p><p>${HEADLINE}</p>`, [HEADLINE]],
    ['a word', '<p>Wanasari</p>', []],
    ['a long line', `<p>${LONG_LINE} dan ${LONG_LINE} dan desa lain lagi</p>`, []],
    ['two lines', '<div><p>Panen raya bawang</p><p>merah di lereng utara</p></div>', []],
    ['links and a headline', `<p>${link('Peta', '/peta/')}</p><p>${HEADLINE}</p>`, ['Peta']],
  ])('a lone label with a colon takes what is below it: %s', (_, below, gone) => {
    const texts = gone.map((text) => `related: ${text}`);
    expect(found({ between: `<p>Terkait:</p>${below}` })).toEqual(gone.length ? ['related: Terkait:', ...texts] : []);
  });
});
