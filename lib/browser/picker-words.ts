import type { PickerWords } from '../live/picker-words';
import { i18n } from './content-browser';

/** The picker's words in the browser's language. It stands on a page, so it has them without webextension-polyfill. */
export const pickerWords = (): PickerWords => ({
  language: i18n.getMessage('language'),
  direction: i18n.getMessage('direction') === 'rtl' ? 'rtl' : 'ltr',
  title: i18n.getMessage('picker_title'),
  hint: i18n.getMessage('picker_hint'),
  larger: i18n.getMessage('picker_larger'),
  smaller: i18n.getMessage('picker_smaller'),
  hide: i18n.getMessage('picker_hide'),
  cancel: i18n.getMessage('picker_cancel'),
  stays: i18n.getMessage('picker_stays'),
  hidden: i18n.getMessage('picker_hidden'),
  notStored: i18n.getMessage('picker_not_stored'),
  undo: i18n.getMessage('picker_undo'),
  done: i18n.getMessage('picker_done'),
});
