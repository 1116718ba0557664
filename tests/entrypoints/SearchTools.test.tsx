import { describe, expect, it, vi } from 'vitest';
import { SearchTools } from '../../entrypoints/library/SearchTools';
import { seen, show } from '../components/show';

const tools = (found: number | null, onQuery = vi.fn()) => (
  <SearchTools query="kapal" found={found} sorting="saved" onQuery={onQuery} onSorting={vi.fn()} />
);

describe('looking for saved articles', () => {
  it('speaks what was found in a place that was there before', () => {
    const { one, draw } = show(tools(null));
    const spoken = one('[role=status]');
    expect(seen(spoken)).toBe('');
    draw(tools(2));
    expect(one('[role=status]')).toBe(spoken);
    expect(seen(spoken)).toBe('2 articles found');
    draw(tools(0));
    expect(seen(spoken)).toBe('No article has all of these words.');
  });

  it('clears the search and goes back to its field', () => {
    const onQuery = vi.fn();
    const { part, one, press } = show(tools(0, onQuery));
    press(part('search-clear'));
    expect(onQuery).toHaveBeenCalledWith('');
    expect(document.activeElement).toBe(one('input'));
  });
});
