import { defineBackground } from 'wxt/utils/define-background';
import { stopAutoClean, wantAutoClean, wantWords, watchAutoClean } from '../lib/browser/auto-clean';
import { showHidden } from '../lib/browser/badge';
import { answerBackgroundMessages, type BackgroundHandlers } from '../lib/browser/dispatch';
import { resumeSaving, savingHandlers } from '../lib/browser/save-in-background';
import { siteOf } from '../lib/browser/site';
import { forgetChoice, rememberChoice } from '../lib/browser/site-choices';
import { watchKeysAndMenu } from '../lib/browser/without-popup';

/** Wiring only: which room answers which message. */
export default defineBackground(() => {
  const handlers: BackgroundHandlers = {
    'background/hidden': showHidden,
    'background/want-words': (_message, { tab }) => wantWords(tab),
    'background/remember-choice': ({ choice }, { url = '' }) => rememberChoice(url, choice),
    'background/forget-choice': ({ id }, { url = '' }) => forgetChoice(siteOf(url) ?? '', id),
    'background/want-auto-clean': ({ site }) => wantAutoClean(site),
    'background/stop-auto-clean': ({ site }) => stopAutoClean(site),
    ...savingHandlers,
  };
  answerBackgroundMessages(handlers);
  watchAutoClean();
  watchKeysAndMenu();
  resumeSaving();
});
