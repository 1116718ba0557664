import TurndownService from 'turndown';
import type { Article } from '../../article/article';
import { bodyOf, type FileParts } from './shown-document';

/** An article as Markdown (CommonMark). Pictures are links to where they were: a text file holds none. */
export function asMarkdown(article: Article, { title, source, original }: FileParts): string {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  const escapeMarks = turndown.escape.bind(turndown);
  turndown.escape = (text) => escapeMarks(text).replace(/<|&(?=[#\w]{1,32};)/g, '\\$&');
  // CommonMark has no tables and no raised or lowered letters: they stay HTML, which it allows.
  turndown.keep(['table', 'sub', 'sup']);
  turndown.addRule('lines', { filter: ['pre'], replacement: (_text, node) => fenced(node.textContent ?? '') });
  turndown.addRule('caption', { filter: ['figcaption'], replacement: (text) => `\n\n*${text.trim()}*\n\n` });
  return [
    `# ${turndown.escape(title)}`,
    turndown.escape(source.join(' · ')),
    turndown.turndown(bodyOf(article)),
    ...article.source.credits.map((credit) => turndown.escape(credit)),
    original && `<${original}>`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** Lines as they stand, between fences that are in none of them. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `\n\n${fence}\n${text.replace(/\n$/, '')}\n${fence}\n\n`;
}
