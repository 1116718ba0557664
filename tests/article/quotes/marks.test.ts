import { describe, expect, it } from 'vitest';
import { wordsSaid } from './said';

describe('quotation marks of the press', () => {
  it.each([
    ['“ ”', 'en', '“The bridge will stay closed until May,” said Ann Ford.', 'The bridge will stay closed until May,'],
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
