import { type Block, isProse } from './blocks';
import { bare } from './likeness';

/** A copy has so many lines, and this share of those before it. */
const LEAST = 3;
const LEAST_SHARE = 0.7;

/** A shorter caption may be a name that is a line of the text too. */
const SHORTEST_CAPTION = 30;

/** A standfirst comes twice, for a small and a large window. A shorter line may be meant: "No." "No." */
const isLikeStandfirst = ({ text }: Block): boolean => text.length >= SHORTEST && text.length <= LONGEST_STANDFIRST;
const SHORTEST = 40;
const LONGEST_STANDFIRST = 400;

/**
 * Takes out of the choice what is printed a second time from its beginning on: pages hold an article twice, for a small and a large window or for print. The
 * first copy stays. A question that is asked again, a refrain or two recipes with steps in common are no copy.
 * @param chosen numbers of blocks; changed
 * @param title the headline, which may stand before a teaser
 * @param isFlow whether a block stands where the article's paragraphs do
 */
export function dropRepeats(
  blocks: readonly Block[],
  chosen: Set<number>,
  title: string,
  isFlow: (number: number) => boolean,
): void {
  dropRepeatedCaptions(blocks, chosen);
  dropOwnTeasers(blocks, chosen, title);
  dropRepeatedBeside(blocks, chosen, isFlow);
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
  const other = texts.findIndex((text) => !said.has(text));
  const copy = lines.slice(again, other < 0 ? undefined : other);
  if (copy.length < Math.max(LEAST, (again - first) * LEAST_SHARE)) return;
  for (const block of copy) chosen.delete(blocks.indexOf(block));
}

/** What is cut off at its end, perhaps with a word to press: "… more". */
const CUT = /(?:\.{3}|…)\]?(?:\s*\p{L}+(?:\s+\p{L}+)?)?\s*$/u;

/** Where more lines end so, their author writes so: a page prints its article's beginning once or twice. */
const MOST_CUT = 40;

/** The beginning of the article, cut off in the middle of a sentence, as systems make teasers; perhaps with its headline before it. */
function dropOwnTeasers(blocks: readonly Block[], chosen: Set<number>, title: string): void {
  const order = [...chosen].sort((one, other) => one - other);
  const cut = order.filter((number) => CUT.test(blocks[number]?.text ?? ''));
  if (!cut.length || cut.length > MOST_CUT) return;
  const headline = bare(title);
  const said = new Map(order.map((number) => [number, bare((blocks[number]?.text ?? '').replace(CUT, ''))]));
  for (const number of cut) {
    const own = said.get(number) ?? '';
    const teaser = own.startsWith(headline) ? own.slice(headline.length) : own;
    if (teaser.length < SHORTEST) continue;
    said.delete(number);
    if ([...said.values()].join('').includes(teaser)) chosen.delete(number);
    else said.set(number, own);
  }
}

/** What a gallery says below its pictures, and again below the small ones or in a list; what the text says itself. */
function dropRepeatedBeside(blocks: readonly Block[], chosen: Set<number>, isFlow: (number: number) => boolean): void {
  const lines = [...chosen].flatMap((number) => {
    const block = blocks[number];
    return block && /text|item/.test(block.kind) && block.text.length >= SHORTEST ? [{ number, text: block.text }] : [];
  });
  const said = new Set(lines.filter(({ number }) => isFlow(number)).map(({ text }) => text));
  for (const { number, text } of lines) {
    if (isFlow(number)) continue;
    if (said.has(text)) chosen.delete(number);
    said.add(text);
  }
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
