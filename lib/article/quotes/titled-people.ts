import type { Named, Words } from './unspaced-words';

/** Who does something in a text without capitals where blanks stand between phrases: somebody named, "he", or an office or a body alone. */
export interface Subject extends Named {
  kind: 'name' | 'he' | 'office';
  from: number;
  to: number;
}

/** Thai, Khmer and Burmese: people have a title before their names, and what they are beside it. Undefined for other scripts. */
export function subjectsOf(text: string, words: Words): Subject[] | undefined {
  if (/\p{Script=Thai}/u.test(text)) return thaiSubjects(text, words);
  if (/\p{Script=Khmer}/u.test(text)) return khmerSubjects(text, words);
  if (/\p{Script=Myanmar}/u.test(text)) return burmeseSubjects(text);
  return undefined;
}

/** Where one of these words stands in a text first; its length for nowhere. */
function firstOf(text: string, words: readonly string[]): number {
  let at = text.length;
  for (const word of words) {
    const place = text.indexOf(word);
    if (place >= 0 && place < at) at = place;
  }
  return at;
}

const LONGEST_OFFICE = 48;
/** Letters of a name's part. */
const LONGEST_PART = 16;

/** "นาย | “ภูชนะ”": a name in marks stands behind a title. */
export const endsWithTitle = (text: string): boolean => /(?:นาย|นาง|นางสาว|น\.ส\.|ด\.[ชญ]\.)\s*$/u.test(text);

// Thai

const THAI_TITLE =
  /(?<=^|[\s(”"]|ด้าน|ส่วน|ขณะที่|โดย|ต่อมา|ล่าสุด|ให้|กับ|ของ|จาก|พบ|ว่า)(?:นางสาว|นาย(?!ก\p{L}*|อำเภอ|ทหาร|ทุน|จ้าง|หน้า|แพทย์|ช่าง|ท่า|ตำรวจ|ด่าน|สถานี|ทะเบียน|ประกัน|เรือ)|นาง|คุณ|ด\.[ชญ]\.|น\.ส\.|(?:(?:นพ|พญ|ทพ|ภก|ผศ|รศ|ศ|ดร)\.)+|(?:\p{Script=Thai}{1,2}\.){2,3}|(?:ป้า|ลุง|ยาย|น้า|หลวงพ่อ|ครู(?!ใหญ่|ผู้|สอน|ประจำ|อัตรา)|หมอ(?!ดู|ลำ|นวด|ประจำ))(?=\p{Script=Thai}{3,}))\s?/gu;
/** What begins a clause behind a name, or a verb in one with it. */
const THAI_VERB =
  /^(?:ได้|ก็|ยัง|จะ|ซึ่ง|ที่|พร้อม|เปิด|กล่าว|ระบุ|ยืนยัน|ลง|เดิน|นำ|ร่วม|มี|ใน|เมื่อ|โดย|และ|กับ|ว่า|ออก|แจ้ง|พา|ขอ|ไม่|เข้า|โพสต์|ให้|ตอบ|บอก|เล่า|เผย|ชี้|มอง|เห็น|อธิบาย|ต้อง|คือ|ขึ้น|ไป|มา|ถูก|จาก|หลัง|เพราะ)/u;
const THAI_AGE = /^\s*(?:อายุ|วัย)\s*[\d๐-๙]{1,3}\s*ปี/u;
const THAI_OFFICE =
  /^(?:ผู้|ผอ\.|รอง|รัฐมนตรี|รมว\.|รมช\.|นายก|นายอำเภอ|ปลัด|อธิบดี|เลขา|ประธาน|โฆษก|หัวหน้า|กรรมการ|ส\.?ส\.|ส\.?ว\.|ส\.?ก\.|ศาสตราจารย์|อาจารย์|แพทย์|นัก|เจ้า|ตัวแทน|แกนนำ|สมาชิก|กำนัน|ผบ|ผกก|ทนาย|ที่ปรึกษา|อดีต|คณบดี|อธิการ|ชาว|พี่|แม่|พ่อ|ลูก|ครู|พนักงาน|พยาบาล|คน|ช่าง|เกษตรกร|ผู้ใหญ่|สารวัตร|บรรณาธิการ|ภรรยา|สามี|ยาย|ตา|น้อง|หมอ|เภสัชกร|วิศวกร|สถาปนิก|บุรุษ|ไต้ก๋ง|เชฟ|โค้ช)/u;
/** What speaks without a title: offices, and bodies. */
const THAI_ALONE =
  /(?<=^|[\s”"]|ด้าน|ส่วน|ขณะที่|เพจของ|เพจ)((?:นายอำเภอ|นายก|ผู้|ผอ\.|รอง|ปลัด|อธิบดี|ประธาน|โฆษก|หัวหน้า|กำนัน|ครู|เจ้า|กรม|กระทรวง|สำนักงาน|บริษัท|สมาคม|เทศบาล|มูลนิธิ|โรงพยาบาล|ตำรวจ|ศูนย์|พรรค|คณะกรรมการ|มหาวิทยาลัย|เครือข่าย|องค์การ|สมาชิก)[^\s“”"]*)/gu;
const THAI_HE = /(?<=^|[\s”"]|โดย|ซึ่ง|ทั้งนี้)(?:เขา|เธอ|เจ้าตัว)(?!\p{Script=Thai}?น)/gu;

function thaiSubjects(text: string, { says }: Words): Subject[] {
  const verbs = says.filter((verb) => verb.length > 3);
  const found: Subject[] = [];
  for (const { 0: title, index: from } of text.matchAll(THAI_TITLE)) {
    let at = from + title.length;
    const next = () => /^\S+/u.exec(text.slice(at))?.[0] ?? '';
    const given = nameOf(next(), verbs);
    if (given.length < 2) continue;
    let name = given;
    const glued = given.length < next().length;
    at += given.length;
    if (!glued && text.charAt(at) === ' ') {
      const behind = text.slice(at + 1);
      const surname = /^[\p{L}\p{M}]+/u.exec(behind)?.[0] ?? '';
      const whole = nameOf(surname, verbs);
      if (
        whole.length > 1 &&
        whole.length <= LONGEST_PART &&
        !isKin(title) &&
        !THAI_OFFICE.test(behind) &&
        !THAI_VERB.test(behind) &&
        !THAI_AGE.test(behind)
      ) {
        name += ` ${whole}`;
        at += 1 + whole.length;
      }
    }
    const aged = THAI_AGE.exec(text.slice(at))?.[0].length ?? 0;
    const rest = text.slice(at + aged);
    const role = /^\s?(?=\S)/u.test(rest) ? officeOrNoun(rest.trimStart(), verbs) : '';
    const to = role ? text.indexOf(role, at) + role.length : at + aged;
    // "ผอ.โรงเรียนบ้านห้วยทราย | นายอำนาจ สุขเกษม"
    const before = /(\S+)\s$/u.exec(text.slice(0, from))?.[1] ?? '';
    const held = role || (THAI_OFFICE.test(before) && firstOf(before, verbs) === before.length ? before : '');
    found.push({ kind: 'name', phrase: text.slice(from, from + title.length) + name, name, role: held, from, to });
  }
  for (const { 1: phrase = '', index: from } of text.matchAll(THAI_ALONE)) {
    const end = firstOf(phrase, [...verbs, 'ได้รับ', 'จาก', 'เดินทาง', 'ลงพื้นที่']);
    if (end < 3 || found.some((other) => other.from <= from && from < other.to)) continue;
    const written = phrase.slice(0, end).replace(/(?:ได้|ก็|ยัง|จึง)$/u, '');
    found.push({ kind: 'office', phrase: written, name: '', role: written, from, to: from + written.length });
  }
  for (const { 0: he, index: from } of text.matchAll(THAI_HE))
    found.push({ kind: 'he', phrase: he, name: '', role: '', from, to: from + he.length });
  return found.sort((a, b) => a.from - b.from);
}

/** An office, or whatever noun stands right before the verb of speech: "พาณิชย์จังหวัด | เปิดเผยว่า". */
function officeOrNoun(text: string, verbs: readonly string[]): string {
  const office = officeAt(text, THAI_OFFICE, THAI_VERB, verbs);
  if (office || THAI_VERB.test(text)) return office;
  const [noun = '', next = ''] = text.split(/\s/u);
  return noun.length <= LONGEST_PART &&
    firstOf(noun, verbs) === noun.length &&
    verbs.some((verb) => next.startsWith(verb))
    ? noun
    : '';
}

/** "aunt", "uncle": no surname follows. */
const isKin = (title: string): boolean => /^(?:ป้า|ลุง|ยาย|น้า|หลวงพ่อ|ครู|หมอ)/u.test(title);

/** A part of a name, without the verb that is written in one with it. */
const nameOf = (part: string, verbs: readonly string[]): string => {
  const letters = /^[\p{L}\p{M}]+/u.exec(part)?.[0] ?? '';
  const end = firstOf(letters, verbs);
  return letters.slice(0, end).replace(/(?:ได้|ก็)$/u, '');
};

/** The phrases of an office, up to a verb. */
function officeAt(text: string, office: RegExp, verb: RegExp, verbs: readonly string[]): string {
  if (!office.test(text)) return '';
  let end = 0;
  for (const { 0: part, index } of text.matchAll(/[^\s“”"«»។]+/gu)) {
    if (index > end + 1 || index > LONGEST_OFFICE || (index > 0 && verb.test(part))) break;
    const stop = firstOf(part, verbs);
    end = index + stop;
    if (stop < part.length) break;
  }
  return text.slice(0, end).trim();
}

// Khmer

const KHMER_VERB =
  /^(?:បាន|ដែល|អាយុ|បន្ត|ក៏|និង|កាល|នៅ|ថា|មាន|នឹង|ត្រូវ|ជា(?!\s)|ក្នុង|ពី|ចំពោះ|ដោយ|ប្រាប់|គឺ|ហើយ|មិន|ទើប|កំពុង|ឲ្យ|ឱ្យ|ទៅ|មក)/u;
const KHMER_OFFICE =
  /^(?:អ្នក|ម្ចាស់|កសិករ|មេ|ប្រធាន|អភិបាល|អនុប្រធាន|អភិបាលរង|នាយក|អនុ|មន្ត្រី|គ្រូ|ពាណិជ្ជករ|ស្នងការ|តំណាង|រដ្ឋមន្ត្រី|រដ្ឋលេខា|ឧប|អគ្គ|សាស្ត្រាចារ្យ|ប្រជា|អាជីវករ|លេខា|ចៅ|វេជ្ជ|ឪពុក|ម្តាយ|ភរិយា|ស្វាមី|និស្សិត|សិស្ស|កម្មករ|អតីត|សមាជិក|ព្រះ|ឈ្មួញ|ស្ថាបនិក|ជាង|វិស្វករ|គិលានុ|ឆ្មប|អាណា)/u;
const KHMER_BODY =
  /(?<=^|[\s។៖»])((?:មន្ទីរ|ក្រសួង|អាជ្ញាធរ|សមាគម|អង្គការ|ក្រុមហ៊ុន|រដ្ឋាភិបាល|នគរបាល|ប៉ូលិស|គណៈកម្មាធិការ|សាលា|ធនាគារ|អង្គភាព|នាយកដ្ឋាន|រដ្ឋបាល|សហព័ន្ធ|សហជីព)[^\s«»។]*?)(?=បាន|\s)/gu;
const KHMER_AGE = /^\s*(?:អាយុ|វ័យ)\s*[\d០-៩]{1,3}\s*ឆ្នាំ\s*/u;

function khmerSubjects(text: string, { says, titles, pronouns, roles }: Words): Subject[] {
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
    const behind = isOffice(rest) ? officeAt(rest, /^/u, KHMER_VERB, verbs) : '';
    // "អ្នកនាំពាក្យក្រសួង | លោកស្រី ឱ វណ្ណឌី"
    const before = /([^\s«»។៖]+)\s+$/u.exec(text.slice(0, from))?.[1] ?? '';
    const role = behind || (isOffice(before) && !KHMER_VERB.test(before) ? before : '');
    const to = behind ? text.indexOf(behind, at) + behind.length : at;
    found.push({ kind: 'name', phrase: `${called} ${name}`, name, role, from, to });
  }
  for (const { 1: phrase = '', index: from } of text.matchAll(KHMER_BODY))
    if (!found.some((other) => other.from <= from && from < other.to))
      found.push({ kind: 'office', phrase, name: '', role: '', from, to: from + phrase.length });
  for (const he of pronouns)
    if (!titles.includes(he))
      for (const { index: from } of text.matchAll(new RegExp(`(?<=^|[\\s។»])${he}(?=បាន|ថា|បន្ត|ក៏|និយាយ|\\s)`, 'gu')))
        found.push({ kind: 'he', phrase: he, name: '', role: '', from, to: from + he.length });
  return found.sort((a, b) => a.from - b.from);
}

// Burmese

/** Somebody does something: the mark of the subject ends its phrase. */
const BURMESE_SUBJECT = /([^\s“”"‘’၊။]{1,80}?)က(?:လည်း|တော့|ပါ|ပဲ)?(?=$|[\s“"‘၊])/gu;
/** "မိုးလေဝသဌာန၏ | ထုတ်ပြန်ချက်တွင်": what a body says in its statement. */
const BURMESE_STATEMENT = /([^\s“”"‘’၊။]{1,80})၏\s(?:သတင်း)?(?:ထုတ်ပြန်ချက်|ကြေညာချက်|ထုတ်ပြန်ကြေညာချက်|အစီရင်ခံစာ)(?:တွင်|အရ|၌)/gu;
const BURMESE_TITLE = /^(?:ဦး|ဒေါ်|ဒေါက်တာ|ဗိုလ်|ဆရာ|မောင်|ကို|မ(?=[က-အ])|ရဲ|ပါမောက္ခ|စော|စိုင်း|နန်း|နော်|ဦးဇင်း|အရှင်)/u;
const BURMESE_HE = /^(?:၎င်း|သူ|သူမ|သူတို့|၎င်းတို့)$/u;
/** When something was, and the subject's mark behind it. */
const BURMESE_TIME = /(?:နာရီ|နာရီခန့်|ခန့်|မနေ့|နှစ်|ရက်|ရက်နေ့|နေ့|လ|တုန်း|ကြိမ်|အချိန်|ည|မနက်|အခါ|စဉ်|ယခင်|အရင်|ကာလ)$/u;
/** How a phrase ends that is no part of what somebody is. */
const BURMESE_PARTICLE = /(?:တွင်|မှာ|၌|ကို|သည်|၏|မှ|ဟု|လို့|ရာ|ပြီး|သဖြင့်|ရန်|အား|အရ|ဖြင့်|တယ်|မယ်|ကြောင်း|က|လည်း|တော့|စွာ|သော)$/u;

function burmeseSubjects(text: string): Subject[] {
  const found: Subject[] = [];
  for (const { 1: phrase = '', index: from } of text.matchAll(BURMESE_SUBJECT)) {
    const to = from + phrase.length + 1;
    if (BURMESE_HE.test(phrase)) found.push({ kind: 'he', phrase, name: '', role: '', from, to });
    else if (BURMESE_TIME.test(phrase)) continue;
    else {
      const before =
        text
          .slice(0, from)
          .split(/[“”"‘’၊။]/u)
          .at(-1) ?? '';
      const parts = before.trimEnd().split(/\s+/u);
      let first = parts.length;
      while (
        first > 0 &&
        first > parts.length - 3 &&
        parts[first - 1] &&
        !BURMESE_PARTICLE.test(parts[first - 1] ?? '') &&
        !BURMESE_TIME.test(parts[first - 1] ?? '')
      )
        first -= 1;
      const held = parts.slice(first).join(' ');
      const start = held ? before.lastIndexOf(held) + from - before.length : from;
      if (BURMESE_TITLE.test(phrase)) found.push({ kind: 'name', phrase, name: phrase, role: held, from: start, to });
      // "မိုးလေဝသနှင့် | ဇလဗေဒဦးစီးဌာန"
      else {
        const pair = /\S+နှင့်$/u.exec(before.trimEnd())?.[0];
        const whole = pair ? `${pair} ${phrase}` : phrase;
        found.push({ kind: 'office', phrase: whole, name: '', role: '', from, to });
      }
    }
  }
  for (const { 1: phrase = '', 0: all, index: from } of text.matchAll(BURMESE_STATEMENT))
    found.push({ kind: 'office', phrase, name: '', role: '', from, to: from + all.length });
  return found.sort((a, b) => a.from - b.from);
}
