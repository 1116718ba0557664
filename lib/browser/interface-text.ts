import type en from '../../public/_locales/en/messages.json';

/** Every message of the interface. A key that is not in `_locales` is a type error. */
export type MessageKey = keyof typeof en;

/** A message in two forms, `KEY_one` and `KEY_other`, chosen by a number: named without the ending. */
export type CountedKey = {
  [K in MessageKey]: K extends `${infer Base}_one` ? (`${Base}_other` extends MessageKey ? Base : never) : never;
}[MessageKey];

/** With the forms that English does not have: `KEY_few` and the like are only in the languages that do. */
export type AnyKey = MessageKey | `${CountedKey}_${Intl.LDMLPluralRule}`;

/** The interface's words and the language that they are in. */
export interface InterfaceText {
  /** BCP 47 tag for `lang` attributes and for `Intl`: the language of the messages, not the wish of the browser. */
  language: string;
  /** The message, with `$1`, `$2`, … replaced in order. */
  t: (key: MessageKey, ...values: (string | number)[]) => string;
  /** The form of a counted message that fits the number, which is `$1`; further values follow. */
  count: (key: CountedKey, number: number, ...values: (string | number)[]) => string;
}

/**
 * @param lookUp gives a message by its key, values replaced, and an empty text for a key that it does not have; the browser's own function, or a test's
 */
export function interfaceText(lookUp: (key: AnyKey, values: string[]) => string): InterfaceText {
  const language = lookUp('language', []);
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const written = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value);
  return {
    language,
    t: (key, ...values) => lookUp(key, values.map(written)),
    count: (key, number, ...values) => {
      const shown = [number, ...values].map(written);
      return lookUp(`${key}_${plural.select(number)}`, shown) || lookUp(`${key}_other`, shown);
    },
  };
}
