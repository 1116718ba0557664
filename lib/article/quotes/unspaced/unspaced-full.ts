import { isOfSide } from './korean-name';
import type { Named, Words } from './unspaced-words';

const STOPS = /[，,、：:\s"“”「」『』（）()]+/u;

/** "부 씨": nobody else has the surname. */
const isOnlyOf = (surname: string, title: string, cast: readonly Named[]): boolean =>
  title.endsWith('씨') &&
  new Set(cast.flatMap(({ name }) => (name.length > 1 && name.startsWith(surname) ? [name] : []))).size === 1;

/** The fullest form of a name seen before: "茂木氏" for 茂木敏充, "김 전 총리" for 김민석 전 국무총리. */
export function fullOf(named: Named, cast: readonly Named[], words: Words): Named | undefined {
  if (isOfSide(named.phrase)) return undefined;
  const held = !named.name && named.role ? cast.filter((other) => other.name && other.role.endsWith(named.role)) : [];
  if (held.length) return held.every((other) => other.name === held[0]?.name) ? held[0] : undefined;
  // "김씨"
  const short = named.name || (STOPS[Symbol.split](named.phrase)[0] ?? '').replace(/^(\p{Script=Hangul})씨$/u, '$1');
  if (!short) return undefined;
  const office = named.phrase.split(' ').at(-1) ?? '';
  // "林說" behind 林志遠
  if (/^\p{Script=Han}$/u.test(short) && !words.subjectMarks.length) {
    const [only, second] = cast.filter(({ name }) => name.length > 1 && name.startsWith(short));
    return second && second.name !== only?.name ? undefined : only;
  }
  // "老王" behind 王大山
  const familiar = /^[老小阿](\p{Script=Han})$/u.exec(short)?.[1];
  if (familiar && !words.subjectMarks.length) {
    const [only, second] = cast.filter(({ name }) => name.length > 1 && name.startsWith(familiar));
    if (only) return second && second.name !== only.name ? undefined : only;
  }
  const bySurname = /^\p{Script=Hangul}$/u.test(short);
  const longer = cast.findLast(
    (other) =>
      other.name.length > short.length &&
      other.name.startsWith(short) &&
      (!bySurname || other.role.endsWith(office) || isOnlyOf(short, office, cast)),
  );
  return longer ?? cast.findLast((other) => other.name === short && other.role !== '');
}
