import { describe, expect, it, vi } from 'vitest';
import { SearchTools } from '../../entrypoints/library/SearchTools';
import { seen, show } from '../components/show';

const tools = (found: number | null, onQuery = vi.fn(), onPart = vi.fn()) => (
  <SearchTools
    query="kapal"
    found={found}
    sorting="saved"
    part="all"
    unread={2}
    houses={[{ name: 'Kabar Selat', count: 3 }]}
    onPart={onPart}
    onQuery={onQuery}
    onSorting={vi.fn()}
  />
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

  it('lists what is unread, and each house with its number of articles', () => {
    const onPart = vi.fn();
    const { one } = show(tools(null, vi.fn(), onPart));
    const select = one('[data-part=shown]');
    if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
    expect([...select.options].map(({ text }) => text)).toEqual([
      'All articles',
      'Unread (2)',
      '\u2068Kabar Selat\u2069 (3)',
    ]);
    for (const [index, part] of ['all', 'unread', 'of Kabar Selat'].entries()) {
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      expect(onPart).toHaveBeenLastCalledWith(part);
    }
  });
});
