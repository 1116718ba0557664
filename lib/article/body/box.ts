import { type Block, isProse, measure } from './blocks';
import { isSentence, isStandfirst } from './standfirst';

export interface BoxSetting {
  /** Where the box stands: before the article's first paragraph, between two of them, or behind the last. */
  position: 'before' | 'between' | 'behind';
  descriptions: readonly string[];
  title: string;
  /** Length of the article's own paragraphs. */
  flowLength: number;
}

/** A box that holds so much of the text is part of the article, whatever it looks like. */
const LARGE_SHARE = 0.35;

interface Numbered {
  number: number;
  block: Block;
}

const CAPTION_NAME = /caption|credit|legend|bildunter|copyright|byline|photo-?by/i;

/**
 * Which blocks of a box are article: a piece of the page that Readability kept and that stands apart from the article's paragraphs.
 * @returns numbers
 */
export function judgeBox(
  box: Element,
  inside: readonly Numbered[],
  { position, descriptions, title, flowLength }: BoxSetting,
): number[] {
  const lines = inside.filter(({ block }) => block.kind !== 'caption');
  const captions = inside.filter(({ block }) => block.kind === 'caption').map(({ number }) => number);
  const headings = lines.filter(({ block }) => block.kind === 'heading');
  const texts = lines.filter(({ block }) => block.kind !== 'heading');
  const linked = lines.reduce((sum, { block }) => sum + block.linked, 0);
  const length = lines.reduce((sum, { block }) => sum + block.text.length, 0);
  if (linked > length * 0.4) return captions;
  const all = inside.map(({ number }) => number);
  if (length > flowLength * LARGE_SHARE) return all;
  const isShownWith =
    box.querySelector('img, picture, video') !== null ||
    CAPTION_NAME.test(
      `${box.className} ${texts[0]?.block.element.parentElement?.className ?? ''} ${texts[0]?.block.element.className ?? ''}`,
    );
  const prose = texts.filter(({ block }) => isProse(block));
  const proseLength = prose.reduce((sum, { block }) => sum + measure(block.text), 0);
  if (position === 'before') {
    if (!headings.length && !isShownWith && proseLength >= 120) return all;
    return [
      ...captions,
      ...lines
        .filter(
          ({ block }) =>
            isStandfirst(block, descriptions, title) ||
            (isProse(block) && isSentence(block.text) && !isShownWith && !headings.length),
        )
        .map(({ number }) => number),
    ];
  }
  if (position === 'between' && headings.length && !texts.length) return all;
  if (headings.length) return captions;
  const isQuotation = box.localName === 'blockquote' || box.querySelector('blockquote') !== null;
  if (position === 'between' && isQuotation) return all;
  const isList = texts.length > 1 && texts.every(({ block }) => block.kind === 'item' || block.kind === 'cell');
  if (position === 'between' && isList) return all;
  if (isShownWith) return captions;
  return proseLength >= 120 ? all : captions;
}
