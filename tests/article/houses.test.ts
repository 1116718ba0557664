// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { array, object, parse, record, string, union } from 'valibot';
import { describe, expect, it } from 'vitest';
import { findClutter } from '../../lib/article/clutter';
import { extract } from '../../lib/article/extract';
import { withQuotes } from '../../lib/article/with-quotes';

/** Whole pages as houses and themes build them, with invented names and text, and what is true of each. */
const FOLDER = 'tests/fixtures/houses';

const Expected = object({
  url: string(),
  title: string(),
  lang: string(),
  paragraphs: array(string()),
  source: record(string(), union([string(), array(string())])),
  /** Who speaks, in the order of the text. */
  speakers: array(string()),
  /** Texts around and between the paragraphs that are hidden on the page and are not in the article. */
  clutter: array(string()),
});

const file = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');
const pageOf = (name: string): Document => new DOMParser().parseFromString(file(`${name}.html`), 'text/html');
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

const houses = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

describe.each(houses)('a page of the house %s', (house) => {
  const expected = parse(Expected, JSON.parse(file(`${house}.expected.json`)));
  const { url } = expected;

  it('gives its article, source and speakers, and nothing else', () => {
    const article = extract(pageOf(house), { url });
    if (!article) throw new Error('no article');
    const { title, lang, paragraphs, source, quotes } = withQuotes(article);
    expect({ title, lang, paragraphs }).toEqual({
      title: expected.title,
      lang: expected.lang,
      paragraphs: expected.paragraphs,
    });
    expect(source).toMatchObject(expected.source);
    const inOrder = [...quotes].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    expect(inOrder.map(({ speakerFull }) => speakerFull)).toEqual(expected.speakers);
  });

  it('is hidden around the text, and nowhere in it', () => {
    const page = pageOf(house);
    const hidden = findClutter(page, { url })
      .flatMap(({ element, nodes }) => nodes ?? [element])
      .map((node) => fold(node.textContent ?? ''));
    for (const text of expected.clutter) expect(hidden.some((piece) => piece.includes(fold(text)))).toBe(true);
    for (const text of expected.paragraphs) expect(hidden.some((piece) => piece.includes(text.slice(-40)))).toBe(false);
  });
});
