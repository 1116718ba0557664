// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWN_NAMES } from '../modules/in-page';

/** What the scripts that are put into pages are made of. */
const ROOMS = ['lib/live', 'lib/article/body', 'lib/article/clutter', 'entrypoints/clean.content'];
const FILES = [
  'entrypoints/extract.ts',
  'lib/browser/page-in-browser.ts',
  'lib/article/read-body.ts',
  'lib/article/title.ts',
];

/** "document.links", "event.buttons", "({ target: { label } })": what is asked of an object of the browser's, by the usual names for one. */
const ASKS_BROWSER =
  /\b(?:document|page|root|body|window|globalThis|element|node|child|target|event|link|start|top)\??\.([a-zA-Z]+)\b(?!\s*\()/g;

/** Own objects of these rooms that are called by such a name. */
const OWN_OBJECTS = new Set([
  'page.lines',
  'page.links',
  'page.headline',
  'page.linksBefore',
  'link.line',
  'root.from',
  'root.to',
  'page.root',
  'root.parent',
  'page.house',
  'page.path',
  'root.chars',
  'root.linkChars',
]);

const filesOf = (room: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name));

/** Where it is said what is sent from one script to another or kept: the other side knows only the whole names. */
const SHAPES = [
  'lib/browser/messages.ts',
  'lib/browser/page-messages.ts',
  'lib/browser/page-status-schema.ts',
  'lib/browser/article-schema.ts',
  'lib/article/clutter/clutter.ts',
];
/** Said and asked in one script, or written where the article is shown. */
const OF_ONE_SCRIPT = new Set(['longest', 'evidence']);

describe('the names that page scripts write short', () => {
  it.each(SHAPES)('are in nothing that is sent or kept: %s', (file) => {
    const keys = [...readFileSync(file, 'utf8').matchAll(/^ *(?:readonly )?(\w+)\??: |[{,] (\w+): /gm)].map(
      ([, first, within]) => first ?? within ?? '',
    );
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((key) => OWN_NAMES.test(key) && !OF_ONE_SCRIPT.has(key))).toEqual([]);
  });

  it('are asked of nothing that the browser made', () => {
    const asked = [...ROOMS.flatMap(filesOf), ...FILES].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(ASKS_BROWSER)]
        .filter(([said, name = '']) => OWN_NAMES.test(name) && !OWN_OBJECTS.has(said.replace('?', '')))
        .map(([said]) => `${file}: ${said}`),
    );
    expect(asked).toEqual([]);
  });
});
