import { expect, it } from 'vitest';
import { said } from './said';

it.each([
  ['en', '“It is hard,” said Jo Hamill.', '“I want to thank all of you here,” the mother-of-two told the crowd.'],
  [
    'en',
    'Jo Hamill was falsely accused.',
    'The grandmother-of-four told the crowd: “I want to thank all of you here.”',
  ],
  ['de', '„Es war hart“, sagte Jo Hamill.', '„Ich danke allen hier im Land“, so die zweifache Mutter.'],
])('knows somebody by their children (%s)', (lang, ...paragraphs) => {
  expect(said(lang, ...paragraphs).at(-1)?.full).toBe('Jo Hamill');
});

it('takes no other for them who is named since', () => {
  const paragraphs = [
    '“It is hard,” said Jo Hamill.',
    'Mary Dunn agreed.',
    '“Thank you all for this,” a mother-of-two said.',
  ];
  expect(said('en', ...paragraphs).at(-1)?.full).not.toBe('Jo Hamill');
});
