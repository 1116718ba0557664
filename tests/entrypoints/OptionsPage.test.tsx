import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../entrypoints/options/OptionsPage';
import type { OptionsWorld } from '../../entrypoints/options/world';
import { seen, show } from '../components/show';

function aWorld(change: Partial<OptionsWorld> = {}) {
  const world = {
    autoCleanSites: vi.fn<OptionsWorld['autoCleanSites']>(async () => ['a.example', 'b.example']),
    onSitesChange: vi.fn<OptionsWorld['onSitesChange']>(),
    startAutoClean: vi.fn<OptionsWorld['startAutoClean']>(async () => true),
    stopAutoClean: vi.fn<OptionsWorld['stopAutoClean']>(async () => {}),
    siteChoices: vi.fn<OptionsWorld['siteChoices']>(async () => ({
      'b.example': [{ id: 'c1', action: 'keep', kind: 'related', selector: '', words: 'baca juga' }],
      'a.example': [{ id: 'c2', action: 'hide', kind: 'other', selector: 'div.promo', words: '' }],
    })),
    onChoicesChange: vi.fn<OptionsWorld['onChoicesChange']>(),
    forgetChoice: vi.fn<OptionsWorld['forgetChoice']>(async () => {}),
    loadAppearance: vi.fn<OptionsWorld['loadAppearance']>(async () => ({ theme: 'sepia', textSize: 'medium' })),
    storeAppearance: vi.fn<OptionsWorld['storeAppearance']>(async () => {}),
    keys: vi.fn<OptionsWorld['keys']>(async () => ({ open: 'Alt+Shift+J', clean: '' })),
  };
  return Object.assign(world, change);
}

/** Does something and lets every answer to it arrive. */
const settled = (action: () => void) =>
  act(async () => {
    action();
    await new Promise((done) => setTimeout(done, 0));
  });

async function opened(change: Partial<OptionsWorld> = {}) {
  const world = aWorld(change);
  const shown = show(<OptionsPage world={world} />);
  await settled(() => {});
  const switches = () => shown.all<HTMLInputElement>('[data-part="auto-clean"]');
  return { ...shown, world, switches };
}

describe('the options page', () => {
  it('is ready and leads to the library', async () => {
    const { part } = await opened();
    expect(document.documentElement.dataset.state).toBe('ready');
    expect(part('library-link').getAttribute('href')).toBe('/library.html');
  });

  it('names the keys, and says so where one has none', async () => {
    const { parts } = await opened();
    expect(parts('key').map(seen)).toEqual([
      'Open JernihAlt+Shift+J',
      'Clean this page, or bring everything backnot set',
    ]);
    const silent = await opened({ keys: () => Promise.reject(new Error('no commands')) });
    expect(silent.parts('key')).toHaveLength(0);
  });

  it('lists the sites that are always cleaned, each with a switch', async () => {
    const { parts, switches } = await opened();
    expect(parts('auto-clean-site').map(seen)).toEqual(['a.example', 'b.example']);
    expect(switches().map(({ checked }) => checked)).toEqual([true, true]);
  });

  it('names sites as they are read', async () => {
    const site = 'xn--b1amnebsh.example';
    const choice = { id: 'c1', action: 'keep', kind: 'related', selector: '', words: 'baca juga' } as const;
    const { part, all } = await opened({
      autoCleanSites: async () => [site],
      siteChoices: async () => ({ [site]: [choice] }),
    });
    expect(seen(part('auto-clean-site'))).toBe('новости.example');
    expect(all('h3').map(seen)).toEqual(['новости.example']);
  });

  it('stops a site and can start it again', async () => {
    const { switches, world } = await opened();
    await settled(() => switches()[0]?.click());
    expect(world.stopAutoClean).toHaveBeenCalledWith('a.example');
    expect(switches().map(({ checked }) => checked)).toEqual([false, true]);
    await settled(() => switches()[0]?.click());
    expect(world.startAutoClean).toHaveBeenCalledWith('a.example');
    expect(switches().map(({ checked }) => checked)).toEqual([true, true]);
  });

  it('says so when the permission is refused', async () => {
    const { switches, one } = await opened({ startAutoClean: async () => false });
    await settled(() => switches()[0]?.click());
    await settled(() => switches()[0]?.click());
    expect(switches()[0]?.checked).toBe(false);
    expect(seen(one('.notice'))).toContain('Permission for a.example was not given');
  });

  it('says how to add a site when there is none', async () => {
    const { one } = await opened({ autoCleanSites: async () => [] });
    expect(seen(one('.options-empty'))).toContain('Open an article, click Jernih');
  });

  it('lists what the reader decided, by site, and forgets it', async () => {
    const { parts, world, one } = await opened();
    expect(parts('site-choice').map((row) => seen(row))).toEqual([
      'Always hidden · Otherdiv.promoForget',
      'Always kept · Other storiesbaca jugaForget',
    ]);
    parts('forget')[1]?.focus();
    parts('forget')[1]?.click();
    expect(seen(document.activeElement ?? document.body)).toBe('Choices for sites');
    expect(world.forgetChoice).toHaveBeenCalledWith('b.example', 'c1');
    const [changed] = world.onChoicesChange.mock.lastCall ?? [];
    await settled(() => changed?.({}));
    expect(parts('site-choice')).toHaveLength(0);
    expect(seen(one('[aria-labelledby=choices]'))).toContain('None yet.');
  });

  it('shows and stores the appearance', async () => {
    const { one, world } = await opened();
    expect(one<HTMLInputElement>('[name=theme]:checked').value).toBe('sepia');
    await settled(() => one('[name=theme][value=dark]').click());
    await settled(() => one('[name=text-size][value=large]').click());
    expect(world.storeAppearance).toHaveBeenLastCalledWith({ theme: 'dark', textSize: 'large' });
  });
});

describe('the options page when the browser’s storage fails', () => {
  const fails = () => Promise.reject(new Error('storage'));

  it('says what it could not read, and offers to load the page again', async () => {
    const { all } = await opened({ autoCleanSites: fails, siteChoices: fails, loadAppearance: fails });
    const notices = all('.notice').map(seen);
    expect(notices).toHaveLength(3);
    for (const notice of notices) expect(notice).toBe('These settings could not be read.Reload this page');
  });

  it('leaves a site on that could not be stopped, and says so', async () => {
    const { switches, one } = await opened({ stopAutoClean: fails });
    await settled(() => switches()[0]?.click());
    expect(switches()[0]?.checked).toBe(true);
    expect(seen(one('[aria-labelledby=sites] .notice'))).toBe('That change could not be saved. Try again.');
  });

  it('keeps the appearance that it had, and says so', async () => {
    const { one } = await opened({ storeAppearance: fails });
    await settled(() => one('[name=theme][value=dark]').click());
    expect(one<HTMLInputElement>('[name=theme]:checked').value).toBe('sepia');
    expect(seen(one('[aria-labelledby=appearance] .notice'))).toBe('That change could not be saved. Try again.');
  });

  it('says that a choice is not forgotten', async () => {
    const { parts, one } = await opened({ forgetChoice: fails });
    await settled(() => parts('forget')[0]?.click());
    expect(parts('site-choice')).toHaveLength(2);
    expect(seen(one('[aria-labelledby=choices] .notice'))).toBe('That change could not be saved. Try again.');
  });
});
