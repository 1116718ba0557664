/** What commands and programs have and sentences have not: a prompt, options, brackets that call, arrows, tags, what ends a line of a program. */
const SIGNS =
  /(?:^|\s)(?:[$>#] (?=[a-z./])|>>> |#!)|[{};]\s*$|\w\([^)\s]{0,80}\)[;.{]|=>|<\/?[a-z]+[ />]|\s--?[a-z][\w-]*(?=[\s=])|[\w\]]\s?={1,3}\s?["'\d[{]/gmu;

/** So many of them are no slip. */
const LEAST = 2;

/** Tells whether a paragraph is a command or a piece of a program: what stands between marks there is nobody's words. Each is read once, when it is asked for. */
export function codeAmong(paragraphs: readonly string[]): (index: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    const isCode = known.get(index) ?? (paragraphs[index]?.match(SIGNS)?.length ?? 0) >= LEAST;
    known.set(index, isCode);
    return isCode;
  };
}
