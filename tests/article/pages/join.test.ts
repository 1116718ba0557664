// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ARTICLE_VERSION, type Article } from '../../../lib/article/article';
import { joinPages } from '../../../lib/article/pages/join';
import { noSource } from '../../fixtures/no-source';

const parse = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body;

const page = (html: string, source: Partial<Article['source']> = {}): Article => ({
  version: ARTICLE_VERSION,
  url: 'https://warta.example/cerita',
  title: 'Cerita panjang',
  html,
  paragraphs: [],
  lang: 'id',
  dir: 'ltr',
  source: { ...noSource, publisher: 'Warta', authors: ['Sari'], ...source },
  quotes: [],
  removed: [],
});

const lead = '<figure><img src="https://warta.example/a.jpg" alt=""><figcaption>Kapal di dermaga</figcaption></figure>';
const standfirst = '<p>Feri pertama berangkat lagi setelah setahun penuh berhenti.</p>';

describe('the pages of an article as one', () => {
  it('keeps the order, and what comes on every page only once', () => {
    const joined = joinPages(
      [
        page(`${lead}${standfirst}<p>Satu.</p><p>Ya.</p>`),
        page(`${lead}${standfirst}<p>Dua.</p><p>Ya.</p>`),
        page('<p>Tiga.</p>'),
      ],
      parse,
    );
    expect(joined.paragraphs).toEqual([
      'Feri pertama berangkat lagi setelah setahun penuh berhenti.',
      'Satu.',
      'Ya.',
      'Dua.',
      'Ya.',
      'Tiga.',
    ]);
    expect(joined.html.match(/<figure>/g)).toHaveLength(1);
  });

  it('takes the credit from the page that has it, and the rest from the first', () => {
    const joined = joinPages(
      [
        page('<p>Satu.</p>'),
        page('<p>Dua.</p>', { publisher: 'Lain', agency: 'KBS', editor: 'TR', credits: ['Sumber: KBS/TR'] }),
      ],
      parse,
    );
    expect(joined.source).toMatchObject({
      publisher: 'Warta',
      agency: 'KBS',
      editor: 'TR',
      credits: ['Sumber: KBS/TR'],
    });
  });

  it('sanitises what it joins', () => {
    const joined = joinPages([page('<p>Satu.</p>'), page('<p onclick="x()">Dua.</p><script>x()</script>')], parse);
    expect(joined.html).toBe('<p>Satu.</p><p>Dua.</p>');
  });

  it('is the page itself where there is one, and refuses none', () => {
    const one = page('<p>Satu.</p>');
    expect(joinPages([one], parse)).toBe(one);
    expect(() => joinPages([], parse)).toThrow(RangeError);
  });
});
