import { describe, expect, it } from 'vitest';
import { wordsSaid } from './said';

describe('quotation marks of the press', () => {
  it.each([
    ['“ ”', 'en', '“The bridge will stay closed until May,” said Ann Ford.', 'The bridge will stay closed until May,'],
    [
      '“ ’’',
      'en',
      '“The bridge will stay closed until May,’’ said Ann Ford.',
      'The bridge will stay closed until May,',
    ],
    ['“ ” around an owner', 'en', '“The bridge is the dogs’ own,” said Ann Ford.', 'The bridge is the dogs’ own,'],
    ['" "', 'en', '"The bridge will stay closed until May," said Ann Ford.', 'The bridge will stay closed until May,'],
    ['‘ ’', 'en', '‘The bridge will stay closed until May,’ said Ann Ford.', 'The bridge will stay closed until May,'],
    ["' '", 'en', "'The bridge will stay closed until May,' said Ann Ford.", 'The bridge will stay closed until May,'],
    [
      "'' ''",
      'en',
      "''The bridge will stay closed until May,'' said Ann Ford.",
      'The bridge will stay closed until May,',
    ],
    [',, ’’', 'nl', ',,De brug blijft dicht tot mei’’, zei Anna Bakker.', 'De brug blijft dicht tot mei'],
    ['‚‚ ‘‘', 'de', '‚‚Die Brücke bleibt bis Mai gesperrt‘‘, sagte Anna Weber.', 'Die Brücke bleibt bis Mai gesperrt'],
    ['„ “', 'de', '„Die Brücke bleibt bis Mai gesperrt“, sagte Anna Weber.', 'Die Brücke bleibt bis Mai gesperrt'],
    [
      '<< >>',
      'it',
      '<<Ripareremo il ponte prima di maggio>>, ha detto Anna Ferri.',
      'Ripareremo il ponte prima di maggio',
    ],
    [
      '<< >> with blanks',
      'fr',
      '<< Nous réparerons le pont avant mai >>, a dit Anne Favre.',
      ' Nous réparerons le pont avant mai ',
    ],
    ['״ ״', 'he', 'מנכ״ל החברה דנה כהן אמרה: ״נתקן את הגשר לפני מאי״.', 'נתקן את הגשר לפני מאי'],
    ['״ ״ behind a prefix', 'he', 'ח״כ דנה כהן אמרה כי ״הגשר ייסגר״ וכי צה״ל יסייע.', 'הגשר ייסגר'],
    ['″ ″', 'en', '″The bridge will stay closed until May,″ said Ann Ford.', 'The bridge will stay closed until May,'],
    ['❝ ❞', 'en', '❝The bridge will stay closed until May❞, said Ann Ford.', 'The bridge will stay closed until May'],
    ['｢｣', 'ja', '佐藤花子市長は｢橋は五月までに直します｣と述べた。', '橋は五月までに直します'],
    ['｢｣ in Korean', 'ko', '김민수 시장은 ｢다리는 오월 전에 고친다｣라고 말했다.', '다리는 오월 전에 고친다'],
    ['„ ”', 'pl', '„Most będzie zamknięty do maja” – powiedziała Anna Nowak.', 'Most będzie zamknięty do maja'],
    ['» «', 'de', '»Die Brücke bleibt bis Mai gesperrt«, sagte Anna Weber.', 'Die Brücke bleibt bis Mai gesperrt'],
    [
      '« » with blanks',
      'fr',
      '« Le pont restera fermé jusqu’en mai », a déclaré Anne Favre.',
      ' Le pont restera fermé jusqu’en mai ',
    ],
    [
      '«»',
      'it',
      '«Il ponte resterà chiuso fino a maggio», ha detto Anna Ferri.',
      'Il ponte resterà chiuso fino a maggio',
    ],
    ['” ”', 'id', '”Jembatan itu ditutup sampai Mei,” kata Rina Hartati.', 'Jembatan itu ditutup sampai Mei,'],
    ['“ "', 'id', '“Jembatan itu ditutup sampai Mei," kata Rina Hartati.', 'Jembatan itu ditutup sampai Mei,'],
    ['「」', 'ja', '佐藤花子市長は「橋は五月まで閉鎖します」と述べた。', '橋は五月まで閉鎖します'],
    ['“ ” in Chinese', 'zh', '市长李小明表示：“大桥将关闭到五月。”', '大桥将关闭到五月。'],
    ['「」 in Taiwan', 'zh-TW', '市長李小明表示：「大橋將關閉到五月。」', '大橋將關閉到五月。'],
    ['" " in Korean', 'ko', '김민수 시장은 "다리는 오월까지 닫힌다"라고 말했다.', '다리는 오월까지 닫힌다'],
  ])('%s', (_name, lang, text, words) => {
    expect(wordsSaid(lang, text)).toEqual([words]);
  });

  it.each([
    ['inches', 'en', 'The screen is 5″ wide and the table 40″ long, Ann Ford said.'],
    ['an arrow', 'en', '>> Read more about the bridge that Ann Ford opened in the old town today'],
    ['shifts', 'en', 'The old code moved a << 3 and b >> 2, said Ann Ford.'],
    ['initials', 'he', 'מנכ״ל החברה וח״כ דנה כהן אמרה כי צה״ל יסייע.'],
  ])('takes other uses of such signs for no marks: %s', (_name, lang, text) => {
    expect(wordsSaid(lang, text)).toEqual([]);
  });

  it('leaves apostrophes inside single marks alone', () => {
    expect(wordsSaid('en', '‘It’s the Joneses’ turn to pay,’ said Ann Ford.')).toEqual([
      'It’s the Joneses’ turn to pay,',
    ]);
    expect(wordsSaid('en', "The '90s were kind to Ann Ford's shop.")).toEqual([]);
  });

  it('gives a nested quotation as part of the outer one', () => {
    expect(wordsSaid('en', '"She told me \'never again\' and left," Okafor recalled.')).toEqual([
      "She told me 'never again' and left,",
    ]);
    expect(wordsSaid('en', '“She told me “never again” and left,” Okafor recalled.')).toEqual([
      'She told me “never again” and left,',
    ]);
  });

  it('follows words over paragraphs that open anew without closing', () => {
    const found = wordsSaid(
      'en',
      '“The bridge will stay closed until May.',
      '“We have no money to mend it before then,” said Ann Ford.',
    );
    expect(found).toEqual(['The bridge will stay closed until May.', 'We have no money to mend it before then,']);
  });

  it('follows a speech in single marks that each paragraph opens anew', () => {
    const found = wordsSaid(
      'en',
      'Mayor Ann Ford told the town:',
      '‘The bridge will stay closed until May.',
      '‘We have no money for it, and the workers’ rights come first. The town’s ferry (the old one) runs twice an hour.',
      '‘I thank you for your patience.’',
      'The meeting ended at noon.',
    );
    expect(found).toEqual([
      'The bridge will stay closed until May.',
      'We have no money for it, and the workers’ rights come first. The town’s ferry (the old one) runs twice an hour.',
      'I thank you for your patience.',
    ]);
  });

  it('takes an apostrophe at the beginning of paragraphs for no mark', () => {
    expect(
      wordsSaid(
        'en',
        '‘Twas the longest night of the year in Lund and nobody slept.',
        '‘Tis the season for open fires, and the houses were dark.',
        'Ann Ford closed her shop early.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['en', '“', '”'],
    ['de', '„', '“'],
    ['fr', '«', '»'],
    ['sv', '”', '”'],
    ['ru', '«', '»'],
    ['es', '"', '"'],
  ])('follows words over paragraphs without marks up to the one that closes: %s', (lang, open, close) => {
    expect(
      wordsSaid(
        lang,
        `${open}Aaa bbb ccc ddd eee fff ggg hhh.`,
        'Iii jjj kkk lll mmm nnn ooo ppp.',
        `Qqq rrr sss ttt uuu vvv www xxx.${close}`,
        'Yyy zzz aaa bbb ccc.',
      ),
    ).toHaveLength(3);
  });

  it('takes what the last of them quotes for a part of it', () => {
    expect(
      wordsSaid(
        'en',
        'Ann Ford wrote:',
        '“The bridge will stay closed until May.',
        'It is not even near the “safe for all” mark of the county.”',
      ),
    ).toEqual(['The bridge will stay closed until May.', 'It is not even near the “safe for all” mark of the county.']);
  });

  it.each([
    ['en', '“The “old bridge” is closed until May, said Ann Ford.', 'The “old bridge” is closed until May,'],
    ['de', '„Die „alte Brücke“ ist bis Mai gesperrt, sagte Anna Weber.', 'Die „alte Brücke“ ist bis Mai gesperrt,'],
    ['en', '“They call it “never again” and left,” Ford said.', 'They call it “never again” and left,'],
    ['en', '“Lund calls it “slow and late” and said, “It rains.” It does.', 'It rains.'],
  ])('goes on behind words within that stand in the same marks: %s %s', (lang, text, words) => {
    expect(wordsSaid(lang, text)).toContain(words);
  });

  it('goes on over paragraphs behind words within that stand in the same marks', () => {
    const found = wordsSaid(
      'en',
      'Ann Ford wrote:',
      '“The time for “small steps” is long gone and we all know it.',
      'We are losing our town.”',
      'It rained.',
    );
    expect(found).toEqual(['The time for “small steps” is long gone and we all know it.', 'We are losing our town.']);
  });

  it('leaves paragraphs alone that stand between a forgotten mark and a quotation', () => {
    expect(
      wordsSaid(
        'en',
        '“The bridge will stay closed until May.',
        'The county owns the bridge since 1990.',
        'Ann Ford calls it “safe for all of us”.',
        'The meeting ended at noon.”',
      ),
    ).toEqual(['The bridge will stay closed until May.', 'safe for all of us']);
  });

  it('keeps what somebody goes on to say though its last mark was forgotten', () => {
    expect(
      wordsSaid('en', '"We tried to hold the wall," said Bob Lund. "It failed in the night and we ran.', 'It rained.'),
    ).toEqual(['We tried to hold the wall,', 'It failed in the night and we ran.']);
    expect(wordsSaid('en', 'The port opened "on a Monday and closed on a Friday.', 'It rained.')).toEqual([]);
  });

  it('ends words whose closing mark was forgotten before the verb of speech', () => {
    expect(wordsSaid('pt', '“Perguntem ao prefeito, disse Ana Prado.')).toEqual(['Perguntem ao prefeito,']);
  });

  it('takes both parts of an interrupted quotation', () => {
    expect(wordsSaid('en', '"We tried to hold the wall," said Lund. "It failed."')).toEqual([
      'We tried to hold the wall,',
      'It failed.',
    ]);
  });
});

describe('dialogue behind a dash', () => {
  it.each([
    ['Norwegian', 'no', '– Vi ses i morgen ved brua, sier Kari Dahl.', ['Vi ses i morgen ved brua']],
    [
      'Spanish',
      'es',
      '—No lo sé todavía —contestó Ana Vega—. Mañana veremos.',
      ['No lo sé todavía', 'Mañana veremos.'],
    ],
    ['Russian', 'ru', '— Мост закрыт до мая, — сказала Анна Орлова.', ['Мост закрыт до мая']],
    ['Polish', 'pl', '– Most jest zamknięty do maja – powiedziała Anna Nowak.', ['Most jest zamknięty do maja']],
  ])('%s', (_name, lang, text, words) => {
    expect(wordsSaid(lang, text).map((found) => found.replace(/[,\s]+$/u, ''))).toEqual(words);
  });

  it('is no list', () => {
    expect(wordsSaid('en', '– Two new bridges.', '– A tunnel under the river.', '– One bus an hour.')).toEqual([]);
  });
});
