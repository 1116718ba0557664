import { lowered, type Words } from '../words';

const POINT = '\u30fb';
const LISTS = ['writer', 'by', 'editor', 'photo', 'translator'] as const;

/** "聞き手・山田花子／撮影・佐藤健": in Japan a point stands for the colon behind a label, and a slash between two of them. */
export function withColons(text: string, words: Words): string {
  if (!text.includes(POINT)) return text;
  const parts = text.split(/\s?[／/]\s?/u);
  const labelled = parts.map((part) => {
    const length = Math.max(...LISTS.map((list) => words.atStart(list, lowered(part))));
    return length > 0 && part.charAt(length) === POINT
      ? `${part.slice(0, length)}:${part.slice(length + 1)}`
      : undefined;
  });
  return labelled.every((part) => part !== undefined) ? labelled.join(' ') : text;
}
