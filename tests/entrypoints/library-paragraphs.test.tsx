// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, expect, it, vi } from 'vitest';
import { searchIn, useParagraphs } from '../../entrypoints/library/paragraphs';
import { paragraphsOf } from '../../lib/saved/read';
import type { Summary } from '../../lib/saved/records';
import { summarise } from '../../lib/saved/summary';
import { show } from '../components/show';
import { anArticle } from '../saved/an-article';

// Without isolation test files share their modules: these have mocks in them.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('../../lib/saved/read', () => ({
  paragraphsOf: vi.fn(
    async (ids: string[]) => new Map(ids.filter((id) => id !== 'damaged').map((id) => [id, [`Teks ${id}.`]])),
  ),
}));

const summary = (id: string, savedAt = 1): Summary => summarise(anArticle({ title: id }), { id, keys: [], savedAt });

function Texts({ items, query }: { items: readonly Summary[]; query: string }) {
  const read = useParagraphs(items, query !== '');
  return <p>{items.map((item) => searchIn(read, item, query)?.paragraphs.join() ?? 'nothing').join('|')}</p>;
}

it('reads the paragraphs of what is drawn once, when something is looked for', async () => {
  const { one, draw } = show(<Texts items={[summary('a')]} query="" />);
  const looking = async (items: readonly Summary[], query: string) => {
    draw(<Texts items={items} query={query} />);
    await act(async () => {});
    return one('p').textContent;
  };
  const asked = () => vi.mocked(paragraphsOf).mock.calls.map(([ids]) => ids.join());
  expect(asked()).toEqual([]);
  expect(await looking([summary('a')], 'teks')).toBe('Teks a.');
  expect(await looking([summary('a')], 'teks a')).toBe('Teks a.');
  expect(asked()).toEqual(['a']);
  expect(await looking([summary('b'), summary('a'), summary('damaged')], 'teks')).toBe('Teks b.|Teks a.|');
  expect(asked()).toEqual(['a', 'b,damaged']);
  expect(await looking([summary('a'), summary('damaged')], '')).toBe('nothing|nothing');
  // It was saved again with its further pages.
  expect(await looking([summary('a', 2), summary('damaged')], 'teks')).toBe('Teks a.|');
  expect(asked()).toEqual(['a', 'b,damaged', 'a']);
});

it('finds without them where they cannot be read', async () => {
  vi.mocked(paragraphsOf).mockRejectedValueOnce(new Error('full'));
  const { one } = show(<Texts items={[summary('a')]} query="teks" />);
  await act(async () => {});
  expect(one('p').textContent).toBe('nothing');
});
