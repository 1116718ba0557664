import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** What every article of an auto-clean site waits for, in bytes. */
const AT_START = 25_000;

/** All that a click puts into one page, in bytes. */
const ON_CLICK = 60_000;

/** The words of one language, in bytes. */
const WORDS = 1_000;

/** Languages that every script has. */
const ALWAYS = ['en.js', 'id.js', 'jv.js', 'ms.js', 'su.js'];

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

const size = (build: string, file: string): number =>
  gzipSync(readFileSync(`.output/${build}/${file}`), { level: 9 }).length;

describe.each(BUILDS)('what is put into a page is small in %s', (build) => {
  const words = readdirSync(`.output/${build}/words`);

  it('at its start', () => expect(size(build, 'content-scripts/clean.js')).toBeLessThan(AT_START));

  it('on a click, with the words of its language', () => {
    const others = words.filter((name) => !ALWAYS.includes(name)).map((name) => size(build, `words/${name}`));
    expect(size(build, 'extract.js') + Math.max(...others)).toBeLessThanOrEqual(ON_CLICK);
  });

  it('has every language’s words', () =>
    expect(words).toEqual(readdirSync('lib/article/languages').map((name) => name.replace(/\.ts$/, '.js'))));

  it.each(words)('words/%s', (name) => expect(size(build, `words/${name}`)).toBeLessThan(WORDS));
});
