import { describe, expect, it } from 'vitest';
import { labelAt } from '../../../lib/article/clutter/labels';
import { WORD_KINDS, type WordKind, wordsIn } from '../../../lib/article/clutter/words';
import { found, OTHER } from './page';

const HEADLINE = 'Panen Raya Bawang Merah di Lereng Utara';

/** What the press of a language prints between paragraphs, and sentences of an article that begin with such words or are about such things. */
interface Press {
  /** Labels of other articles. */
  related: readonly string[];
  /** Lines around advertisements. */
  ad: readonly string[];
  /** Tools that pass the article on, keep it, print it or make its letters larger. */
  share: readonly string[];
  words: Partial<Record<WordKind, string>>;
  stays: readonly string[];
}

const PRESS: Readonly<Record<string, Press>> = {
  ar: {
    related: ['طالع المزيد', 'خبر ذو صلة', 'للاطلاع على'],
    ad: ['تابع القراءة بعد الإعلان'],
    share: ['تكبير الخط', 'تصغير الخط'],
    words: { follow: 'اشتركوا في القناة', newsletter: 'في نشرة الصباح', paywall: 'سجل الدخول', network: 'يوتيوب' },
    stays: [
      'للاطلاع على سير العمل في الجسر زار رئيس البلدية القرية صباح الاثنين وتحدث مع العمال ساعة كاملة.',
      'طالع المزيد من الصحف القديمة في بيت جده، وفيها قرأ عن الجسر الأول الذي جرفه النهر قبل مئة عام.',
      'نشرة الأرصاد الجوية توقعت فيضانا جديدا في آذار، ولذلك بدأ السكان يزرعون الخيزران على الضفتين.',
    ],
  },
  fa: {
    related: ['خبر مرتبط', 'این را هم بخوانید', 'برای خواندن'],
    ad: ['ادامه مطلب پس از تبلیغ', 'ادامه خبر پس از آگهی'],
    share: ['کپی نشانی', 'اندازه حروف'],
    words: { follow: 'کانال روزنامه', paywall: 'خرید اشتراک' },
    stays: [
      'برای خواندن کتاب به کتابخانه روستا می‌رفت که آن سوی پل بود و هر عصر تا ساعت شش باز می‌ماند.',
      'اندازه پل دو برابر شد و از این پس دو اتومبیل می‌توانند کنار هم از روی رودخانه بگذرند.',
    ],
  },
  ur: {
    related: ['متعلقہ خبر', 'یہ خبر بھی پڑھیں'],
    ad: ['خبر اشتہار کے بعد جاری ہے', 'مضمون اشتہار کے نیچے جاری ہے'],
    share: ['فونٹ سائز', 'دوستوں کو بتائیں'],
    words: { follow: 'موبائل کی ایپ ڈاؤن لوڈ کریں', comments: 'رائے کا اظہار', paywall: 'لاگ ان' },
    stays: [
      'متعلقہ خبر رساں کو گاؤں کے لوگوں نے بتایا کہ پل کی مرمت انہوں نے خود تین مہینے میں مکمل کی ہے۔',
      'دوستوں کو ساتھ لے کر اس نے راتوں رات پل کی ٹوٹی ہوئی رسی جوڑ دی اور صبح بچے اسکول پہنچ گئے۔',
    ],
  },
  hi: {
    related: ['संबंधित समाचार', 'विस्तार से पढ़ें'],
    ad: ['खबर आगे पढ़ने के लिए स्क्रॉल करें', 'विज्ञापन के बाद खबर जारी है'],
    share: ['प्रिंट', 'फॉन्ट बड़ा करें'],
    words: { follow: 'व्हाट्सएप चैनल', newsletter: 'अपना ईमेल लिखें', donation: 'स्वतंत्र पत्रकारिता' },
    stays: [
      'खबर आगे बढ़ी तो गांव के सरपंच ने खुद पत्रकारों को बुलाकर पुल की मरम्मत का पूरा हिसाब दिखाया।',
      'विज्ञापन के बाद जब फिल्म शुरू हुई तो गांव के बच्चों ने पहली बार परदे पर अपना नया पुल देखा।',
    ],
  },
  bn: {
    related: ['সংশ্লিষ্ট সংবাদ', 'প্রাসঙ্গিক'],
    ad: ['আরও পড়তে নিচে স্ক্রল করুন'],
    share: ['লিংক পাঠান', 'সংরক্ষণ'],
    words: { follow: 'আমাদের চ্যানেল', newsletter: 'আপনার ইমেইল', donation: 'স্বাধীন সাংবাদিকতা' },
    stays: [
      'প্রাসঙ্গিক আলোচনায় শিক্ষক বলেন, সেতুটি না থাকলে গ্রামের ছেলেমেয়েদের চার কিলোমিটার ঘুরে যেতে হয়।',
      'সংরক্ষণ করা হচ্ছে পুরোনো সেতুর কাঠ, যাতে গ্রামের জাদুঘরে আগামী বছর তা দেখানো যায়।',
    ],
  },
  ta: {
    related: ['தொடர்புடைய செய்தி', 'விரிவாகப் படிக்க'],
    ad: ['விளம்பரத்துக்குப் பிறகு செய்தி தொடரும்'],
    share: ['எழுத்து அளவு', 'அச்சிட'],
    words: { follow: 'எங்கள் சேனல்', paywall: 'சந்தா செலுத்துங்கள்', network: 'டெலிகிராம்' },
    stays: [
      'தொடர்புடைய செய்தி எதையும் ஊராட்சித் தலைவர் உறுதிப்படுத்தவில்லை என்று மக்கள் திங்கள்கிழமை தெரிவித்தனர்.',
      'அச்சிட வேண்டிய பாடநூல்கள் பாலம் மூடப்பட்டதால் மூன்று மாதம் தாமதமாக வந்தன என்று ஆசிரியர் கூறினார்.',
    ],
  },
  te: {
    related: ['సంబంధిత వార్త', 'మరింత తెలుసుకోండి'],
    ad: ['వార్త చదవడం కొనసాగించడానికి కిందికి స్క్రోల్ చేయండి', 'చదవడం కొనసాగించడానికి స్క్రోల్ చేయండి'],
    share: ['సేవ్', 'ఫాంట్ సైజు'],
    words: { follow: 'మా యాప్', donation: 'స్వతంత్ర జర్నలిజం' },
    stays: [
      'సంబంధిత వార్త గ్రామంలో వ్యాపించగానే పిల్లలు వంతెన దగ్గరకు పరుగెత్తారని సర్పంచ్ సోమవారం చెప్పారు.',
      'వార్త చదవడం పూర్తి చేసిన ఉపాధ్యాయుడు పిల్లలకు పాత వంతెన కథ చెప్పి నది ఒడ్డుకు తీసుకెళ్లారు.',
    ],
  },
  mr: {
    related: ['हे सुद्धा वाचा', 'अधिक माहिती', 'मागचा भाग'],
    ad: ['बातमी पुढे वाचण्यासाठी स्क्रोल करा', 'लेख पुढे सुरू'],
    share: ['प्रिंट काढा', 'मोठा फॉन्ट'],
    words: { follow: 'आमचे चॅनल', newsletter: 'तुमचा ईमेल', paywall: 'वर्गणीदार' },
    stays: [
      'अधिक माहिती देताना सरपंच म्हणाले की पुलाचे काम गावकऱ्यांनी तीन महिन्यांत स्वतः पूर्ण केले आहे.',
      'मागचा भाग वाहून गेला तरी पुलाचा पुढचा भाग शाबूत होता, असे शिक्षिकेने सोमवारी सकाळी सांगितले.',
    ],
  },
  'zh-Hans': {
    related: ['更多精彩', '新闻链接', '更多内容'],
    ad: ['广告之后，文章继续', '文章在广告后继续'],
    share: ['关闭窗口', '字体大小'],
    words: { follow: '欢迎订阅频道', newsletter: '输入邮箱', paywall: '解锁全文', donation: '捐赠' },
    stays: [
      '更多精彩的表演留给了孩子们，他们在新桥上跳舞一直跳到天黑。',
      '关闭窗口之后，老人说，屋里就听不见河水的声音了，可是他还是睡不着。',
    ],
  },
  'zh-Hant': {
    related: ['更多內容', '推薦新聞', '相關影片'],
    ad: ['廣告後文章繼續', '文章在廣告後繼續'],
    share: ['字體大小', '轉寄'],
    words: { follow: '官方頻道', newsletter: '填寫信箱', paywall: '訂閱才能閱讀', comments: '發表看法' },
    stays: [
      '更多內容要等到秋天才會公布，村長說，橋卻已經提早三個月修好了。',
      '轉寄給鄰居的那封信裡，老師只寫了一句話：孩子們可以走路上學了。',
    ],
  },
  ja: {
    related: ['関連', '写真特集', '連載一覧'],
    ad: ['記事は広告の後に続きます'],
    share: ['文字サイズ', 'あとで読む'],
    words: {
      follow: 'インスタでも配信中',
      paywall: 'ログインして読む',
      comments: 'ご感想',
      newsletter: 'メールでお知らせ',
    },
    stays: [
      '関連する工事は来月までに終わる見通しだと、村長は月曜の朝に話した。',
      '文字サイズを大きくした案内板が橋のたもとに立ち、子どもたちが声に出して読んでいた。',
      '広告の後に続きます、と司会者は言い、村人は新しい橋の映像を待った。',
    ],
  },
  ko: {
    related: ['이어서 보기', '함께 보면 좋은 기사', '관련 영상'],
    ad: ['기사는 광고 아래에서 이어집니다', '아래로 스크롤'],
    share: ['인쇄', '글자 크게', '링크 보내기'],
    words: { follow: '텔레그램에서도 만나요', network: '인스타그램', paywall: '로그인' },
    stays: [
      '관련 영상을 본 주민들은 다리가 다시 열린다는 소식에 월요일 아침 강가로 모여들었다.',
      '기사는 광고 없이 마을 신문에 실렸고, 이장은 그 신문을 집집마다 돌렸다고 말했다.',
    ],
  },
};

const CASES = Object.entries(PRESS);
const rowsOf = (list: 'related' | 'ad' | 'share' | 'stays'): (readonly [string, string])[] =>
  CASES.flatMap(([language, press]) => press[list].map((text) => [language, text] as const));

describe('words of the press from Arabic to Korean', () => {
  it.each(rowsOf('related'))('%s: "%s" announces another article', (_, label) => {
    expect(found({ between: `<p>${label}: ${HEADLINE}</p>` })).toEqual([`related: ${label}: ${HEADLINE}`]);
  });

  it.each(rowsOf('ad'))('%s: "%s" stands around an advertisement', (_, line) => {
    expect(found({ between: `<p>${line}</p>` })).toEqual([`ad: ${line}`]);
  });

  it.each(rowsOf('share'))('%s: "%s" is a tool of the page', (_, words) => {
    expect(labelAt(words)?.kind).toBe('share');
    expect(found({ between: `<ul><li>${words}</li><li><button>Copy link</button></li></ul>` })).not.toEqual([]);
  });

  it.each(
    CASES.flatMap(([language, { words }]) => Object.entries(words).map(([kind, text]) => [language, kind, text])),
  )('%s: %s is said by "%s"', (_, kind, text) => {
    expect(wordsIn(text)[WORD_KINDS.map(String).indexOf(kind)]).toBeGreaterThan(0);
  });

  it.each(rowsOf('stays'))('%s: "%s" stays', (_, sentence) => {
    expect(found({ between: `<p>${sentence}</p>` })).toEqual([]);
    const linked = sentence.replace(/ (\S+) (\S+)/, ` <a href="${OTHER}">$1 $2</a>`);
    expect(found({ between: `<p>${linked}</p>` })).toEqual([]);
  });
});
