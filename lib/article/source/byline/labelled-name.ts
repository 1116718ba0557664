import { isAgency } from '../credits/agencies';
import { printed, type Witness } from '../evidence';
import { afterWord } from '../lines/after-word';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import { isKnownName } from '../names/known-names';
import { lowered, type Words } from '../words';
import { partedByAndAndCommas } from './names-by-and';
import { fullName, isJob } from './stacked-byline';

const LONGEST = 80;
const ROLES = [
  ['writer', 'authors', 'byline'],
  ['editor', 'editor', 'byline editor'],
  ['photo', 'photographers', 'byline photo'],
  ['translator', 'translators', 'byline translator'],
] as const;

/** "Teksti Outi Räihä", "Tekst Anna Berg og Tom Lake": a label without a colon and whole names, alone in a line of the head. The article tells of none of them. */
export function readLabelledName(
  head: readonly Line[],
  { words, text }: { words: Words; text: () => string },
): Witness[] {
  return head.flatMap((line) => {
    const sent = behindJob(line, words);
    if (sent) return [printed('authors', sent, line.text, 'byline')];
    if (line.text.length > LONGEST || /[:：]/.test(line.text)) return [];
    const lower = lowered(line.text);
    const [role] = ROLES.map((each) => ({ each, length: words.atStart(each[0], lower) })).toSorted(
      (one, other) => other.length - one.length,
    );
    const value = role ? afterWord(line.text, role.length) : '';
    if (
      !role ||
      !value ||
      // "Door Jan de Boer": by-words are read elsewhere.
      words.has('by', lower.slice(0, role.length)) ||
      // "Redaktion Harbour Post"
      words.has('desks', lower.slice(0, role.length)) ||
      isUncased(value) ||
      isAgency(value.split(' ')[0] ?? '') ||
      isJob(line.text.slice(0, role.length), words)
    )
      return [];
    const [, field, kind] = role.each;
    const names = partedByAndAndCommas(value, words);
    // "Authors Guild Prize": in English every word of a heading has a capital.
    const mayBeHeading = words.files[0] === 'en' && names.length === 1 && lower.charAt(role.length - 1) === 's';
    const areNames =
      !(mayBeHeading && !names.every(isKnownName)) &&
      names.every((name) => isOneName(name, words) && !text().includes(name));
    return areNames ? names.map((name) => printed(field, name, line.text, kind)) : [];
  });
}

/** Of four words and more nothing says where one name ends and the next begins. */
const isOneName = (name: string, words: Words): boolean =>
  fullName({ text: name, nodes: [] }, words) !== '' &&
  name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length < 4;

/** "लंदन से विशेष संवाददाता <b>कबीर मेहरा</b>": a whole name in an element of its own behind a job; "" for anything else. */
function behindJob({ text, nodes }: Line, words: Words): string {
  const last = nodes.at(-1);
  const name = fold(last?.nodeValue ?? '');
  if (text.length > LONGEST || nodes.length < 2 || !isUncased(name) || !text.endsWith(name) || !/\s/.test(name))
    return '';
  const isAlone =
    last?.parentElement !== nodes[0]?.parentElement && fold(last?.parentElement?.textContent ?? '') === name;
  const before = lowered(text.slice(0, -name.length).trim());
  return isAlone && words.atEnd('jobs', before) > 0 ? fullName({ text: name, nodes: [] }, words) : '';
}
