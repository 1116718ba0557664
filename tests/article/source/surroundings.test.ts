import { describe, expect, it } from 'vitest';
import { bodyLines } from '../../../lib/article/source/lines/body-lines';
import { readSurroundings } from '../../../lib/article/source/lines/surroundings';
import { bodyOf, pageOf } from './page';

const TITLE = 'The Harbour Phantom';
const KICKER = 'Why a word that everybody uses explains nothing about the old harbour';
const STANDFIRST = 'The quarrels on the quay cannot be explained by it any more: they are part of something larger.';
const TEXT =
  '<p>The bridge over the old harbour was opened on Monday after nine years, and a hundred people were the first to walk on it.</p>' +
  '<p>The mayor said that nobody had believed in it any more, and that the costs will be paid for thirty years by the whole town.</p>';

const head = (page: string, body: string): string[] => {
  const { head: found } = readSurroundings({
    document: pageOf(`<html><body>${page}</body></html>`),
    title: TITLE,
    text: bodyLines(bodyOf(body)),
  });
  return found.map(({ text }) => text);
};

describe('lines between headline and text', () => {
  it('end with the first paragraph below a standfirst', () => {
    const page = `<h1>${TITLE}</h1><div>${STANDFIRST}</div><div>By Anna Berg</div>${TEXT}`;
    expect(head(page, `<p>${STANDFIRST}</p>${TEXT}`)).toEqual([STANDFIRST, 'By Anna Berg']);
  });

  it('go on below the standfirst where the long line before it stands above the headline', () => {
    const page = `<div>${KICKER}</div><h1>${TITLE}</h1><div>${STANDFIRST}</div><div>By Anna Berg</div>${TEXT}`;
    const found = head(page, `<p>${KICKER}</p><p>${STANDFIRST}</p>${TEXT}`);
    expect(found).toEqual([STANDFIRST, 'By Anna Berg', KICKER]);
  });

  it('go on below a caption that stands between standfirst and byline', () => {
    const caption = `<figcaption>${KICKER}</figcaption>`;
    const page = `<h1>${TITLE}</h1><h2>${STANDFIRST}</h2><div>${caption}</div><div>By Anna Berg</div>${TEXT}`;
    const [first = ''] = TEXT.split('</p>');
    expect(head(page, `<h2>${STANDFIRST}</h2><div>${caption}</div>${first}</p>`)).toContain('By Anna Berg');
  });

  it('end where the text begins, in a box that holds them both', () => {
    const text = TEXT.replaceAll('<p>', '').replaceAll('</p>', '<br>');
    const page = `<h1>${TITLE}</h1><div><span>By Anna Berg</span><br>${text}</div>`;
    expect(head(page, text)[0]).toBe('By Anna Berg');
  });

  it('begin at the headline that no heading is', () => {
    const page = `<h1>Harbour Post</h1><ul><li>Sports</li></ul><div class="t">${TITLE}</div><div>By Anna Berg</div>${TEXT}`;
    expect(head(page, TEXT)[0]).toBe('By Anna Berg');
  });

  it('stand behind a standfirst of several paragraphs too', () => {
    const page = `<h1>${TITLE}</h1><p>${STANDFIRST}</p>${TEXT}<div>Anna Berg</div><p>${KICKER}</p>`;
    const { head: found, behindStandfirst } = readSurroundings({
      document: pageOf(`<html><body>${page}</body></html>`),
      title: TITLE,
      text: bodyLines(bodyOf(`<p>${STANDFIRST}</p>${TEXT}<p>${KICKER}</p>`)),
    });
    expect(found.map(({ text }) => text)).not.toContain('Anna Berg');
    expect(behindStandfirst().map(({ text }) => text)).toEqual(['Anna Berg']);
  });

  it('do not reach into the text where nothing stands between', () => {
    const page = `<h1>${TITLE}</h1>${TEXT}<p>By Anna Berg</p>`;
    expect(head(page, TEXT)).not.toContain('By Anna Berg');
  });

  it('leave out who wrote another article whose headline stands some boxes farther out', () => {
    const byline = '<div><div><div><a href="/author/ann-ford/">Ann Ford</a></div></div></div>';
    const card = `<div><h4><a href="/news/ferry">The old ferry sails again after eleven years</a></h4>${byline}</div>`;
    const found = head(`${card}<h1>${TITLE}</h1><div>By Anna Berg</div>${TEXT}`, TEXT);
    expect(found).toContain('By Anna Berg');
    expect(found).not.toContain('Ann Ford');
  });
});
