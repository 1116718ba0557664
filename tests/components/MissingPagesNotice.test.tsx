import { expect, it } from 'vitest';
import { MissingPagesNotice } from '../../components/MissingPagesNotice';
import { anArticle } from './an-article';
import { seen, show } from './show';

it.each([
  [[2], ['Page 2 of this article is missing here.']],
  [[2, 3], ['Pages 2 and 3 of this article are missing here.']],
  [undefined, []],
])('an article without its pages %j says so', (missingPages, said) => {
  const { all } = show(<MissingPagesNotice article={anArticle(missingPages && { missingPages })} />);
  expect(all('.notice').map(seen)).toEqual(said);
});
