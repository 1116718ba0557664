import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'th', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'อ่านเพิ่มเติม|อ่านต่อ|อ่านข่าว|อ่านประกอบ|ข่าวที่เกี่ยวข้อง|ข่าวเกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ดูเพิ่มเติม|ข่าวแนะนำ|คุณอาจสนใจ',
  share: 'แชร์|แบ่งปัน|คัดลอก',
  ad: 'โฆษณา|ลงโฆษณา|เลื่อนเพื่ออ่านต่อ',
  follow: 'ติดตาม|เพิ่มเพื่อน|ดาวน์โหลดแอป',
  tags: 'แท็ก|คำค้น|หัวข้อ|ป้ายกำกับ',
  player: 'ฟังบทความ|ฟังข่าว',
  comments: 'ความคิดเห็น|คอมเมนต์',
  nav: 'หน้าถัดไป|ถัดไป|ก่อนหน้า|กลับขึ้นด้านบน',
  newsletter: 'จดหมายข่าว|อีเมลของคุณ|สมัครรับ',
  paywall: 'เฉพาะสมาชิก|เข้าสู่ระบบเพื่อ',
  donation: 'บริจาค|สนับสนุนเรา',
};

export const source: SourceVocabulary = {
  by: ['โดย', 'เขียนโดย', 'เรื่อง'],
  writer: ['โดย', 'ผู้เขียน', 'เรื่อง', 'ผู้สื่อข่าว', 'รายงาน', 'เรียบเรียง', 'เขียน'],
  editor: ['บรรณาธิการ', 'แก้ไข'],
  origin: ['ที่มา', 'แหล่งที่มา', 'แหล่งข่าว', 'อ้างอิง', 'ขอบคุณข้อมูลจาก'],
  photo: ['ภาพ', 'ภาพประกอบ', 'ช่างภาพ', 'ขอบคุณภาพ', 'ภาพจาก'],
  and: ['และ'],
  jobs: ['ผู้สื่อข่าว', 'นักข่าว', 'บรรณาธิการ'],
  desks: ['กองบรรณาธิการ', 'ทีมข่าว', 'ทีมงาน', 'ศูนย์ข่าว'],
  published: ['เผยแพร่', 'เผยแพร่เมื่อ', 'วันที่', 'วันที่เผยแพร่', 'submitted on'],
  updated: ['อัปเดต', 'อัพเดท', 'ปรับปรุงล่าสุด', 'แก้ไขล่าสุด'],
  months: { มค: 1, กพ: 2, มีค: 3, เมย: 4, พค: 5, มิย: 6, กค: 7, สค: 8, กย: 9, ตค: 10, พย: 11, ธค: 12 },
};

export const quotes: QuoteVocabulary = {};
