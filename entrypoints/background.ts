import { defineBackground } from 'wxt/utils/define-background';
import { answerBackgroundMessages, type BackgroundHandlers } from '../lib/browser/dispatch';

const notYet = () => Promise.reject(new Error('not built yet'));

/** Wiring only: which room answers which message. */
export default defineBackground(() => {
  const handlers: BackgroundHandlers = {
    'background/hidden': notYet,
    'background/want-auto-clean': notYet,
    'background/stop-auto-clean': notYet,
    'background/save': notYet,
    'background/want-pictures': notYet,
    'background/delete': notYet,
    'background/undo-delete': notYet,
  };
  answerBackgroundMessages(handlers);
});
