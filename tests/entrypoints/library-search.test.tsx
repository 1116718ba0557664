// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterAll, expect, it, vi } from 'vitest';
import { useSearch } from '../../entrypoints/library/search';
import { texts } from '../../lib/saved/read';
import type { Summary } from '../../lib/saved/records';
import { summarise } from '../../lib/saved/summary';
import { show } from '../components/show';
import { anArticle } from '../saved/an-article';

// Without isolation test files share their modules: these have mocks in them.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('../../lib/saved/read', () => ({
  texts: vi.fn(
    async () =>
      new Map([
        ['a', 'kapal'],
        ['b', 'pasar'],
      ]),
  ),
}));

const summary = (id: string): Summary => summarise(anArticle({ title: id }), { id, keys: [], savedAt: 1 });

function Found({ items, query }: { items: readonly Summary[]; query: string }) {
  const { found } = useSearch(items, query);
  return <p>{found?.map(({ id }) => id).join() ?? 'not known'}</p>;
}

it('reads the texts once for a list, however often something is looked for in it', async () => {
  const items = [summary('a'), summary('b')];
  const { one, draw } = show(<Found items={items} query="" />);
  const looking = async (list: readonly Summary[], query: string) => {
    draw(<Found items={list} query={query} />);
    await act(async () => {});
    return one('p').textContent;
  };
  expect(texts).not.toHaveBeenCalled();
  expect(await looking(items, 'kapal')).toBe('a');
  expect(await looking(items, '')).toBe('a,b');
  expect(await looking(items, 'pasar')).toBe('b');
  expect(texts).toHaveBeenCalledTimes(1);
  expect(await looking([summary('b')], 'pasar')).toBe('b');
  expect(texts).toHaveBeenCalledTimes(2);
});
