import { firstOf, LONGEST_PART, officeAt, type Subject } from './titled-subject';
import type { Words } from './unspaced-words';

/** "นาย | “ภูชนะ”": a name in marks stands behind a title. */
export const endsWithTitle = (text: string): boolean => /(?:นาย|นาง|นางสาว|น\.ส\.|ด\.[ชญ]\.)\s*$/u.test(text);

const THAI_TITLE =
  /(?<=^|[\s(”"]|ด้าน|ส่วน|ขณะที่|โดย|ต่อมา|ล่าสุด|ให้|กับ|ของ|จาก|พบ|ว่า)(?:นางสาว|นาย(?!ก\p{L}*|อำเภอ|ทหาร|ทุน|จ้าง|หน้า|แพทย์|ช่าง|ท่า|ตำรวจ|ด่าน|สถานี|ทะเบียน|ประกัน|เรือ)|นาง|คุณ|ด\.[ชญ]\.|น\.ส\.|(?:(?:นพ|พญ|ทพ|ภก|ผศ|รศ|ศ|ดร)\.)+|(?:\p{Script=Thai}{1,2}\.){2,3}|(?:ป้า|ลุง|ยาย|น้า|หลวงพ่อ|ครู(?!ใหญ่|ผู้|สอน|ประจำ|อัตรา)|หมอ(?!ดู|ลำ|นวด|ประจำ))(?=\p{Script=Thai}{3,}))\s?/gu;
/** What begins a clause behind a name, or a verb in one with it. */
const THAI_VERB =
  /^(?:ได้|ก็|ยัง|จะ|ซึ่ง|ที่|พร้อม|เปิด|กล่าว|ระบุ|ยืนยัน|ลง|เดิน|นำ|ร่วม|มี|ใน|เมื่อ|โดย|และ|กับ|ว่า|ออก|แจ้ง|พา|ขอ|ไม่|เข้า|โพสต์|ให้|ตอบ|บอก|เล่า|เผย|ชี้|มอง|เห็น|อธิบาย|ต้อง|คือ|ขึ้น|ไป|มา|ถูก|จาก|หลัง|เพราะ|ย้ำ|เสริม|เตือน|แนะ|สรุป|ยอมรับ|เชื่อ|คาด|หวัง|แถลง|ทิ้งท้าย)/u;
const THAI_AGE = /^\s*(?:อายุ|วัย)\s*[\d๐-๙]{1,3}\s*ปี/u;
const THAI_OFFICE =
  /^(?:ผู้|ผอ\.|รอง|รัฐมนตรี|รมว\.|รมช\.|นายก|นายอำเภอ|ปลัด|อธิบดี|เลขา|ประธาน|โฆษก|หัวหน้า|กรรมการ|ส\.?ส\.|ส\.?ว\.|ส\.?ก\.|ศาสตราจารย์|อาจารย์|แพทย์|นายแพทย์|นัก|เจ้า|ตัวแทน|แกนนำ|สมาชิก|กำนัน|ผบ|ผกก|ทนาย|ที่ปรึกษา|อดีต|คณบดี|อธิการ|ชาว|พี่|แม่|พ่อ|ลูก|ครู|พนักงาน|พยาบาล|คน|ช่าง|เกษตรกร|ผู้ใหญ่|สารวัตร|บรรณาธิการ|ภรรยา|สามี|ยาย|ตา|น้อง|หมอ|เภสัชกร|วิศวกร|สถาปนิก|บุรุษ|ไต้ก๋ง|เชฟ|โค้ช)/u;
/** "พลอยไพลิน ศรีสุข จอมพลังสาววัย 17 ปี": given name, surname, what somebody is, and an age. */
const THAI_AGED =
  /(?<=^|[\s”"])([\p{Script=Thai}]{3,14})\s([\p{Script=Thai}]{3,16})(?:\s([\p{Script=Thai}]{2,24}?))?\s?(?:อายุ|วัย)\s?[\d๐-๙]{1,3}\s?ปี/gu;
/** Opens a clause, and no name. */
const THAI_OPENS = /^(?:ด้าน|ส่วน|ขณะที่|โดย|ต่อมา|ล่าสุด|สำหรับ|เด็กชาย|เด็กหญิง|ชาย|หญิง|ชื่อ)|ว่า$/u;
/** What speaks without a title: offices, and bodies. */
const THAI_ALONE =
  /(?<=^|[\s”"]|ด้าน|ส่วน|ขณะที่|เพจของ|เพจ)((?:นายอำเภอ|นายก|ผู้|ผอ\.|รอง|ปลัด|อธิบดี|ประธาน|โฆษก|หัวหน้า|กำนัน|ครู|เจ้า|กรม|กระทรวง|สำนักงาน|บริษัท|สมาคม|เทศบาล|มูลนิธิ|โรงพยาบาล|ตำรวจ|ศูนย์|พรรค|คณะกรรมการ|มหาวิทยาลัย|เครือข่าย|องค์การ|สมาชิก)[^\s“”"]*)/gu;
const THAI_HE = /(?<=^|[\s”"]|โดย|ซึ่ง|ทั้งนี้)(?:เขา|เธอ|เจ้าตัว)(?!\p{Script=Thai}?น)/gu;

/** Who does something in a Thai text. */
export function thaiSubjects(text: string, { says }: Words): Subject[] {
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
  for (const { 0: all, 1: given = '', 2: surname = '', 3: role = '', index: from } of text.matchAll(THAI_AGED)) {
    const isName = (part: string) => !THAI_VERB.test(part) && !THAI_OFFICE.test(part) && !THAI_OPENS.test(part);
    if (!isName(given) || !isName(surname) || found.some((other) => other.from < from + all.length && from < other.to))
      continue;
    const name = `${given} ${surname}`;
    found.push({ kind: 'name', phrase: name, name, role, from, to: from + all.length });
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
