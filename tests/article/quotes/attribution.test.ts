import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('whose words, in English sentences', () => {
  it.each([
    [
      'what is said has a subject of its own',
      'Mayor Ann Ford said the fare was "absurd," noting that it is "twice what the neighbours pay."',
      'Ann Ford',
    ],
    [
      'a comma closes the apposition',
      'Keller\'s attorney, Ann Ford, said Keller was "looking for a way out."',
      'Ann Ford',
    ],
    [
      'a subject pronoun hangs on no preposition',
      'Ann Ford praised Keller through what she called a "week of storms."',
      'Ann Ford',
    ],
    [
      'the subject of the sentence is "he"',
      'Ann Ford spoke at noon. Bob Keller turned to the radio to answer what he called "a lie from beginning to end."',
      'Bob Keller',
    ],
    [
      'a clause of its own behind "while"',
      'Ann Ford said the bridge was safe, while Keller said that the "cracks are too wide".',
      'Keller',
    ],
    [
      'the same speaker twice',
      'Mayor Ann Ford says Bob Keller\'s stream of complaints about the new ferry was "unhinged, even for him."',
      'Ann Ford',
    ],
    [
      'an owner before the source',
      'For the town, according to Bob Keller\'s former secretary Ann Ford, the vote is "a test of nerves".',
      'Ann Ford',
    ],
    [
      'two offices of one holder',
      'Ann Ford, president and CEO of Harbour Association, stated, "It is a problem of sums."',
      'Ann Ford',
    ],
    [
      'an office with an adjective',
      'Republican mayoral candidate Ann Ford took to the radio, writing: "We are lost."',
      'Ann Ford',
    ],
    [
      'a participle never stands before its subject',
      'The "tolls" are sickening, Ann Ford said Tuesday in Lund, noting the ferry company "makes you want to swim."',
      'Ann Ford',
    ],
    ['an adjective before the name', '"The bridge will stay," an angry Ann Ford retaliated.', 'Ann Ford'],
    ['a name that is a small word', '"The bridge will stay for ever," Will wrote.', 'Will'],
    [
      'a verb that is known comes later',
      '"The bridge will stay," former Bob Keller speechwriter Ann Ford wrote.',
      'Ann Ford',
    ],
  ])('%s', (_name, text, full) => {
    expect(last('en', text)?.full).toBe(full);
  });

  it('takes no object for the speaker where the sentence begins before the quotation', () => {
    expect(
      last('en', 'Lund, star of television’s “Late Talk,” thanked Ann Ford for “taking these steps for us.”')?.full,
    ).not.toBe('Ann Ford');
  });
});
