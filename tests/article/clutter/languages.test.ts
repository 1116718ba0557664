import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelAt } from '../../../lib/article/clutter/labels';
import { languages } from '../../../lib/article/clutter/languages';
import { withoutMarks } from '../../../lib/article/clutter/plain';
import { WORD_KINDS, wordsIn } from '../../../lib/article/clutter/words';
import { found, page } from './page';

const HEADLINE = 'Panen Raya Bawang Merah di Lereng Utara';

const names = Object.entries(languages()).map(
  ([path, vocabulary]) => [path.replace(/^.*\/|\.ts$/g, ''), vocabulary] as const,
);

const known = readFileSync(join(import.meta.dirname, 'known-words.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => /^(\S+) (\S+) (.+)$/.exec(line) ?? []);

describe.each(names)('%s', (language, vocabulary) => {
  it('has lost none of its words', () => {
    const own = known.filter(([, name]) => name === language);
    expect(own.length).toBeGreaterThan(0);
    const lost = own.filter(([, , kind, words = '']) => {
      const now =
        Object.entries(vocabulary)
          .find(([name]) => name === kind)?.[1]
          .split('|')
          .map(withoutMarks) ?? [];
      return words.split('|').some((word) => !now.includes(withoutMarks(word)));
    });
    expect(lost).toEqual([]);
  });

  const related = vocabulary.related?.split('|') ?? [];

  it('has several phrasings', () => expect(related.length).toBeGreaterThanOrEqual(5));

  it.each(related)('"%s: headline" goes, without a link', (label) => {
    expect(found({ between: `<p>${label}: ${HEADLINE}</p>` })).toEqual([`related: ${label}: ${HEADLINE}`]);
  });

  it.each(vocabulary.ad?.split('|') ?? [])('"%s" alone goes', (label) => {
    expect(found({ between: `<p>${label.toUpperCase()}</p>` })).toHaveLength(1);
  });

  it.each(
    (['share', 'tags'] as const).flatMap((kind) =>
      (vocabulary[kind]?.split('|') ?? []).map((label) => [kind, label] as const),
    ),
  )('%s: "%s" is known at the start', (kind, label) =>
    expect([kind, 'related', 'ad', 'share', 'tags']).toContain(labelAt(label)?.kind),
  );

  it.each(
    WORD_KINDS.flatMap((kind) =>
      (vocabulary[kind]?.split('|').filter(Boolean) ?? []).map((word) => [kind, word] as const),
    ),
  )('%s: "%s" is known anywhere', (kind, word) =>
    expect(wordsIn(`1 ${word}`)[WORD_KINDS.indexOf(kind)]).toBeGreaterThan(0),
  );

  it.each(vocabulary.notice?.split('|') ?? [])('notice: a bar that says "%s" goes, prose stays', (word) => {
    expect(found(page({ aside: `<div>1 ${word} <button>Xy</button></div>` }))).toEqual([`other: 1 ${word} Xy`]);
    expect(found({ between: `<p>1 ${word} dihapus petugas dari ponsel warga itu.</p>` })).toEqual([]);
  });

  it.each(vocabulary.embed?.split('|') ?? [])('embed: a place that waits with "%s" goes, prose stays', (word) => {
    const words = `1 ${word} di sini baru tampil sesudah pembaca menyetujuinya.`;
    expect(found({ between: `<div><p>${words}</p> <button>Xy</button></div>` })).toEqual([`other: ${words} Xy`]);
    expect(found({ between: `<p>${words}</p>` })).toEqual([]);
  });

  it('is in lower case', () => {
    for (const list of Object.values(vocabulary)) {
      for (const word of list.split('|')) expect(word).toBe(word.toLowerCase().trim());
    }
  });
});
