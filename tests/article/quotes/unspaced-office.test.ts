import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Language, paragraphs, name, office. */
const ELSEWHERE: readonly (readonly [lang: string, paragraphs: string[], full: string, role: string])[] = [
  ['zh', ['校长李秀兰介绍，课后服务开了三年。', '“孩子们最喜欢动手。”李秀兰说。'], '李秀兰', '校长'],
  ['zh', ['记者见到了村医王小乐。', '“路通了，药也来得快了。”王小乐说。'], '王小乐', '村医'],
  ['zh', ['记者和同城董事长王小乐谈了谈。', '“路通了，药也来得快了。”王小乐说。'], '王小乐', '董事长'],
  ['zh', ['“孩子们最喜欢动手。”三年级学生王小乐说。'], '王小乐', '三年级学生'],
  ['zh', ['养蜂人赵德福笑着说：“今年的蜜最甜，收得也多。”'], '赵德福', '养蜂人'],
  ['zh', ['52岁的村民赵德福说：“今年的蜜最甜，收得也多。”'], '赵德福', '村民'],
  [
    'ja',
    ['企画したのは、元駅員の大村昭三さん（71）だ。', '大村さんは「人を待たせてやりたかった」と話した。'],
    '大村昭三',
    '元駅員',
  ],
  ['ja', ['高校2年の真中莉子さんは「みんな時間通りに集まるんだな」と笑った。'], '真中莉子', '高校2年'],
  [
    'ko',
    ['어촌계장 부성호(63) 씨는 지도를 그린다.', '부 씨는 "법보다 무서운 게 삼촌들 눈"이라며 웃었다.'],
    '부성호',
    '어촌계장',
  ],
  ['ko', ['해녀 고춘옥(71) 씨는 "물 밑이 허옇게 죽어 있었다"고 말했다.'], '고춘옥', '해녀'],
  ['ko', ['연구소 진하람 박사는 "드문 사례"라고 말했다.'], '진하람', '박사'],
];

/** What stands before a name there is nothing that anybody is. */
const NONE: readonly (readonly [lang: string, paragraphs: string[]])[] = [
  ['zh', ['热爱人生的赵德福没有停下。', '赵德福说：“今年的蜜最甜，收得也多。”']],
  ['zh', ['他是这本书的主人赵德福。', '赵德福说：“今年的蜜最甜，收得也多。”']],
  ['zh', ['他赢了对手赵德福。', '赵德福说：“今年的蜜最甜，收得也多。”']],
  ['zh', ['掌声送给当地人赵德福。', '赵德福说：“今年的蜜最甜，收得也多。”']],
  ['ja', ['東京の大村昭三さんが来た。', '大村さんは「人を待たせてやりたかった」と話した。']],
  ['ja', ['一人の大村昭三さんが来た。', '大村さんは「人を待たせてやりたかった」と話した。']],
  ['ko', ['버스를 모는 김민수(44) 씨는 "세 시에 멈췄다"고 말했다.']],
  ['ko', ['지난해 부성호 씨는 지도를 그렸다.', '부성호 씨는 "법보다 무서운 게 삼촌들 눈"이라고 말했다.']],
];

describe('an office beside the name where the article names somebody otherwise, without blanks', () => {
  it.each(ELSEWHERE)('%s: %j', (lang, paragraphs, full, role) => {
    expect(said(lang, ...paragraphs).at(-1)).toMatchObject({ full, role });
  });

  it.each(NONE)('none: %s: %j', (lang, paragraphs) => {
    expect(said(lang, ...paragraphs).at(-1)?.role).toBe('');
  });
});
