const ARABIC = /\p{Script=Arabic}/u;

/** The comma between words of a page as their script writes it, with its blank. */
export const commaOf = (words: string): string => (ARABIC.test(words) ? '، ' : ', ');

const CHINESE_OR_JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Names of a page one after the other, parted as their script parts what is listed. Empty ones are left out. */
export function listed(names: readonly string[]): string {
  const all = names.join('');
  return names.filter(Boolean).join(CHINESE_OR_JAPANESE.test(all) ? '、' : commaOf(all));
}
