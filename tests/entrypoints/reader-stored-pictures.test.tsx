// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { usePictureAddress } from '../../entrypoints/reader/stored-pictures';
import { MOST_PICTURES } from '../../lib/saved/pictures-in';
import type { PictureRecord } from '../../lib/saved/records';
import { show } from '../components/show';
import { english } from '../components/words';

const picture = (order: number): PictureRecord => ({
  article: 'a',
  order,
  src: `https://kabarselat.example/${order}.png`,
  address: `https://kabarselat.example/${order}.png`,
  host: 'kabarselat.example',
  state: 'missing',
  reason: 'gone',
  blob: null,
  attempts: 1,
});

/** What is shown for a picture of which nothing is kept, beside so many that are known. */
function shownFor(known: number) {
  let answer: unknown;
  const pictures = Array.from({ length: known }, (_, order) => picture(order));
  function Page() {
    answer = usePictureAddress(pictures, english.t)('https://kabarselat.example/another.png');
    return null;
  }
  show(<Page />);
  return answer;
}

it('says why pictures are missing beyond the most that are kept of one article', () => {
  expect(shownFor(MOST_PICTURES)).toEqual({ missing: 'Not saved: Jernih keeps at most 150 pictures of an article.' });
  expect(shownFor(2)).toBeNull();
});
