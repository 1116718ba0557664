// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { nameEmbeds } from '../../lib/article/name-embeds';
import { sanitize } from '../../lib/article/sanitize';

function named(html: string): string {
  const holder = document.createElement('div');
  holder.append(sanitize(new DOMParser().parseFromString(html, 'text/html').body));
  nameEmbeds(holder);
  return holder.innerHTML;
}

const VIDEO = 'https://www.youtube.com/watch?v=abcDEF12345';

describe('the words of what another site showed', () => {
  it.each([
    [
      'its name and site',
      `<figure><a href="${VIDEO}" title="Kapal"></a></figure>`,
      '>Kapal · youtube.com</a></figure>',
    ],
    ['its site alone', `<figure><a href="${VIDEO}"></a></figure>`, '>youtube.com</a></figure>'],
    [
      'under its picture',
      `<figure><a href="${VIDEO}" title="Kapal"><img src="https://a.example/b.jpg" alt="Kapal"></a></figure>`,
      '</a><figcaption>Kapal · youtube.com</figcaption></figure>',
    ],
    [
      'above its caption',
      `<figure><a href="${VIDEO}"></a><figcaption>Kapal</figcaption></figure>`,
      '>youtube.com</a><figcaption>Kapal</figcaption></figure>',
    ],
    [
      'after the words of a post',
      `<blockquote><p>Kapal berangkat.</p><a href="https://www.tiktok.com/@dinas/video/73"></a></blockquote>`,
      '>tiktok.com</a></blockquote>',
    ],
  ])('%s', (_name, html, end) => expect(named(html).endsWith(end)).toBe(true));

  it.each([
    `<p><a href="${VIDEO}" title="Kapal">rekaman</a></p>`,
    '<figure><a href="https://a.example/besar.jpg" title="Perbesar"><img src="https://a.example/b.jpg" alt="Kapal"></a></figure>',
    '<p><a href="https://a.example/"><img src="https://a.example/b.jpg" alt=""></a></p>',
  ])('are not added where there are others: %s', (html) => expect(named(html)).toBe(html));

  it('are not given to a link that leads to the picture itself: it goes', () => {
    const link = '<a href="https://a.example/foto/kapal.jpg" title="Kapal"></a>';
    const caption = '<figcaption>Kapal</figcaption>';
    expect(named(`<figure>${link}${caption}</figure>`)).toBe(`<figure>${caption}</figure>`);
    expect(named(`<figure><a href="https://a.example/kapal?f=b.jpg"></a></figure>`)).toContain('>a.example</a>');
  });
});
