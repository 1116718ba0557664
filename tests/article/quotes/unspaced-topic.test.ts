import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('words that are a sentence of their own, in Chinese, Japanese and Korean', () => {
  it.each([
    ['zh-Hans', '市长王建国周一表示，测试期间共发生九次中断。“我宁可被骂慢，也不能让市民坐上一班会停的车。”', '王建国'],
    [
      'zh-Hant',
      '局長蔡佩玲上午表示，測試期間共發生九次中斷。「我寧可被罵慢，也不能讓市民坐上一班會停的車。」',
      '蔡佩玲',
    ],
    ['ja', '沼田監督は就任29年目での8強。「何も言わなかったんじゃない。言葉が出なかった」と笑わせた。', '沼田'],
    ['ja', '漁師の田中一郎さん（71）は港に立っていた。「何も言わなかった。言葉が出なかった」と振り返る。', '田中一郎'],
    ['ko', '김영수 시장은 회견을 열었다. “다리는 안전합니다. 공사는 계속합니다”라고 말했다.', '김영수'],
  ])('are of whom the sentence before is about (%s: %s)', (lang, paragraph, name) => {
    expect(last(lang, paragraph)).toBe(name);
  });

  it.each([
    [
      'ja',
      '「橋は安全だ。工事は続ける」と佐藤市長は述べた。',
      '高橋知事は黙っていた。「何も言うことはない」と答えた。',
      '高橋',
    ],
    [
      'ko',
      '박민수 지사는 “다리는 안전합니다”라고 말했다.',
      '김영수 시장은 회견을 열었다. “공사는 계속합니다”라고 말했다.',
      '김영수',
    ],
  ])('are not of who spoke before (%s: %s ¶ %s)', (lang, before, paragraph, name) => {
    expect(last(lang, before, paragraph)).toBe(name);
  });

  it.each([
    ['of a thing', 'ja', '雨は三日続いた。「橋は安全だ。工事は続ける」と述べた。'],
    ['of a sign', 'ja', '看板は新しい。「橋は安全だ。工事は続ける」と書かれている。'],
    [
      'of what has another sentence between',
      'ja',
      '佐藤市長は会見を開いた。工事は遅れている。「橋は安全だ。工事は続ける」と述べた。',
    ],
    [
      'of one of whom nothing is known',
      'zh-Hans',
      '李明说，路修了两年。村民都同意。“我宁可被骂慢，也不能让市民坐上一班会停的车。”',
    ],
  ])("are nobody's behind a sentence %s (%s: %s)", (_, lang, paragraph) => {
    expect(last(lang, paragraph)).toBe('');
  });
});
