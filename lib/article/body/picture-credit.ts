import { measure } from './blocks';

const LONGEST = 80;

/** What a credit begins with: a sign, or a word for picture or source in several languages with a colon or a preposition behind it. */
const MARK =
  /^(?:©|(?:image |cr[eé]dits? )?\p{L}*(?:foto|photo|imag|bild|cr[eé]dit|quelle|source|fonte|фото)\p{L}*\s?(?:[:/|]|\s(?:by|von|par|de|via)\s)|(?:getty|afp|reuters|shutterstock)\b)/iu;

/** Houses that pictures are bought or borrowed from, and words for who lent one, where they are written small. */
const LENDER = /\b(?:dok|unsplash|pexels|pixabay|flickr|imago|images|picture|alliance|privat|via)\b/gu;

/** "Ana Costa/Getty Images", "ANA COSTA / AFP via Getty Images": a name and a house. A stroke with blanks may stand behind who is in the picture. */
const NAME_AND_HOUSE =
  /^(?:\p{Lu}[\p{L}.'’-]+\s?){1,4}(?:(?<!\s)\/(?!\s)|(?<=\s)\/\s(?:\p{Lu}{2,}|[\p{L} ]+) via |(?<=\s)via )[\p{L}/ ]*\b(?:[Gg]etty(?: [Ii]mages)?|AFP|AP|EPA|Reuters|Scanpix|Shutterstock|Alamy|dpa)$/u;

/** Whether a caption says nothing but who made the picture or where it is from: names behind a mark. A sentence has words of some length in lower case. */
export function isPictureCredit(caption: string): boolean {
  const said = caption.replace(/^\((.*)\)$/u, '$1').trim();
  if (measure(said) > LONGEST) return false;
  if (NAME_AND_HOUSE.test(said)) return true;
  // "Foto: dapur_kita / Pexels": a name of one's own on a platform
  const names = said
    .replace(MARK, '')
    .trim()
    .replace(/^[\p{Ll}\d_.]+(?=\s?\/)/u, '')
    .replace(LENDER, '');
  return MARK.test(said) && !/[()?!…]|\p{Ll}{3}\.\s|(?:^|[\s/])\p{Ll}{4,}(?![\p{L}.])/u.test(names);
}
