/** What commands and programs have and sentences have not: a prompt, options, brackets that call, arrows, tags, what ends a line of a program. */
const SIGNS =
  /(?:^|\s)(?:[$>#] (?=[a-z./])|>>> |#!)|[{};]\s*$|\w\([^)\s]*\)[;.{]|=>|<\/?[a-z]+[ />]|\s--?[a-z][\w-]*(?=[\s=])|[\w\]]\s?={1,3}\s?["'\d[{]/gmu;

/** So many of them are no slip. */
const LEAST = 2;

/** Is a paragraph a command or a piece of a program? What stands between marks there is nobody's words. */
export const isCode = (paragraph: string): boolean => (paragraph.match(SIGNS)?.length ?? 0) >= LEAST;
