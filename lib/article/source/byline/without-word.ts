import { readSurnameInCapitals } from '../credits/surname-in-capitals';
import type { Witness } from '../evidence';
import type { BodyLines } from '../lines/body-lines';
import type { Line } from '../lines/lines';
import { lowered, type Words } from '../words';
import { readHouseAndByline, readHouseAndReporters } from './house-and-reporters';
import { readLabelledName } from './labelled-name';
import { readNameAlone } from './name-alone';
import { readNameBehindJob } from './name-behind-job';
import { readNameBelow } from './name-below';
import { readPartedByline } from './parted-byline';

/** "Opinion", "Debattartikel: …" */
const LONGEST_GENRE = 60;

interface Surrounding {
  head: readonly Line[];
  /** The lines below the text that announce no other article. */
  below: readonly Line[];
  lines: BodyLines;
  last: readonly Line[];
  headline: Element | null;
  url: string;
  words: Words;
  text: string;
  prose: () => string;
  page: () => string;
  isOwn: (name: string) => boolean;
  isOther: (node: Node | undefined) => boolean;
}

/** Names above and below the text that no by-word and no colon tells of: their place does, and what stands beside them. */
export function readWithoutWord(around: Surrounding): Witness[] {
  const { head, below, lines, last, headline, url, words, text, prose, page, isOwn, isOther } = around;
  const isOpinion = head.some(
    ({ text: said }) => said.length <= LONGEST_GENRE && words.atStart('genres', lowered(said)) > 0,
  );
  const [first] = lines.forward;
  return [
    ...readNameAlone(head, { page, headline, url, text: prose, words }),
    ...readLabelledName(head, { text: prose, words }),
    ...readNameBehindJob([...head, ...below.slice(0, 2)], { page, headline, text: prose, words }),
    ...readPartedByline([...head, ...below.slice(0, 1)], { page, headline, text: prose, words, isOwn }),
    ...readNameBelow(below, {
      page,
      headline,
      text,
      words,
      lastLine: (other) => last.findLast((line) => line.text !== other)?.text ?? '',
      isOpinion,
      isOther,
    }),
    ...readHouseAndReporters(first, { words, isOwn }),
    ...readHouseAndByline(lines, { words, isOwn }),
    ...readSurnameInCapitals([...last, ...below.slice(0, 1)], { text, page, words }),
  ];
}
