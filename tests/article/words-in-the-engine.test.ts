import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_FILES } from '../../lib/article/language';

const ROOT = join(import.meta.dirname, '../../lib');

/** The code of the engine without its comments and without the languages' files. */
const FILES = ['article', 'live'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('languages/'))
    .map((name) => ({
      name: `${room}/${name}`,
      code: readFileSync(join(ROOT, room, name), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, ''),
    })),
);

/** What letters and signs are, whatever is written with them: scripts, spellings, accents, names of characters. */
const OF_SCRIPTS = [
  'article/clutter/plain.ts',
  'article/language.ts',
  'article/one-spelling.ts',
  'article/quotes/marks.ts',
  'article/quotes/tokens.ts',
  'article/readable-host.ts',
  'article/source/credit-line.ts',
  'article/source/labelled-credit.ts',
  'article/source/plain-text.ts',
  'article/source/publisher.ts',
  'article/source/script-language.ts',
  'article/source/usual-capitals.ts',
  'article/source/words.ts',
];
/** Names of agencies and people, the same in any language's text. */
const OF_NAMES = [
  'article/quotes/family-names.ts',
  'article/source/authors.ts',
  'article/quotes/given-names.ts',
  'article/source/agencies.ts',
];
/** Words that machines write, or that stand in addresses and attributes. */
const OF_MARKUP = ['article/body/spoken.ts', 'article/clutter/machine-summary.ts', 'article/pages/page-mark.ts'];
/** Forms of one language's grammar or of its press: more than a list of words, and not yet told by its file. */
const OF_GRAMMAR = [
  'article/body/date-line.ts',
  'article/body/picture-credit.ts',
  'article/quotes/burmese-people.ts',
  'article/quotes/case-ending.ts',
  'article/quotes/chinese-people.ts',
  'article/quotes/ethiopic-article.ts',
  'article/quotes/gender-by-form.ts',
  'article/quotes/khmer-people.ts',
  'article/quotes/korean-name.ts',
  'article/quotes/mentions.ts',
  'article/quotes/name-start.ts',
  'article/quotes/nominative.ts',
  'article/quotes/runs.ts',
  'article/quotes/subject-in-verb.ts',
  'article/quotes/thai-name.ts',
  'article/quotes/thai-people.ts',
  'article/quotes/titled-speaker.ts',
  'article/quotes/uncased-bounds.ts',
  'article/quotes/uncased-chunk.ts',
  'article/quotes/uncased-name.ts',
  'article/quotes/uncased-nobody.ts',
  'article/quotes/uncased-part.ts',
  'article/quotes/uncased-people.ts',
  'article/quotes/uncased-subject.ts',
  'article/quotes/uncased.ts',
  'article/quotes/unknown-office.ts',
  'article/quotes/unspaced-beside.ts',
  'article/quotes/unspaced-full.ts',
  'article/quotes/unspaced-name.ts',
  'article/quotes/unspaced-office.ts',
  'article/quotes/unspaced-people.ts',
  'article/quotes/unspaced-place.ts',
  'article/quotes/unspaced-quotation.ts',
  'article/quotes/unspaced-speaker.ts',
  'article/quotes/unspaced-topic.ts',
  'article/quotes/unspaced-whose.ts',
  'article/quotes/unspaced.ts',
  'article/quotes/word.ts',
  'article/source/byline.ts',
  'article/source/calendars.ts',
  'article/source/chinese-byline.ts',
  'article/source/closing-bracket.ts',
  'article/source/eastern-dateline.ts',
  'article/source/month-names.ts',
  'article/source/name.ts',
  'article/source/names.ts',
  'article/source/printed-date.ts',
  'article/source/printed-time.ts',
  'article/source/reporter.ts',
  'article/source/taiwanese-byline.ts',
  'article/source/without-clock.ts',
  'article/source/writes-and-takes-pictures.ts',
];

/** Small words that stand in any text of some languages. */
const SMALL = new Set(
  'de la el der die das von van the of and di dan yang le les du des da do dos und och og een het il lo gli un una para con para por pour avec dans mit auf ist sind was were with from by on at untuk dengan pada dari ini itu'.split(
    ' ',
  ),
);
/** Where so many of them stand in one line's literals, they are a list of words. */
const MANY = 3;

/** Where they are known to stand. */
const SMALL_WORDS = [
  'article/body/picture-credit.ts',
  'article/clutter/machine-summary.ts',
  'article/quotes/name-start.ts',
  'article/quotes/particles.ts',
  'article/quotes/runs.ts',
  'article/source/house-names.ts',
  'article/source/printed-time.ts',
  // The languages' files would cost an auto-clean site's pages 200 bytes more.
  'live/known-language.ts',
];

const smallWordsIn = (line: string): number => {
  const literals = line.match(/'[^']*'|`[^`]*`|\/[^/\s].*\/[a-z]*/g)?.join(' ') ?? '';
  const words = literals.toLowerCase().match(/(?<![\w\\])[a-z]+(?![\w-])/g) ?? [];
  return new Set(words.filter((word) => SMALL.has(word))).size;
};

describe('the engine, outside the languages’ files', () => {
  it('is read', () => {
    expect(FILES.length).toBeGreaterThan(300);
    expect(LANGUAGE_FILES.size).toBeGreaterThan(70);
  });

  it('has letters beyond ASCII only where they are no words of a language, and where that is known', () => {
    const found = FILES.filter(({ code }) => /[^\P{L}\p{ASCII}]/u.test(code.replace(/[ªº]/g, '')));
    expect(found.map(({ name }) => name).sort()).toEqual(
      [...OF_SCRIPTS, ...OF_NAMES, ...OF_MARKUP, ...OF_GRAMMAR].sort(),
    );
  });

  it('has lists of small words only where that is known', () => {
    const found = FILES.filter(({ code }) =>
      code.split('\n').some((line) => !line.startsWith('import') && smallWordsIn(line) >= MANY),
    );
    expect(found.map(({ name }) => name).sort()).toEqual([...SMALL_WORDS].sort());
  });
});
