import { type ClutterLanguages, languages } from './languages';
import type { LabelKind, LabelMatch, Line } from './page';
import { IS_UNSPACED, LETTER, plain } from './plain';

const LABEL_KINDS: readonly LabelKind[] = ['ad', 'related', 'share', 'tags'];

const KEY_LENGTH = 2;
const LABEL_WITHIN = 400;
const OPENING = 60;

let indexed: ClutterLanguages | undefined;
let labelIndex = new Map<string, [string, LabelKind][]>();

/** The labels of the languages that are known now, by their first characters. */
function knownLabels(): Map<string, [string, LabelKind][]> {
  const known = languages();
  if (known !== indexed) labelIndex = indexOfLabels(known);
  indexed = known;
  return labelIndex;
}

function indexOfLabels(known: ClutterLanguages): Map<string, [string, LabelKind][]> {
  const index = new Map<string, [string, LabelKind][]>();
  for (const vocabulary of Object.values(known)) {
    for (const kind of LABEL_KINDS) {
      for (const printed of vocabulary[kind]?.split('|') ?? []) {
        const label = plain(printed);
        const key = label.slice(0, KEY_LENGTH);
        const known = index.get(key);
        if (known) known.push([label, kind]);
        else index.set(key, [[label, kind]]);
      }
    }
  }
  for (const known of index.values()) known.sort(([a], [b]) => b.length - a.length);
  return index;
}

const SEPARATOR = /^\s*(?:[:：៖፡፦՝|»›>→▶►•·・…】\])-]|[–—]|\.\.\.)+\s*/;

const ORNAMENT = /^[^\p{L}\p{N}.!?。！？]+$/u;

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** The longest known label that a text begins with. */
export function labelAt(text: string): LabelMatch | undefined {
  const opening = plain(text.slice(0, OPENING)).toLowerCase();
  const known = knownLabels().get(opening.slice(0, KEY_LENGTH));
  if (!known?.some(([label]) => opening.startsWith(label) || label.startsWith(opening))) return undefined;
  const printed = plain(text.slice(0, LABEL_WITHIN));
  const lower = printed.toLowerCase();
  for (const [label, kind] of known) {
    if (!lower.startsWith(label)) continue;
    const after = printed.slice(label.length);
    const next = after.charAt(0);
    // Where markup alone parts label and headline: "Baca jugaPanen raya".
    if (LETTER.test(next) && !IS_UNSPACED.test(next) && !CAPITALISED.test(after)) continue;
    const mark = SEPARATOR.exec(after);
    const words = (mark ? after.slice(mark[0].length) : after).trim();
    const rest = ORNAMENT.test(words) ? '' : words;
    return { kind, label: printed.slice(0, label.length), rest, separated: mark !== null };
  }
  return undefined;
}

/** Of several words, or in a script without spaces: a single one may be a name, "Lee Harper", or mean something else in another language. */
export const isPhrase = ({ label }: LabelMatch): boolean => label.includes(' ') || IS_UNSPACED.test(label);

/** The label that a line begins with. */
export function labelOf(line: Line): LabelMatch | undefined {
  if (!('label' in line)) line.label = labelAt(line.text);
  return line.label;
}
