import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type BackgroundMessage, backgroundMessage } from './messages';

type Type = BackgroundMessage['type'];
type MessageOf<T extends Type> = Extract<BackgroundMessage, { type: T }>;

/** One handler a kind of message. Its value, or what its promise gives, is the answer. */
export type BackgroundHandlers = {
  [T in Type]: (message: MessageOf<T>, sender: Browser.runtime.MessageSender) => unknown;
};

/**
 * Answers the messages that arrive in the background. Only this extension's own pages and content scripts are heard, and a message of a wrong shape is
 * refused: it gets no answer and changes nothing. What a handler throws reaches the sender as a rejection.
 */
export function answerBackgroundMessages(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = v.safeParse(backgroundMessage, raw);
    if (!parsed.success) return undefined;
    return Promise.resolve(answer(handlers, parsed.output, sender));
  });
}

async function answer(
  handlers: BackgroundHandlers,
  message: BackgroundMessage,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> {
  switch (message.type) {
    case 'background/hidden':
      return handlers['background/hidden'](message, sender);
    case 'background/want-every-language':
      return handlers['background/want-every-language'](message, sender);
    case 'background/want-auto-clean':
      return handlers['background/want-auto-clean'](message, sender);
    case 'background/stop-auto-clean':
      return handlers['background/stop-auto-clean'](message, sender);
    case 'background/save':
      return handlers['background/save'](message, sender);
    case 'background/want-pictures':
      return handlers['background/want-pictures'](message, sender);
    case 'background/delete':
      return handlers['background/delete'](message, sender);
    case 'background/undo-delete':
      return handlers['background/undo-delete'](message, sender);
  }
}
