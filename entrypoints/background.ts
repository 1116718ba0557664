import { defineBackground } from 'wxt/utils/define-background';
import { answerBackgroundMessages, type BackgroundHandlers } from '../lib/browser/dispatch';
import { resumeSaving, savingHandlers } from '../lib/browser/save-in-background';

const notYet = () => Promise.reject(new Error('not built yet'));

/** Wiring only: which room answers which message. */
export default defineBackground(() => {
  const handlers: BackgroundHandlers = {
    'background/hidden': notYet,
    'background/want-auto-clean': notYet,
    'background/stop-auto-clean': notYet,
    ...savingHandlers,
  };
  answerBackgroundMessages(handlers);
  resumeSaving();
});
