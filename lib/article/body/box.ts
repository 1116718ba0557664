import { type Block, measure } from './blocks';
import { isStandfirst } from './standfirst';

export interface BoxSetting {
  /** Where the box stands: before the article's first paragraph, between two of them, or behind the last. */
  position: 'before' | 'between' | 'behind';
  descriptions: readonly string[];
  title: string;
}

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
  { position, descriptions, title }: BoxSetting,
): number[] {
  const lines = inside.filter(({ block }) => block.kind !== 'caption');
  const captions = inside.filter(({ block }) => block.kind === 'caption').map(({ number }) => number);
  if (position === 'before')
    return [
      ...captions,
      ...lines.filter(({ block }) => isStandfirst(block, descriptions, title)).map(({ number }) => number),
    ];
  const headings = lines.filter(({ block }) => block.kind === 'heading');
  const texts = lines.filter(({ block }) => block.kind !== 'heading');
  const linked = lines.reduce((sum, { block }) => sum + block.linked, 0);
  const length = lines.reduce((sum, { block }) => sum + block.text.length, 0);
  if (linked > length * 0.4) return captions;
  const all = inside.map(({ number }) => number);
  if (position === 'between' && headings.length && !texts.length) return all;
  if (headings.length) return captions;
  const isQuotation = box.localName === 'blockquote' || box.querySelector('blockquote') !== null;
  if (position === 'between' && isQuotation) return all;
  const isList = texts.length > 1 && texts.every(({ block }) => block.kind === 'item' || block.kind === 'cell');
  if (position === 'between' && isList) return all;
  const prose = texts.filter(({ block }) => block.kind === 'text' && measure(block.text) >= 60);
  const isCaption =
    box.querySelector('img, picture, video') !== null ||
    CAPTION_NAME.test(
      `${box.className} ${texts[0]?.block.element.parentElement?.className ?? ''} ${texts[0]?.block.element.className ?? ''}`,
    );
  if (isCaption) return captions;
  return prose.length && prose.reduce((sum, { block }) => sum + measure(block.text), 0) >= 120 ? all : captions;
}
