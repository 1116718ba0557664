import { describe, expect, it } from 'vitest';
import { genderOfName } from '../../../lib/article/quotes/lexicon/gender-by-form';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('a verb that tells whether a man or a woman speaks', () => {
  it.each([
    [
      'pl',
      '– Nie – powiedział burmistrz Marek Nowak.',
      'Obok stała radna Dana Kowalska. – To nasz park – dodała.',
      'Dana Kowalska',
    ],
    [
      'cs',
      '„Ne,“ řekl starosta Marek Novák.',
      'S plánem nesouhlasí Jana Dvořáková. „Nikdo se nás neptal,“ dodala.',
      'Jana Dvořáková',
    ],
    [
      'ru',
      '«Нет», — сказал мэр Иван Петров.',
      'Вопрос задала учительница Анна Белова. «Нас никто не спросил», — добавила она.',
      'Анна Белова',
    ],
    [
      'hr',
      '„Ne”, rekao je načelnik Marko Horvat.',
      'Uz cestu živi Ana Babić. „Nitko nas nije pitao”, dodala je.',
      'Ana Babić',
    ],
  ])('means who it may be (%s: %s ¶ %s)', (lang, before, text, name) => {
    expect(last(lang, before, text)).toBe(name);
  });

  it.each([
    ['pl', '– Nie – powiedział burmistrz Marek Nowak.', 'Na sali panowała cisza. – To nasz park – dodała.'],
    ['cs', '„Ne,“ řekla starostka Jana Dvořáková.', 'V sále bylo ticho. „Nikdo se nás neptal,“ dodal.'],
    ['ru', '«Нет», — сказала мэр Анна Белова.', 'В зале было тихо. «Нас никто не спросил», — добавил.'],
  ])('never means who it can’t be (%s: %s ¶ %s)', (lang, before, text) => {
    expect(last(lang, before, text)).toBe('');
  });

  it.each([
    [
      'pl',
      '– Nie – powiedziała burmistrz Bożena Lis.',
      'Na sali panowała cisza. – To nasz park – dodała.',
      'Bożena Lis',
    ],
    ['pl', '– Nie – powiedział Kuba Nowak, radny.', 'Na sali panowała cisza. – To nasz park – dodał.', 'Kuba Nowak'],
    ['pl', '– Nie – powiedziała burmistrz Anna Lis.', 'Na sali panowała cisza. – To nasz park – mówi.', 'Anna Lis'],
  ])('goes on with whose name tells nothing else (%s: %s ¶ %s)', (lang, before, text, name) => {
    expect(last(lang, before, text)).toBe(name);
  });

  it.each([
    [['dana', 'nováková'], 'feminine'],
    [['marek', 'nowak'], 'masculine'],
    [['любовь', 'шевченко'], undefined],
    [['bożena', 'lis'], undefined],
    [['nowak'], undefined],
  ])('is told by both words of a name: %s', (words, gender) => {
    expect(genderOfName(words)).toBe(gender);
  });
});
