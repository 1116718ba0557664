import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ferry, fold } from './harness/expected';
import { type Firefox, openFirefox } from './harness/firefox';
import { type PageServer, serve } from './harness/server';

const settled = `for (let attempt = 0; attempt < 100 && (document.documentElement.dataset.state ?? 'loading') === 'loading'; attempt++)
  await new Promise((ready) => content.setTimeout(ready, 100));`;

describe('in Firefox, by a press of the toolbar button', () => {
  const story = ferry();
  let server: PageServer;
  let firefox: Firefox;

  beforeAll(async () => {
    server = await serve(story.routes);
    firefox = await openFirefox(server);
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it('shows the article and cleans the page', async () => {
    await firefox.open(story.expected.url);
    await firefox.click();
    const shown = await firefox.inPopup(`${settled}
      return {
        state: document.documentElement.dataset.state,
        title: document.querySelector('[data-part=title]')?.textContent,
        paragraphs: [...document.querySelectorAll('[data-part=article] p')].map((each) => each.textContent.replace(/\\s+/g, ' ').trim()),
        source: document.querySelector('[data-part=source]')?.textContent,
      };`);
    expect(shown).toMatchObject({
      state: 'ready',
      title: story.expected.title,
      paragraphs: story.expected.paragraphs.map(fold),
      source: expect.stringContaining(story.expected.source.publisher),
    });
    const page = await firefox.run('content', 'return document.body.innerText;');
    expect(page).not.toContain('Baca Juga');
    expect(page).toContain('Satu tanggapan');
  });
});
