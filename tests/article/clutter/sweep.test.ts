import { describe, expect, it } from 'vitest';
import { amid, find, found, OTHER, PARAGRAPHS, page, THIRD } from './page';
import { badge, HEADLINE, judges, LONG_LINE, link, PROSE, TOLD } from './rows';

const channel = '<a href="https://www.whatsapp.com/channel/0029">saluran</a>';

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
    [
      'what plays and a button, with a caption, stays',
      { between: '<figure><iframe src="/v/"></iframe><figcaption>Iklan</figcaption><button>Putar</button></figure>' },
    ],
    [
      'what is shown of another site stays with a caption that speaks of hearing it',
      { between: '<figure><iframe src="/v/"></iframe><figcaption>Dengarkan artikel ini</figcaption></figure>' },
    ],
    [
      'the article read aloud goes with its caption',
      { between: '<figure><audio src="/a.mp3"></audio><figcaption>Dengarkan artikel ini</figcaption></figure>' },
      'player: Dengarkan artikel ini',
    ],
    [
      'another sound stays with its caption',
      {
        between: `<figure><audio src="/a.mp3"></audio><figcaption>Newsletter ${link('Daftar', '/x/')}</figcaption></figure>`,
      },
    ],
    [
      'a call above what asks for something else stays',
      {
        between: '<p>Ikuti kami setiap hari</p><div><p>Newsletter</p><input type="email"><button>Daftar</button></div>',
      },
      'newsletter: NewsletterDaftar',
    ],
    [
      'a form goes with a menu in it',
      {
        between: `<div><p>Newsletter</p><nav>${link('Kabar nasional dan ekonomi desa', '/x/')}</nav><input type="email"><button>Daftar</button></div>`,
      },
      'newsletter: NewsletterKabar nasional dan ekonomi desaDaftar',
    ],
  ]);

  const written = (body: string): string[] =>
    found(
      new DOMParser().parseFromString(
        `<html lang="id"><head><meta property="og:type" content="article"></head><body>${body}</body></html>`,
        'text/html',
      ),
    );

  it('a large part of a short article stays, unless it leads somewhere', () => {
    const call = (address: string): string[] =>
      written(
        `<h1>Jembatan</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><p>Dapatkan kabar pilihan setiap hari. Mari bergabung di saluran kami lewat ${address}.</p>`,
      );
    expect(call('https://www.whatsapp.com/channel/0029')).toEqual([]);
    expect(call(channel)).toHaveLength(1);
  });

  it('a row that shares goes above the headline, though it is as many short words as a menu', () => {
    const names = ['Facebook', 'WhatsApp', 'Telegram', 'X', 'LINE', 'Pinterest'];
    const row = `<div>${names.map((name) => `<button>${name}</button>`).join('')}</div>`;
    const text = PARAGRAPHS.map((each) => `<p>${each}</p>`).join('');
    expect(written(`<div>${row}</div><h1>Jembatan</h1>${text}`)).toEqual([`share: ${names.join('')}`]);
  });

  it('a line is taken as the element that it is, or as the nodes that it is made of', () => {
    const taken = (label: string) => {
      const [match] = find(page({ between: `<div>Desa<br>${label}<br>Sungai</div>` }));
      return [match?.element.localName, match?.nodes?.length];
    };
    expect(taken(`<b>Baca juga: ${link()}</b>`)).toEqual(['b', undefined]);
    expect(taken(`<b>Baca juga:</b> ${link()}`)).toEqual(['div', 3]);
  });

  describe('where the text stands in several boxes of the same names', () => {
    const box = (...lines: string[]): string => `<div class="par">${paragraphs(lines)}</div>`;
    const plain = (...lines: string[]): string => `<div>${paragraphs(lines)}</div>`;
    const paragraphs = (lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
    const among = (call: string, boxed = box): string[] => {
      const [one = '', two = '', three = '', four = '', five = '', six = ''] = PARAGRAPHS;
      return written(`<h1>Jembatan</h1><div>${boxed(one, two)}${call}${boxed(three, four)}${boxed(five, six)}</div>`);
    };
    const told = 'Warga desa menunggu air surut di tepi sungai sejak pagi.';
    const call = `Ikuti kami di ${channel}`;

    it('what calls in one of them goes without the sentence beside it', () => {
      expect(among(box(told, call))).toEqual(['follow: Ikuti kami di saluran']);
    });

    it.each([
      ['where they have no names', plain(told, call), plain, `${told}Ikuti kami di saluran`],
      [
        'where each has something to press',
        box(told, call),
        (...lines: string[]) => box(...lines, '<button>Hitung cicilan</button>'),
        `${told}Ikuti kami di saluran`,
      ],
      ['with nothing but the call in it', box('Ikuti kami', channel), box, 'Ikuti kamisaluran'],
      [
        'with a sentence of its own alone',
        `<div class="par">Ikuti kabar desa setiap hari, dari pagi sampai malam, lewat ${channel}.</div>`,
        box,
        'Ikuti kabar desa setiap hari, dari pagi sampai malam, lewat saluran.',
      ],
      [
        'where it is a paragraph of several lines',
        `<p>Ikuti kami di ${channel} setiap hari, dari pagi sampai malam, kata kami.<br>Daftar gratis dan baca kabar desa lain di ponsel Anda, dari pagi sampai malam.</p>`,
        (...lines: string[]) => paragraphs(lines),
        'Ikuti kami di saluran setiap hari, dari pagi sampai malam, kata kami.Daftar gratis dan baca kabar desa lain di ponsel Anda, dari pagi sampai malam.',
      ],
    ])('it goes whole %s', (_, html, boxed, gone) => {
      expect(among(html, boxed)).toEqual([`follow: ${gone}`]);
    });

    it('what leads to another article goes whole', () => {
      const teaser = 'Petani di lereng utara memanen lebih awal tahun ini, kata ketua kelompok tani itu.';
      expect(among(box('Baca juga:', link(), teaser))).toEqual([`related: Baca juga:${HEADLINE}${teaser}`]);
    });
  });

  it.each([
    ['links', `<p>${link('Peta', '/peta/')}</p>`, ['Peta']],
    ['links below nothing', `<div></div><p>${link('Peta', '/peta/')}</p>`, ['Peta']],
    ['a button', '<p><button>Peta desa</button></p>', []],
    ['a question', '<p>Apakah panen raya di lereng utara itu jadi?</p>', []],
    ['a headline that announces', `<p>${HEADLINE}:</p>`, []],
    [
      'a paragraph above a long link',
      `<div><p>Warga menunggu air surut di tepi sungai sejak pagi.</p><p>${link('Peta jembatan di lereng '.repeat(7), '/peta/')}</p></div>`,
      [],
    ],
    ['a card', `<div>${badge}${link()}<p>${TOLD}</p></div>`, [`${HEADLINE}${TOLD}`]],
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

describe('a call that a break parts from a sentence of the text', () => {
  const sentence = 'Warga berencana menanam bambu di kedua tepi sungai agar tanahnya tidak lagi terkikis arus.';
  const calls = {
    follow: 'Ikuti kami di <a href="https://www.instagram.com/kabar">Instagram</a>.',
    channel: 'Ikuti <a href="https://whatsapp.com/channel/abc">WhatsApp Channel</a> kami',
    newsletter: 'Subscribe to our <a href="/newsletter">newsletter</a>',
  };
  for (const [what, call] of Object.entries(calls))
    it.each([
      ['p', `${sentence}<br>${call}`],
      ['p', `${call}<br><br>${sentence}`],
      ['div', `${sentence}<br><br>${call}`],
    ])(`goes without it: ${what}, <%s>%s`, (name, html) => {
      const gone = found({ after: `<${name}>${html}</${name}>` });
      expect(gone).toEqual([expect.stringMatching(/Ikuti|Subscribe/)]);
      expect(gone.join()).not.toContain('Warga');
    });

  it('goes with what asks for the same', () => {
    const asked = `<p>Dapatkan rangkuman berita dari desa di kotak masuk Anda setiap pagi sebelum berangkat kerja.<br>${calls.newsletter}</p>`;
    expect(found({ after: asked })).toEqual([expect.stringMatching(/^\w+: Dapatkan.*newsletter$/)]);
  });
});

describe('a heading above cards that go one by one', () => {
  const card = (words: string, href: string): string =>
    `<section><a href="${href}">${badge}</a><h4><a href="${href}">${words}</a></h4><p>${TOLD} ${words}.</p></section>`;
  const between = `<p>${PROSE}</p>`.repeat(3);
  const cards = `<div>${card(HEADLINE, OTHER)}${card('Sekolah Terapung Dibuka Lagi', THIRD)}</div>`;
  it('goes with them below the text, in the order of the page', () => {
    const gone = found({ between, after: `<div><h3>Zxqy wvut</h3>${cards}</div>` });
    expect(gone.map((each) => each.slice(0, 18))).toEqual([
      'related: Zxqy wvut',
      'related: Panen Ray',
      'related: Sekolah T',
    ]);
  });
  it('stays between paragraphs', () => {
    expect(found({ between: `<h2>Zxqy wvut</h2>${cards}` })).not.toContain('related: Zxqy wvut');
  });
  it('stays where something of the box stays', () => {
    const rest = cards.replace('</div>', `<section><p>${PROSE}</p></section></div>`);
    expect(found({ between, after: `<div><h3>Zxqy wvut</h3>${rest}</div>` })).not.toContain('related: Zxqy wvut');
  });
  it('stays above an empty box', () => {
    expect(found({ between, after: '<div><h3>Zxqy wvut</h3><div id="peta"></div></div>' })).toEqual([]);
  });
});
