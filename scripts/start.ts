/**
 * `npm start [-- URL-or-FILE] [--headless]`: Chromium with the extension and an article ready for the click. Without a display, or with `--headless`, it
 * clicks itself, prints what the popup shows and writes a picture of page and popup into `.output/start/`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openChromium } from '../tests/e2e/harness/chromium.ts';
import { ferry, routeKey } from '../tests/e2e/harness/expected.ts';
import { paragraphsOf, stateOf, textOf, textsOf } from '../tests/e2e/harness/popup.ts';
import { htmlRoute, type Route, serve } from '../tests/e2e/harness/server.ts';
import { ensureCommands } from './debian-packages.ts';

const PICTURES = '.output/start';

interface Wanted {
  address: string;
  /** What the local server answers; null for a page of the web. */
  routes: Record<string, Route> | null;
}

/** A saved page is served at the address that it names as its own. */
function fromFile(file: string): Wanted {
  const html = readFileSync(file, 'utf8');
  const named = /<link[^>]+rel=["']?canonical["']?[^>]+href=["']([^"']+)/i.exec(html)?.[1] ?? '';
  const address = URL.canParse(named) ? named : 'https://page.example/';
  return { address, routes: { [routeKey(address)]: htmlRoute(html) } };
}

function wantedPage(argument: string | undefined): Wanted {
  if (argument === undefined) {
    const { expected, routes } = ferry();
    return { address: expected.url, routes };
  }
  if (/^https?:/.test(argument)) return { address: argument, routes: null };
  if (existsSync(argument)) return fromFile(resolve(argument));
  throw new Error(`${argument} is neither an address (https://…) nor a file that is there`);
}

const list = (title: string, lines: string[]): void => {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
};

const [argument] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const { address, routes } = wantedPage(argument);
const headless = process.argv.includes('--headless') || !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

ensureCommands({ chromium: 'chromium', openssl: 'openssl' });
execFileSync('wxt', ['build'], { stdio: 'inherit' });
const server = routes ? await serve(routes) : undefined;
const chromium = await openChromium({ ...(server && { server }), headless });
const page = await chromium.open(address);

if (!headless) {
  console.log(
    '\nThe article is open: click the toolbar button “Jernih” (behind the puzzle piece). Close the window to end.',
  );
  await new Promise((ended) => chromium.browser.once('disconnected', ended));
  await server?.close();
} else {
  const popup = await chromium.click(page);
  console.log(`\n${address}\nstate: ${await stateOf(popup)}`);
  list('Title', [await textOf(popup, 'title')]);
  list('Source', [await textOf(popup, 'source')]);
  const [quotes, speakers, roles] = await Promise.all(['quote', 'speaker', 'role'].map((name) => textsOf(popup, name)));
  list(
    'Key quotes',
    (quotes ?? []).map((quote, index) => [quote, speakers?.[index], roles?.[index]].filter(Boolean).join(' — ')),
  );
  list('Removed', await textsOf(popup, 'removed-item'));
  console.log(`\n${(await paragraphsOf(popup)).length} paragraphs`);
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/page.png` });
  await popup.screenshot({ path: `${PICTURES}/popup.png` });
  console.log(`Pictures: ${PICTURES}/page.png, ${PICTURES}/popup.png`);
  await chromium.close();
  await server?.close();
}
