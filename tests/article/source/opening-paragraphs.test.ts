// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyLines } from '../../../lib/article/source/lines/body-lines';
import { openingParagraphs } from '../../../lib/article/source/lines/paragraphs';
import { bodyOf } from './page';

const long = (name: string): string => `${name} ${'de vierde rij bleef ook deze week leeg '.repeat(2)}`.trim();
const opening = (html: string): string[] =>
  openingParagraphs(bodyLines(bodyOf(html)).forward, 4).map((text) => text.split(' ')[0] ?? '');

describe('the paragraphs that open a text', () => {
  it('do not begin with a list of its points, below which the byline may stand', () => {
    expect(
      opening(`<ul><li>${long('A')}</li><li>${long('B')}</li></ul><p>${long('C')}</p><p>${long('D')}</p>`),
    ).toEqual(['C', 'D']);
  });

  it('are its items where it is nothing but a list, and those of a list further down', () => {
    expect(opening(`<ul><li>${long('A')}</li><li>${long('B')}</li></ul><p>${long('C')}</p>`)).toEqual(['A', 'B', 'C']);
    expect(opening(`<p>${long('A')}</p><ul><li>${long('B')}</li></ul><p>${long('C')}</p>`)).toEqual(['A', 'B', 'C']);
  });
});
