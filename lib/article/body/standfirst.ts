import { type Block, measure } from './blocks';
import { likeness } from './likeness';

const SENTENCE_END = /[.!?…:。！？।۔។။"“”»«‘’›‹')）」』\]]$/u;

/** Whether a block above the article is its standfirst: what the page itself gives as description, or one or two sentences without links. */
export function isStandfirst(block: Block, descriptions: readonly string[], title: string): boolean {
  if (
    block.linked > block.text.length * 0.3 ||
    block.text.length > 1_000 ||
    block.text === title ||
    block.kind === 'caption'
  )
    return false;
  if (measure(block.text) < 40) return false;
  if (descriptions.some((description) => agrees(block.text, description))) return likeness(block.text, title) < 0.8;
  return false;
}

/** The description is the block, or its beginning, cut short. */
export function agrees(text: string, description: string): boolean {
  const cut = description.replace(/\s*(?:\.{3}|…)$/, '');
  if (cut.length >= 40 && text.startsWith(cut.slice(0, 60))) return true;
  return Math.abs(text.length - description.length) < text.length * 0.5 && likeness(text, description) > 0.8;
}

export const isSentence = (text: string): boolean => SENTENCE_END.test(text);
