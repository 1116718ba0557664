import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from './harness/chromium';
import { ferry, fold } from './harness/expected';
import { paragraphsOf, press, says, textOf } from './harness/popup';
import { type PageServer, serve } from './harness/server';

const story = ferry();
const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
let server: PageServer;
let chromium: Chromium;

/** A browser with an empty profile, whose downloads come to our folder. */
async function anotherComputer(): Promise<Chromium> {
  const opened = await openChromium({ server });
  const session = await opened.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return opened;
}

const downloaded = (ending: string) => () =>
  readdirSync(downloads)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(downloads, name));

beforeAll(async () => {
  server = await serve(story.routes);
  chromium = await anotherComputer();
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  rmSync(downloads, { recursive: true });
});

it('a backup brings text and picture to another computer, and an article leaves as a file of its own', async () => {
  const popup = await chromium.click(await chromium.open(story.expected.url));
  await press(popup, 'save');
  await says(popup, 'save', /Saved/);
  await popup.close();
  const library = await chromium.openOwn('library.html');
  await library.waitForSelector('[data-part="saved-item"] img');
  await press(library, 'backup');
  await expect.poll(downloaded('.zip')).toHaveLength(1);

  await chromium.close();
  server.routes.clear();
  chromium = await anotherComputer();
  const empty = await chromium.openOwn('library.html');
  const chooser = await (await empty.$('[data-part="restore-file"]'))?.toElement('input');
  await chooser?.uploadFile(downloaded('.zip')()[0] ?? '');
  await empty.waitForSelector('[data-part="open"]');
  await Promise.all([empty.waitForNavigation(), press(empty, 'open')]);
  await empty.waitForFunction(
    () => document.querySelector<HTMLImageElement>('[data-part="article"] img')?.naturalWidth,
  );
  expect(await textOf(empty, 'title')).toBe(story.expected.title);
  expect(await paragraphsOf(empty)).toEqual(story.expected.paragraphs.map(fold));

  for (const [kind, ending] of [
    ['web-page', '.html'],
    ['markdown', '.md'],
    ['json', '.json'],
  ] as const) {
    await press(empty, `file-${kind}`);
    await expect.poll(downloaded(ending)).toHaveLength(1);
  }
  const page = readFileSync(downloaded('.html')()[0] ?? '', 'utf8');
  expect(page).toContain('src="data:image/png;base64,');
  for (const paragraph of story.expected.paragraphs)
    expect(fold(page.replace(/&nbsp;/g, ' '))).toContain(fold(paragraph));
});
