// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/article/extract';
import { readBody } from '../../lib/article/read-body';
import { sanitized } from '../../lib/article/sanitized';
import { sourcePage } from '../../lib/article/source-page';
import { withSource } from '../../lib/article/with-source';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const fixture = (name: string): string => readFileSync(`tests/fixtures/pages/${name}.html`, 'utf8');

/** As it goes through a message: the page reads the body, somebody else the source. */
function inTwoSteps(html: string, url: string) {
  const page = parse(html);
  const reading = readBody(page, { url });
  if (!reading) return null;
  const article = structuredClone(reading.article);
  return withSource(sanitized({ article, content: parse(article.html).body }), parse(sourcePage(page)));
}

describe('what is kept of a page for its source', () => {
  const url = 'https://kabarselat.example/kapal-penyeberangan/';

  it.each(['ferry', 'pictures'])('gives the same article as the page itself (%s)', (name) => {
    expect(inTwoSteps(fixture(name), url)).toEqual(extract(parse(fixture(name)), { url }));
  });

  it('is structured data and text, without scripts, styles and what only shows without scripts', () => {
    const kept = sourcePage(
      parse(`<html lang="fi"><head><script>let a = 1;</script><style>p { color: red }</style><script type="application/ld+json">{"@type": "NewsArticle"}</script>
        <meta name="author" content="Aino Salminen"></head><body><noscript><p>Ilman</p></noscript><p class="byline" itemprop="author">Aino</p><svg><path d="M0"/></svg></body></html>`),
    );
    expect(kept).toContain('<html lang="fi">');
    expect(kept).toContain('NewsArticle');
    expect(kept).toContain('<meta name="author" content="Aino Salminen">');
    expect(kept).toContain('<p class="byline" itemprop="author">Aino</p>');
    for (const gone of ['let a', 'color: red', 'Ilman', 'path']) expect(kept).not.toContain(gone);
  });

  it('changes nothing on the page', () => {
    const page = parse(fixture('ferry'));
    const before = page.documentElement.outerHTML;
    sourcePage(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
