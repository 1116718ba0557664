// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../lib/article/body/blocks';
import { placesOf } from '../../../lib/article/body/wrapper';

/** The places of the lines in an element. */
function places(html: string): string[] {
  const { body } = new DOMParser().parseFromString(`<div class="isi">${html}</div>`, 'text/html');
  return placesOf(body, numberBlocks(body));
}

const PROSE = 'Kapal kedua menyusul pada hari Rabu pagi dengan muatan beras, gula dan kayu dari pulau seberang.';
const paragraph = `<p>${PROSE}</p>`;
const times = (html: string, count: number): string => html.repeat(count);

describe('placesOf', () => {
  it.each([
    ['boxes without a name', times(`<div>${PROSE}</div>`, 3)],
    ['boxes without a name around paragraphs', times(`<div>${paragraph}</div>`, 3)],
    ['short lines among them', `<div>${PROSE}</div><div>Kapal ketiga.</div><div>${PROSE}</div>`],
    ['boxes of one name around every paragraph', times(`<div class="alinea">${paragraph}</div>`, 3)],
    [
      'a short line in such a box',
      `${times(`<div class="alinea">${paragraph}</div>`, 3)}<div class="alinea">Lalu?</div>`,
    ],
    ['sections of one name', times(`<section class="modul">${paragraph}</section>`, 3)],
    [
      'a quotation and a list between them',
      times(`<div>${PROSE}</div>`, 2) +
        `<blockquote>${paragraph}</blockquote><ul><li>${PROSE}</li></ul><div>${PROSE}</div>`,
    ],
    ['a heading between them', `${times(`<div>${PROSE}</div>`, 2)}<h2>Gudang es</h2><div>${PROSE}</div>`],
  ])('has one place for paragraphs in boxes of their own: %s', (_, html) => {
    expect(new Set(places(html))).toEqual(new Set(['>div.isi>¶']));
  });

  it('knows a box by its name in another part, where it is alone', () => {
    const box = `<div class="alinea">${paragraph}</div>`;
    expect(places(`<div class="bagian">${times(box, 3)}</div><div class="sisa">${box}</div>`).at(-1)).toBe(
      '>div.isi>div.sisa>¶',
    );
  });

  it('has another for the lines above and below them', () => {
    const boxed = times(`<div>${PROSE}</div>`, 3);
    const [above, ...rest] = places(`<p>Oleh Sari</p>${boxed}<p>Ikuti kami</p>`);
    expect([above, rest.at(-1)]).toEqual(['>div.isi', '>div.isi']);
  });

  it.each([
    ['one box', `<div class="kotak">${paragraph}</div>`],
    ['two boxes without a name', times(`<div>${PROSE}</div>`, 2)],
    ['boxes of short lines', times('<div class="label">Isi artikel</div>', 5)],
    ['boxes that hold more than a line', times(`<div class="kartu"><img src="/kapal.jpg"><p>${PROSE}</p></div>`, 4)],
    [
      'parts, of which some hold several paragraphs',
      times(`<div class="bagian">${times(paragraph, 2)}</div>`, 2) + times(`<div class="bagian">${paragraph}</div>`, 3),
    ],
    ['lines beside a player', times(`<div><span><div></div><span>${PROSE}</span></span></div>`, 3)],
  ])('takes no others for such: %s', (_, html) => {
    expect(places(html).filter((place) => place.endsWith('¶'))).toEqual([]);
  });
});
