import { tellsSpeakers } from './sentences';

/** Malay, Javanese, Sundanese, Filipino, Vietnamese, Thai, Khmer, Chinese and Japanese, and two of Europe. A sentence a line: the text, whom a reader is shown for its last quotation, and his office; none where nobody speaks. */
const SENTENCES: Readonly<Record<string, string>> = {
  ms: `
“Saya bersyukur dapat pulang,” kata pelajar tahun akhir Universiti Malaya, Nur Aisyah Rahim, 23. | Nur Aisyah Rahim | pelajar tahun akhir Universiti Malaya
Ahli Parlimen Muar Syed Sadiq Omar menyifatkan rang undang-undang itu “memalukan”. | Syed Sadiq Omar | Ahli Parlimen Muar
Filem “Mat Kilau” akan ditayangkan malam ini. |
Apa yang dipanggil “cukai mewah” dimansuhkan. |
`,
  jv: `
"Kahanan wis aman," ujare Bupati Klaten, Hamenang Wibowo, Senin. | Hamenang Wibowo | Bupati Klaten
Miturut Kepala Dinas Pendhidhikan Sleman, Sri Lestari, sekolah "wis siap kabeh". | Sri Lestari | Kepala Dinas Pendhidhikan Sleman
Sukarman (60), warga Desa Kemiri, kandha, "Aku krungu swara mbledhos." "Takkira lindhu," tambahe. | Sukarman | warga Desa Kemiri
Filem "Siti" bakal diputer bengi iki. |
`,
  su: `
"Kaayaan geus aman," ceuk Bupati Garut, Abdusy Syakur. | Abdusy Syakur | Bupati Garut
Nurutkeun Kepala Dinas Pendidikan Kota Bandung, Asep Gufron, sakola "geus siap kabeh". | Asep Gufron | Kepala Dinas Pendidikan Kota Bandung
"Kuring ngadéngé sora ngabeledug," saur Iis Rohaeti, warga Cibiru. "Disangka lini," pokna. | Iis Rohaeti | warga Cibiru
Pilem "Ambu" bakal diputer peuting ieu. |
`,
  tl: `
Ayon kay PNP spokesperson Col. Jean Fajarda, “kontrolado na ang sitwasyon.” | Jean Fajarda | PNP spokesperson
“Hindi kami uurong,” ani Health Secretary Teodoro Herbos nitong Lunes. | Teodoro Herbos | Health Secretary
“Nakarinig ako ng pagsabog,” kuwento ni Aling Nena Dimaculangan, residente ng Barangay Sta. Cruz. “Akala ko lindol,” dagdag niya. | Nena Dimaculangan | residente ng Barangay Sta. Cruz
Giit ni House Speaker Faustino Dyogi, “walang pondong nawala.” | Faustino Dyogi | House Speaker
Ang pelikulang “Himala” ay ipalalabas mamayang gabi. |
Inalis na ang tinatawag na “luxury tax.” |
`,
  vi: `
"Tình hình đã được kiểm soát", Bộ trưởng Y tế Đào Thị Hồng Lan nói. | Đào Thị Hồng Lan | Bộ trưởng Y tế
Theo ông Nguyễn Văn Bình, Chủ tịch UBND xã Đông Hòa, vụ việc "đang được xác minh". | Nguyễn Văn Bình | Chủ tịch UBND xã Đông Hòa
Bộ phim "Mai" sẽ chiếu tối nay. |
Cái gọi là "thuế xa xỉ" đã bị bãi bỏ. |
`,
  th: `
“ได้ยินเสียงระเบิดดังมาก” นางสมศรี ใจดี ชาวบ้านในพื้นที่ เล่า | สมศรี ใจดี | ชาวบ้านในพื้นที่
ผศ.ดร.สมชาย รักไทย อาจารย์คณะรัฐศาสตร์ มองว่า “เป็นสัญญาณอันตราย” | สมชาย รักไทย | อาจารย์คณะรัฐศาสตร์
ภาพยนตร์เรื่อง “หลานม่า” ฉายคืนนี้ |
ยกเลิกสิ่งที่เรียกว่า “ภาษีหรูหรา” แล้ว |
`,
  km: `
លោក ហ៊ុន ម៉ាណែន នាយករដ្ឋមន្ត្រី បានថ្លែងថា «ស្ថានការណ៍ត្រូវបានគ្រប់គ្រង»។ | ហ៊ុន ម៉ាណែន | នាយករដ្ឋមន្ត្រី
អ្នកនាំពាក្យក្រសួងសុខាភិបាល លោកស្រី ឱ វណ្ណឌី បានបញ្ជាក់ថា៖ «យើងមិនដកថយទេ»។ | ឱ វណ្ណឌី | អ្នកនាំពាក្យក្រសួងសុខាភិបាល
ភាពយន្ត «ទិដ្ឋភាព» នឹងចាក់បញ្ចាំងយប់នេះ។ |
`,
  'zh-Hans': `
“我听到一声巨响，”附近居民王秀兰回忆道，“还以为是地震。” | 王秀兰 | 附近居民
主教练徐正宇赛后坦言：“我们输得心服口服。” | 徐正宇 | 主教练
电影“霸王别姬”今晚播出。 |
所谓的“奢侈税”已被取消。 |
`,
  'zh-Hant': `
立委王婉真質疑，「這項法案太荒唐」。 | 王婉真 | 立委
民進黨立委黃素敏痛批：「國民黨在毀憲亂政！」 | 黃素敏 | 民進黨立委
「我聽到一聲巨響，」附近住戶陳美玉說，「以為是地震。」 | 陳美玉 | 附近住戶
電影「海角七號」今晚播出。 |
所謂「奢侈稅」已取消。 |
`,
  ja: `
小泉純次郎農相は「備蓄米を放出する」と述べた。 | 小泉純次郎 | 農相
「状況は制御下にある」。福岡資子厚生労働相は記者会見でこう語った。 | 福岡資子 | 厚生労働相
東京大学の佐藤健教授（政治学）は「危険な兆候だ」と指摘する。 | 佐藤健 | 教授
赤沢亮太経済再生担当相は「一歩も引かない」と強調した。 | 赤沢亮太 | 経済再生担当相
映画「国宝」が今夜放送される。 |
いわゆる「ぜいたく税」は廃止された。 |
`,
  ko: `
영화 "기생충"이 오늘 밤 방영된다. |
이른바 "사치세"가 폐지됐다. |
`,
  nl: `

`,
  it: `
Secondo quanto riferito dal procuratore Antonio Bellini, l'uomo «era già noto». | Antonio Bellini | procuratore
`,
};

tellsSpeakers(SENTENCES);
