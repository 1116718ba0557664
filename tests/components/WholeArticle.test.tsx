import { describe, expect, it } from 'vitest';
import { WholeArticle, type WholeArticleStep } from '../../components/WholeArticle';
import { seen, show } from './show';

describe('the further pages of an article', () => {
  it.each<[WholeArticleStep, string]>([
    [{ step: 'offered', pages: 3 }, 'Read the whole article'],
    [{ step: 'read', missing: [3] }, 'Try again'],
    [{ step: 'failed' }, 'Try again'],
    [{ step: 'refused', hosts: ['m.warta.example'] }, 'Try again'],
  ])('%j has a button that says what it does', (whole, name) => {
    const { part } = show(<WholeArticle whole={whole} onRead={() => {}} onCancel={() => {}} />);
    expect(seen(part('whole-article'))).toBe(name);
  });

  it.each([
    [[2], 'Page 2 could not be read. The rest is here.'],
    [[2, 4], 'Pages 2 and 4 could not be read. The rest is here.'],
    [[2, 4, 5, 6], 'Pages 2 and 4–6 could not be read. The rest is here.'],
  ])('names the pages %j that are missing', (missing, sentence) => {
    const { root } = show(<WholeArticle whole={{ step: 'read', missing }} onRead={() => {}} onCancel={() => {}} />);
    expect(seen(root)).toContain(sentence);
  });
});
