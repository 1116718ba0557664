import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type BackgroundMessage, backgroundMessage, FROM_CONTENT_SCRIPTS } from './messages';

type Type = BackgroundMessage['type'];
type MessageOf<T extends Type> = Extract<BackgroundMessage, { type: T }>;

/** One handler a kind of message. Its value, or what its promise gives, is the answer. */
export type BackgroundHandlers = {
  [T in Type]: (message: MessageOf<T>, sender: Browser.runtime.MessageSender) => unknown;
};

/**
 * Answers the messages that arrive in the background. Only this extension's own pages and content scripts are heard, and a message of a wrong shape is
 * refused: it gets no answer and changes nothing. A content script lives in a hostile page: it can neither save nor delete nor ask for a permission. What a handler throws reaches the sender as a rejection.
 */
export function answerBackgroundMessages(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(backgroundMessage, raw);
    if (!parsed.success) return undefined;
    if (!FROM_CONTENT_SCRIPTS.has(parsed.output.type) && !isOwnPage(sender)) return undefined;
    return Promise.resolve(answer(handlers, parsed.output, sender));
  });
}

const isOwnPage = ({ url }: Browser.runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

async function answer(
  handlers: BackgroundHandlers,
  message: BackgroundMessage,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> {
  switch (message.type) {
    case 'background/hidden':
      return handlers['background/hidden'](message, sender);
    case 'background/want-words':
      return handlers['background/want-words'](message, sender);
    case 'background/remember-choice':
      return handlers['background/remember-choice'](message, sender);
    case 'background/forget-choice':
      return handlers['background/forget-choice'](message, sender);
    case 'background/want-auto-clean':
      return handlers['background/want-auto-clean'](message, sender);
    case 'background/stop-auto-clean':
      return handlers['background/stop-auto-clean'](message, sender);
    case 'background/save':
      return handlers['background/save'](message, sender);
    case 'background/save-article':
      return handlers['background/save-article'](message, sender);
    case 'background/want-pictures':
      return handlers['background/want-pictures'](message, sender);
    case 'background/delete':
      return handlers['background/delete'](message, sender);
    case 'background/undo-delete':
      return handlers['background/undo-delete'](message, sender);
    case 'background/set-unread':
      return handlers['background/set-unread'](message, sender);
    case 'background/find-saved':
      return handlers['background/find-saved'](message, sender);
    case 'background/list-pictures':
      return handlers['background/list-pictures'](message, sender);
  }
}
