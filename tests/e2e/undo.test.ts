import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { tryUndo } from './harness/cleaner';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const corpus = here('../../../shared/corpus/');
const casesSchema = v.object({ cases: v.array(v.object({ id: v.string(), url: v.string(), file: v.string() })) });

interface Saved {
  name: string;
  url: string;
  html: () => string;
}

/** The suites of every run; with EVERY_PAGE=1 in the environment all others too (a thousand pages, several minutes). */
const ALWAYS = ['clutter', 'inject', 'fundus-eval', 'mozilla'];

/** The development pages beside the project, where they are there. */
const developmentPages = (): Saved[] =>
  (existsSync(corpus) ? readdirSync(corpus) : []).flatMap((suite) => {
    if (!ALWAYS.includes(suite) && !process.env.EVERY_PAGE) return [];
    const file = `${corpus}${suite}/cases.json`;
    const { cases } = existsSync(file) ? v.parse(casesSchema, JSON.parse(readFileSync(file, 'utf8'))) : { cases: [] };
    return cases.map(({ id, url, file }) => ({
      name: `${suite} ${id}`,
      url,
      html: () => gunzipSync(readFileSync(`${corpus}${suite}/${file}`)).toString('utf8'),
    }));
  });

/** Nothing of a page's own runs, and nothing is fetched. */
const QUIET = "default-src 'none'; style-src 'unsafe-inline'";

declare global {
  var Cleaner: { tryUndo: typeof tryUndo };
}

let browser: Browser;
let code: string;

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: here('harness/cleaner.ts'), formats: ['iife'], name: 'Cleaner', fileName: 'cleaner' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const output = first && 'output' in first ? first.output[0] : undefined;
  if (!output) throw new Error('nothing was built');
  code = output.code;
  browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-site-isolation-trials',
      '--disable-background-networking',
    ],
  });
});
afterAll(() => browser?.close());

/** A tab that tries one saved page after the other. */
async function openTab(): Promise<(saved: Saved) => Promise<ReturnType<typeof tryUndo>>> {
  let body = '';
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame())
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': QUIET },
        body,
      });
    else void request.abort();
  });
  return async (saved) => {
    body = saved.html();
    await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(`${code}; globalThis.Cleaner = Cleaner;`);
    return page.evaluate(() => globalThis.Cleaner.tryUndo());
  };
}

const pages = developmentPages();

describe('undo restores the page byte for byte and node for node', () => {
  it.skipIf(pages.length === 0)(
    `on ${pages.length} development pages (only where ../shared is there)`,
    async () => {
      const wrong: string[] = [];
      let pieces = 0;
      const rest = pages.values();
      const tryRest = async (): Promise<void> => {
        const tryPage = await openTab();
        for (const saved of rest) {
          const result = await tryPage(saved);
          pieces += result.pieces;
          for (const way of result.wrong) wrong.push(`${saved.name}: ${way}`);
        }
      };
      await Promise.all(Array.from({ length: availableParallelism() }, tryRest));
      expect(wrong).toEqual([]);
      expect(pieces).toBeGreaterThan(pages.length);
    },
    600_000,
  );
});
