import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** What every article of an auto-clean site waits for, in bytes. */
const AT_START = 25_000;

/** What a click puts into a page, in bytes; on one in another language than those that every script has, the words of that come besides. */
const ON_CLICK = 60_000;

/** The words of one language, in bytes. */
const WORDS = 1_000;

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

const size = (build: string, file: string): number =>
  gzipSync(readFileSync(`.output/${build}/${file}`), { level: 9 }).length;

describe.each(BUILDS)('what is put into a page is small in %s', (build) => {
  const words = readdirSync(`.output/${build}/words`);

  it('at its start', () => expect(size(build, 'content-scripts/clean.js')).toBeLessThan(AT_START));

  it('on a click', () => expect(size(build, 'extract.js')).toBeLessThanOrEqual(ON_CLICK));

  it('has every language’s words', () =>
    expect(words).toEqual(readdirSync('lib/article/languages').map((name) => name.replace(/\.ts$/, '.js'))));

  it.each(words)('words/%s', (name) => expect(size(build, `words/${name}`)).toBeLessThan(WORDS));
});
