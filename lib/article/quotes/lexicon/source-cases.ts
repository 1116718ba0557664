/** How one case of names ends, and the nominative; the longest first. `undefined`: that can't be told from the ending. */
export interface CaseEnding {
  ending: string;
  nominative: string | undefined;
}

/** Of men's and of women's names, behind words that name a source. */
export type SourceCases = readonly (readonly CaseEnding[])[];

/** "ова ов, а -, ца !": each ending with that of the nominative, `-` for none, `!` where there are several. */
export const sourceCasesIn = (lists: readonly (string | undefined)[]): SourceCases =>
  lists.flatMap((list) => {
    if (!list) return [];
    const endings = list.split(', ').map((entry) => {
      const [ending = '', nominative = ''] = entry.split(' ');
      return {
        ending: ending === '-' ? '' : ending,
        nominative: nominative === '!' ? undefined : nominative === '-' ? '' : nominative,
      };
    });
    return [endings.sort((a, b) => b.ending.length - a.ending.length)];
  });
