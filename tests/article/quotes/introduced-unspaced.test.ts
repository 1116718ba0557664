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

  it('takes no part of an office for a name', () => {
    expect(last('ko', '이장협의회장은 “군수가 직접 나와 답하라”고 목소리를 높였다.')).toBe('이장협의회장');
  });
});
