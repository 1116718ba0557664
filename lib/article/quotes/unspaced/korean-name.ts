import type { Words } from './unspaced-words';

/** How the names of Korean bodies end, and none of anybody. */
export const KOREAN_BODY =
  /(?:연구소|연구원|협회|학회|위원회|재단|센터|병원|대학교|대학|본부|경찰서|소방서|조합|어촌계|[구시군도]청|교육청)$/u;

/** "김민석 | 총리" in one; "이장 | 협의 | 회장" is an office all through. */
export const isGluedName = (glued: string, { roles }: Words): boolean =>
  glued.length >= 2 && glued.length <= 3 && !roles.some((other) => other.length > 1 && glued.startsWith(other));

/** "김민석 전 총리 | 측 | 변호인", "회사 | 관계자": somebody of his side, or of a body. */
export const isOfSide = (phrase: string): boolean => /\s측\s|\s관계자$/u.test(phrase);
