import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClutterMatch } from '../../lib/article/clutter';
import { PageOrders } from '../../lib/live/page-orders';
import { PageSession } from '../../lib/live/page-session';
import { hidingChoice, type SiteChoice } from '../../lib/live/site-choice';
import type { Surroundings } from '../../lib/live/surroundings';
import { paragraphs } from './page';

const find = (page: Document): ClutterMatch[] =>
  [...page.querySelectorAll('.x')].map((element) => ({ element, kind: 'related', reason: 'test' }));

const hidden = (): number => document.querySelectorAll('[data-jernih-hidden]').length;

const nextLook = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(1_000);
};

let surroundings: Surroundings & { alive: boolean };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  history.replaceState(null, '', '/berita/satu');
  document.documentElement.lang = 'id';
  const body = new DOMParser().parseFromString(`<h1>Judul</h1>${paragraphs(5)}<div class="x">A</div>`, 'text/html');
  document.body.replaceChildren(...body.body.childNodes);
  const own = {
    alive: true,
    onChange: vi.fn(),
    wantWords: vi.fn(),
    loadChoices: async (): Promise<SiteChoice[]> => [],
    remember: vi.fn(async () => true),
    forget: vi.fn(async () => true),
    isAlive: () => own.alive,
  };
  surroundings = own;
});
afterEach(() => {
  surroundings.alive = false;
  vi.useRealTimers();
});

const begin = (): PageSession => new PageSession(document, find, surroundings);

const add = (className: string): Element => {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = 'baru';
  document.body.append(element);
  return element;
};

describe('a page of a site that is always cleaned', () => {
  it('is cleaned, and what comes later too', async () => {
    const session = begin();
    session.cleanByItself();
    expect(hidden()).toBe(1);
    add('x');
    await nextLook();
    expect(hidden()).toBe(2);
    expect(session.cleaner.status()).toMatchObject({ clean: true, automatic: true });
    expect(surroundings.onChange).toHaveBeenLastCalledWith(2);
  });

  it('is left alone when it is no article', async () => {
    document.body.replaceChildren(add('x'));
    begin().cleanByItself();
    await nextLook();
    expect(hidden()).toBe(0);
  });

  it('is as it was when the site no longer is, and cleaned again when it is once more', () => {
    const session = begin();
    session.cleanByItself();
    session.stopCleaningByItself();
    expect(hidden()).toBe(0);
    expect(session.cleaner.status()).toMatchObject({ clean: false, automatic: false });
    session.cleanByItself();
    expect(hidden()).toBe(1);
  });

  it('is cleaned when the reader asks for that page, though its site no longer is', () => {
    const session = begin();
    session.cleanByItself();
    session.stopCleaningByItself();
    session.cleanArticle();
    expect(hidden()).toBe(1);
    expect(session.cleaner.status()).toMatchObject({ clean: true, automatic: false });
  });

  it('stays as it was when the reader had switched cleaning off on it', () => {
    const session = begin();
    session.cleanByItself();
    session.cleaner.setClean(false);
    session.stopCleaningByItself();
    session.cleanByItself();
    session.cleanArticle();
    expect(hidden()).toBe(0);
  });

  it('is watched no longer once the extension is gone', async () => {
    begin().cleanByItself();
    surroundings.alive = false;
    add('x');
    await nextLook();
    expect(hidden()).toBe(1);
  });

  it('asks once for the words of a language that is not known', async () => {
    document.documentElement.lang = 'de';
    const finder = vi.fn(find);
    const session = new PageSession(document, finder, surroundings);
    session.cleanByItself();
    add('x');
    await nextLook();
    expect(surroundings.wantWords).toHaveBeenCalledTimes(1);
    finder.mockClear();
    session.useWords();
    expect(finder).toHaveBeenCalled();
  });

  it('needs words once before it is read in a language that is not known', () => {
    expect(begin().needsWords()).toBe(false);
    document.documentElement.lang = 'de';
    const session = begin();
    expect(session.needsWords()).toBe(true);
    expect(session.needsWords()).toBe(false);
    const given = begin();
    given.useWords();
    expect(given.needsWords()).toBe(false);
  });

  it('survives a finder that throws', () => {
    const session = new PageSession(
      document,
      () => {
        throw new Error('broken');
      },
      surroundings,
    );
    session.cleanByItself();
    expect(hidden()).toBe(0);
  });

  it('begins anew when the address changes without a load', async () => {
    begin().cleanByItself();
    history.pushState(null, '', '/');
    document.body.replaceChildren(document.createElement('main'));
    add('x');
    await nextLook();
    expect(hidden()).toBe(0);
  });
});

describe('what the reader decides for the site', () => {
  it('is remembered when a piece is kept, and holds on this page at once', () => {
    const session = begin();
    const orders = new PageOrders(session);
    session.cleanArticle();
    const [piece] = session.cleaner.status().pieces;
    add('x');
    orders.keepAlways(piece?.id ?? -1);
    expect(hidden()).toBe(1);
    expect(surroundings.remember).toHaveBeenCalledWith(expect.objectContaining({ action: 'keep', kind: 'related' }));
    orders.keepAlways(99);
    expect(surroundings.remember).toHaveBeenCalledTimes(1);
  });

  it('to keep a piece is forgotten when the piece is hidden again', () => {
    const session = begin();
    const orders = new PageOrders(session);
    session.cleanArticle();
    const id = session.cleaner.status().pieces[0]?.id ?? -1;
    add('x');
    orders.keepAlways(id);
    const [[choice] = []] = vi.mocked(surroundings.remember).mock.calls;
    orders.hideAgain(id);
    expect(surroundings.forget).toHaveBeenCalledExactlyOnceWith(choice?.id);
    expect(session.cleaner.status().pieces.every((piece) => piece.hidden)).toBe(true);
    orders.undo(id);
    orders.hideAgain(id);
    expect(surroundings.forget).toHaveBeenCalledOnce();
  });

  it('is remembered when an element is hidden, and forgotten when that is taken back', () => {
    const session = begin();
    const orders = new PageOrders(session);
    session.cleanArticle();
    const promo = add('promo');
    expect(orders.hideAlways(promo, hidingChoice(promo))).toBe(true);
    expect(hidden()).toBe(2);
    expect(surroundings.remember).toHaveBeenCalledTimes(1);
    orders.bringBack(promo);
    expect(hidden()).toBe(1);
    expect(surroundings.forget).toHaveBeenCalledTimes(1);
  });

  it('says where that could not be stored', async () => {
    const session = begin();
    const orders = new PageOrders(session);
    session.cleanArticle();
    expect(await orders.stored).toBe(true);
    surroundings.remember = async () => false;
    orders.keepAlways(session.cleaner.status().pieces[0]?.id ?? -1);
    expect(await orders.stored).toBe(false);
    surroundings.remember = async () => true;
    const promo = add('promo');
    orders.hideAlways(promo, hidingChoice(promo));
    expect(await orders.stored).toBe(true);
    surroundings.forget = async () => false;
    orders.bringBack(promo);
    expect(await orders.stored).toBe(false);
  });

  it('refuses to hide the headline', () => {
    const session = begin();
    const orders = new PageOrders(session);
    session.cleanArticle();
    const headline = document.querySelector('h1');
    expect(headline && orders.hideAlways(headline, hidingChoice(headline))).toBe(false);
    expect(surroundings.remember).not.toHaveBeenCalled();
  });

  it('is there from storage', async () => {
    add('promo');
    surroundings.loadChoices = async () => [
      { id: 'a', action: 'hide', kind: 'other', selector: 'div.promo', words: '' },
    ];
    const session = begin();
    session.cleanByItself();
    await session.ready;
    expect(hidden()).toBe(2);
  });

  it('does not matter when storage fails', async () => {
    surroundings.loadChoices = () => Promise.reject(new Error('no storage'));
    const session = begin();
    session.cleanByItself();
    await session.ready;
    expect(hidden()).toBe(1);
  });
});
