import { PageSession } from '../live/page-session';
import type { Finder } from '../live/surroundings';
import { pageSession } from '../live/this-page';
import { isExtensionAlive, runtime, storage } from './content-browser';
import type { BackgroundMessage } from './messages';
import { isPageMessage, type PageMessage } from './page-messages';
import { CHOICES_KEY, choicesForHost, isOfSite } from './stored-choices';

/**
 * This page's session, tied to the browser: it answers the popup and tells the background how much is hidden.
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
    answerPageMessages(session);
    addEventListener('pageshow', ({ persisted }) => {
      // A page that comes back from the browser's memory was forgotten by the badge.
      if (persisted) told = 0;
      if (persisted) tellCount(session.cleaner.hiddenCount);
    });
    return session;
  });

/** A message of a wrong shape is refused: it changes nothing and gets no answer. */
function answerPageMessages(session: PageSession): void {
  runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== runtime.id || !isPageMessage(message)) return false;
    obey(session, message);
    void session.stored.then((isStored) => answer({ ...session.cleaner.status(), isStored }));
    return true;
  });
}

function obey(session: PageSession, message: PageMessage): void {
  const { cleaner } = session;
  switch (message.type) {
    case 'page/status':
      break;
    case 'page/set-clean':
      cleaner.setClean(message.on);
      break;
    case 'page/undo':
      session.undo(message.id);
      break;
    case 'page/keep-always':
      session.keepAlways(message.id);
      break;
    case 'page/undo-all':
      cleaner.undoAll();
      break;
    case 'page/hide-again':
      session.hideAgain(message.id);
      break;
    case 'page/show-paragraph':
      globalThis.jernihShow?.(message.text);
      break;
    case 'page/site-stopped':
      if (isOfSite(location.hostname, message.site)) session.stopCleaningByItself();
      break;
  }
}

/** Whether the background says that it has done so. What it throws arrives as an answer in one browser and as a rejection in the other. */
const tell = async (message: BackgroundMessage): Promise<boolean> =>
  isExtensionAlive() &&
  runtime.sendMessage(message).then(
    (answer) => answer === true,
    () => false,
  );
