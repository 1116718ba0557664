import { browser } from 'wxt/browser';
import { type InterfaceText, interfaceText } from './interface-text';

/** The keys are checked by `MessageKey`, from the message files themselves: no generated list can be out of date. */
interface MessageSource {
  getMessage(key: string, values?: string[]): string;
}

let words: InterfaceText | undefined;

/** The interface's words in the browser's language (`_locales`). */
export function browserText(): InterfaceText {
  const source: MessageSource = browser.i18n;
  words ??= interfaceText((key, values) => source.getMessage(key, values));
  return words;
}

/**
 * Gives the page the language and the direction of the messages, so that hyphenation, quotation marks and screen readers follow them. The browser's own
 * (`@@bidi_dir`) may be others: to a Persian browser Jernih speaks English.
 */
export function announceLanguage(page: Document): void {
  page.documentElement.lang = browserText().language;
  page.documentElement.dir = browserText().t('direction');
}
