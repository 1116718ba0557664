import { describe, expect, it } from 'vitest';
import { readCreditLine } from '../../../lib/article/source/credits/credit-line';
import { languages } from '../../../lib/article/source/languages';
import { namesIn } from '../../../lib/article/source/names/names';
import { wordsFor } from '../../../lib/article/source/words';
import { knownWords } from '../known-words';

const files = Object.entries(languages).map(
  ([path, vocabulary]) => [path.replace(/^.*\/|\.ts$/g, ''), vocabulary] as const,
);

const known = knownWords('source');

/** The entries of a list, or what a language does. */
const entriesOf = (list: unknown): readonly string[] =>
  Array.isArray(list)
    ? list.map(String)
    : typeof list === 'object' && list !== null
      ? Object.entries(list).map(([word, meaning]) => `${word}=${meaning}`)
      : [String(list)];

describe.each(files)('the words of %s', (tag, vocabulary) => {
  it('are none the fewer', () => {
    const own = known.filter(({ language }) => language === tag);
    expect(own.length).toBeGreaterThan(0);
    const lists = new Map(Object.entries(vocabulary).map(([name, list]) => [name, entriesOf(list)]));
    expect(own.filter(({ list, words }) => !words.every((word) => lists.get(list)?.includes(word)))).toEqual([]);
  });

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

  /** What a label of two meanings says goes to who wrote it. */
  const OF_TWO = ['redacteur', 'redactor'];
  const read = (line: string) => readCreditLine(line, wordsFor([tag]));
  const names = (text: string) => namesIn(text, wordsFor([tag])).map(({ name }) => name);
  /** "文/图" is of both, "사진=" has its mark with it. */
  const plain = (list: readonly string[] | undefined) => (list ?? []).filter((word) => !/[/=]/.test(word));

  it('are each read as what they are', () => {
    const { writer, editor, origin, photo, quotedFrom, material, jobs, genres, and, by = [] } = vocabulary;
    for (const word of plain(writer)) expect(read(`${word}: Anna Berg`)?.authors, word).toEqual(['Anna Berg']);
    for (const word of (editor ?? []).filter((label) => !OF_TWO.includes(label)))
      expect(read(`${word}: Anna Berg`)?.editor, word).toBe('Anna Berg');
    for (const word of origin ?? []) expect(read(`${word}: Reuters`)?.agency, word).toBe('Reuters');
    for (const word of plain(photo)) expect(read(`${word}: Anna Berg`)?.photographers, word).toEqual(['Anna Berg']);
    for (const word of [...(quotedFrom ?? []), ...(material ?? [])])
      expect(read(`${word} Reuters`)?.agency, word).toBe('Reuters');
    for (const word of jobs ?? []) expect(names(`${word} Anna Marie Berg`), word).toEqual(['Anna Marie Berg']);
    for (const word of genres ?? [])
      expect(names(`${word} ${by[0] ?? ''} Anna Marie Berg`), word).toEqual(['Anna Marie Berg']);
    for (const word of and ?? []) expect(names(`Anna Berg ${word} Tom Hale`), word).toHaveLength(2);
  });
});

it.each(['nameParticles', 'placeParticles', 'placeBeginnings', 'accounts', 'houseArticles'] as const)(
  'a word of %s stands in one language alone: all are asked on every page',
  (field) => {
    const words = files.flatMap(([, vocabulary]) => vocabulary[field] ?? []);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  },
);
