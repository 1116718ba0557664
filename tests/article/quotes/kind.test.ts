import { describe, expect, it } from 'vitest';
import { wordsSaid } from './said';

describe('what stands in marks and is no quotation', () => {
  it.each([
    ['a motto', 'de', 'Das Fest steht unter dem Motto „Stadt für alle“ und dauert drei Tage.'],
    ['a film', 'de', 'Im Film „Der lange Kanal“ spielt sie eine Lehrerin.'],
    ['a newspaper that reports', 'de', 'Wie die Zeitung „Der Bote“ meldet, bleibt die Brücke gesperrt.'],
    ['the thing that has the name', 'de', 'Das Segelschiff „Albatros“ liegt seit Montag im Hafen.'],
    ['a show', 'en', 'Ford will appear on "Late Talk" next week.'],
    ['a nickname', 'en', 'William "Bill" Ford opened the bridge.'],
    ['a scare quote', 'en', 'The so-called "reform" costs more than it saves.'],
    ['a programme', 'id', 'Pemerintah meluncurkan gerakan ”Ayo Tanam” di Kabupaten Sukamaju.'],
    ['a theme', 'id', 'Diskusi bertajuk ”Masa Depan Air” digelar di Jakarta, Rabu (3/4).'],
    ['a law', 'tr', 'Zanlılar "suç işlemek amacıyla örgüt kurma" suçundan tutuklandı.'],
    ['a book in Chinese', 'zh', '她的小说《大桥》下月出版。'],
    ['an emphasised word in Korean', 'ko', "시는 '다리 정비' 사업을 시작했다."],
    ['a cup in Japanese', 'ja', '来月「ルビー杯」が開幕する。'],
    ['a list of terms', 'en', 'Clerks searched for words such as "bridge" and "toll" in the files.'],
  ])('%s', (_name, lang, text) => {
    expect(wordsSaid(lang, text)).toEqual([]);
  });

  it('drops a heading that repeats words of the text', () => {
    const found = wordsSaid(
      'en',
      '"We need a new bridge"',
      'Ann Ford said: "We need a new bridge before the winter comes."',
    );
    expect(found).toEqual(['We need a new bridge before the winter comes.']);
  });

  it('keeps a single word that somebody says of something', () => {
    expect(wordsSaid('en', 'Mayor Ann Ford called the plan “absurd” on Monday.')).toEqual(['absurd']);
  });
});
