import { describe, expect, it } from 'vitest';
import { said } from './said';

const names = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).map(({ full }) => full);

describe('a paragraph that ends in a colon', () => {
  it.each([
    [
      'a paper',
      'en',
      ['Mayor Ann Ford resigned.', 'The Harbour Times reported:', '“The bridge was closed by the mayor on Monday.”'],
      'Harbour Times',
    ],
    [
      'the subject left out',
      'tr',
      ['Bunu aktaran Vali Ali Demir, şunları kaydetti:', '“Köyde tehlike kalmadı. Yangın sürüyor.”'],
      'Ali Demir',
    ],
    [
      'somebody who only thinks back',
      'no',
      ['Artist Anna Lund kom. Det var tungt, minnes hun:', '«Jeg følte meg veldig ensom og trist.»'],
      'Anna Lund',
    ],
    [
      'whom a relative pronoun means',
      'de',
      ['Dein Vorbild zählt. Ich halte es mit Otto Kern, der gesagt hat:', '„Wer träumen kann, der kann es auch tun.“'],
      'Otto Kern',
    ],
  ])('tells whose the words below are: %s', (_name, lang, paragraphs, name) => {
    expect(names(lang, ...paragraphs).at(-1)).toBe(name);
  });

  it('goes before whoever spoke last', () => {
    expect(
      names('en', 'Mayor Ann Ford said: “We stay.”', 'Governor Bob Lund wrote:', '“Nobody has to leave this town.”'),
    ).toEqual(['Ann Ford', 'Bob Lund']);
  });

  it.each([
    [
      'a law is nobody',
      'de',
      ['In Paragraph 10 heißt es:', '„Die Anbieter sind für fremde Inhalte nicht verantwortlich.“'],
    ],
    ['nor a heading', 'en', ['What the guests wrote:', '“We loved every minute of it and will be back.”']],
  ])('%s', (_name, lang, paragraphs) => {
    expect(names(lang, ...paragraphs)).toEqual(['']);
  });

  it('leaves words that have a verb behind them to that', () => {
    expect(names('en', 'Governor Bob Lund wrote:', '“Nobody has to leave,” Ann Ford said.')).toEqual(['Ann Ford']);
  });
});

describe('behind a relative pronoun', () => {
  it.each([
    ['de', 'Kanzler Otto Kern kam. Neben ihm saß Anna Weber, die sagte: „Wir bleiben alle hier.“', 'Anna Weber'],
    ['fr', 'Le maire Jean Petit arrive. À côté, Anne Morel, qui dit : « Nous restons tous ici. »', 'Anne Morel'],
    ['es', 'El alcalde Luis Cano llegó. A su lado estaba Ana Ríos, quien dijo: “Nos quedamos aquí todos”.', 'Ana Ríos'],
    ['no', 'Ordfører Lars Holm kom. Ved siden av satt Anna Lund, som sa: «Vi blir her alle sammen.»', 'Anna Lund'],
  ])('the noun before it speaks: %s', (lang, text, name) => {
    expect(names(lang, text)).toEqual([name]);
  });
});

describe('a paragraph that leads to words with three dots', () => {
  it('gives them to who speaks in it', () => {
    expect(
      said(
        'en',
        'Ann Lund said it was late. Tom Keller said something along the lines of …',
        '“I know that I need to do this, and soon.”',
      ).at(-1)?.full,
    ).toBe('Tom Keller');
  });

  it('and to nobody where the writer does', () => {
    expect(
      said(
        'en',
        'Ann Lund said it was late. I said something along the lines of …',
        '“I know that I need to do this, and soon.”',
      ).at(-1)?.full,
    ).toBe('');
  });
});
