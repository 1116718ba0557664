import Readability from '@mozilla/readability/Readability.js';
import { describe, expect, it } from 'vitest';
import { BLOCK_NUMBER, numberBlocks } from '../../../lib/article/body/blocks';
import { LeanReadability } from '../../../lib/article/body/lean-readability';
import { page, paragraphs, REPORT } from './pages';

type Reader = typeof Readability<null>;

const numbersBy = (Reader: Reader, body: string): (string | null)[] => {
  const document = page(`<h1>Pelabuhan Baru Dibuka di Pantai Utara</h1><div class="isi">${body}</div>`);
  numberBlocks(document.body);
  const numbers: (string | null)[] = [];
  new Reader(document, {
    disableJSONLD: true,
    serializer: (root) => {
      const chosen = document.createElement('div');
      chosen.append(root);
      for (const element of chosen.querySelectorAll(`[${BLOCK_NUMBER}]`))
        numbers.push(element.getAttribute(BLOCK_NUMBER));
      return null;
    },
  }).parse();
  return numbers;
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
  'boxes around boxes and pictures': [
    `<div><div><img src="/a.jpg"></div><div>${paragraphs()}</div></div><div>${REPORT[1]}</div>`,
    paragraphs(),
  ],
};

describe('LeanReadability', () => {
  for (const [name, bodies] of Object.entries(SHAPES)) {
    it(`chooses what Readability chooses: ${name}`, () => {
      for (const body of bodies) {
        const chosen = numbersBy(Readability, body);
        expect(chosen.length).toBeGreaterThan(0);
        expect(numbersBy(LeanReadability, body)).toEqual(chosen);
      }
    });
  }

  it('hides what Readability hides, and takes a long text with a byline name for none', () => {
    const [hidden = '', shown = ''] = SHAPES['a paragraph that its style hides'] ?? [];
    expect(numbersBy(LeanReadability, hidden)).not.toEqual(numbersBy(LeanReadability, shown));
    const body = `<p class="byline">${REPORT[0]}</p>${paragraphs()}`;
    expect(numbersBy(LeanReadability, body)).toEqual(numbersBy(Readability, body));
  });
});
