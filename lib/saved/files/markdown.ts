import TurndownService from 'turndown';
import type { Article } from '../../article/article';
import { plainMarkup } from './plain-markup';
import { bodyOf, type FileParts } from './shown-document';

/** An article as Markdown (CommonMark). Pictures are links to where they were: a text file holds none. */
export function asMarkdown(article: Article, { title, source, incomplete, original, saved }: FileParts): string {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  const escapeMarks = turndown.escape.bind(turndown);
  turndown.escape = (text) => escapeMarks(text).replace(/<|&(?=[#\w]{1,32};)/g, '\\$&');
  // CommonMark has no raised or lowered letters, and no sign for what was taken back or added: they stay HTML, which it allows.
  turndown.keep(['sub', 'sup', 'del', 's', 'ins']);
  // Nor tables. Without an empty line, which would end the HTML.
  turndown.addRule('table', { filter: ['table'], replacement: (_text, node) => `\n\n${withoutEmptyLines(node)}\n\n` });
  // Read as "term : what it is", and as a list of terms by programs that know them.
  turndown.addRule('term', { filter: ['dt'], replacement: (text) => `\n\n${text.trim()}\n` });
  turndown.addRule('what a term is', { filter: ['dd'], replacement: (text) => `: ${text.trim()}\n` });
  turndown.addRule('lines', { filter: ['pre'], replacement: (_text, node) => fenced(node.textContent ?? '') });
  turndown.addRule('caption', { filter: ['figcaption'], replacement: (text) => inItalics(text) });
  const body = bodyOf(article);
  plainMarkup(body);
  return [
    `# ${turndown.escape(title)}`,
    turndown.escape(source.join(' · ')),
    ...incomplete.map((sentence) => turndown.escape(sentence)),
    turndown.turndown(body),
    ...article.source.credits.map((credit) => turndown.escape(credit)),
    turndown.escape(saved),
    original && `<${original}>`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** A caption, each of its paragraphs by itself: a mark reaches no farther. */
const inItalics = (text: string): string =>
  `\n\n${text
    .split(/\n{2,}/)
    .filter((paragraph) => /\S/.test(paragraph))
    .map((paragraph) => `*${paragraph.trim()}*\n\n`)
    .join('')}`;

const withoutEmptyLines = (node: HTMLElement): string => node.outerHTML.replace(/\n(?=[^\S\n]*\n)/g, '&#10;');

/** Lines as they stand, between fences that are in none of them. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}\n${text.replace(/\n$/, '')}\n${fence}\n\n`;
}
