import { describe, expect, it } from 'vitest';
import { findSource } from '../../../lib/article/source';
import { noSource } from '../../fixtures/no-source';
import { bodyOf, pageOf } from './page';

const FIRST =
  'Balikpapan | KABARKITA.co – Dua menteri bertemu untuk pertama kali pada hari Rabu dan menekankan bahwa kedua negara masih bisa bekerja sama.';
const LAST =
  'Seorang pejabat mengatakan bendungan itu dibicarakan, tetapi bukan pokok pertemuan yang berlangsung dua jam itu.';
const TEXT = `<p>${FIRST}</p><p>Mereka menyebut pembicaraan itu awal yang baik dan berjanji bertemu lagi sebelum akhir tahun di kota yang sama.</p>
<p>${LAST}<br />
<strong>Sumber : CNA/SL</strong></p>`;
const TITLE = 'Dua Menteri Bertemu di Balikpapan';
const URL_ = 'https://kabarkita.example/dua-menteri/';
const GRAPH = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'NewsArticle',
      '@id': `${URL_}#article`,
      author: { name: 'Redaksi', '@id': 'https://kabarkita.example/#/person/1' },
      headline: TITLE,
      datePublished: '2021-05-20T09:31:07+07:00',
      publisher: { '@id': 'https://kabarkita.example/#organization' },
      articleSection: ['Internasional'],
    },
    {
      '@type': 'Organization',
      '@id': 'https://kabarkita.example/#organization',
      name: 'KABARKITA.co',
      url: 'https://kabarkita.example/',
    },
  ],
};
const page = (text = TEXT, json: unknown = GRAPH): Document =>
  pageOf(`<html lang="id"><head><title>${TITLE} - KABARKITA.co</title>
<link rel="canonical" href="${URL_}"><meta property="og:site_name" content="KABARKITA.co">
<meta property="article:published_time" content="2021-05-20T02:31:07+00:00"><meta name="author" content="Redaksi">
<script type="application/ld+json">${JSON.stringify(json)}</script></head>
<body><main><h1>${TITLE}</h1><ul><li><span>Redaksi</span></li><li><time>20 Mei 2021</time></li></ul>${text}</main></body></html>`);
const find = (document: Document, text = TEXT) => {
  const body = bodyOf(text);
  return { body, ...findSource({ document, url: URL_, body, title: TITLE, lang: 'id' }) };
};

describe('the source of an article', () => {
  it('is read from structured data, dateline and credit line', () => {
    const { source } = find(page());
    expect(source).toMatchObject({
      publisher: 'KABARKITA.co',
      authors: ['Redaksi'],
      agency: 'CNA',
      editor: 'SL',
      place: 'Balikpapan',
      published: '2021-05-20T09:31:07+07:00',
      canonicalUrl: URL_,
      section: 'Internasional',
      credits: ['Sumber : CNA/SL'],
    });
    expect(source.evidence.agency).toEqual([{ from: 'printed', words: 'Sumber : CNA/SL' }]);
    expect(source.evidence.place).toEqual([{ from: 'printed', words: 'Balikpapan | KABARKITA.co –' }]);
    expect(source.evidence.published?.map(({ from }) => from)).toEqual(['structured', 'meta', 'printed']);
  });

  it('tells translators and photographers from authors; their lines are told before they leave the text', () => {
    const text = `${TEXT}<p>Foto: Andi Saputra</p><p>Diterjemahkan dari bahasa Inggris oleh Sari Wulandari</p>`;
    const { source, creditNodes } = find(page(text, {}), text);
    expect(source).toMatchObject({ authors: ['Redaksi'], translators: ['Sari Wulandari'], originalLang: 'en' });
    expect(source.credits).toContain('Diterjemahkan dari bahasa Inggris oleh Sari Wulandari');
    expect(creditNodes.map(({ textContent }) => textContent)).toContain(
      'Diterjemahkan dari bahasa Inggris oleh Sari Wulandari',
    );
    expect(source.evidence.translators).toEqual([
      { from: 'printed', words: 'Diterjemahkan dari bahasa Inggris oleh Sari Wulandari' },
    ]);
    expect('translators' in find(page()).source).toBe(false);
  });

  it('reads the place below a standfirst without a full stop, and not below a paragraph', () => {
    const second = '<p>Balikpapan - Dua menteri bertemu untuk pertama kali pada hari Rabu di Balikpapan.</p>';
    const standfirst =
      'Kedua negara masih bisa bekerja sama, kata seorang pejabat yang mengikuti pertemuan itu sejak awal';
    const placeBelow = (first: string): string => {
      const text = `<p>${first}</p>${second}`;
      return find(page(text), text).source.place;
    };
    expect(placeBelow(standfirst)).toBe('Balikpapan');
    expect(placeBelow(`${standfirst}.`)).toBe('');
  });

  it('takes nobody’s name for a place', () => {
    const text = `<p><strong>Sari Wulandari</strong> – ${LAST}</p><p>${FIRST}</p>`;
    const { source } = find(page(text, { ...GRAPH['@graph'][0], author: { name: 'Sari Wulandari' } }), text);
    expect(source).toMatchObject({ authors: ['Sari Wulandari'], place: '' });
  });

  it('takes the credit line out of the last paragraph and leaves the words before it', () => {
    const { body, creditNodes } = find(page());
    for (const node of creditNodes) node.remove();
    const paragraphs = [...body.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[0]).toBe(FIRST);
    expect(paragraphs[2]).toBe(LAST);
  });

  it('changes nothing', () => {
    const document = page();
    const before = document.documentElement.outerHTML;
    const body = bodyOf(TEXT);
    const html = body.outerHTML;
    findSource({ document, url: URL_, body, title: TITLE, lang: 'id' });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(body.outerHTML).toBe(html);
  });

  it('leaves a credit in the text when the source names somebody else', () => {
    const document = page();
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li>Editor: Sari Wulandari</li>');
    const text = `<p>${FIRST}</p><p>${LAST}</p><p>(Editor: Ratna Puspita)</p>`;
    const { source, creditNodes } = find(document, text);
    expect(source).toMatchObject({ editor: 'Sari Wulandari', credits: [] });
    expect(creditNodes).toEqual([]);
  });

  it('takes initials out of the text beside the name of an editor', () => {
    const text = `<p>${FIRST}</p><p>${LAST}</p><p>(yud/fan)</p>`;
    const document = page(text);
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li>Editor: Fandi Wulandari</li>');
    expect(find(document, text).source).toMatchObject({ editor: 'Fandi Wulandari', credits: ['yud/fan'] });
  });

  it('takes who helped out of the text, and names the author alone', () => {
    const text = `<p>${FIRST}</p><p>${LAST}</p><p>Kontributor: Yoga Prasetyo</p>`;
    const json = { '@type': 'NewsArticle', headline: TITLE, author: { name: 'Rini Astuti' } };
    const { source, creditNodes } = find(page(text, json), text);
    expect(source).toMatchObject({ authors: ['Rini Astuti'], credits: ['Kontributor: Yoga Prasetyo'] });
    expect(creditNodes.map(({ textContent }) => textContent)).toEqual(['Kontributor: Yoga Prasetyo']);
  });

  it('leaves prose that begins like a credit line', () => {
    const text = `<p>${FIRST}</p><p>Sumber air di desa itu mengering.</p><p>Editor buku itu menolak naskah ketiganya.</p>`;
    const { source, creditNodes } = find(page(text), text);
    expect(creditNodes).toEqual([]);
    expect(source).toMatchObject({ agency: '', editor: '', credits: [] });
  });

  it('is empty where the page says nothing', () => {
    const text =
      '<p>Es gibt hier keine Angaben, nur einen langen Absatz ohne jeden Namen und ohne jedes Datum, der weitergeht.</p>';
    const { source } = findSource({
      document: pageOf(`<html><body>${text}</body></html>`),
      url: 'https://leer.example/',
      body: bodyOf(text),
      title: '',
      lang: '',
    });
    expect(source).toEqual(noSource);
  });

  it('does not take a date or a name in the text for its own', () => {
    const text =
      '<p>Das Treffen fand am 3. März 1998 statt, sagte Klaus Ohlsen vom Hafenamt, der an jenem Tag selbst dabei gewesen ist.</p><p>Von Klaus Ohlsen war danach lange nichts mehr zu hören, wie auch seine Nachbarn am Donnerstag berichteten.</p>';
    const { source } = findSource({
      document: pageOf(`<html lang="de"><body><h1>Ein Treffen im Hafen</h1>${text}</body></html>`),
      url: 'https://leer.example/',
      body: bodyOf(text),
      title: 'Ein Treffen im Hafen',
      lang: 'de',
    });
    expect(source.authors).toEqual([]);
    expect(source.published).toBe('');
  });

  it('survives a page and a body without anything', () => {
    const empty = pageOf('');
    expect(() =>
      findSource({ document: empty, url: 'about:blank', body: bodyOf(''), title: '', lang: '' }),
    ).not.toThrow();
    expect(() =>
      findSource({ document: empty, url: '', body: bodyOf('x'), title: 'x', lang: 'zz-invalid-tag-9' }),
    ).not.toThrow();
  });
});
