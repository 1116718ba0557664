/** Amharic "ከንቲባ|ው", "ዳይሬክተሩ": a noun without its article, which changes its last sign; "" for one without. */
export function withoutAmharicArticle(word: string): string {
  if (!/^\p{Script=Ethiopic}{3,}$/u.test(word)) return '';
  if (/[ውዋ]$/u.test(word)) return word.slice(0, -1);
  const last = word.charCodeAt(word.length - 1);
  const order = last & 7;
  return order === 1
    ? word.slice(0, -1) + String.fromCharCode(last + 4)
    : order === 7
      ? word.slice(0, -1) + String.fromCharCode(last - 2)
      : '';
}
