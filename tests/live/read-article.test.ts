// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { PageSession } from '../../lib/live/page-session';
import { readArticle } from '../../lib/live/read-article';

async function reasonOf(body: string, path = '/rubrik/daerah') {
  history.replaceState(null, '', path);
  document.documentElement.lang = 'id';
  document.body.replaceChildren(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  const session = () =>
    new PageSession(document, () => [], {
      onChange: vi.fn(),
      wantWords: vi.fn(),
      loadChoices: async () => [],
      remember: async () => true,
      forget: async () => true,
      isAlive: () => true,
    });
  const answer = await readArticle(document, location.href, session);
  return answer.outcome === 'none' ? answer.reason : answer;
}

const headlines = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<h2><a href="/b${index}">Berita nomor ${index} dari pelabuhan utara</a></h2><p>Ringkasan pendek.</p>`,
  ).join('');

describe('why a page holds no article', () => {
  it('it leads to many others', async () => {
    expect(await reasonOf(headlines(12))).toBe('list-page');
    expect(await reasonOf(headlines(12), '/')).toBe('front-page');
  });

  it('it is neither an article nor a list', async () => {
    const form = '<h1>Hubungi kami</h1><form><label>Pesan <textarea></textarea></label></form>';
    expect(await reasonOf(form + headlines(4))).toBe('no-text');
    const figures = '<figure><img src="a.png"><figcaption>Perajin menenun kain di bengkelnya.</figcaption></figure>';
    expect(
      await reasonOf(`<h1>Foto</h1>${figures.repeat(9)}<nav>${'<a href="/x">Nasional</a>'.repeat(30)}</nav>`),
    ).toBe('no-text');
  });
});
