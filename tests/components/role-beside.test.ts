import { expect, it } from 'vitest';
import { roleBeside } from '../../components/quote-text';

it.each([
  ['the mayor', 'mayor', ''],
  ['President Rina Ford', 'president', ''],
  ['Rina Ford', 'mayor', 'mayor'],
  ['Rahmat Alimam', 'imam', 'imam'],
  ['Rina Ford', '', ''],
])('beside %s stands of the office %j: %j', (speaker, role, expected) => {
  expect(roleBeside(speaker, { role })).toBe(expected);
});
