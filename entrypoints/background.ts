import { defineBackground } from 'wxt/utils/define-background';
import { stopAutoClean, wantAutoClean, wantEveryLanguage, watchAutoClean } from '../lib/browser/auto-clean';
import { showHidden } from '../lib/browser/badge';
import { answerBackgroundMessages, type BackgroundHandlers } from '../lib/browser/dispatch';
import { resumeSaving, savingHandlers } from '../lib/browser/save-in-background';

/** Wiring only: which room answers which message. */
export default defineBackground(() => {
  const handlers: BackgroundHandlers = {
    'background/hidden': showHidden,
    'background/want-every-language': (_message, { tab }) => wantEveryLanguage(tab),
    'background/want-auto-clean': ({ site }) => wantAutoClean(site),
    'background/stop-auto-clean': ({ site }) => stopAutoClean(site),
    ...savingHandlers,
  };
  answerBackgroundMessages(handlers);
  watchAutoClean();
  resumeSaving();
});
