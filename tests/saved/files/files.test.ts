// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../lib/saved/files/file-name';
import { asMarkdown } from '../../../lib/saved/files/markdown';
import { asWebPage } from '../../../lib/saved/files/web-page';
import type { PictureRecord } from '../../../lib/saved/records';
import { anArticle } from '../an-article';

const parts = {
  title: 'Judul & <b>tajuk</b>',
  source: ['Warta Contoh', 'Dewi Lestari'],
  original: 'https://warta.example/x',
  saved: 'Saved 4 March 2031 09:15',
  incomplete: [],
  language: 'en',
  savedAt: Date.UTC(2031, 2, 4, 9, 15),
};
const picture = (src: string, blob: Blob | null): PictureRecord => ({
  article: 'a',
  order: 0,
  src,
  address: src,
  host: 'warta.example',
  state: blob ? 'stored' : 'missing',
  reason: blob ? '' : 'gone',
  attempts: 0,
  blob,
});

/** jsdom's Blob has no arrayBuffer(). */
const blobOf = (text: string, type: string): Blob =>
  Object.assign(new Blob([text], { type }), { arrayBuffer: async () => new TextEncoder().encode(text).buffer });

const PICTURED = anArticle({
  title: parts.title,
  html: '<p onclick="x()">Satu <b>dua</b>.</p><figure><picture><source srcset="https://warta.example/a.webp"><img src="https://warta.example/a.png" srcset="https://warta.example/b.png 2x" alt="Kapal"></picture><figcaption>Kapal pagi</figcaption></figure><img src="https://warta.example/gone.png" alt="Peta"><img src="https://warta.example/never.png" alt="Tak dikenal"><script>x()</script>',
  source: { credits: ['Sumber : WL'] },
});

describe('an article as a web page', () => {
  const made = async () => {
    const text = await asWebPage(
      PICTURED,
      [
        picture('https://warta.example/a.png', blobOf('png', 'image/png')),
        picture('https://warta.example/gone.png', null),
      ],
      parts,
    );
    return { text, page: new DOMParser().parseFromString(text, 'text/html') };
  };

  it('needs nothing else: its pictures are inside, and nothing in it loads or runs', async () => {
    const { page } = await made();
    expect([...page.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
      `data:image/png;base64,${btoa('png')}`,
    ]);
    expect(page.querySelector('script, source, [srcset], [onclick], link')).toBeNull();
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('says what is missing, with a way to it', async () => {
    const { page } = await made();
    const link = [...page.querySelectorAll('a')].find((each) => each.textContent === 'Peta');
    expect(link?.getAttribute('href')).toBe('https://warta.example/gone.png');
    expect(page.body.textContent).toContain('Tak dikenal');
  });

  it('has title, source, credits, when it was saved and the way to the original', async () => {
    const { page } = await made();
    expect(page.title).toBe(PICTURED.title);
    expect(page.querySelector('h1')?.textContent).toBe(PICTURED.title);
    expect(page.documentElement.lang).toBe('id');
    for (const words of ['Warta Contoh · Dewi Lestari', 'Sumber : WL', parts.saved, parts.original])
      expect(page.body.textContent).toContain(words);
    const saved = [...page.querySelectorAll('footer p')].find((each) => each.textContent === parts.saved);
    expect([saved?.getAttribute('lang'), saved?.getAttribute('dir')]).toEqual(['en', 'auto']);
  });

  it('keeps each part of the source in its place beside one of another direction', async () => {
    const text = await asWebPage(anArticle({ lang: 'ar', dir: 'rtl' }), [], {
      ...parts,
      source: ['المرفأ', '4 March'],
    });
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect([...page.querySelectorAll('header bdi')].map((part) => part.textContent)).toEqual(['المرفأ', '4 March']);
  });
});

describe('an article as Markdown', () => {
  it('keeps what Markdown can say', () => {
    const text = asMarkdown(PICTURED, parts);
    expect(text).toContain('# Judul & \\<b>tajuk\\</b>\n\nWarta Contoh · Dewi Lestari\n\nSatu **dua**.');
    expect(text).toContain('![Kapal](https://warta.example/a.png)');
    expect(text).toContain('*Kapal pagi*');
    expect(text).toMatch(/Sumber : WL\n\nSaved 4 March 2031 09:15\n\n<https:\/\/warta\.example\/x>\n$/);
    expect(text).not.toContain('x()');
  });

  it('keeps lines that stand as they are, and letters that are raised or lowered', () => {
    const html = '<pre>a = *1*\n  b = ```2```</pre><p>H<sub>2</sub>O und x<sup>2</sup></p>';
    const text = asMarkdown(anArticle({ html }), parts);
    expect(text).toContain('\n\n````\na = *1*\n  b = ```2```\n````\n\n');
    expect(text).toContain('H<sub>2</sub>O und x<sup>2</sup>');
  });

  it('keeps what was taken back apart from what is said', () => {
    const html = '<p>Tinggi air <del>tiga</del> <ins>dua</ins> meter, <s>hari ini</s>.</p>';
    expect(asMarkdown(anArticle({ html }), parts)).toContain(
      'air <del>tiga</del> <ins>dua</ins> meter, <s>hari ini</s>.',
    );
  });

  it('gives a term and what it is in two lines that belong together', () => {
    const html = '<dl><dt>Dusun</dt><dd>Ranu Sela</dd><dt>Jiwa</dt><dd>412</dd></dl>';
    expect(asMarkdown(anArticle({ html }), parts)).toContain('\n\nDusun\n: Ranu Sela\n\nJiwa\n: 412\n\n');
  });

  it('keeps a table in one piece', () => {
    const html = '<table>\n\n<tr>\n  \n<td><pre>satu\n \n\ndua</pre></td></tr></table><p>Lalu.</p>';
    const [, , table = '', then] = asMarkdown(anArticle({ html }), parts).split(/\n\s*\n/);
    expect(new DOMParser().parseFromString(table, 'text/html').querySelector('td')?.textContent).toBe('satu\n \n\ndua');
    expect(then).toBe('Lalu.');
  });

  const PICTURE =
    '<picture>\n  <source srcset="https://a.example/k.webp">\n  <source srcset="https://a.example/k.avif">\n  <img src="https://a.example/k.jpg" alt="Kapal">\n</picture>';
  it.each([
    ['a picture with other files', `<figure>\n    ${PICTURE}\n    </figure>`, '![Kapal](https://a.example/k.jpg)'],
    [
      'a picture and its caption in one link',
      `<figure><a href="https://a.example/besar.jpg">${PICTURE}<figcaption>Kapal pagi</figcaption></a></figure>`,
      '[![Kapal](https://a.example/k.jpg)](https://a.example/besar.jpg)\n\n*Kapal pagi*',
    ],
    ['a link around a paragraph', '<a href="https://a.example/b"><p>Lihat.</p></a>', 'Lihat.'],
    [
      'a picture that links',
      `<p><a href="https://a.example/b">${PICTURE}</a></p>`,
      '[![Kapal](https://a.example/k.jpg)](https://a.example/b)',
    ],
    ['bold in bold', '<p><strong><b>—</b>Apa itu?</strong> <em>d <i>e</i></em></p>', '**—Apa itu?** *d e*'],
    [
      'a caption of several paragraphs',
      '<figure><figcaption><p>Kapal <em>Sinar</em>.</p><p>Foto: Rudi</p></figcaption></figure><p>Lalu.</p>',
      '*Kapal Sinar.*\n\n*Foto: Rudi*\n\nLalu.',
    ],
    ['a caption without words', '<figure><figcaption> </figcaption></figure><p>Lalu.</p>', 'Lalu.'],
    ['what is left of a link', '<a href="https://a.example/k.jpg"></a><p>Lalu.</p>', 'Lalu.'],
    ['lines in a box', '<blockquote><pre>\n  a\n</pre></blockquote>', '> ```\n>   a\n> ```'],
  ])('writes in plain signs: %s', (_what, html, written) => {
    expect(asMarkdown(anArticle({ html }), parts).split('\n\n').slice(2, -2).join('\n\n')).toBe(written);
  });

  it('lets no text become markup', () => {
    const html = '<p>1. bukan daftar</p><p># bukan judul *atau* _tebal_</p><p>&lt;img src=x&gt; &amp;lt; a &amp; b</p>';
    expect(asMarkdown(anArticle({ html }), parts)).toContain(
      '1\\. bukan daftar\n\n\\# bukan judul \\*atau\\* \\_tebal\\_',
    );
  });
});

describe('a file name', () => {
  it.each([
    ['Ombak Tidak Menunggu', 'Ombak Tidak Menunggu.md'],
    ['A/B: "C" <D>?', 'A B C D.md'],
    ['..\\..\\etc', 'etc.md'],
    ['', 'jernih.md'],
    ['...', 'jernih.md'],
    ['\u202egnp.exe', 'gnp.exe.md'],
    ['الميناء', 'الميناء.md'],
    [`${'Berita '.repeat(8)}pelabuhan`, `${'Berita '.repeat(8).trim()}.md`],
    ['駅'.repeat(70), `${'駅'.repeat(60)}.md`],
    [`${'a'.repeat(59)}😀b`, `${'a'.repeat(59)}.md`],
  ])('of %j is %j', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
  });
});
