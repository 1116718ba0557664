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
    [
      'a participle behind "with"',
      'The council laughed, with Ann Ford saying that it was a "day of shame".',
      'Ann Ford',
    ],
    ['what Ford told others', 'Ann Ford emailed supporters saying: "The struggle goes on."', 'Ann Ford'],
    [
      'a relative clause is about the noun',
      'Ann Ford defended not paying a builder who said he was cheated, saying, "Maybe he did no good job."',
      'Ann Ford',
    ],
    [
      'the verb stands first',
      'The house became a museum. Said Ann Ford, who grew up there, "We were so proud of it."',
      'Ann Ford',
    ],
    ['between commas', 'But, said Ann Ford, "nobody has asked me about the bridge".', 'Ann Ford'],
    [
      'no closing comma',
      '"The bridge needs a plan," Ann Ford, the engineer who built the ferry port tweeted on Monday.',
      'Ann Ford',
    ],
    [
      'a place before the comma',
      'Rep. Ann Ford, R-Ohio, despite admitting doubts, said the toll was "a price we can all pay".',
      'Ann Ford',
    ],
    [
      'what begins the sentence is no office',
      'In a statement, Ann Ford, a spokeswoman for the port, said: "The bridge is safe."',
      'Ann Ford',
    ],
    [
      'an insertion before the auxiliary',
      'Mayor Ann Ford, for her part, is calling the toll “a plain abuse of power.”',
      'Ann Ford',
    ],
  ])('%s', (_name, text, full) => {
    expect(last('en', text)?.full).toBe(full);
  });

  it.each([
    ['"The bridge is safe," Keller\'s son told the paper.', "Keller's son"],
    ['"The bridge is safe," Ann Ford\'s office said in a statement.', "Ann Ford's office"],
    ['"The bridge is safe," said a person close to the council.', 'person close to the council'],
    ['"The bridge is safe," said one of those advisers, who spoke on condition of anonymity.', 'advisers'],
    ['"The bridge is safe," according to the report.', 'report'],
  ])('a source without a name: %s', (text, speaker) => {
    expect(last('en', text)?.speaker).toBe(speaker);
  });

  it('shows no speaker whom a German participle only describes', () => {
    expect(last('de', '„Das wird ein Fest“, schrieb die in New York City geborene Weber.')?.full).not.toBe(
      'New York City',
    );
  });

  it('takes no object for the speaker where the sentence begins before the quotation', () => {
    expect(
      last('en', 'Lund, star of television’s “Late Talk,” thanked Ann Ford for “taking these steps for us.”')?.full,
    ).not.toBe('Ann Ford');
  });
});

describe('whose words, when the reporter breaks in without closing the marks', () => {
  it.each([
    ['fr', '« Le pont, a expliqué la maire Anne Favre, est trop vieux pour les camions. »', 'Anne Favre'],
    ['it', '«Il ponte – spiega Anna Ferri – è troppo vecchio per i camion».', 'Anna Ferri'],
    ['ru', '«Мост закрыт, — сообщил Иван Петров. — Откроем весной».', 'Иван Петров'],
  ])('%s: %s', (lang, text, full) => {
    expect(last(lang, text)?.full).toBe(full);
  });

  it.each([
    ['it', 'Anna Ferri ha detto: «Strade, ponti, scuole – Marco Riva chiude tutto, qui, adesso».', 'Anna Ferri'],
    ['fr', 'Anne Favre a déclaré : « Le maire, Paul Blanc, nous a menti, et il le sait. »', 'Anne Favre'],
  ])('and who is only spoken of inside them does not speak: %s %s', (lang, text, full) => {
    expect(last(lang, text)?.full).toBe(full);
  });
});
