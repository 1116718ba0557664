import { isPaper } from '../names/outlet';

/** Broadcasters that are called by their letters, as a degree behind a name is: "Anna Berg, MBA". */
const BY_LETTERS: ReadonlySet<string> = new Set(
  'CNN BBC NBC CBS NPR PBS CNBC MSNBC CTV RNZ ITV NHK KBS MBC ARD ZDF NDR WDR ORF SRF RTS RTVE RTL RFI VOA RFA'.split(
    ' ',
  ),
);

/** "Local News", "Staff Press" are where somebody works in the house. */
const MAY_BE_DESK = /\s(?:news|press)$/i;

const BEHIND = /^(.*\S)\s?[,|]\s?([^,|;()–—]{3,40})$/u;

/**
 * A byline in two: who wrote the text, and behind the last of them the outlet whose text it is where a portal prints it: "By Anna Berg, CNN", "Anna Berg | Harbour
 * Gazette". The house itself is told apart elsewhere; a station ("TV Serrana") is where somebody of the house works.
 * @returns the whole byline and "" where nothing says that it is an outlet
 */
export function outletBehindName(byline: string): { names: string; outlet: string } {
  const [, names = byline, outlet = ''] = BEHIND.exec(byline) ?? [];
  const [letters = ''] = outlet.split(' ', 1);
  const isByLetters = BY_LETTERS.has(letters) && (outlet === letters || MAY_BE_DESK.test(outlet));
  const isOutlet = isByLetters || (isPaper(outlet) && !MAY_BE_DESK.test(outlet));
  return isOutlet ? { names, outlet } : { names: byline, outlet: '' };
}
