import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('Chinese: somebody whom the text names by a place, and no verb', () => {
  it.each([
    [
      'the sentence before is about her',
      '吴丽华',
      '住在二楼的吴丽华就曾投过反对票。“采光受影响，凭什么我也要出钱？”她坦言，邻里之间闹得很僵。',
    ],
    [
      'the sentence behind is about her',
      '吴丽华',
      '“以前下一趟楼要歇三回，现在方便多了。”9月6日，家住和平里小区6楼的吴丽华走出新装的电梯，笑着对记者说。',
    ],
    [
      'the surname alone',
      '林志明',
      '水利局長林志明坦言，尚有14筆私有地未完成協議。「我不敢保證日期，但抽水機會先架好，」林說。',
    ],
  ])('%s', (_, speaker, text) => {
    expect(last(/[「」]/u.test(text) ? 'zh-Hant' : 'zh-Hans', text)).toBe(speaker);
  });

  it('"he" is the one of this paragraph, not who spoke before', () => {
    const before = '水利局長林志明說：「我不敢跟大家保證日期。」';
    const text =
      '市議員徐文翰則質疑，市府早在前年就編列了預算。「錢放在那裡生利息，這說得過去嗎？」他要求每兩週公布進度。';
    expect(last('zh-Hant', before, text)).toBe('徐文翰');
  });

  it('"that bureau" is the one named before', () => {
    const before = '青山市住房和城乡建设局出台办法，试行新规。';
    expect(last('zh-Hans', before, '该局在书面回复中表示，“将研究从专项资金中列支部分费用”。')).toBe(
      '青山市住房和城乡建设局',
    );
    expect(last('zh-Hans', '昨天下了雨。', '该局在书面回复中表示，“将研究从专项资金中列支部分费用”。')).toBe('该局');
  });

  it.each([
    ['a word that begins as a surname does', '小区里的石头很多。“采光受影响，凭什么我也要出钱？”'],
    ['either of two', '住在二楼的吴丽华和家住三楼的陈国强都在。“采光受影响，凭什么我也要出钱？”'],
  ])('is not %s', (_, text) => {
    expect(last('zh-Hans', text)).toBe('');
  });
});

describe('Japanese and Korean', () => {
  it.each([
    [
      'a body in marks before what somebody of it is',
      'ja',
      '大村美和子',
      '「歩いて行ける図書館はここしかない」。「みなみ館を残す会」代表の大村美和子さん(68)は署名を手渡した後、そう訴えた。',
    ],
    ['small words before the topic', 'ja', '桐島知事', '桐島知事は「立ち止まる」と述べた。'],
    [
      'what it is about is no subject',
      'ko',
      '최미란',
      '최미란 협의회 회장은 “차 댈 곳이 없다”고 전했다. 다만 주차장이 사라지는 데 대해서는 “대책이 먼저 나와야 한다”고 지적했다.',
    ],
  ])('%s (%s: %s)', (_, lang, speaker, text) => {
    expect(last(lang, text)).toBe(speaker === '桐島知事' ? '桐島' : speaker);
  });

  it('an office alone behind small words means its holder', () => {
    const before = '桐島俊彦知事は会見で「立ち止まって考える」と述べた。';
    const between = '県議会では批判が出た。市川悟県議は「誰が責任を取るのか」と指摘した。';
    expect(
      last('ja', before, between, 'これに対し知事は、貸し付けを検討していると説明。「塩漬けにはしない」と強調した。'),
    ).toBe('桐島俊彦');
  });

  it('single marks hold words where the verb speaks right behind them', () => {
    const text = '이은주 의원은 이번 개편안을 ‘책상머리 행정’이라고 비판했다.';
    expect(said('ko', text).map(({ text: words }) => words)).toEqual(['책상머리 행정']);
    expect(said('ko', '시는 이 사업을 ‘청년이 오는 산단’이라고 부른다.')).toEqual([]);
  });
});

describe('East Asian sentences around words', () => {
  it.each([
    [
      'a count behind which a colon leads to them',
      'zh-Hans',
      '孙志宏',
      '今年62岁的退休教师孙志宏则算了一笔账：“绕行一趟多走两公里。”',
    ],
    [
      'another clause between',
      'zh-Hant',
      '黃國明',
      '教育局長黃國明上午備詢時坦承，人力確實不足，但強調「不會裁撤任何一館」。',
    ],
    [
      'somebody whom the sentence before describes',
      'zh-Hans',
      '冯秀兰',
      '新电梯前，78岁的居民冯秀兰格外高兴。“以前下楼要歇三回，现在一分钟就到了。”她说。',
    ],
    [
      'when it would be',
      'ja',
      '藤田洋',
      '藤田洋市長は「収支は毎年公表する」と説明。計画が膨らんだ場合は「立ち止まる勇気も持つ」とも語った。',
    ],
    [
      'a longer description behind them',
      'ja',
      '長谷恵子',
      '「避難所の毛布が足りない」。中学校の体育館で一夜を明かした主婦の長谷恵子さん（58）はため息をつく。',
    ],
    ['the house of who speaks', 'ko', '조은아', '조은아 변호사(법무법인 한길)는 “소송도 가능하다”고 조언했다.'],
    [
      'a surname in one with its title',
      'ko',
      '김영자',
      '공장 앞에 사는 김영자(62)씨는 “잠을 못 잔다”고 말했다. 김씨는 “창문을 열어본 적이 없다”고 덧붙였다.',
    ],
  ])('have %s (%s: %s)', (_, lang, speaker, text) => {
    expect(last(lang, text)).toBe(speaker);
  });

  it('are no words of anybody where something is called so', () => {
    expect(said('ja', '市は来月から「延伸だより」と題した広報紙を配る。')).toEqual([]);
  });
});

describe('whom a text has by less than a name', () => {
  it.each([
    ['a nickname', 'zh-Hans', '小林', '环保志愿者小林告诉记者，最难的是说服养殖户。“有人放狗赶我们。”她笑着说。'],
    ['nobody but what somebody is', 'ja', '女性', '地元で旅館を営む女性は「予約の電話が鳴らない」と肩を落とす。'],
    [
      'who it is that said so',
      'ja',
      '後藤健',
      '「子どもたちに海を見せたい」。そう話すのは、家族4人で訪れた会社員の後藤健さん(38)。',
    ],
  ])('%s (%s)', (_, lang, speaker, text) => {
    expect(last(lang, text)).toBe(speaker);
  });
});
