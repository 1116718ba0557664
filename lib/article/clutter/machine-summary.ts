import type { Kind } from './kind';
import type { Line } from './page';

const LONGEST = 1600;
const LONGEST_NOTE = 140;
const SUMMARY = /summar|highlight|key point|takeaway|quick read|ringkas|rangkum|poin|resum|résum|zusammenf|skrót/i;
const BY_MACHINE =
  /^[^:?]*(?:(?:summary|ringkasan|by|with|using|oleh|dengan|menggunakan|por|par|mit|przez) (?:AI|IA|KI)\b|\b[AK]I[- ](?:gener|assist|summ|zusammenf))/i;

/** A heading or a note below, none of the points. */
const isNote = ({ box, text }: Line): boolean =>
  box.name !== 'li' && text.length <= LONGEST_NOTE && BY_MACHINE.test(text);

/** A summary of the article that says of itself that no journalist wrote it. The newsroom's own points are the article's. */
export const machineSummary: Kind = {
  kind: 'other',
  longest: LONGEST,
  holdsProse: true,
  judge(unit) {
    const { said } = unit;
    if (!unit.box || said.length < 2 || said.length > 14 || unit.linkShare > 0.5) return undefined;
    const edges = [...said.slice(0, 2), ...said.slice(-1)];
    return edges.some(isNote) && edges.some(({ text }) => SUMMARY.test(text)) && unit.holds('li, button')
      ? 'summary by a machine'
      : undefined;
  },
};
