import { firstOf, LONGEST_PART, officeAt, type Subject } from './titled-subject';
import type { Words } from './unspaced-words';

const KHMER_VERB =
  /^(?:បាន|ដែល|អាយុ|បន្ត|ក៏|និង|កាល|នៅ|ថា|មាន|នឹង|ត្រូវ|ជា(?!\s)|ក្នុង|ពី|ចំពោះ|ដោយ|ប្រាប់|គឺ|ហើយ|មិន|ទើប|កំពុង|ឲ្យ|ឱ្យ|ទៅ|មក)/u;
const KHMER_OFFICE =
  /^(?:អ្នក|ម្ចាស់|កសិករ|មេ|ប្រធាន|នាយិកា|អភិបាល|អនុប្រធាន|អភិបាលរង|នាយក|អនុ|មន្ត្រី|គ្រូ|ពាណិជ្ជករ|ស្នងការ|តំណាង|រដ្ឋមន្ត្រី|រដ្ឋលេខា|ឧប|អគ្គ|សាស្ត្រាចារ្យ|ប្រជា|អាជីវករ|លេខា|ចៅ|វេជ្ជ|ឪពុក|ម្តាយ|ភរិយា|ស្វាមី|និស្សិត|សិស្ស|កម្មករ|អតីត|សមាជិក|ព្រះ|ឈ្មួញ|ស្ថាបនិក|ជាង|វិស្វករ|គិលានុ|ឆ្មប|អាណា)/u;
const KHMER_BODY =
  /(?<=^|[\s។៖»]|របស់)((?:មន្ទីរ|ក្រសួង|អាជ្ញាធរ|សមាគម|អង្គការ|ក្រុមហ៊ុន|រដ្ឋាភិបាល|នគរបាល|ប៉ូលិស|គណៈកម្មាធិការ|សាលា|ធនាគារ|អង្គភាព|នាយកដ្ឋាន|រដ្ឋបាល|សហព័ន្ធ|សហជីព)[^\s«»។]*?)(?=បាន|[\s។]|$)/gu;
/** "this (farmer)", with an age or without. */
const KHMER_THIS = /(?<=^|[\s។»”])[^\s។«»“”៖]+?(?:\s?[\d០-៩]{1,3}\s?ឆ្នាំ)?រូបនេះ/gu;
/** "ប្រធានក្រុម | ស៊ិន លីដា។": behind an office two parts of a name, which the sentence, a verb or an age closes. */
const KHMER_HELD =
  /(?<=^|[\s។])(?:ដោយ|ដល់|នូវ)?([^\s។«»“”៖]{3,30}?)\s(\p{Script=Khmer}{2,9})\s(\p{Script=Khmer}{2,10}?)(?=\s*(?:។|បាន|ថា|អាយុ|វ័យ|ដែល|$))/gu;
/** Behind what somebody is. */
const KHMER_AGED = /\s?(?:អាយុ|វ័យ)\s?[\d០-៩]{1,3}\s?ឆ្នាំ$/u;
const KHMER_AGE = /^\s*(?:អាយុ|វ័យ)\s*[\d០-៩]{1,3}\s*ឆ្នាំ\s*/u;

/** Who does something in a Khmer text. */
export function khmerSubjects(text: string, { says, titles, pronouns, roles }: Words): Subject[] {
  const found: Subject[] = [];
  const title = new RegExp(`(?<=^|[\\s។៖»«(]|របស់|ដោយ|តែ)(${titles.join('|')})`, 'gu');
  const isOffice = (part: string) => KHMER_OFFICE.test(part) || roles.some((role) => part.startsWith(role));
  const verbs = [...says, 'បាន', 'ដែល', 'បន្ត', 'ក៏'];
  for (const { 0: called, index: from } of text.matchAll(title)) {
    if (found.some((other) => other.to > from)) continue;
    let at = from + called.length;
    if (!/\s/u.test(text.charAt(at))) {
      const part = /^[^\s«»។៖]+/u.exec(text.slice(at))?.[0] ?? '';
      if (isOffice(part)) {
        const role = part.slice(0, firstOf(part, verbs));
        found.push({ kind: 'office', phrase: called + role, name: '', role, from, to: at + role.length });
      } else if (part && (KHMER_VERB.test(part) || firstOf(part, says) === 0 || part.includes('ថា')))
        found.push({ kind: 'he', phrase: called, name: '', role: '', from, to: at });
      continue;
    }
    const parts = [...text.slice(at).matchAll(/[^\s«»។៖,]+/gu)].slice(0, 2);
    const first = parts[0]?.[0] ?? '';
    if (!first || first.length > LONGEST_PART || isOffice(first)) continue;
    const second = parts[1]?.[0] ?? '';
    const whole =
      /^\s/u.test(text.charAt(at + (parts[0]?.index ?? 0) + first.length)) &&
      second.length <= LONGEST_PART &&
      !says.some((verb) => second.startsWith(verb)) &&
      !KHMER_VERB.test(second) &&
      !isOffice(second);
    const bare = whole ? second.slice(0, firstOf(second, verbs)) : first.slice(0, firstOf(first, verbs));
    if (!bare) continue;
    const name = whole ? `${first} ${bare}` : bare;
    at = text.indexOf(whole ? bare : first, at + (whole ? (parts[0]?.index ?? 0) + first.length : 0)) + bare.length;
    const aged = KHMER_AGE.exec(text.slice(at))?.[0].length ?? 0;
    const rest = text
      .slice(at + aged)
      .trimStart()
      .replace(/^(?:ដែល)?ជា(?=\p{L})/u, '');
    const behind = isOffice(rest) ? officeAt(rest, /^/u, KHMER_VERB, verbs).replace(KHMER_AGED, '') : '';
    // "អ្នកនាំពាក្យក្រសួង | លោកស្រី ឱ វណ្ណឌី"
    const before = /([^\s«»។៖]+)\s+$/u.exec(text.slice(0, from))?.[1] ?? '';
    const role = behind || (isOffice(before) && !KHMER_VERB.test(before) ? before : '');
    const to = behind ? text.indexOf(behind, at) + behind.length : at;
    found.push({ kind: 'name', phrase: `${called} ${name}`, name, role, from, to });
  }
  for (const { 1: phrase = '', index: from } of text.matchAll(KHMER_BODY))
    if (!found.some((other) => other.from <= from && from < other.to))
      found.push({ kind: 'office', phrase, name: '', role: '', from, to: from + phrase.length });
  for (const { 0: all, 1: role = '', 2: first = '', 3: second = '', index: from } of text.matchAll(KHMER_HELD)) {
    const called = titles.some((other) => role.startsWith(other));
    if (!KHMER_OFFICE.test(role) || called || [first, second].some((part) => isOffice(part) || KHMER_VERB.test(part)))
      continue;
    if (!found.some((other) => other.from < from + all.length && from < other.to))
      found.push({ kind: 'name', phrase: all, name: `${first} ${second}`, role, from, to: from + all.length });
  }
  for (const { 0: he, index: from } of text.matchAll(KHMER_THIS))
    if (!found.some((other) => other.from <= from && from < other.to))
      found.push({ kind: 'he', phrase: he, name: '', role: '', from, to: from + he.length });
  for (const he of pronouns)
    if (!titles.includes(he))
      for (const { index: from } of text.matchAll(new RegExp(`(?<=^|[\\s។»])${he}(?=បាន|ថា|បន្ត|ក៏|និយាយ|\\s)`, 'gu')))
        found.push({ kind: 'he', phrase: he, name: '', role: '', from, to: from + he.length });
  return found.sort((a, b) => a.from - b.from);
}
