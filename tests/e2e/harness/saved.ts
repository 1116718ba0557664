import type { Page } from 'puppeteer-core';
import { ARTICLE_VERSION, type Article } from '../../../lib/article/article';
import { noSource } from '../../fixtures/no-source';

declare const chrome: {
  storage: { session: { set(values: Record<string, unknown>): Promise<void> } };
};

/** An article as it is saved; `change` replaces parts of it. */
export const article = (url: string, title: string, change: Partial<Article> = {}): Article => ({
  version: ARTICLE_VERSION,
  url,
  title,
  html: '<p>Kapal pertama berangkat pada Senin pagi.</p>',
  paragraphs: ['Kapal pertama berangkat pada Senin pagi.'],
  lang: 'id',
  dir: 'ltr',
  quotes: [],
  removed: [],
  ...change,
  source: { ...noSource, publisher: 'Kabar Selat', published: '2024-03-05', ...change.source },
});

/** What the popup does: the article is put where the background takes it from. */
export const save = (page: Page, saved: Article): Promise<void> =>
  page.evaluate((article) => chrome.storage.session.set({ [`outbox:${crypto.randomUUID()}`]: { article } }), saved);

/** Waits until the library lists these titles, in this order. */
export const untilTitles = (page: Page, titles: string[]): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[data-part="open"]')].map((link) => link.textContent).join('|') === wanted,
    {},
    titles.join('|'),
  );
