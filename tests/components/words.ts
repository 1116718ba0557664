import { type AnyKey, type InterfaceText, interfaceText } from '../../lib/browser/interface-text';
import en from '../../public/_locales/en/messages.json';
import id from '../../public/_locales/id/messages.json';

/** Replaces `$1`, `$2`, … as the browser does. */
const fill = (message: string, values: string[]) =>
  message.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '');

/** The interface in the words of a message file. */
export function spoken(messages: Record<string, { message: string }>): InterfaceText {
  return interfaceText((key: AnyKey, values) => fill(messages[key]?.message ?? '', values));
}

export const english = spoken(en);
export const indonesian = spoken(id);
