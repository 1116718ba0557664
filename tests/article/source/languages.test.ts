import { describe, expect, it } from 'vitest';
import { readCreditLine } from '../../../lib/article/source/credit-line';
import { languages } from '../../../lib/article/source/languages';
import { wordsFor } from '../../../lib/article/source/words';

const files = Object.entries(languages).map(
  ([path, vocabulary]) => [path.replace(/^.*\/|\.ts$/g, ''), vocabulary] as const,
);

describe.each(files)('the words of %s', (tag, vocabulary) => {
  it('are there, in lower case, without colons', () => {
    for (const field of ['by', 'writer', 'editor', 'origin', 'photo', 'updated'] as const) {
      expect(vocabulary[field]?.length, field).toBeGreaterThan(0);
    }
    for (const list of Object.values(vocabulary)) {
      if (!Array.isArray(list)) continue;
      for (const word of list)
        expect(word).toBe(
          word
            .toLowerCase()
            .trim()
            .replace(/[:：]$/, ''),
        );
    }
  });

  it('tell who wrote, edited and supplied from who took the picture', () => {
    const words = wordsFor([tag]);
    const [writer = ''] = vocabulary.writer ?? [];
    const [editor = ''] = vocabulary.editor ?? [];
    const [origin = ''] = vocabulary.origin ?? [];
    const [photo = ''] = vocabulary.photo ?? [];
    expect(readCreditLine(`${writer}: Anna Berg`, words)?.authors).toEqual(['Anna Berg']);
    expect(readCreditLine(`${editor}: Anna Berg`, words)?.editor).toBe('Anna Berg');
    expect(readCreditLine(`${origin}: Reuters`, words)?.agency).toBe('Reuters');
    expect(readCreditLine(`${photo}: Anna Berg`, words)).toMatchObject({
      authors: [],
      editor: '',
      agency: '',
      photographers: ['Anna Berg'],
    });
  });
});

it.each(['nameParticles', 'placeParticles', 'placeBeginnings', 'accounts', 'houseArticles'] as const)(
  'a word of %s stands in one language alone: all are asked on every page',
  (field) => {
    const words = files.flatMap(([, vocabulary]) => vocabulary[field] ?? []);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  },
);
