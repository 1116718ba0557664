import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full;

describe('what was named since and is nobody leaves "the singer" to who spoke last', () => {
  it.each([
    [
      'en',
      'Pat Simmons',
      'Pat Simmons said it was late. The band left for Vinland with the Fantastic Gardeners.',
      '“That is really good,” the singer told the audience.',
    ],
    [
      'en',
      'Karel Dobrev',
      'Karel Dobrev said it was late. Troops stand there since Vinland joined the pact.',
      'The veteran party leader called it “nonsense from the start”.',
    ],
    [
      'de',
      'Jonas Reinfeld',
      'Jonas Reinfeld sagte, es sei spät. Dort leben Insbesondere Südvinland und andere.',
      '„Das ist ein Hotspot für uns alle“, sagt der Virologe.',
    ],
  ])('%s: %s', (lang, name, ...paragraphs) => {
    expect(last(lang, ...paragraphs)).toBe(name);
  });

  it.each([
    [
      'en',
      'Pat Simmons said it was late. Peter Grove sat there.',
      '“That is really good,” the singer told the audience.',
    ],
    ['en', 'Pat Simmons said it was late. Mr Grove sat there.', '“That is really good,” the singer told the audience.'],
    [
      'en',
      '“Yes,” Grove said. Pat Simmons said it was late. It was Grove who came.',
      '“That is really good,” the singer told the audience.',
    ],
    [
      'de',
      'Jonas Reinfeld sagte, es sei spät. Das Ziel, sagt Balaus, müsse ein anderes sein.',
      '„Das ist ein Hotspot für uns alle“, sagt der Virologe.',
    ],
  ])('but somebody does not (%s: %s)', (lang, ...paragraphs) => {
    expect(last(lang, ...paragraphs)).not.toMatch(/Simmons|Reinfeld/);
  });
});

it('does not take several for the one who was named last ("die Veranstalter verkündeten")', () => {
  const paragraphs = [
    'Neckar Mannheim protestierte gegen den Krieg, sagte Neckar Mannheim.',
    'Die Veranstalter verkündeten die „größte Demo jemals in der Region“.',
  ];
  expect(last('de', ...paragraphs)).toBe('Veranstalter');
});
