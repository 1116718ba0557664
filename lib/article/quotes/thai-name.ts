/** "นาย", "นางสาว", a rank in initials: what a Thai name begins with, without a blank behind it. */
const TITLE =
  /^(?:นางสาว|นาย(?!ก(?:รัฐมนตรี|เทศมนตรี|สมาคม|สภา|ฯ|\s))|นาง|คุณ|น\.ส\.|ดร\.|(?:\p{Script=Thai}{1,2}\.){2,3})\s?/u;

/** The given name and surname that a Thai title leads, with the title as written; undefined where none does. */
export function thaiName(phrase: string): { written: string; name: string } | undefined {
  const title = TITLE.exec(phrase)?.[0];
  if (!title) return undefined;
  const name = phrase.slice(title.length).trim().split(/\s+/u).slice(0, 2).join(' ');
  return name ? { written: title + name, name } : undefined;
}
