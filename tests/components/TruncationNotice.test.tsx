import { describe, expect, it } from 'vitest';
import { TruncationNotice } from '../../components/TruncationNotice';
import { anArticle } from './an-article';
import { seen, show } from './show';

const said = (parts: Parameters<typeof anArticle>[0]) => {
  const { all } = show(<TruncationNotice article={anArticle(parts)} />);
  return all('.notice').map(seen);
};

describe('an article of which the page holds only the beginning', () => {
  it('is never shown as if it were whole', () => {
    expect(said({ truncated: { by: 'paywall', paragraphs: 3 } })).toEqual([
      'The page holds only the first 3 paragraphs. The rest is for subscribers.',
    ]);
    expect(said({ truncated: { by: 'script', paragraphs: 1 } })).toEqual([
      'The page holds only the first paragraph. The site loads the rest by itself.',
    ]);
  });

  it('a whole one says nothing', () => {
    expect(said({})).toEqual([]);
  });
});
