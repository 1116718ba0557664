import { describe, expect, it } from 'vitest';
import { said, wordsSaid } from './said';

const speakers = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).map(({ speaker }) => speaker);

describe('a surname that is a word for a body', () => {
  it.each([
    ['en', '“The report,” Ms. Church wrote, “was buried for two years.”', 'Church'],
    ['en', 'Mr. Bank said it was “a joke” that nobody liked.', 'Bank'],
    ['en', '“The report,” Dr. Park wrote.', 'Park'],
    // A body.
    ['en', '“The report was late,” the Northern Bank said.', 'Northern Bank'],
    ['pl', '„Sytuacja się zmieniła” – powiedział urzędnik Białego Domu.', 'urzędnik Białego Domu'],
  ])('is one behind a title: %s %s', (lang, text, speaker) => {
    expect([...new Set(speakers(lang, text))]).toEqual([speaker]);
  });
});

describe('a body in small letters', () => {
  it.each([
    ['da', '»Han var stærkt beruset,« siger politiet.', 'politiet'],
    ['sv', 'Enligt polisen var mannen ”kraftigt berusad”.', 'polisen'],
    ['no', '«Han var sterkt beruset», opplyser politiet.', 'politiet'],
    ['pl', '„To skandal” – mówi prokuratura.', 'prokuratura'],
    // Not what belongs to one, nor whom it is said to.
    ['sv', '”Han var berusad”, säger polisen Nils Ek.', 'Nils Ek'],
    ['da', '»Han var beruset,« siger hun til politiet.', ''],
  ])('speaks: %s %s', (lang, text, speaker) => {
    expect(speakers(lang, text)).toEqual([speaker]);
  });
});

it('is no body of somebody whose words in marks are emphasis', () => {
  expect(
    wordsSaid(
      'en',
      'The principals’ association said the school did not meet its commitment to “racial,” “fair” policies.',
    ),
  ).toEqual([]);
});

describe('a sentence of short words', () => {
  it('is no title though its one long word has a capital', () => {
    expect(wordsSaid('vi', '“Chúng tôi mất hết rồi”, ông Đức nói.')).toEqual(['Chúng tôi mất hết rồi']);
    expect(wordsSaid('vi', 'Phim “Nước lặng” ra rạp thứ sáu.')).toEqual([]);
    expect(wordsSaid('en', 'The song “Gone Far Away” was played when Ford said so.')).toEqual([]);
  });
});
