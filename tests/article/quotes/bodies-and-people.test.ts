import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('a body called after somebody', () => {
  it.each([
    ['de', 'Die Nele Brandt Agency sitzt in Köln. "Wir arbeiten hart", sagt Nele Brandt im Gespräch.', 'Nele Brandt'],
    ['fr', 'La Nadia Keller Foundation a dix ans. « Nous restons », dit Nadia Keller.', 'Nadia Keller'],
    ['en', 'Ann Ford Studios opened in May. “We are proud,” Ann Ford said.', 'Ann Ford'],
  ])('is not who bears the name (%s)', (lang, text, name) => {
    expect(last(lang, text)).toMatchObject({ full: name });
  });

  it.each([
    ['en', '“We are growing,” the Ann Ford Agency said.', 'Ann Ford Agency'],
    ['en', 'The People’s Courier warned that there is “absolutely no room for compromise”.', 'People’s Courier'],
    ['en', '“We have no beds left,” the Children’s Hospital said.', 'Children’s Hospital'],
  ])('speaks by its whole name (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)).toMatchObject({ speaker: name });
  });

  it('leaves what people have to them', () => {
    expect(last('en', 'Ann Ford answered the people’s questions. “I stay,” Ford said.')).toMatchObject({
      full: 'Ann Ford',
    });
  });
});

describe('what opens a sentence', () => {
  const MOORE = '"I can feel him when I come here," Moore said.';

  it('is no given name where it is a participle', () => {
    expect(
      last('en', 'Dennis Moore has led the firm for years.', `Hosting Moore at the event was a joy. ${MOORE}`),
    ).toMatchObject({ full: 'Dennis Moore' });
    expect(last('en', `Hosting Moore at the event, the institute sang. ${MOORE}`)).toMatchObject({ full: 'Moore' });
  });

  it('is one where the verb follows the name', () => {
    expect(last('en', `Sterling Moore said he was glad. ${MOORE}`)).toMatchObject({ full: 'Sterling Moore' });
    expect(last('en', `Fleming Moore, the director, was there. ${MOORE}`)).toMatchObject({ full: 'Fleming Moore' });
  });
});

describe('“Ihnen” in a German headline', () => {
  it('is nobody', () => {
    const text = 'Heute sagt keiner mehr etwas, oder sie sagen: „Andere Zeiten, andere Sitten.“';
    expect(last('de', `Wege zu Ihnen gibt es viele. ${text}`)).toMatchObject({ speaker: '' });
  });
});

it.each([
  ['en', 'Mayor-elect Dana Ruiz called the ruling “a slap in the face.”', 'Dana Ruiz'],
  ['de', '„Ich habe es noch vor Augen“, sagte Holocaust-Überlebende Inge Aurich.', 'Inge Aurich'],
  ['ms', 'Peniaga pasar, Lim Ah Seng, mengeluh. "Sekarang RM100 pun susah," ujarnya.', 'Lim Ah Seng'],
  ['vi', 'Ông Phạm Minh Đức đến. "Tôi mất hết rồi" - chị Lê Thị Hoa nghẹn ngào.', 'Lê Thị Hoa'],
  ['ru', '«Мы всё потеряли», — плачет пенсионерка Зинаида Котова.', 'Зинаида Котова'],
  ['zh-Hant', '「我們什麼都沒了」，災民黃美玉說。', '黃美玉'],
  ['zh-Hans', '“我们什么都没了”，灾民黄美玉说。', '黄美玉'],
])('knows who speaks or how they do: %s', (lang, text, name) => {
  expect(last(lang, text)).toMatchObject({ full: name });
});
