import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordsFile } from '../../../lib/article/clutter/words-file';
import { clutter as fi } from '../../../lib/article/languages/fi';
import { clutter as sv } from '../../../lib/article/languages/sv';

vi.mock('../../../lib/article/clutter/languages', () => import('../../../lib/article/clutter/languages-in-page'));
const { labelAt } = await import('../../../lib/article/clutter/labels');
const { found } = await import('./page');
const { wordsIn, WORD_KINDS } = await import('../../../lib/article/clutter/words');

const run = (script: string): void => void new Function(script)();

afterEach(() => {
  globalThis.jernihWords = undefined;
});

describe('the words of a language in a file of their own', () => {
  it('are known from the moment on that they come, with those that every script has', () => {
    expect(labelAt('Lue myös: Majakka')).toBeUndefined();
    expect(wordsIn('Uutiskirje')).toEqual(WORD_KINDS.map(() => 0));
    run(wordsFile('fi', fi));
    expect(labelAt('Lue myös: Majakka')).toMatchObject({ kind: 'related', rest: 'Majakka' });
    expect(wordsIn('Uutiskirje')[WORD_KINDS.indexOf('newsletter')]).toBe(1);
    run(wordsFile('sv', sv));
    expect(labelAt('Läs också: Fyren')).toMatchObject({ kind: 'related' });
    expect(Object.keys(globalThis.jernihWords ?? {})).toEqual(['en', 'id', 'fi', 'sv']);
  });

  it('tell what a page says that was read without them', () => {
    const read = (): string[] => found({ between: '<p>Lue myös: Majakka syttyi jälleen niemen kärjessä</p>' });
    expect(read()).toEqual([]);
    run(wordsFile('fi', fi));
    expect(read()).toEqual(['related: Lue myös: Majakka syttyi jälleen niemen kärjessä']);
  });

  it('have no marks, but for what is looked for as it is printed', () => {
    const file = wordsFile('sv', { related: 'läs också|följ', notice: 'vår sida använder' });
    expect(file).toContain('"related":"las ocksa|folj"');
    expect(file).toContain('"notice":"vår sida använder"');
  });

  it('may come before the script that needs them', async () => {
    run(wordsFile('fi', fi));
    vi.resetModules();
    const { languages } = await import('../../../lib/article/clutter/languages-in-page');
    expect(Object.keys(languages())).toEqual(['fi', 'en', 'id']);
  });
});
