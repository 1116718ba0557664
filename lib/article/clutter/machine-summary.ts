import { BOX } from './evidence';
import type { Kind } from './kind';
import type { Line } from './page';

const LONGEST = 1600;
const LONGEST_NOTE = 140;
const MOST_LINES = 14;
const SUMMARY = /summar|highlight|takeaway|ringkas|rangkum|poin|r[eé]sum|zusammenf|skrót|riass|özet/i;
const BY_MACHINE =
  /^[^:?]*(?:(?:summary|ringkasan|by|with|using|oleh|dengan|menggunakan|por|par|mit|przez|riassunto|con) (?:AI|IA|KI)\b|yapay zek. (?:özet|ile)|\b[AK]I[- ](?:gener|assist|summ|zusammenf))/i;

/** A heading or a note below, none of the points. */
const isNote = ({ box, text }: Line): boolean =>
  box.name !== 'li' && text.length <= LONGEST_NOTE && BY_MACHINE.test(text);

/**
 * A summary of the article that says of itself that no journalist wrote it. The newsroom's own points are the article's. A copy is freed of it; on the page it
 * says itself what it is, and the scripts there do without these words.
 */
export const machineSummary: Kind = {
  kind: 'other',
  reason: 'summary',
  longest: LONGEST,
  needs: BOX,
  judge(unit) {
    const lines = unit.to - unit.from;
    if (lines < 2 || lines > MOST_LINES || unit.linkShare > 0.5) return false;
    const { said } = unit;
    const edges = [...said.slice(0, 2), ...said.slice(-1)];
    return edges.some(isNote) && edges.some(({ text }) => SUMMARY.test(text)) && unit.holds('li, button, summary');
  },
};
