import { measure } from './blocks';

const LONGEST = 80;

/** What a credit begins with: a sign, or a word for picture or source in several languages with a colon or a preposition behind it. */
const MARK =
  /^\(?(?:©|(?:image |cr[eé]dits? )?\p{L}*(?:foto|photo|imag|bild|cr[eé]dit|quelle|source|fonte|фото)\p{L}*\s?(?:[:/|]|\s(?:by|von|par|de)\s)|(?:getty|afp|reuters|shutterstock)\b)/iu;

/** Whether a caption says nothing but who made the picture or where it is from: names behind a mark. A sentence has words of some length in lower case. */
export function isPictureCredit(caption: string): boolean {
  const names = caption.replace(MARK, '').replace(/\)$/, '');
  return (
    MARK.test(caption) &&
    measure(caption) <= LONGEST &&
    !/[()?!…]|\p{Ll}{3}\.\s|(?:^|[\s/])\p{Ll}{4,}(?![\p{L}.])/u.test(names)
  );
}
