import Readability from '@mozilla/readability/Readability.js';
import { describe, expect, it } from 'vitest';
import { BLOCK_NUMBER, numberBlocks } from '../../../lib/article/body/blocks';
import { LeanReadability, namesAuthor } from '../../../lib/article/body/lean-readability';
import { prune } from '../../../lib/article/body/prune';
import { page, paragraphs, REPORT } from './pages';

const HEADLINE = 'Pelabuhan Baru Dibuka di Pantai Utara';

const numbersBy = (
  reader: 'Readability' | 'lean',
  body: string,
  head = '<meta property="og:type" content="article">',
): (string | null)[] => {
  const document = page(`<h1>${HEADLINE}</h1><div class="isi">${body}</div>`, { head });
  numberBlocks(document.body);
  const chosen = document.createElement('div');
  if (reader === 'lean') {
    prune(document.body);
    const copy = document.body.cloneNode(true);
    const options = { title: HEADLINE, isAuthorNamed: namesAuthor(document), again: () => copy };
    chosen.append(new LeanReadability(document, options).choose() ?? '');
  } else new Readability(document, { serializer: (root) => chosen.append(root) }).parse();
  return [...chosen.querySelectorAll(`[${BLOCK_NUMBER}]`)].map((element) => element.getAttribute(BLOCK_NUMBER));
};

/** What Readability and the lean one choose, and the same words without what it hangs on. */
const SHAPES: Record<string, [body: string, without: string]> = {
  'a paragraph that its style hides': [
    `<p style="color:red;display:none">${REPORT[0]}</p>${paragraphs()}`,
    `<p style="color:red">${REPORT[0]}</p>${paragraphs()}`,
  ],
  'an invisible paragraph': [
    `<p style="visibility:hidden">${REPORT[0]}</p>${paragraphs()}`,
    `<p>${REPORT[0]}</p>${paragraphs()}`,
  ],
  'a hidden paragraph': [`<p hidden>${REPORT[0]}</p>${paragraphs()}`, `<p>${REPORT[0]}</p>${paragraphs()}`],
  'a paragraph hidden from readers aloud': [
    `<p aria-hidden="true">${REPORT[0]}</p>${paragraphs()}`,
    `<p aria-hidden="true" class="fallback-image">${REPORT[0]}</p>${paragraphs()}`,
  ],
  'a byline by its name': [
    `<p class="byline">Oleh Ratna Dewi</p>${paragraphs()}`,
    `<p class="awal">Oleh Ratna Dewi</p>${paragraphs()}`,
  ],
  'a byline by its relation': [
    `<p><a rel="author" href="/ratna/">Ratna Dewi</a></p><p>${REPORT[0]}</p>${paragraphs()}`,
    `<p><a href="/ratna/">Ratna Dewi</a></p><p>${REPORT[0]}</p>${paragraphs()}`,
  ],
  'so little that it is read again with less asked of it': [
    `<div class="comment"><p>${REPORT[0]}</p></div><p>${REPORT[1]}</p>`,
    `<p>${REPORT[1]}</p>`,
  ],
  'boxes around boxes and pictures': [
    `<div><div><img src="/a.jpg"></div><div>${paragraphs()}</div></div><div>${REPORT[1]}</div>`,
    paragraphs(),
  ],
};

describe('LeanReadability', () => {
  for (const [name, bodies] of Object.entries(SHAPES)) {
    it(`chooses what Readability chooses: ${name}`, () => {
      for (const body of bodies) {
        const chosen = numbersBy('Readability', body);
        expect(chosen.length).toBeGreaterThan(0);
        expect(numbersBy('lean', body)).toEqual(chosen);
      }
    });
  }

  const byline = `<p class="byline">Oleh Ratna Dewi</p>${paragraphs()}`;

  it.each([
    ['a name', '<meta name="author" content="Ratna Dewi">'],
    ['a name of Dublin Core', '<meta name="DC.creator" content="Ratna Dewi">'],
    ['a name of Open Graph', '<meta property="article:author" content="Ratna Dewi">'],
    ['an address', '<meta property="article:author" content="https://sosial.example/ratna">'],
    ['nothing', '<meta name="author" content="">'],
  ])('looks for a byline where Readability does: the head gives %s', (_, head) => {
    expect(numbersBy('lean', byline, head)).toEqual(numbersBy('Readability', byline, head));
  });

  it('takes no heading that repeats the headline, as Readability does', () => {
    const body = `<h2>${HEADLINE}</h2>${paragraphs()}`;
    expect(numbersBy('lean', body)).toEqual(numbersBy('Readability', body));
  });

  it('hides what Readability hides, and takes a long text with a byline name for none', () => {
    const [hidden = '', shown = ''] = SHAPES['a paragraph that its style hides'] ?? [];
    expect(numbersBy('lean', hidden)).not.toEqual(numbersBy('lean', shown));
    const body = `<p class="byline">${REPORT[0]}</p>${paragraphs()}`;
    expect(numbersBy('lean', body)).toEqual(numbersBy('Readability', body));
  });
});
