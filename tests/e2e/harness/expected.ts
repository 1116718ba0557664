import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { fileRoute, type Route } from './server.ts';

const expectedSchema = v.object({
  url: v.string(),
  title: v.string(),
  paragraphs: v.array(v.string()),
  caption: v.string(),
  removed: v.array(v.object({ kind: v.string(), text: v.string(), page: v.boolean() })),
  source: v.object({
    publisher: v.string(),
    authors: v.array(v.string()),
    agency: v.string(),
    editor: v.string(),
    place: v.string(),
    published: v.string(),
  }),
  quotes: v.array(
    v.object({ text: v.string(), speaker: v.string(), speakerFull: v.string(), role: v.string(), key: v.boolean() }),
  ),
});

/** A page with what must come out of it. */
export type Expected = v.InferOutput<typeof expectedSchema>;

export interface Story {
  expected: Expected;
  /** Routes for the page and its lead picture. */
  routes: Record<string, Route>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The key of a route: host and path. */
export const routeKey = (address: string): string => {
  const { host, pathname } = new URL(address);
  return host + pathname;
};

function story(page: string, expectedFile: string, picture: string, pictureAddress: string): Story {
  const expected = v.parse(expectedSchema, JSON.parse(readFileSync(expectedFile, 'utf8')));
  return {
    expected,
    routes: { [routeKey(expected.url)]: fileRoute(page), [routeKey(pictureAddress)]: fileRoute(picture) },
  };
}

/** The project's own invented article, in the shapes of a WordPress news site. */
export const ferry = (): Story =>
  story(
    here('../../fixtures/pages/ferry.html'),
    here('../../fixtures/pages/ferry.expected.json'),
    here('../../fixtures/pages/dermaga.png'),
    'https://kabarselat.example/wp-content/uploads/2021/03/dermaga.png',
  );

const shared = here('../../../../shared/pages/');

/** The EGINDO article, where the folder with it lies beside the project; else null. */
export const egindo = (): Story | null =>
  existsSync(`${shared}egindo-blinken-lavrov.html`)
    ? story(
        `${shared}egindo-blinken-lavrov.html`,
        `${shared}egindo-blinken-lavrov.expected.json`,
        `${shared}blinken-lavrov.jpg`,
        'https://egindo.co/wp-content/uploads/2021/05/blinken-lavrov.jpg',
      )
    : null;

/** White space folded, no-break spaces too. */
export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();
