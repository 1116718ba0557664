import { describe, expect, it } from 'vitest';
import { found, OTHER, page, THIRD } from './page';

const HEADLINES = `<div><h3>Berita terkait</h3><div><a href="${OTHER}">Panen raya bawang merah di lereng utara</a></div><div><a href="${THIRD}">Sekolah terapung dibuka lagi di danau</a></div></div>`;
const GONE = 'related: Berita terkaitPanen raya bawang merah di lereng utaraSekolah terapung dibuka lagi di danau';

const COMMENTS =
  '<div class="comments"><p>Kami sudah lama menunggu jembatan itu dibuka lagi.</p><p>Semoga tali bajanya segera diganti juga.</p></div>';

/** Beside the article and outside of what holds it. */
const beside = (html: string): string[] => {
  const whole = page({});
  whole.body.insertAdjacentHTML('beforeend', html);
  return found(whole);
};

describe('what is not read stays where it stands in one box with clutter', () => {
  it('comments below headlines', () => expect(found({ aside: `<div>${HEADLINES}${COMMENTS}</div>` })).toEqual([GONE]));

  it('comments between links that lead on', () =>
    expect(
      found({
        aside: `<div>${COMMENTS}<div><a href="/diskusi/jembatan-dibuka-lagi/1001">Lanjutkan percakapan ini</a></div>${COMMENTS}<div><a href="/diskusi/jembatan-dibuka-lagi/1002">Lanjutkan percakapan ini</a></div></div>`,
      }),
    ).toEqual([]));

  it('but a heading of a list is its own', () =>
    expect(
      beside(
        `<div><header><a href="/">Semua berita yang terbit di surat kabar ini sejak pagi tadi</a></header>${HEADLINES}</div>`,
      ),
    ).toHaveLength(1));
});
