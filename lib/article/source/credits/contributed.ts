import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';
import { agencyName, isAgency } from './agencies';
import { type Credit, emptyCredit } from './credit';

/** "Copyright 2031 Harbour Post. The Associated Press contributed to this report.": an agency that helped; people who did are not named. */
export function contributedBy(text: string, words: Words): Credit | undefined {
  const at = words.within('contributedTo', lowered(text));
  if (at <= 0) return undefined;
  const sentence = text.slice(0, at).replace(/^.*[.!?]\s+/, '');
  const agency = namesIn(sentence, words).find(({ name }) => isAgency(name));
  return agency && { ...emptyCredit(text), agency: agencyName(agency.name) };
}
