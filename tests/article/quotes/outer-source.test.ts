import { expect, it } from 'vitest';
import { said } from './said';

const speaker = (...text: string[]) => said('en', ...text).at(-1)?.full;

it('a paper or unnamed people only tell who spoke', () => {
  expect(
    speaker('Peter Vance wrote in a text that he “took the money and ran to the boat,” according to the complaint.'),
  ).toBe('Peter Vance');
  expect(speaker('Prosecutors said Vance wrote “we own the judge” in a text.')).toBe('Vance');
});

it('but where nobody else speaks, or somebody is meant by the office, they do', () => {
  expect(speaker('Peter Vance “took the money and ran to the boat,” according to the complaint.')).toBe('complaint');
  expect(speaker('Peter Vance said the bridge “is a danger to all who use it,” according to a spokesman.')).toBe(
    'spokesman',
  );
  expect(speaker('The Dallas survey said demand “will fall again this year,” according to the report.')).not.toBe(
    'Dallas',
  );
  expect(speaker('Blinken said that Biden wanted “peace for all of them”.')).toBe('Blinken');
});
