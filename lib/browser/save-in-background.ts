import { browser } from 'wxt/browser';
import { savedError } from '../saved/failure';
import { missingHosts, picturesOf, wantAgain } from '../saved/pictures';
import { savedForm } from '../saved/read';
import { purge, remove, restore, save, setUnread } from '../saved/store';
import type { BackgroundHandlers } from './dispatch';
import type { SaveAnswer } from './messages';
import { type Outgoing, readOutbox, removeFromOutbox, watchOutbox } from './outbox';
import { fetchWaitingPictures, rememberTab } from './picture-queue';
import { grantWishes, wantPictures } from './picture-wishes';
import { forgetRefusal, noteRefusal } from './refused-saves';

type SavingHandlers = Pick<
  BackgroundHandlers,
  | 'background/save'
  | 'background/save-article'
  | 'background/want-pictures'
  | 'background/delete'
  | 'background/undo-delete'
  | 'background/set-unread'
  | 'background/find-saved'
  | 'background/list-pictures'
>;

/** What is being saved, by its key: the popup's message and the storage's event both ask for it. */
const beingSaved = new Map<string, Promise<SaveAnswer>>();

function saveFromOutbox(key: string): Promise<SaveAnswer> {
  const begun = beingSaved.get(key) ?? keepFromOutbox(key);
  beingSaved.set(key, begun);
  return begun;
}

async function keepFromOutbox(key: string): Promise<SaveAnswer> {
  const outgoing = await readOutbox(key).catch(() => null);
  const answer = outgoing === null ? { outcome: 'refused' as const, reason: 'failed' as const } : await keep(outgoing);
  await removeFromOutbox(key).catch(report);
  return answer;
}

async function keep({ article, tabId, beside = false }: Outgoing): Promise<SaveAnswer> {
  try {
    const { outcome, id } = await save(article, Date.now(), { beside });
    if (tabId !== undefined) rememberTab(id, tabId);
    await forgetRefusal(article.url).catch(report);
    return { outcome, id, missingPictureHosts: await wantPicturesOf(id, outcome !== 'saved') };
  } catch (error) {
    const { reason } = savedError(error);
    await noteRefusal(article.url, reason).catch(report);
    return { outcome: 'refused', reason };
  }
}

/** The text is kept by now, whatever becomes of the pictures. Answers with the hosts that they are missing from. */
async function wantPicturesOf(id: string, areTriedAgain: boolean): Promise<string[]> {
  try {
    const hosts = missingHosts(await picturesOf(id));
    if (areTriedAgain) await wantAgain(id, ({ reason }) => reason !== 'too-large');
    void fetchWaitingPictures();
    return hosts;
  } catch (error) {
    report(error);
    return [];
  }
}

/** The background's part in saving: it alone writes. */
export const savingHandlers: SavingHandlers = {
  'background/save': ({ key }) => saveFromOutbox(key),
  'background/save-article': ({ outgoing }) => keep(outgoing),
  'background/want-pictures': ({ id }) => wantPictures(id),
  'background/delete': async ({ id }) => {
    await purge();
    return remove(id);
  },
  'background/undo-delete': ({ id }) => restore(id),
  'background/set-unread': ({ id, isUnread }) => setUnread(id, isUnread),
  'background/find-saved': ({ article }) => savedForm(article),
  'background/list-pictures': async ({ id }) => (await picturesOf(id)).map((picture) => ({ ...picture, blob: null })),
};

/** Goes on with what the last background left undone, and hears when hosts are allowed. */
export function resumeSaving(): void {
  const goOn = () => grantWishes().catch(report);
  watchOutbox((key) => void saveFromOutbox(key));
  browser.permissions.onAdded.addListener(() => void goOn());
  void goOn();
  purge().catch(report);
}

/** The background has nobody to tell: whoever looks into its console finds it there. */
function report(error: unknown): void {
  console.warn(error);
}
