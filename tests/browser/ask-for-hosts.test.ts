import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FURTHER_PAGES } from '../../lib/article/pages/further';

const fakes = vi.hoisted(() => ({ allowed: new Set<string>(), session: new Map<string, unknown>(), answer: true }));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        if (fakes.answer) for (const origin of origins) fakes.allowed.add(origin);
        return fakes.answer;
      }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => fakes.allowed.has(origin)),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) fakes.allowed.delete(origin);
      },
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: fakes.session.get(key) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) fakes.session.set(key, value);
        },
        remove: async (key: string) => void fakes.session.delete(key),
      },
    },
  },
}));
vi.mock('../../lib/browser/auto-clean', () => ({ isHostKept: async (host: string) => host === 'tetap.example' }));

const { answerToWish, askForHosts, giveHostsBack, otherHosts } = await import('../../lib/browser/ask-for-hosts');

const URL_ = 'https://warta.example/cerita';
const AMP = ['amp.warta.example'];

beforeEach(() => {
  fakes.allowed.clear();
  fakes.session.clear();
  fakes.answer = true;
});

describe('hosts that an article’s further pages are on', () => {
  it('are those besides its own, of what is to be read', () => {
    const further = { ...NO_FURTHER_PAGES, versions: ['https://amp.warta.example/cerita', `${URL_}?print=1`] };
    const second = (address: string) => ({ ...further, pages: 2, others: [{ number: 2, address }] });
    expect(otherHosts(URL_, further)).toEqual(AMP);
    expect(otherHosts(URL_, second(`${URL_}?page=2`))).toEqual([]);
    expect(otherHosts(URL_, second('https://www.warta.example/cerita?page=2'))).toEqual(['www.warta.example']);
  });

  it('are asked for one by one, and given back unless the site is always cleaned', async () => {
    expect(await askForHosts(URL_, [])).toBe(true);
    expect(fakes.allowed.size).toBe(0);
    expect(await askForHosts(URL_, [...AMP, 'tetap.example'])).toBe(true);
    expect([...fakes.allowed]).toEqual(['*://amp.warta.example/*', '*://tetap.example/*']);
    await giveHostsBack([...AMP, 'tetap.example']);
    expect([...fakes.allowed]).toEqual(['*://tetap.example/*']);
    expect(await answerToWish(URL_, AMP)).toBe('none');
  });

  it('that were not allowed in a popup that the question closed are told once', async () => {
    fakes.answer = false;
    expect(await askForHosts(URL_, AMP)).toBe(false);
    expect(await answerToWish('https://warta.example/lain', AMP)).toBe('none');
    expect(await answerToWish(URL_, AMP)).toBe('refused');
    expect(await answerToWish(URL_, AMP)).toBe('none');
  });

  it('that were allowed there are known, for a while', async () => {
    await askForHosts(URL_, AMP);
    expect(await answerToWish(URL_, AMP)).toBe('allowed');
    await askForHosts(URL_, AMP, 0);
    expect(await answerToWish(URL_, AMP)).toBe('none');
  });
});
