import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { CorrectionVocabulary, SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = {
  tag: 'vi',
  functionWords: 'và của là có trong được cho với không các một này đã những người khi đến tại từ cũng',
};

export const clutter: ClutterVocabulary = {
  related:
    'đọc thêm|xem thêm|xem ngay|đọc tiếp|mời xem|tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|có thể bạn quan tâm|bạn có thể quan tâm|tin khác|đọc nhiều|mời độc giả xem thêm|mời quý độc giả|mời xem thêm|mời đọc thêm|mời độc giả xem thêm video|mời quý độc giả xem video',
  share: 'chia sẻ|sao chép',
  ad: 'quảng cáo|tin tài trợ',
  follow: 'theo dõi|đăng ký kênh|tải ứng dụng|tham gia kênh|tham gia nhóm',
  tags: 'từ khóa|từ khoá|chủ đề|thẻ',
  player: 'nghe bài|nghe đọc',
  comments: 'bình luận|ý kiến',
  nav: 'trang sau|trang trước|tiếp theo|về đầu trang|xem tất cả|trở lại đầu trang|lên đầu trang',
  newsletter: 'email của bạn|nhập email|nhận bản tin',
  paywall: 'dành cho thuê bao|đăng nhập để|dành cho độc giả|dành cho thành viên',
  donation: 'ủng hộ|quyên góp',
};

export const source: SourceVocabulary = {
  nameSignsAtEnd: true,
  rights: [
    'ghi rõ nguồn',
    'cấm sao chép',
    'nghiêm cấm sao chép',
    'không sao chép',
    'mọi hình thức sao chép',
    'bản quyền thuộc về',
    'bản quyền thuộc',
  ],
  by: ['theo', 'bởi', 'tác giả', 'bài'],
  writer: ['tác giả', 'phóng viên', 'bài', 'bài viết', 'người viết', 'bài và ảnh', 'bài, ảnh', 'tin và ảnh'],
  editor: ['biên tập', 'biên tập viên', 'btv'],
  origin: ['nguồn', 'theo', 'nguồn tin'],
  photo: ['ảnh', 'hình ảnh', 'ảnh minh họa', 'hình'],
  quotedFrom: ['theo', 'nguồn'],
  and: ['và'],
  jobs: ['phóng viên', 'biên tập viên', 'nhà báo', 'cộng tác viên', 'pv'],
  desks: ['ban biên tập', 'tòa soạn', 'ban thời sự', 'nhóm phóng viên'],
  updated: ['cập nhật', 'cập nhật lúc'],
  months: { 'tháng 1': 1 },
  translator: ['người dịch', 'biên dịch', 'dịch bởi'],
  kickers: ['nóng', 'trực tiếp', 'video', 'độc quyền', 'cập nhật', 'infographic'],
  unnamed: ['tổng hợp', 'internet', 'mạng xã hội', 'sưu tầm'],
  underTitle: ['với tiêu đề'],
};

export const quotes: QuoteVocabulary = {
  says:
    'nói, cho biết, phát biểu, khẳng định, nhấn mạnh, chia sẻ, cho rằng, tuyên bố, viết, trả lời, giải thích, ' +
    'nhận định, bày tỏ, thông tin, đề nghị, cảnh báo, kêu gọi, hỏi, kể, tiết lộ, bình luận, phản ánh, lưu ý, ' +
    'trao đổi, tâm sự, nêu rõ, chỉ ra',
  reports: 'muốn, hy vọng, tin rằng, đánh giá, ủng hộ, gọi, mô tả, chỉ trích',
  saysBefore: 'theo, lời',
  accordingTo: 'theo',
  pronouns: 'ông, bà, anh, chị, cô, họ, ông ấy, bà ấy, anh ấy',
  firstPerson: 'tôi, chúng tôi, chúng ta, mình, em',
  judges: 'phải, cần, không thể, tốt nhất, quan trọng, nguy hiểm, rất',
  roles:
    'tổng thống, thủ tướng, bộ trưởng, thứ trưởng, chủ tịch, phó chủ tịch, giám đốc, phó giám đốc, ' +
    'người phát ngôn, phát ngôn viên, tổng bí thư, bí thư, đại biểu, giáo sư, tiến sĩ, luật sư, bác sĩ, ' +
    'chuyên gia, huấn luyện viên, đại sứ, trưởng, hiệu trưởng, nhà báo, ngoại trưởng',
  titles: 'ông, bà, anh, chị, cô, ts, gs, pgs, ths, bs, ls, tiến sĩ, giáo sư',
  prepositions: 'ở, tại, trong, với, của, cho, từ, đến, về, bởi, trước, sau, khi, để, trên, dưới',
  conjunctions: 'và, hoặc, nhưng',
  adverbs:
    'cũng, đã, đang, sẽ, không, này, đó, các, những, một, rằng, là, có, được, hôm nay, hôm qua, còn, thêm, rất, ' +
    'ngày',
  calendar: 'thứ, tháng, năm',
  that: 'rằng',
  ties: 'của, tại',
  headFirst: true,
  calledByGivenName: true,
  givenNames:
    'nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, mai, trương, ' +
    'đoàn, lương, tạ, cao, hà, tô',
};

export const corrections: CorrectionVocabulary = {
  labels: ['đính chính', 'cải chính'],
  phrases: ['phiên bản trước của bài viết', 'một phiên bản trước của bài'],
};
