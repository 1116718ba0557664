// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { ArticleBody } from '../../lib/article/read-body';
import { sanitized } from '../../lib/article/sanitized';

const URL = 'https://kabar.example/berita/pelabuhan/';

const reading = (html: string, more: Partial<ArticleBody> = {}) => {
  const content = new DOMParser().parseFromString(html, 'text/html').body;
  return {
    article: {
      version: 1,
      url: URL,
      title: 'Pelabuhan',
      html,
      paragraphs: ['Satu.', 'Dua.'],
      dir: 'ltr',
      removed: [],
      ...more,
    } satisfies ArticleBody,
    content,
  };
};

it('gives what is safe as it is', () => {
  const safe = reading('<p>Satu.</p><p>Dua.</p>');
  expect(sanitized(safe)).toMatchObject({ article: safe.article, isSafe: true });
  expect(sanitized(safe).article).toBe(safe.article);
});

it('takes out what a page put in on its way, in markup, elements and paragraphs', () => {
  const { article, content } = sanitized(
    reading(
      '<p onclick="alert(1)">Satu.</p><!-- x --><script>alert(2)</script><iframe src="https://x.example"></iframe>',
      {
        paragraphs: ['Satu.', 'Dua.'],
        truncated: { by: 'paywall', paragraphs: 2 },
      },
    ),
  );
  expect(article).toMatchObject({ html: '<p>Satu.</p>', paragraphs: ['Satu.'], truncated: { paragraphs: 1 } });
  expect(content.innerHTML).toBe('<p>Satu.</p>');
});
