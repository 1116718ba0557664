// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { page, paragraphs, REPORT, read } from './pages';

const LONG = [...REPORT, ...REPORT.map((text) => `Sementara itu, ${text.toLowerCase()}`)];
const head = (more: object, body = LONG.join('\n')): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', articleBody: body, ...more })}</script>`;
const shell = `<div class="isi"><p>${REPORT[0]}</p></div><div id="app"></div>`;

describe('an article that only the structured data holds', () => {
  it('is read from there, paragraph by paragraph', () => {
    expect(read(page(shell, { head: head({}) }))).toEqual(LONG);
    expect(read(page(shell, { head: head({}, LONG.map((text) => `<p>${text}</p>`).join('')) }))).toEqual(LONG);
  });

  it('is not where it is not free', () => {
    expect(read(page(shell, { head: head({ isAccessibleForFree: false }) }))).toEqual([REPORT[0]]);
  });

  it('is not where the page holds it', () => {
    expect(read(page(`<div class="isi">${paragraphs()}</div>`, { head: head({}) }))).toEqual(REPORT);
  });
});
