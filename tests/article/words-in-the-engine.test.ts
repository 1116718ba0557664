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
  'article/quotes/sentences/marks.ts',
  'article/quotes/sentences/tokens.ts',
  'article/readable-host.ts',
  'article/source/credits/credit-line.ts',
  'article/source/credits/labelled-credit.ts',
  'article/source/lines/plain-text.ts',
  'article/source/lines/uncased.ts',
  'article/source/names/publisher.ts',
  'article/source/script-language.ts',
  'article/source/dateline/usual-capitals.ts',
  'article/source/words.ts',
];
/** Names of agencies and people, the same in any language's text. */
const OF_NAMES = [
  'article/quotes/lexicon/family-names.ts',
  'article/source/byline/authors.ts',
  'article/quotes/lexicon/given-names.ts',
  'article/source/credits/agencies.ts',
  'article/source/names/known-names.ts',
];
/** Words that machines write, or that stand in addresses and attributes. */
const OF_MARKUP = ['article/body/spoken.ts', 'article/clutter/machine-summary.ts', 'article/pages/page-mark.ts'];
/** Forms of one language's grammar or of its press: more than a list of words, and not yet told by its file. */
const OF_GRAMMAR = [
  'article/body/date-line.ts',
  'article/body/picture-credit.ts',
  'article/quotes/unspaced/burmese-people.ts',
  'article/quotes/lexicon/case-ending.ts',
  'article/quotes/unspaced/chinese-people.ts',
  'article/quotes/lexicon/ethiopic-article.ts',
  'article/quotes/lexicon/gender-by-form.ts',
  'article/quotes/speakers/body-gender.ts',
  'article/quotes/unspaced/khmer-people.ts',
  'article/quotes/unspaced/korean-name.ts',
  'article/quotes/people/mentions.ts',
  'article/quotes/people/name-start.ts',
  'article/quotes/people/nominative.ts',
  'article/quotes/people/runs.ts',
  'article/quotes/speech/subject-in-verb.ts',
  'article/quotes/unspaced/thai-name.ts',
  'article/quotes/unspaced/thai-people.ts',
  'article/quotes/unspaced/titled-speaker.ts',
  'article/quotes/uncased/uncased-bounds.ts',
  'article/quotes/uncased/uncased-chunk.ts',
  'article/quotes/uncased/uncased-name.ts',
  'article/quotes/uncased/uncased-nobody.ts',
  'article/quotes/uncased/uncased-part.ts',
  'article/quotes/uncased/uncased-people.ts',
  'article/quotes/uncased/uncased-subject.ts',
  'article/quotes/uncased/uncased.ts',
  'article/quotes/offices/unknown-office.ts',
  'article/quotes/unspaced/unspaced-beside.ts',
  'article/quotes/unspaced/unspaced-full.ts',
  'article/quotes/unspaced/unspaced-name.ts',
  'article/quotes/unspaced/unspaced-office.ts',
  'article/quotes/unspaced/unspaced-people.ts',
  'article/quotes/unspaced/unspaced-place.ts',
  'article/quotes/unspaced/unspaced-quotation.ts',
  'article/quotes/unspaced/unspaced-speaker.ts',
  'article/quotes/unspaced/unspaced-topic.ts',
  'article/quotes/unspaced/unspaced-whose.ts',
  'article/quotes/unspaced/unspaced.ts',
  'article/quotes/lexicon/read-word.ts',
  'article/source/byline/byline.ts',
  'article/source/dates/calendars.ts',
  'article/source/byline/chinese-byline.ts',
  'article/source/credits/closing-bracket.ts',
  'article/source/dateline/eastern-dateline.ts',
  'article/source/dates/month-names.ts',
  'article/source/names/legal-form.ts',
  'article/source/names/name.ts',
  'article/source/names/names.ts',
  'article/source/dates/printed-date.ts',
  'article/source/dates/printed-time.ts',
  'article/source/byline/reporter.ts',
  'article/source/byline/taiwanese-byline.ts',
  'article/source/dates/without-clock.ts',
  'article/source/byline/writes-and-takes-pictures.ts',
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
  'article/quotes/people/name-start.ts',
  'article/quotes/lexicon/particles.ts',
  'article/quotes/people/runs.ts',
  'article/source/names/house-names.ts',
  'article/source/dates/printed-time.ts',
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
