export function cutAt(phrase: string, cuts: readonly string[]): string {
  let end = phrase.length;
  for (const cut of cuts) {
    const at = phrase.indexOf(cut);
    if (at === 0) return cutAt(phrase.slice(cut.length), cuts);
    if (at > 0 && at < end) end = at;
  }
  return phrase.slice(0, end).trim();
}
