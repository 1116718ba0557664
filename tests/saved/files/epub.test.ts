// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { asEpub } from '../../../lib/saved/files/epub';
import type { PictureRecord } from '../../../lib/saved/records';
import { BlobReader, ZipReader } from '../../../lib/saved/zip';
import { anArticle } from '../an-article';

// jsdom's Blob can't be read.
beforeAll(() => void vi.stubGlobal('Blob', NodeBlob));
afterAll(() => void vi.unstubAllGlobals());

const parts = {
  title: 'Judul & <b>tajuk</b>',
  source: ['Warta Contoh', 'Dewi Lestari'],
  original: 'https://warta.example/x?a=1&b=2',
  saved: 'Saved 4 March 2031 09:15',
  incomplete: [],
  language: 'en',
  savedAt: Date.UTC(2031, 2, 4, 9, 15),
};

const PNG = '\x89PNG\r\n\x1a\n';
const JPEG = '\xff\xd8\xff\xe0';
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const blobOf = (text: string, type: string): Blob => new Blob([bytes(text)], { type });
const picture = (src: string, blob: Blob | null): PictureRecord => ({
  article: 'a',
  order: 0,
  src,
  address: `${src}?best`,
  host: 'warta.example',
  state: blob ? 'stored' : 'missing',
  reason: blob ? '' : 'gone',
  attempts: 0,
  blob,
});

const TYPES: Record<string, string> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
};

/** Reads a publication as a strict reading system does, and fails where it would. */
async function read(epub: Blob) {
  const raw = new Uint8Array(await epub.arrayBuffer());
  const ascii = (from: number, to: number) => String.fromCharCode(...raw.subarray(from, to));
  // OCF 4.2.2: found at the places where it must be, stored as it is, without an extra field.
  expect([ascii(30, 38), ascii(38, 58), raw[8], raw[28], raw[29]]).toEqual([
    'mimetype',
    'application/epub+zip',
    0,
    0,
    0,
  ]);
  const files = new Map<string, Uint8Array>();
  for (const entry of await new ZipReader(new BlobReader(epub)).getEntries()) {
    if (entry.directory) throw new Error('a folder');
    const chunks: Uint8Array[] = [];
    await entry.getData(new WritableStream({ write: (chunk: Uint8Array) => void chunks.push(chunk) }));
    files.set(entry.filename, Uint8Array.from(chunks.flatMap((chunk) => [...chunk])));
  }
  const text = (name: string) => new TextDecoder('utf-8', { fatal: true }).decode(files.get(name));
  const parsed = (name: string, type: DOMParserSupportedType = 'application/xhtml+xml') => {
    const page = new DOMParser().parseFromString(text(name), type);
    expect(page.querySelector('parsererror')?.textContent ?? '', name).toBe('');
    return page;
  };
  const container = parsed('META-INF/container.xml', 'application/xml');
  const path = container.querySelector('rootfile')?.getAttribute('full-path') ?? '';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const book = parsed(path, 'application/xml');
  const items = [...book.querySelectorAll('manifest > item')].map((item) => ({
    id: item.getAttribute('id') ?? '',
    href: item.getAttribute('href') ?? '',
    type: item.getAttribute('media-type'),
    properties: item.getAttribute('properties'),
  }));
  const listed = items.map(({ href }) => folder + href);
  expect(new Set(listed).size).toBe(listed.length);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect([...files.keys()].filter((name) => name.startsWith(folder) && name !== path).toSorted()).toEqual(
    listed.toSorted(),
  );
  for (const { href, type } of items) expect(type, href).toBe(TYPES[href.split('.').at(-1) ?? '']);
  for (const reference of book.querySelectorAll('spine > itemref'))
    expect(items.map(({ id }) => id)).toContain(reference.getAttribute('idref'));
  const pages = items
    .filter(({ type }) => type === 'application/xhtml+xml')
    .map(({ href }) => ({ href, page: parsed(folder + href) }));
  for (const { href, page } of pages) {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size, href).toBe(ids.length);
    for (const each of page.querySelectorAll('[src], link[href]'))
      expect(listed).toContain(folder + (each.getAttribute('src') ?? each.getAttribute('href')));
    for (const link of page.querySelectorAll('a[href]')) {
      const address = link.getAttribute('href') ?? '';
      if (/^(?:https?|mailto|tel):/.test(address)) continue;
      const [file, id] = address.split('#');
      const target = pages.find((other) => other.href === file)?.page;
      expect(target, address).toBeDefined();
      if (id) expect(target?.getElementById(id), address).not.toBeNull();
    }
    expect(page.querySelector('script, style, picture, source, [srcset], [onclick], [onerror]')).toBeNull();
    expect(page.title).not.toBe('');
  }
  const page = (name: string) => pages.find(({ href }) => href === name)?.page ?? new Document();
  return { book, items, files, folder, content: page('article.xhtml'), navigation: page('nav.xhtml') };
}

const redrawn = async () => blobOf(`${JPEG}drawn`, 'image/jpeg');
const made = async (article: Article, pictures: PictureRecord[] = [], change: Partial<typeof parts> = {}) =>
  read(await asEpub(article, pictures, { ...parts, ...change }, redrawn));

describe('an article as an EPUB', () => {
  it('says what it is, whose, in which language and from where', async () => {
    const source = { authors: ['Dewi Lestari', 'A. & B. "Biro"'], credits: ['Sumber : WL'] };
    const { book, content } = await made(anArticle({ source }));
    const all = (name: string) => [...book.getElementsByTagName(name)].map(({ textContent }) => textContent);
    expect(book.documentElement.getAttribute('version')).toBe('3.0');
    expect(all('dc:title')).toEqual([parts.title]);
    expect(all('dc:creator')).toEqual(source.authors);
    expect(all('dc:publisher')).toEqual(['Warta Contoh']);
    expect(all('dc:language')).toEqual(['id']);
    expect(all('dc:source')).toEqual([parts.original]);
    expect(all('dc:date')).toEqual(['2024-03-05T09:30:00+07:00']);
    const identifier = book.getElementById(book.documentElement.getAttribute('unique-identifier') ?? '');
    expect(identifier?.textContent).toBe(parts.original);
    expect(book.querySelector('[property="dcterms:modified"]')?.textContent).toBe('2031-03-04T09:15:00Z');
    expect(book.querySelector('spine')?.hasAttribute('page-progression-direction')).toBe(false);
    expect(content.querySelector('h1')?.textContent).toBe(parts.title);
    for (const words of [
      'Warta Contoh · Dewi Lestari',
      'Pelabuhan baru dibuka',
      'Sumber : WL',
      parts.saved,
      parts.original,
    ])
      expect(content.documentElement.textContent).toContain(words);
  });

  it('says nothing that is not known', async () => {
    const source = { publisher: '', authors: [], published: 'kemarin' };
    const { book, content } = await made(anArticle({ lang: '', source }), [], { original: '' });
    for (const name of ['dc:creator', 'dc:publisher', 'dc:date', 'dc:source'])
      expect(book.getElementsByTagName(name), name).toHaveLength(0);
    expect(book.getElementsByTagName('dc:language')[0]?.textContent).toBe('und');
    expect(book.getElementsByTagName('dc:identifier')[0]?.textContent).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(content.documentElement.getAttribute('lang')).toBe('und');
  });

  it('turns its pages from the right where it is read from there', async () => {
    const { book, content, navigation } = await made(
      anArticle({ lang: 'ar', dir: 'rtl', title: 'المرفأ', html: '<h2>الميناء</h2><p>افتتح الميناء.</p>' }),
    );
    expect(book.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl');
    for (const page of [content, navigation]) {
      expect(page.documentElement.getAttribute('dir')).toBe('rtl');
      expect(page.documentElement.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang')).toBe('ar');
    }
  });

  it('lists its headings', async () => {
    const { navigation } = await made(
      anArticle({ html: '<h2>Satu &amp; dua</h2><p>A.</p><h3> </h3><h3>Tiga</h3><p>B.</p>' }),
    );
    const nav = navigation.querySelector('nav');
    expect(nav?.getAttributeNS('http://www.idpf.org/2007/ops', 'type')).toBe('toc');
    expect(
      [...(nav?.querySelectorAll('a') ?? [])].map((link) => [link.getAttribute('href'), link.textContent]),
    ).toEqual([
      ['article.xhtml', parts.title],
      ['article.xhtml#heading-1', 'Satu & dua'],
      ['article.xhtml#heading-3', 'Tiga'],
    ]);
  });

  it('has the pictures that are kept, each once and by its true type, and a way to those that are not', async () => {
    const address = (name: string) => `https://warta.example/${name}`;
    const inside = `data:image/gif;base64,${btoa('GIF89a')}`;
    const { items, content, files, folder } = await made(
      anArticle({
        html: `<figure><picture><source srcset="${address('a.webp')}"><img src="${address('a.png')}" srcset="${address('b.png')} 2x" alt="Kapal"></picture><figcaption>Kapal</figcaption></figure>
          <img src="${address('a.png')}"><img src="${address('lies.jpg')}" alt=""><img src="${address('new.avif')}" alt="Pasar"><img src="${inside}" alt="Titik">
          <img src="${address('gone.png')}" alt="Peta"><a href="https://lain.example/"><img src="${address('gone.png')}" alt="Kota"></a><img src="${address('never.png')}" alt="Tak dikenal">`,
      }),
      [
        picture(address('a.png'), blobOf(`${PNG}a`, 'image/png')),
        picture(address('lies.jpg'), blobOf(`${PNG}b`, 'image/jpeg')),
        picture(address('new.avif'), blobOf('\0\0\0\x1cftypavif', 'image/avif')),
        picture(address('gone.png'), null),
      ],
    );
    const pictures = items.filter(({ type }) => type?.startsWith('image/'));
    expect(pictures.map(({ href, type, properties }) => [href, type, properties])).toEqual([
      ['pictures/1.png', 'image/png', 'cover-image'],
      ['pictures/2.png', 'image/png', null],
      ['pictures/3.jpg', 'image/jpeg', null],
      ['pictures/4.gif', 'image/gif', null],
    ]);
    expect(
      [...content.querySelectorAll('img')].map((image) => [image.getAttribute('src'), image.getAttribute('alt')]),
    ).toEqual([
      ['pictures/1.png', 'Kapal'],
      ['pictures/1.png', ''],
      ['pictures/2.png', ''],
      ['pictures/3.jpg', 'Pasar'],
      ['pictures/4.gif', 'Titik'],
    ]);
    expect(files.get(`${folder}pictures/1.png`)).toEqual(bytes(`${PNG}a`));
    const links = [...content.querySelectorAll('section a')].map((link) => [
      link.getAttribute('href'),
      link.textContent,
    ]);
    expect(links).toEqual([
      ['https://warta.example/gone.png?best', 'Peta'],
      ['https://lain.example/', 'Kota'],
    ]);
    expect(content.documentElement.textContent).toContain('Tak dikenal');
  });

  it('leaves a picture out that cannot be drawn', async () => {
    const svg = picture('https://warta.example/a.svg', blobOf('<svg onload="x()"/>', 'image/svg+xml'));
    const article = anArticle({ html: '<p>A<img src="https://warta.example/a.svg" alt="Bagan"></p>' });
    for (const answer of [
      async () => null,
      () => Promise.reject(new Error('no')),
      async () => blobOf('?', 'image/webp'),
    ]) {
      const { items, content } = await read(await asEpub(article, [svg], parts, answer));
      expect(items.some(({ type }) => type?.startsWith('image/'))).toBe(false);
      expect(content.querySelector('p a')?.textContent).toBe('Bagan');
    }
  });

  it('is well-formed whatever stands in it, and runs nothing', async () => {
    const odd = 'a\0b\x0bc\ud800d\uffff]]>';
    const { content, book } = await made(
      anArticle({
        html: `<p onclick="x()" title="${odd}">A ${odd} &lt;&amp;<br>B&nbsp;<wbr>C<script>x()</script><!-- a -- b --></p><svg><p>tiga</p></svg><a href="javascript:x()">D</a><a href="https://">E</a><p`,
        source: { authors: [odd], credits: [odd] },
      }),
      [],
      { title: odd, source: [odd] },
    );
    expect(content.querySelector('h1')?.textContent).toBe('abc\ufffdd]]>');
    expect(book.getElementsByTagName('dc:creator')[0]?.textContent).toBe('abc\ufffdd]]>');
    expect([...content.querySelectorAll('section a[href]')]).toEqual([]);
  });

  it('has attributes only where they mean something, nothing without what belongs around it, and nothing folded', async () => {
    const { content } = await made(
      anArticle({
        html: '<ul value="3" lang=""><li value="x">a</li></ul><ol start="4"><li value="7">b</li></ol><table width="90%"><tr><td width="20" colspan="2" scope="row">c</td></tr></table><p width="3" dir="up">d</p><li>e</li><dd>f</dd><details><summary>g</summary><p>h</p></details><summary>i</summary><ruby><rb>j</rb><rt>k</rt></ruby><p><a href="https://a.example/l m?n&o">p</a></p>',
      }),
    );
    const text = content.querySelector('section')?.innerHTML.replace(/ xmlns="[^"]*"/g, '');
    expect(text).toBe(
      '<ul><li>a</li></ul><ol start="4"><li value="7">b</li></ol><table><tbody><tr><td colspan="2">c</td></tr></tbody></table><p>d</p><p>e</p><p>f</p><details open=""><summary>g</summary><p>h</p></details><p>i</p><ruby>j<rt>k</rt></ruby><p><a href="https://a.example/l%20m?n&amp;o">p</a></p>',
    );
  });
});
