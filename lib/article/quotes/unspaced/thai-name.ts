/** "นาย", "นางสาว", a rank in initials: what a Thai name begins with, without a blank behind it. */
const TITLE =
  /^(?:นางสาว|นาย(?!ก(?:รัฐมนตรี|เทศมนตรี|สมาคม|สภา|ฯ|\s))|นาง|คุณ|น\.ส\.|(?:(?:นพ|พญ|ทพ|ภก|ผศ|รศ|ศ|ดร)\.)+|(?:\p{Script=Thai}{1,2}\.){2,3})\s?/u;

/** What an office begins with that stands behind a name. */
const OFFICE =
  /^(?:ผู้|ผอ\.|รอง|รัฐมนตรี|รมว\.|รมช\.|นายก|ปลัด|อธิบดี|เลขา|ประธาน|โฆษก|หัวหน้า|กรรมการ|ส\.?ส\.|ส\.?ว\.|ศาสตราจารย์|อาจารย์|แพทย์|นัก|เจ้า|ตัวแทน|แกนนำ|สมาชิก|กำนัน|ผบ|ทนาย|ที่ปรึกษา|อดีต|คณบดี|อธิการ|ชาว|พี่|แม่|พ่อ|ลูก)/u;

interface ThaiName {
  /** With its title. */
  written: string;
  /** Given name and surname. */
  name: string;
  /** What stands behind it, up to the next blank; "" for none. */
  office: string;
}

/** "Meanwhile", "on the other side", before a title. */
const MEANWHILE = /^(?:ด้าน|ส่วน|ขณะที่|โดย|ทั้งนี้|อย่างไรก็ตาม|ต่อมา|ล่าสุด)\s*/u;

/** The given name and surname that a Thai title leads; undefined where none does. */
export function thaiName(phrase: string): ThaiName | undefined {
  const named = phrase.replace(MEANWHILE, '');
  const title = TITLE.exec(named)?.[0];
  if (!title) return undefined;
  const [given = '', surname = '', office = ''] = named.slice(title.length).trim().split(/\s+/u);
  const name = OFFICE.test(surname) ? given : `${given} ${surname}`.trim();
  const held = OFFICE.test(surname) ? surname : OFFICE.test(office) ? office : '';
  return name ? { written: title + name, name, office: held } : undefined;
}

/** Name and office as they are written, without what follows; undefined where no title leads. */
export function thaiPhrase(phrase: string): string | undefined {
  const found = thaiName(phrase);
  return found && `${found.written} ${found.office}`.trim();
}
