// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/article/extract';
import { page, paragraphs, REPORT, read, url } from './pages';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('pages that are broken or hostile', () => {
  it('reads an article in which every node is a div', () => {
    const body = `<div><div>${REPORT.map((text) => `<div>${text}</div>`).join('')}</div></div><div><div><a href="/a">Menu</a></div></div>`;
    expect(read(page(body))).toEqual(REPORT);
  });

  it('reads text that is parted by line breaks only', () => {
    expect(read(page(`<div class="isi">${REPORT.join('<br><br>')}</div>`))).toEqual(REPORT);
  });

  it.each([
    ['unclosed elements', `<div><p>${REPORT.join('<p>')}<b><i>`],
    ['elements crossed', `<div><b>${paragraphs()}</div></b>`],
  ])('reads %s', (_name, html) => {
    expect(extract(parse(html), { url })?.paragraphs).toEqual(REPORT);
  });

  it.each([
    [
      'JSON-LD in a circle of types',
      '<script type="application/ld+json">{"@graph":[{"@graph":[{"@type":"NewsArticle","headline":5,"articleBody":{"a":1}}]}]}</script>',
    ],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle",</script>'],
    ['a base that is no address', '<base href="http://[">'],
  ])('is not confused by %s', (_name, head) => {
    expect(read(page(`<div class="isi">${paragraphs()}</div>`, { head }))).toEqual(REPORT);
  });

  it('keeps no handler, script or mark of the page', () => {
    const body = `<div class="isi" onclick="a()">${paragraphs()}<p data-jernih-block="7"><a href="javascript:a()">Satu kalimat dengan tautan jahat di dalamnya.</a></p></div>`;
    const html = extract(page(body), { url })?.html ?? '';
    expect(html).not.toMatch(/onclick|javascript|jernih|class=/);
    expect(html).toContain('Satu kalimat dengan tautan jahat');
  });

  it('gives null for a frame set, an empty page and a page of pictures', () => {
    expect(extract(parse('<frameset><frame src="a"></frameset>'), { url })).toBeNull();
    expect(extract(parse(''), { url })).toBeNull();
    expect(extract(parse('<img src="a.jpg"><img src="b.jpg">'), { url })).toBeNull();
  });
});
