// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, REPORT, url } from './pages';

const ARTICLE = '<meta property="og:type" content="article">';
const counted = (count: number, more = ''): string =>
  `<script type="application/ld+json">{"@type": "NewsArticle", "wordCount": ${count}${more}}</script>`;

const TEXT = paragraphs();
const escaped = TEXT.replace(/</g, '&lt;');

const read = (body: string, head = ARTICLE): string[] | undefined =>
  extract(page(body, { head }), { url, onlyArticles: true })?.paragraphs;

/** As where scripts run: the contents are text. */
function withTextNoscript(body: string): Document {
  const document = page(body, { head: ARTICLE });
  for (const noscript of document.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
  return document;
}

describe('a body that the page holds and does not show', () => {
  it.each([
    ['in noscript', `<div id="app"></div><noscript>${TEXT}</noscript>`],
    ['in a template', `<div id="app"></div><template><div>${TEXT}</div></template>`],
    [
      'in a declared shadow tree',
      `<news-body><template shadowrootmode="open"><div>${TEXT}</div></template></news-body>`,
    ],
    ['in a hidden element', `<div id="app"></div><div hidden><div>${TEXT}</div></div>`],
    ['in one that a style hides', `<div style="opacity: 0; display: none">${TEXT}</div>`],
  ])('%s is read where nothing else is there', (_name, body) => expect(read(body)).toEqual(REPORT));

  it('in noscript is read where scripts run too', () => {
    const document = withTextNoscript(`<div id="app"></div><noscript>${TEXT}</noscript>`);
    expect(extract(document, { url, onlyArticles: true })?.paragraphs).toEqual(REPORT);
  });

  it('in a shadow tree is read, one within another too', () => {
    const document = page('<style>p { color: red }</style><news-page></news-page>', { head: ARTICLE });
    const outer = document.querySelector('news-page')?.attachShadow({ mode: 'open' });
    const host = document.createElement('news-body');
    outer?.append(host);
    host.attachShadow({ mode: 'open' }).append(...(page(TEXT).querySelector('main')?.querySelectorAll('p') ?? []));
    const before = document.documentElement.outerHTML;
    expect(extract(document, { url, onlyArticles: true })?.paragraphs).toEqual(REPORT);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('in a shadow tree for each of its paragraphs is read', () => {
    const document = page(REPORT.map(() => '<a-line></a-line>').join(''), { head: ARTICLE });
    document.querySelectorAll('a-line').forEach((host, index) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = REPORT[index] ?? '';
      host.attachShadow({ mode: 'open' }).append(paragraph);
    });
    expect(extract(document, { url, onlyArticles: true })?.paragraphs).toEqual(REPORT);
  });

  it('is read where the page counts more words than it shows', () => {
    const cut = `${paragraphs(REPORT.slice(0, 2))}<div hidden>${paragraphs(REPORT.slice(2))}</div>`;
    expect(read(cut, counted(300))).toEqual(REPORT);
  });
});

describe('what its readers see, on a page that does not call itself an article', () => {
  it('is read from a shadow tree', () => {
    expect(
      read(`<news-body><template shadowrootmode="open"><div>${TEXT}</div></template></news-body>`, ''),
    ).toBeUndefined();
    const document = page('<h1>Pelabuhan dibuka</h1><news-body></news-body>');
    const root = document.querySelector('news-body')?.attachShadow({ mode: 'open' });
    root?.append(...(page(TEXT).querySelector('main')?.querySelectorAll('p') ?? []));
    expect(extract(document, { url, onlyArticles: true })?.paragraphs).toEqual(REPORT);
  });

  it('is read from behind a dialog', () => {
    const behind = (style: string) => `<div id="app" aria-hidden="true"${style}><h1>Pelabuhan dibuka</h1>${TEXT}</div>`;
    expect(read(behind(''), '')).toEqual(REPORT);
    expect(read(behind(' style="display: none"'), '')).toBeUndefined();
    expect(read(`<div aria-hidden="true" class="modal fade">${TEXT}</div>`, '')).toBeUndefined();
  });
});

describe('what is hidden stays so', () => {
  const OTHER = paragraphs(REPORT.map((text) => text.replace('pelabuhan', 'bandara').replace('a', 'e')));

  it.each([
    ['beside an article that is all there', `${TEXT}<div hidden>${OTHER}</div><noscript>${OTHER}</noscript>`, ARTICLE],
    [
      'where it is not the rest of what is shown',
      `${paragraphs(REPORT.slice(0, 3))}<aside hidden>${OTHER}</aside>`,
      counted(300),
    ],
    [
      'what a house keeps for those who pay',
      `${paragraphs(REPORT.slice(0, 3))}<div hidden>${paragraphs(REPORT.slice(3))}</div>`,
      counted(300, ', "isAccessibleForFree": false'),
    ],
  ])('%s', (_name, body, head) => {
    const found = read(body, head) ?? [];
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((text) => REPORT.includes(text))).toBe(true);
    expect(found.length === REPORT.length).toBe(body.startsWith(TEXT));
  });

  it.each([
    ['on a page that does not call itself an article', `<div hidden>${TEXT}</div>`, ''],
    ['in a dialog or the footer', `<dialog>${TEXT}</dialog><footer hidden>${TEXT}</footer>`, ARTICLE],
    [
      'words without paragraphs',
      `<noscript>${escaped.slice(0, 300)}</noscript><template><ul><li>A</li></ul></template>`,
      ARTICLE,
    ],
  ])('%s', (_name, body, head) => expect(read(body, head)).toBeUndefined());
});
