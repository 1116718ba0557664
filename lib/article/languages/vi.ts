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
    'trong loạt bài|mời độc giả|mời đọc|mời đọc thêm|mời bạn đọc thêm|mời xem|mời xem thêm|mời bạn đọc|bài viết khác|bài trước|các bài trước|cùng chuyên mục|đọc thêm|xem thêm|mời quý độc giả|gợi ý cho bạn|xem tại đây|bài viết liên quan|đọc tiếp|dành cho bạn|xem tiếp|kỳ trước|chi tiết tại đây|tin mới|xem chi tiết|xem video|video liên quan|đọc tại đây|bài liên quan|đọc bài này|tin đọc nhiều|tin liên quan|đọc bài|bài đọc thêm|đọc nhiều|tin bài liên quan|tìm hiểu thêm|đọc nhiều nhất|click vào đây|nhấp vào đây|bạn có thể quan tâm|xem ngay|nhấn vào đây|bấm vào đây|bối cảnh:|có thể bạn quan tâm|xem nhiều|tin nóng|cùng chủ đề|tin nổi bật|chủ đề liên quan|đọc bằng|tin cùng chủ đề|tin khác|bài cùng chủ đề|tin cùng chuyên mục|đừng bỏ lỡ',
  share:
    'lưu|chia sẻ|gửi email|bản in|gửi cho bạn|in bài|chia sẻ bài viết|sao chép liên kết|sao chép|in trang|cỡ chữ|in tin|gửi bài',
  ad: 'nội dung tài trợ|bài viết tiếp tục|được tài trợ|bài tiếp tục|nội dung quảng cáo|tin tài trợ|bài viết còn tiếp|kéo xuống để|cuộn xuống để|cuộn để|tiếp tục đọc|bài còn tiếp|vị trí quảng cáo|quảng cáo',
  follow: 'trong ứng dụng|tải ứng dụng|quan tâm kênh|tham gia kênh|tham gia nhóm|đăng ký kênh|theo dõi|fanpage|zalo',
  tags: 'thẻ|chủ đề|từ khóa|từ khoá',
  player: 'nghe đọc|nghe|nghe bài',
  comments:
    'thảo luận|gửi cho chúng tôi|báo lỗi|bình luận|gửi tin|góp ý|cho chúng tôi biết|suy nghĩ của bạn|phản ánh|ý kiến|phát hiện lỗi|nghĩ sao',
  nav: 'trở lại đầu trang|trang trước|lên đầu trang|hiển thị thêm|xem tất cả|tiếp theo|về đầu trang|trang sau',
  newsletter:
    'mỗi sáng|qua email|bản tin hằng ngày|hộp thư|đăng ký bản tin|đăng ký ngay|nhập email|email của bạn|nhận bản tin|đăng ký nhận',
  paywall: 'để đọc tiếp|dành cho độc giả|gói thành viên|đăng ký để|dành cho thành viên|đăng nhập để|dành cho thuê bao',
  donation: 'đóng góp|quyên góp|ủng hộ',
  notice: 'thông báo',
  embed: 'nội dung này',
};

export const source: SourceVocabulary = {
  accounts: ['quản trị viên'],
  within: ['ở', 'tại'],
  placeKinds: ['tỉnh', 'thành phố', 'huyện', 'xã', 'đảo'],
  beforeDate: ['ngày'],
  dayparts: { sáng: 'morning', chiều: 'afternoon', tối: 'night' },
  published: [
    'ngày đăng',
    'đăng ngày',
    'xuất bản',
    'đăng lúc',
    'ngày xuất bản',
    'xuất bản lúc',
    'đăng',
    'thời gian đăng',
    'ra ngày',
  ],
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
  by: ['bởi', 'tác giả', 'bài', 'người đăng', 'được đăng bởi', 'tin bài', 'bài viết của', 'thực hiện'],
  writer: [
    'tác giả',
    'phóng viên',
    'bài',
    'bài viết',
    'người viết',
    'bài và ảnh',
    'bài, ảnh',
    'tin và ảnh',
    'thực hiện',
    'tin',
    'tin bài',
    'nhóm tác giả',
    'bài, video',
    'bài & ảnh',
    'tổng hợp',
  ],
  interviewers: ['phỏng vấn', 'người phỏng vấn'],
  editor: ['biên tập', 'biên tập viên', 'btv', 'biên tập bởi', 'người biên tập', 'hiệu đính'],
  origin: [
    'nguồn',
    'theo',
    'nguồn tin',
    'bài gốc',
    'nguồn gốc',
    'xuất bản lần đầu',
    'bản gốc',
    'đăng lần đầu',
    'theo nguồn',
  ],
  photo: ['ảnh', 'hình ảnh', 'ảnh minh họa', 'hình'],
  quotedFrom: [
    'theo',
    'nguồn',
    'bài đăng lần đầu trên',
    'bài đăng lần đầu tiên trên',
    'bài đăng được đăng lần đầu trên',
    'bài đăng đăng lần đầu trên',
    'bài đăng được xuất bản lần đầu trên',
    'bài đăng được đăng lần đầu tiên trên',
    'bài đăng đăng trên',
    'bài đăng lần đầu đăng trên',
    'bài đăng đã đăng trên',
    'bài viết lần đầu trên',
    'bài viết lần đầu tiên trên',
    'bài viết được đăng lần đầu trên',
    'bài viết đăng lần đầu trên',
    'bài viết được xuất bản lần đầu trên',
    'bài viết được đăng lần đầu tiên trên',
    'bài viết đăng trên',
    'bài viết lần đầu đăng trên',
    'bài viết đã đăng trên',
    'bài báo lần đầu trên',
    'bài báo lần đầu tiên trên',
    'bài báo được đăng lần đầu trên',
    'bài báo đăng lần đầu trên',
    'bài báo được xuất bản lần đầu trên',
    'bài báo được đăng lần đầu tiên trên',
    'bài báo đăng trên',
    'bài báo lần đầu đăng trên',
    'bài báo đã đăng trên',
    'bài viết này lần đầu trên',
    'bài viết này lần đầu tiên trên',
    'bài viết này được đăng lần đầu trên',
    'bài viết này đăng lần đầu trên',
    'bài viết này được xuất bản lần đầu trên',
    'bài viết này được đăng lần đầu tiên trên',
    'bài viết này đăng trên',
    'bài viết này lần đầu đăng trên',
    'bài viết này đã đăng trên',
    'bài này lần đầu trên',
    'bài này lần đầu tiên trên',
    'bài này được đăng lần đầu trên',
    'bài này đăng lần đầu trên',
    'bài này được xuất bản lần đầu trên',
    'bài này được đăng lần đầu tiên trên',
    'bài này đăng trên',
    'bài này lần đầu đăng trên',
    'bài này đã đăng trên',
    'bài gốc lần đầu trên',
    'bài gốc lần đầu tiên trên',
    'bài gốc được đăng lần đầu trên',
    'bài gốc đăng lần đầu trên',
    'bài gốc được xuất bản lần đầu trên',
    'bài gốc được đăng lần đầu tiên trên',
    'bài gốc đăng trên',
    'bài gốc lần đầu đăng trên',
    'bài gốc đã đăng trên',
    'đăng lần đầu trên',
    'lược dịch từ',
    'dịch từ',
    'trích từ',
  ],
  and: ['và'],
  jobs: [
    'phóng viên',
    'biên tập viên',
    'nhà báo',
    'cộng tác viên',
    'pv',
    'ctv',
    'phóng viên thường trú',
    'bình luận viên',
    'pv thường trú',
    'nhà báo tự do',
  ],
  desks: [
    'ban biên tập',
    'tòa soạn',
    'ban thời sự',
    'nhóm phóng viên',
    'nhóm pv',
    'ban kinh tế',
    'ban quốc tế',
    'ban bạn đọc',
    'ban thể thao',
    'tổ phóng viên',
    'nhóm phóng viên kinh tế',
  ],
  updated: ['cập nhật', 'cập nhật lúc'],
  months: {
    'tháng giêng': 1,
    'tháng hai': 2,
    'tháng ba': 3,
    'tháng tư': 4,
    'tháng năm': 5,
    'tháng sáu': 6,
    'tháng bảy': 7,
    'tháng tám': 8,
    'tháng chín': 9,
    'tháng mười': 10,
    'tháng mười một': 11,
    'tháng mười hai': 12,
    'tháng một': 1,
    'tháng chạp': 12,
    'tháng 1': 1,
  },
  translator: ['người dịch', 'biên dịch', 'dịch bởi'],
  kickers: ['nóng', 'trực tiếp', 'video', 'độc quyền', 'cập nhật', 'infographic'],
  unnamed: ['tổng hợp', 'internet', 'mạng xã hội', 'sưu tầm'],
  underTitle: ['với tiêu đề'],
  agencyNouns: ['hãng tin', 'hãng thông tấn'],
  newsPlaces: [
    'hà nội',
    'tp hcm',
    'tp.hcm',
    'tphcm',
    'thành phố hồ chí minh',
    'đà nẵng',
    'hải phòng',
    'cần thơ',
    'huế',
    'nha trang',
    'đà lạt',
    'vũng tàu',
    'quảng ninh',
    'quảng nam',
    'quảng ngãi',
    'quảng bình',
    'quảng trị',
    'bình dương',
    'đồng nai',
    'bình thuận',
    'khánh hòa',
    'lâm đồng',
    'đắk lắk',
    'gia lai',
    'kon tum',
    'nghệ an',
    'hà tĩnh',
    'thanh hóa',
    'ninh bình',
    'nam định',
    'thái bình',
    'hải dương',
    'hưng yên',
    'bắc ninh',
    'bắc giang',
    'lạng sơn',
    'lào cai',
    'yên bái',
    'sơn la',
    'điện biên',
    'hòa bình',
    'phú thọ',
    'thái nguyên',
    'cao bằng',
    'hà giang',
    'tuyên quang',
    'kiên giang',
    'an giang',
    'đồng tháp',
    'tiền giang',
    'bến tre',
    'vĩnh long',
    'sóc trăng',
    'bạc liêu',
    'cà mau',
    'long an',
    'tây ninh',
    'bình phước',
    'phú yên',
    'bình định',
    'london',
    'paris',
    'berlin',
    'moscow',
    'washington',
    'new york',
    'bắc kinh',
    'thượng hải',
    'tokyo',
    'seoul',
    'bangkok',
    'singapore',
    'viêng chăn',
    'phnom penh',
    'jakarta',
    'manila',
    'canberra',
    'sydney',
    'new delhi',
    'brussels',
    'geneva',
  ],
  material: ['theo', 'cùng với', 'với thông tin từ', 'có sử dụng thông tin từ'],
  otherDates: ['thời gian sự kiện', 'thời gian diễn ra', 'hạn chót', 'hạn nộp', 'công chiếu', 'ngày diễn ra'],
  titles: ['ts', 'pgs', 'gs', 'ths'],
};

export const quotes: QuoteVocabulary = {
  about: 'về',
  bystanders: 'phóng viên, người dân, báo chí, nhà báo',
  former: 'cựu, nguyên',
  says:
    'nghẹn ngào, nói, cho biết, phát biểu, khẳng định, nhấn mạnh, chia sẻ, cho rằng, tuyên bố, viết, trả lời, giải thích, ' +
    'nhận định, bày tỏ, thông tin, đề nghị, cảnh báo, kêu gọi, hỏi, kể, tiết lộ, bình luận, phản ánh, lưu ý, ' +
    'trao đổi, tâm sự, nêu rõ, chỉ ra, nói thêm, kể lại, cho hay, thừa nhận, thú nhận, nhắc lại, nêu, ' +
    'nêu quan điểm, phân tích, đánh giá, chia sẻ thêm, khuyến cáo, cam kết, lý giải, chỉ đạo, quả quyết, ' +
    'thốt lên, than thở, than, bộc bạch, tâm tình, kể chuyện, đáp, phản bác, bác bỏ, xác nhận, tố cáo, ' +
    'cáo buộc, lên án, khuyên, dự báo, thông báo, thông tin thêm, bổ sung, kết luận, băn khoăn, bức xúc, ' +
    'lo lắng, hồi tưởng, nhớ lại, viết trên, giãi bày, góp ý, kiến nghị, yêu cầu, trình bày, mô tả, ví von, ' +
    'đặt câu hỏi, hứa, động viên, nói rõ, lưu ý thêm, đề xuất, nhận xét, bày tỏ quan điểm',
  reports: 'muốn, hy vọng, tin rằng, đánh giá, ủng hộ, gọi, mô tả, chỉ trích',
  saysBefore: 'theo, lời',
  accordingTo: 'theo',
  pronouns: 'ông, bà, anh, chị, cô, họ, ông ấy, bà ấy, anh ấy',
  masculine: 'ông, anh, chú, ông ấy, anh ấy',
  feminine: 'bà, chị, cô, bà ấy, chị ấy, cô ấy',
  firstPerson: 'tôi, chúng tôi, chúng ta, mình, em',
  judges: 'phải, cần, không thể, tốt nhất, quan trọng, nguy hiểm, rất',
  roles:
    'ceo, tổng thống, thủ tướng, bộ trưởng, thứ trưởng, chủ tịch, phó chủ tịch, giám đốc, phó giám đốc, ' +
    'người phát ngôn, phát ngôn viên, tổng bí thư, bí thư, đại biểu, giáo sư, tiến sĩ, luật sư, bác sĩ, ' +
    'chuyên gia, huấn luyện viên, đại sứ, trưởng, hiệu trưởng, nhà báo, ngoại trưởng, phó thủ tướng, ' +
    'phó tổng thống, chủ tịch nước, chủ tịch quốc hội, phó chủ tịch quốc hội, chủ tịch ubnd, ' +
    'phó chủ tịch ubnd, bí thư thành ủy, bí thư tỉnh ủy, phó bí thư, cục trưởng, phó cục trưởng, vụ trưởng, ' +
    'phó vụ trưởng, viện trưởng, phó viện trưởng, trưởng phòng, phó trưởng phòng, phó phòng, trưởng khoa, ' +
    'phó khoa, trưởng ban, phó ban, phó trưởng ban, trưởng công an, phó trưởng công an, phó trưởng, ' +
    'trưởng thôn, trưởng đoàn, tổng giám đốc, phó tổng giám đốc, tổng thư ký, phó hiệu trưởng, hiệu phó, ' +
    'phó giáo sư, nghị sĩ, thượng nghị sĩ, đại biểu quốc hội, người dân, cư dân, hành khách, tài xế, nạn nhân, ' +
    'nhân chứng, chủ nhà, chủ quán, chủ cửa hàng, nông dân, ngư dân, công nhân, sinh viên, học sinh, ' +
    'giáo viên, phụ huynh, điều dưỡng, nhà nghiên cứu, nhà khoa học, nhà sử học, nhà văn, nhà thơ, nhạc sĩ, ' +
    'ca sĩ, diễn viên, nghệ sĩ, nghệ sĩ nhân dân, nghệ sĩ ưu tú, đạo diễn, người mẫu, hoa hậu, nhà phân tích, ' +
    'nhà kinh tế, nhà ngoại giao, phóng viên, bình luận viên, thẩm phán, công tố viên, kiểm sát viên, ' +
    'luật gia, cầu thủ, đội trưởng, thủ môn, tiền đạo, trợ lý huấn luyện viên, hlv, tiền vệ, trung vệ, ' +
    'chủ tịch hđqt, nhà sáng lập, đồng sáng lập, đại diện, tư lệnh, chính ủy, đại tá, thượng tá, trung tá, ' +
    'thiếu tá, đại úy, thượng tướng, trung tướng, thiếu tướng, đại tướng, linh mục, giám mục, hòa thượng, ' +
    'thượng tọa, cha, mẹ, vợ, chồng, con trai, con gái, cán bộ, quan chức, nguồn tin, thống đốc, thị trưởng, ' +
    'tỉnh trưởng, đặc phái viên, cố vấn, nữ hoàng, quốc vương, nhà vua, thái tử, giáo hoàng, ' +
    'bộ trưởng quốc phòng',
  officeTitles: 'tiến sĩ, giáo sư, thạc sĩ, ts, gs, pgs, ths, bs, ls',
  titles:
    'ông, bà, anh, chị, cô, ts, gs, pgs, ths, bs, ls, tiến sĩ, giáo sư, thượng úy, trung úy, thạc sĩ, nsnd, ' +
    'nsưt, gs.ts, pgs.ts, bscki, bsckii, kts, em, chú, bác, cụ, ngài, thầy',
  prepositions: 'ở, tại, trong, với, của, cho, từ, đến, về, bởi, trước, sau, khi, để, trên, dưới',
  conjunctions: 'và, hoặc, nhưng',
  adverbs:
    'cũng, đã, đang, sẽ, không, này, đó, các, những, một, rằng, là, có, được, hôm nay, hôm qua, còn, thêm, ' +
    'rất, ngày, theo đó, tuy nhiên, ngoài ra, cái, thì, mà, nhưng, nên, vì, do, hơn, chỉ, nữa, lại, vẫn, sáng, ' +
    'chiều, tối, trưa, nay, qua',
  calendar: 'thứ, tháng, năm',
  that: 'rằng',
  belongs: 'của, thuộc',
  ties: 'của, tại, xã, phường, quận, huyện, tỉnh, tp, thôn, ấp',
  headFirst: true,
  calledByGivenName: true,
  givenNames:
    'nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, mai, trương, ' +
    'đoàn, lương, tạ, cao, hà, tô, đào, phùng, trịnh, tôn, châu, quách, tăng, lưu, vương, lâm, nông, hứa, ' +
    'triệu, mạc, kiều, doãn, đàm, nghiêm, chu, tống, bạch, khuất, thiều, hầu, giàng, vàng, điểu, rcom, ngân, y',
  organisations:
    'làng, chợ, sông, chùa, đền, bến, cảng, khu, phố, xóm, ubnd, hđnd, công an, bộ, sở, ủy ban, hội, hội đồng, đảng, quốc hội, chính phủ, trường, đại học, học viện, ' +
    'viện, bệnh viện, ngân hàng, công ty, tập đoàn, tổng công ty, trung tâm, cục, tổng cục, vụ, ban, tòa án, ' +
    'viện kiểm sát, liên đoàn, hiệp hội, câu lạc bộ, nhà trường, công đoàn, nhà máy',
  labels:
    'phim, bộ phim, sách, cuốn, cuốn sách, ca khúc, bài hát, album, tiểu thuyết, chương trình, gọi là, ' +
    'cái gọi là, vở, triển lãm, mang tên, khẩu hiệu, chủ đề, tựa đề, nhan đề, báo, tờ, dự án, chiến dịch, ' +
    'series, truyện',
  indefinites: 'một, một số, nhiều, vài',
};

export const corrections: CorrectionVocabulary = {
  labels: ['đính chính', 'cải chính'],
  phrases: ['phiên bản trước của bài viết', 'một phiên bản trước của bài'],
};
