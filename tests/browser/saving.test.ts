// @vitest-environment node
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, DATABASE_NAME } from '../../lib/saved/database';
import { picturesOf, waitingPictures } from '../../lib/saved/pictures';
import { list, texts } from '../../lib/saved/read';
import { remove, restore, save } from '../../lib/saved/store';
import { anArticle } from '../saved/an-article';
import { fakeBrowser } from './fake-permissions';

const world = vi.hoisted((): { now: ReturnType<typeof fakeBrowser> | null } => ({ now: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return world.now?.browser;
  },
}));

const { savingHandlers, resumeSaving } = await import('../../lib/browser/save-in-background');
const { fetchWaitingPictures } = await import('../../lib/browser/picture-queue');
const { putIntoOutbox } = await import('../../lib/browser/outbox');
const { takeRefusal } = await import('../../lib/browser/refused-saves');
const { saveArticle } = await import('../../lib/browser/saving');
const { backgroundMessage } = await import('../../lib/browser/messages');
const { grantWishes } = await import('../../lib/browser/picture-wishes');

const sender = {};
const PICTURED = anArticle({
  html: '<img src="https://warta.example/own.jpg"><img src="https://img.warta.example/sub.jpg"><img src="https://cdn.example/far.jpg">',
});

/** What each address answers; one that is not there cannot be read, as without permission. */
let web: Record<string, () => Response | Promise<Response>>;
const asked = vi.fn();
const picture = () => new Response('picture', { headers: { 'content-type': 'image/jpeg' } });

beforeEach(async () => {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
  world.now = fakeBrowser();
  web = {};
  asked.mockReset();
  vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
    asked(address, options);
    const answer = web[address];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
});
afterEach(async () => {
  await fetchWaitingPictures();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const saveIt = async (article = PICTURED, tabId?: number) => {
  const key = await putIntoOutbox({ article, ...(tabId !== undefined && { tabId }) });
  return savingHandlers['background/save']({ type: 'background/save', key }, sender);
};
const statesOf = async (id: string) => (await picturesOf(id)).map(({ state, reason }) => reason || state);
const idOf = (answer: unknown): string => {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string')
    return answer.id;
  throw new Error('not saved');
};

describe('saving', () => {
  it('answers as soon as the text is stored, and fetches the pictures after', async () => {
    let answerLate: (response: Response) => void = () => undefined;
    web['https://warta.example/own.jpg'] = () => new Promise((resolve) => (answerLate = resolve));
    const answer = await saveIt();
    expect(answer).toMatchObject({ outcome: 'saved' });
    expect((await list()).items).toHaveLength(1);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
    expect(await statesOf(idOf(answer))).toContain('waiting');
    answerLate(picture());
    await fetchWaitingPictures();
    expect(await statesOf(idOf(answer))).toEqual(['stored', 'not-allowed', 'not-allowed']);
  });

  it('finds in the outbox what no message told it of: the popup was closed, or the background asleep', async () => {
    await putIntoOutbox({ article: PICTURED });
    resumeSaving();
    await vi.waitFor(async () => expect((await list()).items).toHaveLength(1));
    const later = anArticle({ url: 'https://warta.example/lain', title: 'Lain' });
    await putIntoOutbox({ article: later });
    await vi.waitFor(async () => expect((await list()).items).toHaveLength(2));
    await vi.waitFor(() => expect([...(world.now?.stored.keys() ?? [])].join()).not.toContain('outbox:'));
  });

  it('sends by a message alone what is too long for the outbox', async () => {
    const now = world.now?.browser;
    if (!now) throw new Error('no browser');
    vi.spyOn(now.storage.session, 'set').mockRejectedValue(new Error('Session storage quota bytes exceeded.'));
    const sendMessage = vi.fn(async (message: unknown) => {
      const { type, ...rest } = v.parse(backgroundMessage, message);
      expect(type).toBe('background/save-article');
      return (
        'outgoing' in rest &&
        savingHandlers['background/save-article']({ type: 'background/save-article', outgoing: rest.outgoing }, sender)
      );
    });
    Object.assign(now.runtime, { sendMessage });
    expect(await saveArticle(PICTURED, 7)).toMatchObject({ outcome: 'saved' });
    expect((await list()).items).toHaveLength(1);
    expect(await saveArticle(PICTURED)).toMatchObject({ outcome: 'already' });
    const changed = { ...PICTURED, paragraphs: ['Sesudah ralat tertulis lain di sini.'] };
    expect(await saveArticle(changed)).toMatchObject({ outcome: 'changed' });
    expect(await saveArticle(changed, 7, true)).toMatchObject({ outcome: 'saved' });
  });

  it('refuses what does not lie in the outbox, or is no article', async () => {
    const refused = { outcome: 'refused', reason: 'failed' };
    const saveKey = (key: string) => savingHandlers['background/save']({ type: 'background/save', key }, sender);
    world.now?.stored.set('outbox:forged', { article: { title: 7 } });
    expect(await saveKey('outbox:forged')).toEqual(refused);
    expect(await saveKey('outbox:none')).toEqual(refused);
    expect(await saveKey('autoCleanSites')).toEqual(refused);
  });

  it('asks for pictures without referrer, cookies and cache', async () => {
    await saveIt();
    await fetchWaitingPictures();
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  it('reads what the background may not from within the page, while it is open', async () => {
    const read = vi.fn(async () => [{ result: { type: 'image/jpeg', base64: btoa('picture') } }]);
    world.now?.browser.scripting.executeScript.mockImplementation(read);
    const article = anArticle({ html: '<img src="https://warta.example/own.jpg">' });
    const answer = await saveIt(article, 7);
    await fetchWaitingPictures();
    const [stored] = await picturesOf(idOf(answer));
    expect(await stored?.blob?.text()).toBe('picture');
    expect(read).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
  });

  it.each([
    ['gives nothing', [{ result: null }]],
    ['gives a page', [{ result: { type: 'text/html', base64: btoa('<p>') } }]],
    ['gives no such answer', [{ result: { type: 7 } }]],
    ['gives no base64', [{ result: { type: 'image/png', base64: '***' } }]],
  ])('names the host when the page %s', async (_name, answers) => {
    world.now?.browser.scripting.executeScript.mockResolvedValue(answers);
    const answer = await saveIt(PICTURED, 7);
    await fetchWaitingPictures();
    expect(new Set(await statesOf(idOf(answer)))).toEqual(new Set(['not-allowed']));
  });

  it('says at a second press that the article is there, names the missing hosts and tries the pictures again', async () => {
    const id = idOf(await saveIt());
    await fetchWaitingPictures();
    web['https://img.warta.example/sub.jpg'] = picture;
    expect(await saveIt()).toMatchObject({ outcome: 'already', id });
    await fetchWaitingPictures();
    expect(await statesOf(id)).toEqual(['not-allowed', 'stored', 'not-allowed']);
    expect(await saveIt()).toMatchObject({ missingPictureHosts: ['warta.example', 'cdn.example'] });
  });

  it('tells a full disk apart from other failures', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await saveIt()).toEqual({ outcome: 'refused', reason: 'storage-full' });
    vi.restoreAllMocks();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('broken');
    });
    expect(await saveIt()).toEqual({ outcome: 'refused', reason: 'failed' });
    vi.restoreAllMocks();
    expect((await list()).items).toEqual([]);
  });

  it('says what stands in the way of the store itself', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('a newer form', 'VersionError');
    });
    await closeDatabase();
    expect(await saveIt()).toEqual({ outcome: 'refused', reason: 'newer' });
  });

  it('is done once the text is stored, whatever becomes of the records of its pictures', async () => {
    const id = idOf(await saveIt());
    await fetchWaitingPictures();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await saveIt()).toMatchObject({ outcome: 'already', id });
  });

  it('remembers what failed with nobody there to hear it, until it is said or saved', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await saveIt();
    expect(await takeRefusal('https://warta.example/none')).toBeNull();
    expect(await takeRefusal(PICTURED.url)).toBe('storage-full');
    expect(await takeRefusal(PICTURED.url)).toBeNull();
    await saveIt();
    vi.restoreAllMocks();
    await saveIt();
    expect(await takeRefusal(PICTURED.url)).toBeNull();
  });

  it('keeps the text when there is no room for a picture', async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      if (value.blob) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value);
    });
    web['https://warta.example/own.jpg'] = picture;
    const id = idOf(await saveIt());
    await fetchWaitingPictures();
    expect((await statesOf(id))[0]).toBe('storage-full');
  });
});

describe('a picture', () => {
  const single = anArticle({ html: '<img src="https://warta.example/own.jpg">' });
  const becomes = async (answer: () => Response | Promise<Response>) => {
    web['https://warta.example/own.jpg'] = answer;
    const id = idOf(await saveIt(single));
    await fetchWaitingPictures();
    return (await statesOf(id))[0];
  };

  it.each<[string, string, () => Response]>([
    ['is kept', 'stored', picture],
    ['is gone', 'gone', () => new Response('', { status: 404 })],
    ['is refused', 'gone', () => new Response('', { status: 403 })],
    ['may come later', 'waiting', () => new Response('', { status: 503 })],
    ['is a page', 'not-a-picture', () => new Response('<p>', { headers: { 'content-type': 'text/html' } })],
    ['is empty', 'not-a-picture', () => new Response('', { headers: { 'content-type': 'image/png' } })],
    [
      'says that it is too large',
      'too-large',
      () => new Response('x', { headers: { 'content-type': 'image/png', 'content-length': '99000000' } }),
    ],
    [
      'is larger than it says',
      'too-large',
      () =>
        new Response(new Uint8Array(12_000_001), { headers: { 'content-type': 'image/png', 'content-length': '9' } }),
    ],
    [
      'of a type that is not said is told by its first bytes',
      'stored',
      () =>
        new Response(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), {
          headers: { 'content-type': 'binary/octet-stream' },
        }),
    ],
    [
      'is not told by its first bytes when it is something else',
      'not-a-picture',
      () => new Response('<svg onload="x">', { headers: { 'content-type': 'application/octet-stream' } }),
    ],
  ])('%s', async (_name, state, answer) => {
    expect(await becomes(answer)).toBe(state);
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ['is gone', () => new Response('', { status: 404 })],
    ['lies on a host that may not be read', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is kept in its plain form when the larger one %s', async (_name, answer) => {
    web['https://cdn.example/large.jpg'] = answer;
    web['https://warta.example/own.jpg'] = picture;
    const html = '<img src="https://warta.example/own.jpg" srcset="https://cdn.example/large.jpg 1200w">';
    const id = idOf(await saveIt(anArticle({ html })));
    await fetchWaitingPictures();
    expect(await statesOf(id)).toEqual(['stored']);
  });

  it('of an allowed host that does not answer is tried again later', async () => {
    world.now?.allow('*://warta.example/*');
    expect(
      await becomes(() => {
        throw new TypeError('Failed to fetch');
      }),
    ).toBe('waiting');
  });

  it('of an article that is saved while others are fetched is fetched too', async () => {
    let answerLate: (response: Response) => void = () => undefined;
    web['https://warta.example/own.jpg'] = () => new Promise((resolve) => (answerLate = resolve));
    web['https://warta.example/lain.jpg'] = picture;
    await saveIt(single);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
    const html = '<img src="https://warta.example/lain.jpg">';
    const id = idOf(await saveIt(anArticle({ url: 'https://warta.example/lain', html })));
    answerLate(picture());
    await vi.waitFor(async () => expect(await statesOf(id)).toEqual(['stored']));
  });

  it('is kept when the background was stopped in the middle', async () => {
    web['https://warta.example/own.jpg'] = picture;
    const { id } = await save(single);
    expect(await waitingPictures()).toHaveLength(1);
    resumeSaving();
    await vi.waitFor(async () => expect(await statesOf(id)).toEqual(['stored']));
  });
});

describe('a deletion', () => {
  it('is final before the next one and when the background starts, once it can no longer be undone', async () => {
    const [old, other] = [await save(PICTURED), await save(anArticle({ url: 'https://warta.example/lain' }))];
    await remove(old.id, 1);
    await savingHandlers['background/delete']({ type: 'background/delete', id: other.id }, sender);
    expect([...(await texts()).keys()]).toEqual([other.id]);
    expect(await restore(other.id)).toBe(true);
    await remove(other.id, 1);
    resumeSaving();
    await vi.waitFor(async () => expect(await texts()).toEqual(new Map()));
  });
});

describe('the wish for missing pictures', () => {
  const want = (id: string) =>
    savingHandlers['background/want-pictures']({ type: 'background/want-pictures', id }, sender);
  const HOSTS = ['*://warta.example/*', '*://img.warta.example/*', '*://cdn.example/*'];
  const everything = () => {
    for (const address of ['warta.example/own', 'img.warta.example/sub', 'cdn.example/far'])
      web[`https://${address}.jpg`] = picture;
  };

  it('is fulfilled when the hosts are allowed, though the popup is closed, and the permission is given back', async () => {
    resumeSaving();
    const id = idOf(await saveIt());
    await fetchWaitingPictures();
    await want(id);
    expect(await statesOf(id)).toEqual(['not-allowed', 'not-allowed', 'not-allowed']);
    everything();
    world.now?.allow(...HOSTS);
    await vi.waitFor(() => expect(world.now?.allowed).toEqual(new Set()));
    expect(await statesOf(id)).toEqual(['stored', 'stored', 'stored']);
    expect(world.now?.stored.get('pictureWishes')).toEqual([]);
  });

  it('outlives the background', async () => {
    const id = idOf(await saveIt());
    await fetchWaitingPictures();
    await want(id);
    everything();
    for (const pattern of HOSTS) world.now?.allowed.add(pattern);
    resumeSaving();
    await vi.waitFor(() => expect(world.now?.allowed).toEqual(new Set()));
    expect(await statesOf(id)).toEqual(['stored', 'stored', 'stored']);
  });

  it('is fulfilled at once when the browser asks no question', async () => {
    const id = idOf(await saveIt());
    await fetchWaitingPictures();
    everything();
    for (const pattern of HOSTS) world.now?.allowed.add(pattern);
    await want(id);
    expect(await statesOf(id)).toEqual(['stored', 'stored', 'stored']);
    expect(world.now?.allowed).toEqual(new Set());
  });

  it('leaves everything as it is when it is refused, and is forgotten', async () => {
    const id = idOf(await saveIt());
    await fetchWaitingPictures();
    await want(id);
    await grantWishes(Date.now() + 10 * 60_000);
    expect(await statesOf(id)).toEqual(['not-allowed', 'not-allowed', 'not-allowed']);
    expect(world.now?.stored.get('pictureWishes')).toEqual([]);
  });

  it('takes no permission away that cleans a site', async () => {
    world.now?.stored.set('autoCleanSites', ['localhost']);
    const id = idOf(await saveIt(anArticle({ html: '<img src="http://localhost/own.jpg">' })));
    await fetchWaitingPictures();
    await want(id);
    web['http://localhost/own.jpg'] = picture;
    world.now?.allow('*://localhost/*');
    await grantWishes();
    expect(await statesOf(id)).toEqual(['stored']);
    expect(world.now?.allowed).toEqual(new Set(['*://localhost/*']));
  });

  it('without missing hosts tries again what did not answer', async () => {
    for (const pattern of HOSTS) world.now?.allowed.add(pattern);
    const id = idOf(await saveIt());
    await fetchWaitingPictures();
    await fetchWaitingPictures();
    await fetchWaitingPictures();
    expect(await statesOf(id)).toEqual(['unreachable', 'unreachable', 'unreachable']);
    everything();
    await want(id);
    expect(await statesOf(id)).toEqual(['stored', 'stored', 'stored']);
    expect(world.now?.allowed.size).toBe(3);
  });
});
