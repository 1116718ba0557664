import type { Token } from '../sentences/tokens';
import { isNameWord } from './names';

/** Academic degrees, which stand behind a comma and a name: "S.H.", "M.Si.", "PhD". */
const DEGREE =
  /^(?:\p{Lu}\p{Ll}{0,3}\.)+\p{Lu}?\p{Ll}{0,3}\.?$|^(?:Lc|MA|MM|MH|SH|SE|ST|MBA|MSc|PhD|QC|KC|MD|Jr|Sr)\.?$/u;

export const isDegreeWord = (token: Token | undefined): boolean => DEGREE.test(token?.text ?? '');

/** "Budi Santoso, | SH": letters behind a comma and a name that are a degree. */
export const isDegree = (tokens: readonly Token[], i: number): boolean =>
  isDegreeWord(tokens[i]) &&
  tokens[i - 1]?.text === ',' &&
  tokens[i - 2]?.capital === true &&
  !isNameWord(tokens[i + 1]);

/** ", S.H., M.Si.": the end of the degrees behind a name that ends at `i`. */
export function degreesEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  while (tokens[end]?.text === ',' && isDegreeWord(tokens[end + 1])) {
    end += 2;
    // "M.Si" is two words
    while (tokens[end]?.kind === 'word' && tokens[end]?.start === tokens[end - 1]?.end) end += 1;
    if (tokens[end]?.text === '.' && tokens[end + 1]?.text === ',') end += 1;
  }
  return end;
}

/** "Camat Sayung Sukarman, | S.Sos., M.Si.": do degrees stand behind the comma at `i`, and no name, before which they would be titles? */
export const isDegreeBehind = (tokens: readonly Token[], i: number): boolean =>
  degreesEnd(tokens, i) > i && !isNameWord(tokens[degreesEnd(tokens, i)]);
