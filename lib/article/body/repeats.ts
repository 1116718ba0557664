import { type Block, isProse } from './blocks';

/** A copy has so many lines, and this share of those before it. */
const LEAST = 3;
const LEAST_SHARE = 0.7;

/** A shorter caption may be a name that is a line of the text too. */
const SHORTEST_CAPTION = 30;

/** A standfirst comes twice, for a small and a large window. A shorter line may be meant: "No." "No." */
const isLikeStandfirst = ({ text }: Block): boolean => text.length >= 40 && text.length <= 400;

/**
 * Takes out of the choice what is printed a second time from its beginning on: pages hold an article twice, for a small and a large window or for print. The
 * first copy stays. A question that is asked again, a refrain or two recipes with steps in common are no copy.
 * @param chosen numbers of blocks; changed
 */
export function dropRepeats(blocks: readonly Block[], chosen: Set<number>): void {
  dropRepeatedCaptions(blocks, chosen);
  const lines = [...chosen].sort((one, other) => one - other).flatMap((number) => blocks[number] ?? []);
  const texts = lines.map(({ text }) => text);
  for (const index of [1, 2]) {
    const block = lines[index];
    if (block && block.text === texts[index - 1] && isLikeStandfirst(block)) chosen.delete(blocks.indexOf(block));
  }
  const first = lines.findIndex(isProse);
  const again = texts.indexOf(texts[first] ?? '', first + 1);
  if (again < 0) return;
  const said = new Set(texts.slice(0, again));
  const other = texts.findIndex((text, index) => index > again && !said.has(text));
  const copy = lines.slice(again, other < 0 ? undefined : other);
  if (copy.length < Math.max(LEAST, (again - first) * LEAST_SHARE)) return;
  for (const block of copy) chosen.delete(blocks.indexOf(block));
}

/** What is said of a picture, printed once more below it for a small window. */
function dropRepeatedCaptions(blocks: readonly Block[], chosen: Set<number>): void {
  const captions = new Set<string>();
  for (const { kind, text } of blocks) if (kind === 'caption' && text.length >= SHORTEST_CAPTION) captions.add(text);
  if (!captions.size) return;
  for (const number of chosen) {
    const block = blocks[number];
    if (block?.kind === 'text' && captions.has(block.text)) chosen.delete(number);
  }
}
