import type { Named, Words } from './unspaced-words';

/** "부성호(63) 씨", "元駅員の大槻昭三さん", "大槻昭三さん（71）": a whole name with what people of no office are called by. */
const TITLED =
  /(?<!\p{Script=Hangul})(\p{Script=Hangul}{3})(?:\(\d{1,3}\))?\s?씨|(?<=[の、。]|^)([\p{Script=Han}々]{2,3}[\p{Script=Han}\p{Script=Hiragana}]{1,2})(?=さん|氏|(?<!さん|氏)[（(][\d０-９]{1,3}[年歳]?[）)])/gu;

/** "市立病院の | 沢田隆 | 院長": surname and given name, and the office right behind them. */
const JAPANESE = /(?<=[の、。]|^)(?:(?!の)[\p{Script=Han}\p{Script=Hiragana}々]){4,12}?(?=[はがも、（(])/gu;

const WHOLE_NAME = /^[\p{Script=Han}々]{2,3}[\p{Script=Han}\p{Script=Hiragana}]{1,2}$/u;

/** In no name of anybody. */
const OF_BODIES = /[省庁局署社党県府市町村区警会部課院校係]/u;

/** Korean: every name that stands before an office, with or without "former" between. */
export function peopleIn(paragraphs: readonly string[], words: Words): Named[] {
  const people: Named[] = [];
  if (!words.quoteMarks.length) return people;
  for (const text of paragraphs)
    for (const [, name = '', former = '', behind = ''] of text.matchAll(
      /(?<!\p{Script=Hangul})(\p{Script=Hangul}{3,4})(?=\s((?:전|현|신임)\s)?((?:\p{Script=Hangul}{2,8}\s?){1,3}))/gu,
    )) {
      const office = officeIn(behind.trim().split(/\s/u), words);
      if (
        !office ||
        words.roles.some((other) => name.endsWith(other)) ||
        /[은는이가을를의에계당부처청시군구측]$/u.test(name)
      )
        continue;
      const held = former + office;
      if (!people.some((other) => other.name === name)) people.push({ phrase: `${name} ${held}`, name, role: held });
    }
  for (const text of paragraphs)
    for (const [, korean, japanese] of text.matchAll(TITLED)) {
      const name = korean ?? japanese ?? '';
      if (!people.some((other) => other.name === name)) people.push({ phrase: name, name, role: '' });
    }
  for (const text of paragraphs)
    for (const [run] of text.matchAll(JAPANESE)) {
      const office = words.roles.find((role) => role.length > 1 && run.endsWith(role)) ?? '';
      const name = run.slice(0, -office.length);
      if (office && WHOLE_NAME.test(name) && !OF_BODIES.test(name) && !people.some((other) => other.name === name))
        people.push({ phrase: run, name, role: office });
    }
  return people;
}

const PARTICLE = /[은는이가을를의에]$/u;

const PARTICLES = /(?:께서는|께서|에게|[은는이가을를의에도와과만])$/u;

/** "더불어민주당 대선 | 후보는": the first office of these words, with the party or the body before it; undefined for none. */
function officeIn(behind: readonly string[], { roles }: Words): string | undefined {
  for (const [index, word] of behind.entries()) {
    // "시민연대" is a body, though it begins as "시민"
    const bare = word.replace(PARTICLES, '');
    const role = roles.find((other) => word.endsWith(other) || bare.endsWith(other));
    if (role) return [...behind.slice(0, index), word.endsWith(role) ? word : bare].join(' ');
    if (PARTICLE.test(word)) return undefined;
  }
  return undefined;
}
