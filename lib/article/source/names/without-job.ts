import { isAgency } from '../credits/agencies';
import { isUncased } from '../lines/uncased';
import { lowered, type Words } from '../words';

/** Takes a job title from the front or the end of a name: "wartawan Budi Santoso", "구현서 기자". */
export function withoutJob(name: string, words: Words): string {
  const lower = lowered(name);
  const front = words.atStart('jobs', lower);
  if (front && lower.charAt(front) === ' ' && name.length > front + 3) return name.slice(front + 1).trim();
  // "Anders Berg Journalist i Paris": behind a full name stands what somebody is, and where.
  const at = words.within('jobs', lower);
  // "onze verslaggever Jan de Boer", "unserem Redaktionsmitglied Anna Berg": whose they are, before the job.
  const rest = at > 0 && /^\p{Ll}{2,8} $/u.test(name.slice(0, at)) ? name.slice(at) : '';
  const job = rest ? words.atStart('jobs', lowered(rest)) : 0;
  if (job && /^ \p{Lu}/u.test(rest.slice(job))) return rest.slice(job + 1);
  const before = at > 0 ? name.slice(0, at).trim() : '';
  const behind = before ? name.slice(at + words.atStart('jobs', lower.slice(at))).trim() : '';
  if (/\S\s+\S/.test(before) && !isUncased(before) && /^\p{Ll}+\s\p{Lu}/u.test(behind)) return before;
  const end = words.atEnd('jobs', lower);
  if (end && lower.charAt(lower.length - end - 1) === ' ') {
    const rest = name.slice(0, -end).trim();
    // "Data reporter", "Science writer": one word before a job says which.
    return /\s/.test(rest) || isUncased(rest) || isAgency(rest) ? rest : '';
  }
  // "HAFEN-Reporterin Jutta Brandmeier": the job at the end of a word that says whose.
  const [, compound = ''] = /^\S+-(\p{L}+)\s\S+\s/u.exec(lower) ?? [];
  if (compound && words.has('jobs', compound)) return name.slice(name.indexOf(' ') + 1);
  let glued = '';
  words.some('jobs', (job) => {
    if (job.length > glued.length && isUncased(job) && lower.endsWith(job) && lower.length > job.length + 1)
      glued = job;
    return false;
  });
  return glued ? name.slice(0, -glued.length).trim() : name;
}
