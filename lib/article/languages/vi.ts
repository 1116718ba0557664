import type { ClutterVocabulary } from '../clutter/vocabulary';
import type { LanguageEvidence } from '../language';
import type { QuoteVocabulary } from '../quotes/vocabulary';
import type { SourceVocabulary } from '../source/vocabulary';

export const detection: LanguageEvidence = { tag: 'vi', functionWords: [] };

export const clutter: ClutterVocabulary = {
  related:
    'đọc thêm|xem thêm|xem ngay|đọc tiếp|mời xem|tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|có thể bạn quan tâm|bạn có thể quan tâm|tin khác|đọc nhiều',
  share: 'chia sẻ|sao chép',
  ad: 'quảng cáo|tin tài trợ',
  follow: 'theo dõi|đăng ký kênh|tải ứng dụng',
  tags: 'từ khóa|từ khoá|chủ đề|thẻ',
  player: 'nghe bài|nghe đọc',
  comments: 'bình luận|ý kiến',
  nav: 'trang sau|trang trước|tiếp theo|về đầu trang|xem tất cả',
  newsletter: 'email của bạn|nhập email',
  paywall: 'dành cho thuê bao|đăng nhập để',
  donation: 'ủng hộ|quyên góp',
};

export const source: SourceVocabulary = {
  by: ['theo', 'bởi', 'tác giả', 'bài'],
  writer: ['tác giả', 'phóng viên', 'bài', 'bài viết', 'người viết', 'thực hiện', 'tin'],
  editor: ['biên tập', 'biên tập viên', 'btv'],
  origin: ['nguồn', 'theo', 'nguồn tin'],
  photo: ['ảnh', 'hình ảnh', 'ảnh minh họa', 'hình', 'nguồn ảnh', 'video', 'đồ họa'],
  quotedFrom: ['theo', 'nguồn'],
  and: ['và'],
  jobs: ['phóng viên', 'biên tập viên', 'nhà báo', 'cộng tác viên', 'pv'],
  desks: ['ban biên tập', 'tòa soạn', 'ban thời sự', 'nhóm phóng viên', 'pv'],
  published: ['đăng', 'đăng lúc', 'xuất bản', 'ngày đăng'],
  updated: ['cập nhật', 'cập nhật lúc'],
  months: { 'tháng 1': 1 },
};

export const quotes: QuoteVocabulary = {};
