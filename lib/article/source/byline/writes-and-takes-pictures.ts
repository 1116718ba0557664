import { isAgency } from '../credits/agencies';
import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { nameOf } from '../names/name';
import type { Words } from '../words';

/** A Japanese or Chinese name of three characters or more; shorter ones are sections and cities. */
const NAME = /^[\u3400-\u9fff々]{1,5}[\u3041-\u309f\u30a1-\u30faー]{0,5}$/u;
const SHORTEST = 3;
const LONGEST = 8;
/** Behind who took a picture. */
const TAKEN = ['撮影', '摄', ' 摄', '攝'];

/**
 * "<span>小野寺みちる</span><time>…</time>" above the text, and "小野寺みちる撮影" below a picture: without capitals and without a word for it nothing but the caption says that what stands
 * beside the day is somebody's name.
 * @param page the whole page's text
 */
export function readNameOfPictures(
  head: readonly Line[],
  { page, words }: { page: () => string; words: Words },
): Witness[] {
  if (!/^(?:ja|zh)/.test(words.files[0] ?? '')) return [];
  for (const line of head)
    for (const { nodeValue } of line.nodes) {
      const name = fold(nodeValue ?? '');
      if (name.length < SHORTEST || name.length > LONGEST || !NAME.test(name) || isAgency(name)) continue;
      if (nameOf(name, words)?.kind === 'person' && TAKEN.some((word) => page().includes(name + word)))
        return [printed('authors', name, line.text, 'byline')];
    }
  return [];
}
