import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import type { Words } from '../words';
import { fullName, isJob } from './stacked-byline';

/** So many people may have written one article; a list of who writes for the house has more. */
const MOST = 3;

/**
 * "<a href="/anna-berg">Anna Berg</a>" above "Redakteurin für Hafenpolitik", right below the text: who wrote it, with what they do at the house. Further down, and where
 * more of them stand one below the other, the house shows who else writes for it.
 * @param foot the lines below the text
 */
export function readAuthorBoxes(foot: readonly Line[], words: Words): Witness[] {
  const found: Witness[] = [];
  for (let index = 0; index < foot.length; index += 2) {
    const name = linkedName(foot[index], words);
    const job = foot[index + 1]?.text ?? '';
    if (!name || !isJob(job, words)) break;
    found.push(printed('authors', name, `${name}, ${job}`, 'byline'));
  }
  return found.length > MOST ? [] : found;
}

/** So far below the text the box about who wrote it stands. */
const MOST_LINES = 8;
/** " is a writer" */
const SHORTEST_BIO = 15;

/**
 * "Anna Berg" above "Anna Berg is a former features editor of …": a name and what begins with it again, below a text that does not tell of whoever has it. Two such boxes may be a list
 * of who writes for the house.
 */
export function readBiographies(foot: readonly Line[], { words, text }: { words: Words; text: string }): Witness[] {
  const found = foot.slice(0, MOST_LINES).flatMap((line, index) => {
    const name = fullName(line, words);
    const bio = foot[index + 1]?.text ?? '';
    const isBio = name !== '' && bio.startsWith(`${name} `) && bio.length > name.length + SHORTEST_BIO;
    return isBio && !text.includes(name) ? [printed('authors', name, bio, 'bare byline')] : [];
  });
  return found.length === 1 ? found : [];
}

/** A full name that is all of a line and of a link; "" for anything else. */
function linkedName(line: Line | undefined, words: Words): string {
  const link = line?.nodes[0]?.parentElement?.closest('a[href]');
  return line && link && line.nodes.every((node) => link.contains(node)) ? fullName(line, words) : '';
}
