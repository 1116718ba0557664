import { dictionaryOf, keyAt } from './dictionary';
import type { LabelKind, LabelMatch } from './page';
import { goesOn, IS_UNSPACED, plain, withoutMarks } from './plain';

export const LABEL_KINDS: readonly LabelKind[] = ['ad', 'related', 'share', 'tags'];

const LABEL_WITHIN = 400;
const OPENING = 60;

const knownLabels = dictionaryOf(LABEL_KINDS);

const SEPARATOR = /^\s*(?:[:：៖፡፦՝|»›>→▶►•·・…】\])-]|[–—]|\.\.\.)+\s*/;

const ORNAMENT = /^[^\p{L}\p{N}.!?。！？]+$/u;

/** The last letter of a label and what follows it, where markup alone parts them. */
const SEAM = /^(?:\p{Ll}\p{Lu}|.\p{Lu}\p{Ll})/u;

/**
 * The longest known label that a text begins with.
 * @param opening its first characters at least, without marks
 */
export function labelAt(text: string, opening = withoutMarks(text.slice(0, OPENING))): LabelMatch | undefined {
  for (const entry of knownLabels().get(keyAt(opening, 0)) ?? []) {
    if (!opening.startsWith(entry.printed)) continue;
    const kind = LABEL_KINDS[entry.kind];
    const printed = plain(text.slice(0, LABEL_WITHIN));
    const label = printed.slice(0, entry.printed.length);
    const after = printed.slice(label.length);
    const next = after.charAt(0);
    // "Baca jugaPanen raya", "Lesen Sie auchB312".
    if (goesOn(next) && !SEAM.test(printed.slice(label.length - 1))) continue;
    const mark = SEPARATOR.exec(after);
    const words = (mark ? after.slice(mark[0].length) : after).trim();
    const rest = ORNAMENT.test(words) ? '' : words;
    if (kind) return { kind, label, rest, separated: mark !== null };
  }
  return undefined;
}

/** Of several words, or in a script without spaces: a single one may be a name, "Lee Harper", or mean something else in another language. */
export const isPhrase = ({ label }: LabelMatch): boolean => label.includes(' ') || IS_UNSPACED.test(label);

/** Whether a unit begins with a label of other articles. */
export const isRelatedLabel = ({ label }: { label: LabelMatch | undefined }): boolean => label?.kind === 'related';
