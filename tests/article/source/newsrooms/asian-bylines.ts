import { byline } from './byline';
import type { Newsroom } from './newsroom';

/** Bylines of East, South and West Asia, one telling shape each. */
export const asianBylines: Newsroom[] = [
  byline({
    name: 'a Korean daily with two bureaus before the name',
    lang: 'ko',
    publisher: '항구일보',
    body: '<article><h1>§</h1><div class="info"><span>입력 2025.05.20. 09:31</span> <span>수정 2025.05.20. 12:05</span></div><div class="txt">#<p>부산·울산=홍길동 기자 hong@hangu.example</p></div></article>',
    says: { authors: '홍길동', published: '2025-05-20T09:31', modified: '2025-05-20T12:05' },
  }),
  byline({
    name: 'a Korean daily with two bureaus and no sign between them and the name',
    lang: 'ko',
    publisher: '항구일보',
    body: '<article><h1>§</h1><div class="info"><span>입력 2025.05.20. 09:31</span></div><div class="txt">#<p>순천, 광양 홍길동 기자 hong@hangu.example</p></div></article>',
    says: { authors: '홍길동', published: '2025-05-20T09:31' },
  }),
  byline({
    name: 'a Korean daily with a bureau before the name',
    lang: 'ko',
    publisher: '항구일보',
    body: '<article><h1>§</h1><div class="byline"><em>세종=홍길동 기자</em></div><span class="date">2025.05.20 09:31</span><div class="txt">#</div></article>',
    says: { authors: '홍길동', published: '2025-05-20T09:31' },
  }),
  byline({
    name: 'a Korean agency with two reporters',
    lang: 'ko',
    publisher: '항구뉴스',
    body: '<article><h1>§</h1><div class="date">등록 2025.05.20 09:31:07</div><div class="txt"><p>[서울=항구뉴스] 홍길동 김영희 기자 = 옛 항구 위의 다리가 다시 개통돼 아침 일찍부터 주민이 걸어서 건넜다고 시가 밝혔다.</p>#<p>◎공감언론 항구뉴스 hong@hangu.example</p></div></article>',
    says: { authors: '홍길동 & 김영희', published: '2025-05-20T09:31:07', place: '서울' },
  }),
  byline({
    name: 'a Korean system with a label glued to the name',
    lang: 'ko',
    publisher: '항구신문',
    body: '<article><h3 class="headline">§</h3><ul class="info"><li>기자명 <a href="/w/1">홍길동 선임기자</a></li><li>승인 2025.05.20 09:31</li><li>댓글 0</li></ul><div id="article-view-content-div">#<p>저작권자 © 항구신문 무단전재 및 재배포 금지</p></div></article>',
    says: { authors: '홍길동', published: '2025-05-20T09:31' },
  }),
  byline({
    name: 'a Hindi daily with the place before how long ago it was',
    lang: 'hi',
    publisher: 'बंदरगाह भास्कर',
    body: '<article><ul class="crumb"><li><a href="/">Hindi News</a></li><li><a href="/local">Local</a></li></ul><h1>§</h1><div class="f"><div><span>मुंबई</span><span>2 घंटे पहले</span></div></div><p>मुंबई में पुराने बंदरगाह के ऊपर बना पुल नौ साल बाद यातायात के लिए फिर से खोल दिया गया है, ऐसा नगर ने बताया।</p>#</article>',
    says: { place: 'मुंबई' },
  }),
  byline({
    name: 'a Persian number and calendar',
    lang: 'fa',
    publisher: 'بندر',
    body: '<article><h1>§</h1><p>کد خبر: 123456</p><p>۳۰ اردیبهشت ۱۴۰۴ - ۰۹:۳۱</p><p>به گزارش خبرنگار بندر، پل روی بندر قدیمی پس از نه سال دوباره به روی خودروها باز شد.</p>#</article>',
    says: { published: '2025-05-20T09:31' },
  }),
  byline({
    name: 'a Hebrew name before a bar',
    lang: 'he',
    publisher: 'הרציף',
    body: '<article><h1>§</h1><p>מאת דוד כהן | 20.05.2025 09:31</p>#</article>',
    says: { authors: 'דוד כהן', published: '2025-05-20T09:31' },
  }),
  byline({
    name: 'a Vietnamese name at the right end',
    lang: 'vi',
    publisher: 'Bến Cảng',
    body: '<article><h1>§</h1><p>Thứ Ba, 20/05/2025 09:31 GMT+7</p>#<p style="text-align:right"><strong>Nguyễn Văn An</strong></p></article>',
    says: { authors: 'Nguyễn Văn An', published: '2025-05-20T09:31+07:00' },
  }),
  byline({
    name: 'two Chinese names with a blank between them',
    lang: 'zh-CN',
    publisher: '港口网',
    body: '<article><h1>§</h1><p>2025年05月20日 09:31 来源：新华社 作者：王小明 李华</p>#<p>（责任编辑：张三丰）</p></article>',
    says: { authors: '王小明 & 李华', editor: '张三丰', agency: '新华社', published: '2025-05-20T09:31' },
  }),
  byline({
    name: 'a Taiwanese reporter and place in one line',
    lang: 'zh-TW',
    publisher: '港口時報',
    body: '<article><h1>§</h1><p>2025-05-20 09:31 港口時報／ 記者王小明／基隆報導</p>#</article>',
    says: { authors: '王小明', published: '2025-05-20T09:31', place: '基隆' },
  }),
  byline({
    name: 'a Japanese place and name around a half-width sign',
    lang: 'ja',
    publisher: '港新聞',
    body: '<article><h1>§</h1><p>配信 2025/5/20 9:31</p><p>【ロンドン=山田太郎】古い港に架かる橋が９年ぶりに再び開通し、朝早くから最初の百人の住民が歩いて渡りました。</p>#</article>',
    says: { authors: '山田太郎', published: '2025-05-20T09:31', place: 'ロンドン' },
  }),
  byline({
    name: 'a Malay name and a place before a colon',
    lang: 'ms',
    publisher: 'Harian Pelabuhan',
    body: '<article><h1>§</h1><p>Oleh Aminah Yusof - 20 Mei 2025 @ 9:31am</p><p>KUALA LUMPUR: Jambatan di atas pelabuhan lama itu dibuka semula kepada kenderaan selepas sembilan tahun.</p>#</article>',
    says: { authors: 'Aminah Yusof', published: '2025-05-20T09:31', place: 'Kuala Lumpur' },
  }),
  byline({
    name: 'a Tamil by-word in English',
    lang: 'ta',
    publisher: 'துறைமுகம்',
    body: '<article><h1>§</h1><p>By: மாலதி குமார் | Published : 20 May 2025 09:31 AM</p>#</article>',
    says: { authors: 'மாலதி குமார்', published: '2025-05-20T09:31' },
  }),
];
