import { type InterfaceText, interfaceText, type MessageKey } from '../../lib/browser/interface-text';
import en from '../../public/_locales/en/messages.json';
import id from '../../public/_locales/id/messages.json';

/** Replaces `$1`, `$2`, … as the browser does. */
const fill = (message: string, values: string[]) =>
  message.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '');

export const english: InterfaceText = interfaceText((key: MessageKey, values) => fill(en[key].message, values));
export const indonesian: InterfaceText = interfaceText((key: MessageKey, values) => fill(id[key].message, values));
