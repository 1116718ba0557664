import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>('../../lib/article/languages/*.ts', { eager: true });

/** How many entries a list has: an array, a record of words and meanings, or words with bars or commas between them. */
function sizeOf(list: unknown): number {
  if (Array.isArray(list)) return list.length;
  if (typeof list === 'object' && list !== null) return Object.keys(list).length;
  return typeof list === 'string' ? list.split(/[|,]/).length : 1;
}

/** "source.months" and how many entries that list of a language has. */
const sizesOf = (exports: Record<string, unknown>): [string, number][] =>
  ['clutter', 'source', 'quotes', 'corrections'].flatMap((room) =>
    Object.entries(exports[room] ?? {}).map(([name, list]): [string, number] => [`${room}.${name}`, sizeOf(list)]),
  );

const pinned = new Map(
  readFileSync(join(import.meta.dirname, 'word-counts.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' '))
    .map(([language = '', ...counts]) => [language, counts]),
);

describe.each(Object.entries(modules))('the lists of %s', (path, exports) => {
  it('have lost no entry', () => {
    const language = path.replace(/^.*\/|\.ts$/g, '');
    const sizes = new Map(sizesOf(exports));
    const known = pinned.get(language) ?? [];
    expect(known.length).toBeGreaterThan(0);
    expect(
      known.filter((entry) => {
        const [list = '', count] = entry.split('=');
        return (sizes.get(list) ?? 0) < Number(count);
      }),
    ).toEqual([]);
  });
});
