// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { asMarkdown } from '../../../lib/saved/files/markdown';
import { asPlainText } from '../../../lib/saved/files/plain-text';
import { asWebPage } from '../../../lib/saved/files/web-page';
import { anArticle } from '../an-article';

const article = anArticle({ html: '<p>Satu.</p>' });
const sentence = 'Pages 2 and 3 of this article are missing here.';
const parts = {
  title: 'Feri tua dijual',
  source: [],
  original: '',
  incomplete: [sentence],
  saved: 'Saved 4 March 2031 09:15',
  language: 'en',
  savedAt: Date.UTC(2031, 2, 4, 9, 15),
};

it.each([
  ['a web page', () => asWebPage(article, [], parts)],
  ['Markdown', () => asMarkdown(article, parts)],
  ['plain text', () => asPlainText(article, parts)],
])('an article given as %s says above its text what is missing', async (_kind, made) => {
  const file = await made();
  expect(file.indexOf(sentence)).toBeGreaterThan(0);
  expect(file.indexOf(sentence)).toBeLessThan(file.indexOf('Satu.'));
});
