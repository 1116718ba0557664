import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full;

describe('scripts without blanks: whom the paragraph before is about, though he says nothing in it', () => {
  it.each([
    ['th', 'สมศรี ทองดี', 'นางสมศรี ทองดี ผู้อำนวยการโรงเรียน มาถึงก่อนทุกคน', '“ฉันเปิดประตูตอนหกโมงเช้าแล้วรอนักเรียนคนแรก” เธอกล่าว'],
    [
      'my',
      'ဒေါ်ခင်အေး',
      'ကျောင်းအုပ်ကြီး ဒေါ်ခင်အေးက အားလုံးထက် အရင်ရောက်လာသည်။',
      '“မနက်ခြောက်နာရီမှာ တံခါးတွေဖွင့်ပြီး ပထမဆုံးကလေးကို စောင့်ခဲ့တယ်” ဟု သူမက ပြောသည်။',
    ],
    [
      'ja',
      '中山恵子',
      '中山恵子校長は誰よりも早く学校に着いた。',
      '「朝6時に扉を開けて、最初の子を待ちました」と話す。',
    ],
    [
      'ko',
      '김미숙',
      '김미숙 교장은 누구보다 먼저 학교에 도착했다.',
      '그는 "아침 6시에 문을 열고 첫 아이를 기다렸다"고 말했다.',
    ],
    ['zh-Hans', '李秀芳', '校长李秀芳比谁都来得早。', '“早上六点我打开大门，等第一个孩子。”她说。'],
    ['zh-Hant', '李秀芳', '校長李秀芳比誰都來得早。', '「早上六點我打開大門，等第一個孩子。」她說。'],
  ])('is "he" of the next (%s)', (lang, name, before, words) => {
    expect(last(lang, before, words)).toBe(name);
  });

  it.each([
    ['th', 'นางสมศรี ทองดี พบกับนายบุญมี แก้วใส ที่หน้าโรงเรียน', '“ฉันเปิดประตูตอนหกโมงเช้าแล้วรอนักเรียนคนแรก” เธอกล่าว'],
    ['zh-Hans', '校长李秀芳和村民王大山都来了。', '“早上六点我打开大门，等第一个孩子。”她说。'],
    ['ja', '雨は三日続いた。', '「朝6時に扉を開けて、最初の子を待ちました」と話す。'],
  ])('is nobody where it may be either or a thing (%s)', (lang, before, words) => {
    expect(last(lang, before, words)).toBe('');
  });
});

describe('Japanese', () => {
  it.each([
    [
      'who is named at the end of a sentence of "who did it is …"',
      '千葉里美',
      '提案したのは、県立梅野高3年の千葉里美さん（18）。待合室で友人と過ごす時間も消えた。「もったいないとしか思えなかった」と振り返る。',
    ],
    [
      'words alone behind the sentence that is about him',
      '佐藤',
      '佐藤市長は会見を開いた。「橋は安全だ。工事は続ける」',
    ],
    [
      'a year of school behind the name',
      '森脇大介',
      '「信じられない。みんなの顔を見たら泣けてきた」。終了の笛が鳴ると、主将の森脇大介（３年）はその場に崩れ落ちた。',
    ],
    [
      '"ながら" behind the surname',
      '森脇大介',
      '主将の森脇大介（３年）は笑った。森脇は仲間に囲まれながら「後輩には、追われる立場を楽しんでほしい」とエールを送った。',
    ],
  ])('%s', (_, name, text) => {
    expect(last('ja', text)).toBe(name);
  });

  it('gives the whole name that stood before an office', () => {
    const before = '市立病院の沢田隆院長は、けが人は夜に運ばれたと説明した。';
    expect(last('ja', before, '「全ての型の血液が必要だ」と沢田院長。')).toBe('沢田隆');
  });

  it('leaves words alone where another sentence stands between, or the sentence is about a thing', () => {
    expect(last('ja', '佐藤市長は会見を開いた。橋の工事は三年続いた。「橋は安全だ。工事は続ける」')).toBe('');
    expect(last('ja', '橋を設計したのは、大手の会社だ。「橋は安全だ。工事は続ける」と振り返る。')).toBe('');
  });
});

describe('Korean', () => {
  it.each([
    ['a body of one word', '교육청', '교육청은 “다음 달부터 급식을 다시 시작한다”고 밝혔다.'],
    ['who stands behind the words', '경찰', '“실종자의 흔적은 아직 발견되지 않았다”고 경찰은 밝혔다.'],
    [
      '"these are the words of …"',
      '오세영',
      '“처음에는 비린내가 너무 심해 항의를 받았어요.” 제1저자인 오세영 연구원의 말이다.',
    ],
    [
      'a place between name and office',
      '황보석진',
      '황보석진 산내면 이장협의회장은 “군수가 직접 나와 답하라”고 목소리를 높였다.',
    ],
  ])('%s', (_, name, text) => {
    expect(last('ko', text)).toBe(name);
  });

  it('takes no clause behind words in marks for who says them', () => {
    const text =
      '황보석진 이장은 “명백한 위반”이라고 밝혔다고 한다. “대표는 과반수로 선출하며 사항은 규칙으로 정한다”고 규정한 규약 12조와 배치된다는 것이다.';
    expect(last('ko', text)).not.toContain('배치');
  });

  it('takes no part of an office for a name', () => {
    expect(last('ko', '이장협의회장은 “군수가 직접 나와 답하라”고 목소리를 높였다.')).toBe('이장협의회장');
  });
});

describe('Chinese', () => {
  it.each([
    [
      'whom the sentence before is about, where nothing stands behind the words',
      '张立',
      '参与救援的消防救援支队队员张立一夜没有合眼，和队友转运了46名群众。“最小的才三个月大，我把她裹在救生衣里抱出来的。”',
    ],
    [
      'what he does behind them',
      '冉光明',
      '坐在桌后的调解员冉光明今年六十八岁。“打官司伤感情，喝茶不伤。”他给记者倒上一碗茶。',
    ],
    ['who does something right behind the words', '谭婆婆', '“算了算了，树不砍，枝子修一修就行。”谭婆婆摆摆手。'],
    [
      'a foreign name with its dots',
      '阿依古丽·买买提',
      '博士生阿依古丽·买买提回忆，最难的一次是在冰面上。“风把帐篷杆都吹弯了，”她说。',
    ],
    ['a verb with the manner', '麥穎', '店務主任麥穎說，熟客專程來道別。「有個伯伯今日買了三本書，」麥穎哽咽道。'],
    [
      'two offices, the first by its end',
      '宋启光',
      '“它在零下2摄氏度仍能分裂。”论文通讯作者、西陆大学教授宋启光告诉记者。',
    ],
  ])('%s', (_, name, text) => {
    expect(last(/[「」]/u.test(text) ? 'zh-Hant' : 'zh-Hans', text)).toBe(name);
  });

  it('is the one whose surname "old …" has', () => {
    expect(last('zh-Hans', '60岁的农民王大山说，井干了。', '“今年夏天我卖了一半的羊。”老王叹气说。')).toBe('王大山');
  });

  it.each([
    ['either of two', '市长王建国和村民李大海来到现场。“我宁可被骂慢，也不能让市民坐上一班会停的车。”'],
    ['a thing behind the words', '“孩子们都回来了，我就放心了。”村里的大喇叭响个不停。'],
    ['several behind the words', '“孩子们都回来了，我就放心了。”老师傅们都笑了。'],
    ['where it stands', '“孩子们都回来了，我就放心了。”帖文兩小時內獲逾萬人稱讚。'],
  ])('is not %s', (_, text) => {
    expect(last('zh-Hans', text)).toBe('');
  });
});

describe('Thai, Khmer and Burmese', () => {
  const MEDAL = 'ปรากฏว่า พลอยใส ศรีดี จอมพลังสาววัย 17 ปี คว้าเหรียญทอง';
  it.each([
    [
      'th',
      'a name without a title before an age, and "herself"',
      'พลอยใส ศรีดี',
      MEDAL,
      'หลังรับเหรียญ เจ้าตัวให้สัมภาษณ์ว่า “ครั้งที่สองหนูยกพลาด ขาสั่นมาก”',
    ],
    ['th', 'the given name in one with the verb', 'พลอยใส ศรีดี', MEDAL, '“เหรียญนี้ขอมอบให้ยายที่เลี้ยงหนูมาค่ะ” พลอยใสกล่าวเสริม'],
    [
      'km',
      'a name without a title behind an office, and "this player"',
      'ស៊ិន លីតា',
      'គ្រាប់បាល់ត្រូវបានរកបាននៅនាទី ៨៨ ដោយប្រធានក្រុម ស៊ិន លីតា។ កីឡាការិនីវ័យ ២១ ឆ្នាំរូបនេះ បាននិយាយថា “ខ្ញុំនឹកដល់ម៉ាក់ ដែលលក់បាយទិញស្បែកជើង”។',
    ],
    [
      'km',
      '"according to a body"',
      'នគរបាលខេត្ត',
      '«រហូតមកដល់ពេលនេះ យើងមិនទាន់រកឃើញអ្នកបាត់ខ្លួនទេ» នេះបើតាមការបញ្ជាក់របស់នគរបាលខេត្ត។',
    ],
    [
      'km',
      'a verb with "that" behind the short name',
      'ប៊ុន រតនា',
      'លោក ប៊ុន រតនា នាយកសារមន្ទីរ បានថ្លែងថា ការប្រមូលចំណាយពេល ១១ ឆ្នាំ។',
      'លោក រតនា សង្ឃឹមថា សារមន្ទីរនេះនឹងក្លាយជា «ផ្ទះរបស់អ្នកភ្លេងគ្រប់ជំនាន់»។',
    ],
    ['my', 'no acre', 'ကိုအောင်မိုး', '“ကုန်ကျစရိတ်က ၈ သိန်းလောက် ရှိတယ်” လို့ နှမ်း ၁၂ ဧက စိုက်ထားတဲ့ ကိုအောင်မိုးက ပြောပါတယ်။'],
    [
      'my',
      '"the said farmer"',
      'ဦးဘမောင်',
      'အသက် ၆၀ အရွယ် တောင်သူ ဦးဘမောင်က ရေတွင်းခန်းသွားပြီဟု ပြောသည်။',
      '“ဒီနွေမှာ ဆိတ်တစ်ဝက် ရောင်းလိုက်ရတယ်” ဟု အဆိုပါ တောင်သူက ဆိုသည်။',
    ],
    [
      'my',
      'another mark of the subject',
      'ဒေါက်တာနှင်းဝေ',
      'ပညာရှင် ဒေါက်တာနှင်းဝေကမူ “ဈေးကျတိုင်း သီးနှံပြောင်းရင် ပိုနာနိုင်တယ်” ဟု သုံးသပ်သည်။',
    ],
  ])('%s: %s', (lang, _, name, ...paragraphs) => {
    expect(last(lang, ...paragraphs)).toBe(name);
  });

  it('takes no words before "herself" for a name', () => {
    expect(last('th', 'หลังรับเหรียญ เจ้าตัวให้สัมภาษณ์ว่า “ครั้งที่สองหนูยกพลาด ขาสั่นมาก”')).toBe('');
  });

  it('takes no clause for an office', () => {
    const [quote] = said('my', '“ကုန်ကျစရိတ်က ၈ သိန်းလောက် ရှိတယ်” လို့ နှမ်း ၁၂ ဧက စိုက်ထားတဲ့ ကိုအောင်မိုးက ပြောပါတယ်။');
    expect(quote?.role).toBe('');
  });
});

describe('words alone below a paragraph that tells what somebody said', () => {
  it.each([
    [
      'ja',
      '沢田隆',
      '市立病院の沢田隆院長は、けが人は夜に運ばれたと説明した。',
      '「全ての型の血液が必要だ。住民の皆さんに献血をお願いしたい」',
    ],
    [
      'ko',
      '박성호',
      '시립병원 박성호 원장은 부상자들이 밤에 도착했다고 설명했다.',
      '"모든 혈액형이 필요합니다. 주민들께 헌혈을 부탁드립니다."',
    ],
    ['zh-Hans', '陈建国', '市医院院长陈建国介绍，伤员是夜里送来的。', '“各种血型的血都需要，请市民到血站献血。”'],
  ])('are his (%s)', (lang, name, before, words) => {
    expect(last(lang, before, words)).toBe(name);
  });

  it.each([
    [
      'ja',
      '市立病院の沢田隆院長は早くから病院にいた。',
      '「全ての型の血液が必要だ。住民の皆さんに献血をお願いしたい」',
    ],
    ['zh-Hans', '市医院院长陈建国来到现场。', '“各种血型的血都需要，请市民到血站献血。”'],
  ])('are nobody’s where it tells no such thing (%s)', (lang, before, words) => {
    expect(last(lang, before, words)).toBe('');
  });
});
