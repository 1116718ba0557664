/**
 * Numbers of pages as a list in words: "2, 4 and 7–9".
 * @param numbers rising
 * @param language of the words, BCP 47
 */
export function pageList(numbers: readonly number[], language: string): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const format = new Intl.NumberFormat(language);
  const parts = runs.flatMap(([first, last]) =>
    last > first + 1
      ? [format.formatRange(first, last)]
      : [first, ...(last > first ? [last] : [])].map((one) => format.format(one)),
  );
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
