import { describe, expect, it } from 'vitest';
import { found, OTHER } from './page';

/** Words that the press of a language prints between paragraphs, and sentences of an article that begin with such words. */
interface Words {
  /** What leads to another article, and that article's headline. */
  related: readonly [label: string, headline: string];
  /** The first line of a list of ways to pass the article on, and the one that copies its address. */
  share: readonly [first: string, copy: string];
  /** A line alone: the text goes on below an advertisement. */
  ad: string;
  stays: readonly [string, string];
}

const LANGUAGES: Readonly<Record<string, Words>> = {
  th: {
    related: ['เรื่องที่น่าสนใจ', 'ชาวนาบนลาดเขาเก็บเกี่ยวหัวหอมรุ่นแรก'],
    share: ['ส่งต่อให้เพื่อนบ้าน', 'คัดลอกลิงก์'],
    ad: 'เลื่อนลงเพื่ออ่านต่อ',
    stays: [
      'ส่งต่อให้ลูกหลานคือสิ่งที่ช่างไม้บอกเมื่อถูกถามถึงเรือลำเก่าที่ริมคลอง',
      'เรื่องที่น่าสนใจในที่ประชุมคือชาวบ้านขอซ่อมสะพานกันเองโดยไม่รองบประมาณ',
    ],
  },
  my: {
    related: ['အယ်ဒီတာ့ရွေးချယ်မှု', 'တောင်စောင်းက ကြက်သွန်နီ ရိတ်သိမ်းပွဲ'],
    share: ['ဒီသတင်းကို သူငယ်ချင်းများဆီ ပို့ပါ', 'လင့်ခ်ကို ကူးယူပါ'],
    ad: 'ကြော်ငြာပြီးနောက် ဆက်ဖတ်ပါ',
    stays: ['ဒီသတင်းကို သူငယ်ချင်းတစ်ယောက်ဆီက ကြားခဲ့တယ်လို့ ရွာသူကြီးက ပြောပါတယ်။', 'နောက်ခံအကြောင်းအရာကို ဆရာမက ကျောင်းသားတွေကို ရှင်းပြခဲ့ပါတယ်။'],
  },
  km: {
    related: ['ជម្រើសអ្នកនិពន្ធ', 'កសិករប្រមូលផលខ្ទឹមបារាំងនៅជម្រាលភ្នំ'],
    share: ['ផ្ញើអត្ថបទនេះទៅសាច់ញាតិ', 'ចម្លងតំណ'],
    ad: 'អត្ថបទបន្តខាងក្រោម',
    stays: [
      'សាវតារនៃស្ពាននេះត្រូវបានមេភូមិរៀបរាប់ប្រាប់សិស្សកាលពីព្រឹកថ្ងៃចន្ទ។',
      'ផ្ញើអត្ថបទនេះទៅសារព័ត៌មានគឺជាការងារចុងក្រោយរបស់គាត់មុនពេលចូលនិវត្តន៍។',
    ],
  },
  hi: {
    related: ['संपादक की पसंद', 'उत्तरी ढलान पर प्याज की पहली फसल कटी'],
    share: ['दोस्तों को बताएं', 'लिंक कॉपी करें'],
    ad: 'नीचे स्क्रॉल करके आगे पढ़ें',
    stays: [
      'दोस्तों को बुलाकर किसान ने रात भर में पुल का टूटा हिस्सा बांध दिया।',
      'पृष्ठभूमि में पहाड़ थे और सामने वह पुल, जिसे गांव वालों ने तीन महीने में बनाया।',
    ],
  },
  bn: {
    related: ['সম্পাদকের বাছাই', 'উত্তরের ঢালে পেঁয়াজের প্রথম ফসল উঠল'],
    share: ['বন্ধুদের জানিয়ে দিন', 'লিংক কপি করুন'],
    ad: 'পড়তে স্ক্রল করুন',
    stays: [
      'বন্ধুদের জানিয়ে তিনি পরদিন সকালে সেতু মেরামতের কাজে নেমে পড়েন।',
      'পটভূমি হিসেবে শিক্ষক বললেন, নদীটি গত দশ বছরে তিনবার গতিপথ বদলেছে।',
    ],
  },
  ta: {
    related: ['ஆசிரியர் தேர்வு', 'வடக்குச் சரிவில் வெங்காய அறுவடை தொடங்கியது'],
    share: ['நண்பர்களுக்கு அனுப்புங்கள்', 'இணைப்பை நகலெடு'],
    ad: 'தொடர்ந்து படிக்க கீழே செல்லவும்',
    stays: [
      'நண்பர்களுக்கு அவர் எழுதிய கடிதங்கள் நூலகத்தில் பாதுகாக்கப்படுகின்றன.',
      'பின்னணி இசை இல்லாமல் மாணவர்கள் நாடகத்தை நடத்தினார்கள் என்று ஆசிரியர் கூறினார்.',
    ],
  },
  te: {
    related: ['ఎడిటర్ ఎంపిక', 'ఉత్తర వాలుపై ఉల్లి తొలి పంట కోత'],
    share: ['మిత్రులకు పంపండి', 'లింక్ కాపీ చేయండి'],
    ad: 'కథనం కింద కొనసాగుతుంది',
    stays: ['మిత్రులకు అతను రాసిన ఉత్తరాలు గ్రంథాలయంలో భద్రంగా ఉన్నాయి.', 'నేపథ్యం వివరిస్తూ సర్పంచ్ వంతెన గత ఏడాది కొట్టుకుపోయిందని చెప్పారు.'],
  },
  mr: {
    related: ['संपादकांची निवड', 'उत्तरेच्या उतारावर कांद्याची पहिली काढणी'],
    share: ['मित्रांना सांगा', 'लिंक कॉपी करा'],
    ad: 'पुढे वाचण्यासाठी खाली जा',
    stays: [
      'मित्रांना सोबत घेऊन त्याने तीन महिन्यांत गावाचा पूल दुरुस्त केला.',
      'पार्श्वभूमी समजावून सांगताना शिक्षिका म्हणाल्या की नदीला दोनदा पूर आला होता.',
    ],
  },
  sw: {
    related: ['Chaguo la mhariri', 'Wakulima wavuna vitunguu vya kwanza mlimani'],
    share: ['Waambie marafiki', 'Nakili anwani'],
    ad: 'Makala inaendelea chini ya tangazo',
    stays: [
      'Waambie marafiki zako wasiogope daraja hilo, alisema mzee wa kijiji huku akicheka.',
      'Maelezo zaidi yalitolewa na mwalimu baada ya wanafunzi kuvuka daraja jipya.',
    ],
  },
  am: {
    related: ['የአዘጋጁ ምርጫ', 'በሰሜኑ ተዳፋት የመጀመሪያው የሽንኩርት ምርት ተሰበሰበ'],
    share: ['ለጓደኛዎ ይላኩ', 'ሊንኩን ይቅዱ'],
    ad: 'ማንበብዎን ለመቀጠል ወደ ታች ይሂዱ',
    stays: ['ለጓደኛዎ የሚሰጡት መጽሐፍ ከቤተ መጻሕፍቱ ይገኛል ሲሉ መምህሩ ተናገሩ።', 'ሌሎች ዘገባዎች ድልድዩ በሚቀጥለው ወር እንደሚከፈት ገልጸዋል ሲሉ ሊቀመንበሩ ተናገሩ።'],
  },
  'zh-Hans': {
    related: ['小编推荐', '北坡洋葱迎来头茬丰收'],
    share: ['发给朋友', '复制链接'],
    ad: '向下滑动继续阅读',
    stays: ['发给朋友的那张照片上，桥还没有修好。', '更多关于这座桥的故事，老人说要等孩子们长大了再讲。'],
  },
  'zh-Hant': {
    related: ['編輯精選', '北坡洋蔥迎來頭期豐收'],
    share: ['傳給朋友', '複製連結'],
    ad: '廣告後文章未完',
    stays: ['傳給朋友的那張照片上，橋還沒有修好。', '系列報導刊出後，村民自己把橋修好了。'],
  },
  ja: {
    related: ['編集部のおすすめ', '北斜面で玉ねぎの初収穫始まる'],
    share: ['友達にすすめる', 'リンクをコピー'],
    ad: 'スクロールして続きを読む',
    stays: ['友達に教わった結び方で、少年は橋の縄を直した。', '写真で見るよりも橋はずっと長かった、と旅人は話した。'],
  },
  ko: {
    related: ['편집자 추천', '북쪽 비탈에서 양파 첫 수확'],
    share: ['친구에게 알리기', '링크복사'],
    ad: '스크롤을 내려 이어 보세요',
    stays: [
      '친구에게 배운 매듭으로 소년은 다리의 밧줄을 고쳤다.',
      '배경 설명을 마친 이장은 다리가 다음 달에 열린다고 말했다.',
    ],
  },
  lo: {
    related: ['ບັນນາທິການແນະນໍາ', 'ຊາວນາເກັບກ່ຽວຜັກບົ່ວຊຸດທໍາອິດ'],
    share: ['ສົ່ງຕໍ່ໃຫ້ໝູ່', 'ຄັດລອກລິ້ງ'],
    ad: 'ເລື່ອນລົງເພື່ອອ່ານຕໍ່',
    stays: ['ສົ່ງຕໍ່ໃຫ້ລູກຫຼານແມ່ນສິ່ງທີ່ຊ່າງໄມ້ເວົ້າເມື່ອຖືກຖາມກ່ຽວກັບເຮືອລໍາເກົ່າ.', 'ຄວາມເປັນມາຂອງຂົວນີ້ຖືກເລົ່າໂດຍນາຍບ້ານໃນຕອນເຊົ້າວັນຈັນ.'],
  },
  ne: {
    related: ['सम्पादकको छनोट', 'उत्तरी भीरमा प्याजको पहिलो बाली'],
    share: ['साथीलाई पठाउनुहोस्', 'लिंक कपी गर्नुहोस्'],
    ad: 'समाचार तल जारी छ',
    stays: ['साथीहरूलाई बोलाएर उनले एकै रातमा पुल मर्मत गरे।', 'थप जानकारी दिँदै अध्यक्षले पुल अर्को महिना खुल्ने बताए।'],
  },
  si: {
    related: ['කර්තෘ තේරීම', 'උතුරු බෑවුමේ පළමු ළූණු අස්වැන්න'],
    share: ['මිතුරන්ට යවන්න', 'සබැඳිය පිටපත් කරන්න'],
    ad: 'ලිපිය පහළින් කියවන්න',
    stays: ['මිතුරන්ට ඔහු ලියූ ලිපි පුස්තකාලයේ තබා ඇත.', 'වැඩි විස්තර සොයන බව ගම්පතිවරයා ඊයේ උදෑසන රැස්වීමේදී පැවසීය.'],
  },
  kn: {
    related: ['ಸಂಪಾದಕರ ಆಯ್ಕೆ', 'ಉತ್ತರದ ಇಳಿಜಾರಿನಲ್ಲಿ ಈರುಳ್ಳಿ ಮೊದಲ ಕೊಯ್ಲು'],
    share: ['ಸ್ನೇಹಿತರಿಗೆ ಕಳುಹಿಸಿ', 'ಲಿಂಕ್ ಕಾಪಿ ಮಾಡಿ'],
    ad: 'ಸುದ್ದಿ ಕೆಳಗೆ ಮುಂದುವರಿಯುತ್ತದೆ',
    stays: ['ಸ್ನೇಹಿತರಿಗೆ ಅವರು ಬರೆದ ಪತ್ರಗಳು ಗ್ರಂಥಾಲಯದಲ್ಲಿವೆ.', 'ಹಿನ್ನೆಲೆ ಸಂಗೀತವಿಲ್ಲದೆ ಮಕ್ಕಳು ನಾಟಕ ಆಡಿದರು ಎಂದು ಶಿಕ್ಷಕರು ಹೇಳಿದರು.'],
  },
  ml: {
    related: ['എഡിറ്ററുടെ തിരഞ്ഞെടുപ്പ്', 'വടക്കൻ ചരിവിൽ ഉള്ളിയുടെ ആദ്യ വിളവെടുപ്പ്'],
    share: ['സുഹൃത്തുക്കൾക്ക് അയയ്ക്കുക', 'ലിങ്ക് പകർത്തുക'],
    ad: 'പരസ്യത്തിന് ശേഷം തുടരുന്നു',
    stays: ['സുഹൃത്തുക്കൾക്ക് അദ്ദേഹം എഴുതിയ കത്തുകൾ വായനശാലയിലുണ്ട്.', 'പശ്ചാത്തലം വിശദീകരിച്ച അധ്യാപിക പാലം രണ്ടുതവണ തകർന്നെന്ന് പറഞ്ഞു.'],
  },
  gu: {
    related: ['સંપાદકની પસંદ', 'ઉત્તરના ઢોળાવ પર ડુંગળીની પહેલી લણણી'],
    share: ['મિત્રોને મોકલો', 'લિંક કૉપિ કરો'],
    ad: 'આગળ વાંચવા માટે નીચે જાઓ',
    stays: ['મિત્રોને સાથે લઈને તેણે ત્રણ મહિનામાં ગામનો પુલ બાંધ્યો.', 'પૃષ્ઠભૂમિ સમજાવતાં શિક્ષિકાએ કહ્યું કે નદીમાં બે વાર પૂર આવ્યું હતું.'],
  },
  pa: {
    related: ['ਸੰਪਾਦਕ ਦੀ ਪਸੰਦ', 'ਉੱਤਰੀ ਢਲਾਣ ’ਤੇ ਗੰਢਿਆਂ ਦੀ ਪਹਿਲੀ ਵਾਢੀ'],
    share: ['ਦੋਸਤਾਂ ਨੂੰ ਭੇਜੋ', 'ਲਿੰਕ ਕਾਪੀ ਕਰੋ'],
    ad: 'ਅੱਗੇ ਪੜ੍ਹਨ ਲਈ ਹੇਠਾਂ ਜਾਓ',
    stays: ['ਦੋਸਤਾਂ ਨੂੰ ਨਾਲ ਲੈ ਕੇ ਉਸ ਨੇ ਪਿੰਡ ਦਾ ਪੁਲ ਮੁੜ ਬਣਾ ਦਿੱਤਾ।', 'ਪਿਛੋਕੜ ਸਮਝਾਉਂਦਿਆਂ ਅਧਿਆਪਕਾ ਨੇ ਕਿਹਾ ਕਿ ਨਦੀ ਵਿੱਚ ਦੋ ਵਾਰ ਹੜ੍ਹ ਆਇਆ ਸੀ।'],
  },
  or: {
    related: ['ସମ୍ପାଦକଙ୍କ ପସନ୍ଦ', 'ଉତ୍ତର ଗଡ଼ାଣିରେ ପିଆଜର ପ୍ରଥମ ଅମଳ'],
    share: ['ବନ୍ଧୁମାନଙ୍କୁ ପଠାନ୍ତୁ', 'ଲିଙ୍କ କପି କରନ୍ତୁ'],
    ad: 'ଖବର ତଳେ ଜାରି ରହିଛି',
    stays: ['ବନ୍ଧୁମାନଙ୍କୁ ସେ ଲେଖିଥିବା ଚିଠି ପାଠାଗାରରେ ରହିଛି।', 'ପୃଷ୍ଠଭୂମି ବୁଝାଇ ଶିକ୍ଷୟିତ୍ରୀ କହିଲେ ଯେ ନଦୀରେ ଦୁଇଥର ବନ୍ୟା ଆସିଥିଲା।'],
  },
  as: {
    related: ['সম্পাদকৰ পছন্দ', 'উত্তৰৰ এঢলীয়াত পিঁয়াজৰ প্ৰথম শস্য'],
    share: ['বন্ধুক পঠাওক', 'লিংক কপি কৰক'],
    ad: 'বাতৰি তলত চলি আছে',
    stays: [
      'বন্ধুসকলক লগত লৈ তেওঁ তিনি মাহতে গাঁৱৰ দলংখন সাজি উলিয়ালে।',
      'পটভূমি বুজাই শিক্ষয়িত্ৰীয়ে ক’লে যে নদীখনত দুবাৰ বান আহিছিল।',
    ],
  },
  ha: {
    related: ['Zaɓin edita', 'Manoma sun girbe albasar farko a gangaren arewa'],
    share: ['Tura wa abokai', 'Kwafi adireshi'],
    ad: 'Labarin ya ci gaba a ƙasa',
    stays: [
      'Tura wa abokai wasiƙa ne aikin yaron kowace safiya, in ji malamin makarantar.',
      'Cikakken labari game da gadar sai tsoho ya faɗa wa jikokinsa da dare.',
    ],
  },
  so: {
    related: ['Doorashada tifaftiraha', 'Beeralaydu waxay goosteen basashii ugu horreysay'],
    share: ['U dir saaxiib', 'Nuqul ka samee'],
    ad: 'Hoos u dhaadhac si aad u akhrido',
    stays: [
      'U dir saaxiib kasta warqad, ayuu macallinku ku yiri ardayda fasalka.',
      'Warbixin dheeraad ah ayuu guddoomiyuhu ka bixiyay buundada cusub ee tuulada.',
    ],
  },
  zu: {
    related: ['Okukhethwe ngumhleli', 'Abalimi bavuna u-anyanisi wokuqala emthambekeni'],
    share: ['Thumela kumngane', 'Kopisha ikheli'],
    ad: 'Indaba iyaqhubeka ngezansi',
    stays: [
      'Thumela kubangani bakho incwadi, kusho uthisha etshela izingane ekuseni.',
      'Funda lapha ekhaya, kusho ugogo etshela umzukulu wakhe owayefuna ukuhamba.',
    ],
  },
};

describe.each(Object.entries(LANGUAGES))('%s', (_, { related, share, ad, stays }) => {
  const [label, headline] = related;
  const [first, copy] = share;

  it('a label goes with the headline behind it, and with a link below it', () => {
    expect(found({ between: `<p>${label}: ${headline}</p>` })).toEqual([`related: ${label}: ${headline}`]);
    expect(found({ between: `<div><p>${label}</p><p><a href="${OTHER}">${headline}</a></p></div>` })).toEqual([
      `related: ${label}${headline}`,
    ]);
  });

  it('a list of ways to pass the article on goes', () =>
    expect(found({ between: `<ul><li>${first}</li><li><a href="#copy">${copy}</a></li></ul>` })).toEqual([
      `share: ${first}${copy}`,
    ]));

  it('what says that the text goes on below goes', () =>
    expect(found({ between: `<p>${ad}</p>` })).toEqual([`ad: ${ad}`]));

  it.each(stays)('"%s" stays', (sentence) => {
    expect(found({ between: `<p>${sentence}</p>` })).toEqual([]);
    expect(found({ between: `<div><p>${sentence}</p></div>` })).toEqual([]);
  });
});
