import { PageSession } from '../live/page-session';
import type { Finder } from '../live/surroundings';
import { pageSession } from '../live/this-page';
import { isExtensionAlive, runtime, storage } from './content-browser';
import type { BackgroundMessage } from './messages';
import { isSiteStopped } from './page-messages';
import { CHOICES_KEY, choicesForHost, isOfSite } from './stored-choices';

/**
 * This page's session, tied to the browser: it tells the background how much is hidden, and hears when its site is no longer cleaned by itself.
 * @param find the finder of the script that opens it
 */
export const openPage = (find: Finder): PageSession =>
  pageSession(() => {
    let told = 0;
    let isFirst = true;
    const tellCount = (count: number): void => {
      if (count === told) return;
      void tell({ type: 'background/hidden', count, first: isFirst });
      told = count;
      isFirst = false;
    };
    const session = new PageSession(document, find, {
      onChange: tellCount,
      loadChoices: async () => {
        const { [CHOICES_KEY]: stored } = await storage.local.get(CHOICES_KEY);
        return choicesForHost(stored, location.hostname);
      },
      remember: (choice) => tell({ type: 'background/remember-choice', choice }),
      forget: (id) => tell({ type: 'background/forget-choice', id }),
      wantWords: () => void tell({ type: 'background/want-words' }),
      isAlive: isExtensionAlive,
    });
    runtime.onMessage.addListener((message, sender) => {
      const isStopped = sender.id === runtime.id && isSiteStopped(message) && isOfSite(location.hostname, message.site);
      if (isStopped) session.stopCleaningByItself();
      return false;
    });
    addEventListener('pageshow', ({ persisted }) => {
      // A page that comes back from the browser's memory was forgotten by the badge.
      if (persisted) told = 0;
      if (persisted) tellCount(session.cleaner.hiddenCount);
    });
    return session;
  });

/** Whether the background says that it has done so. What it throws arrives as an answer in one browser and as a rejection in the other. */
const tell = async (message: BackgroundMessage): Promise<boolean> =>
  isExtensionAlive() &&
  runtime.sendMessage(message).then(
    (answer) => answer === true,
    () => false,
  );
