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

  it('its server said that it gives no such page', async () => {
    const sentence =
      '<p>Halaman yang Anda cari tidak ada lagi. Mungkin sudah dipindah atau dihapus oleh redaksi kami.</p>';
    const answered = (responseStatus: number, body: string, address = location.href) => {
      const opening = Object.assign(performance.mark(address), { responseStatus });
      const asked = vi.spyOn(performance, 'getEntriesByType').mockReturnValue([opening]);
      return reasonOf(body, '/kabar/hilang').finally(() => asked.mockRestore());
    };
    history.replaceState(null, '', '/kabar/hilang');
    const missing = `<h1>Halaman tidak ditemukan</h1>${sentence.repeat(3)}`;
    expect(await answered(404, missing)).toBe('error-page');
    expect(await answered(503, missing)).toBe('error-page');
    // What is no error, another page since, an article that its house locks, and a page that a script builds in answer to any address.
    expect(await answered(200, missing)).toMatchObject({ outcome: 'article' });
    expect(await answered(404, missing, `${location.origin}/lain`)).toMatchObject({ outcome: 'article' });
    const locked = `<article itemscope itemtype="https://schema.org/NewsArticle"><h1>Harga beras</h1>${sentence.repeat(3)}</article>`;
    expect(await answered(403, locked)).toMatchObject({ outcome: 'article' });
    expect(await answered(404, `<h1>Harga beras</h1>${sentence.repeat(40)}`)).toMatchObject({ outcome: 'article' });
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
