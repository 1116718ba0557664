import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** What every article of an auto-clean site waits for, in bytes. */
const LIMIT = 25_000;

it.each(['chrome-mv3', 'firefox-mv3'])('the script at the start of a page is small in %s', (build) => {
  expect(gzipSync(readFileSync(`.output/${build}/content-scripts/clean.js`), { level: 9 }).length).toBeLessThan(LIMIT);
});
