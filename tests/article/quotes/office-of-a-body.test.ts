import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (text: string) => {
  const quote = said('en', ...text.split(' || ')).at(-1);
  return quote && `${quote.full} / ${quote.role}`;
};

describe('a body before an office in small letters', () => {
  it.each([
    ['is whose it is', '“It broke,” said Halden University law professor Ann Berg.', 'Halden University law professor'],
    [
      'where no list has its last word',
      '“It broke,” said Halden Economics managing director Ann Berg.',
      'Halden Economics managing director',
    ],
    [
      'before the verb of another sentence',
      'Halden University law professor Ann Berg agreed. || “It broke,” Berg said.',
      'Halden University law professor',
    ],
    [
      'behind the name, with a second office',
      'Ann Berg, Halden Economics managing director and head of macro strategy, was more cautious. “It broke,” Berg said.',
      'Halden Economics managing director and head of macro strategy',
    ],
    [
      'in a clause behind the name',
      '“It broke,” said Ann Berg, who is the Lake Hale concessions manager.',
      'Lake Hale concessions manager',
    ],
    [
      'in a clause without a comma, with capitals',
      '“It broke,” said Ann Berg who is Halden County Public Works Director.',
      'Halden County Public Works Director',
    ],
  ])('%s', (_name, text, role) => {
    expect(last(text)).toBe(`Ann Berg / ${role}`);
  });

  it.each([
    [
      'is told of somebody',
      'He told Reuters former president Ann Berg was ill. “It broke,” Berg said.',
      'Ann Berg / former president',
    ],
    [
      'is one of several in a row',
      'Ann Berg, Jan Hale and Halden coach Peter Lund came. “It broke,” said Berg.',
      'Ann Berg / ',
    ],
    [
      'leads to another name',
      'Ann Berg, HBC reporter Peter Lund and others came. “It broke,” said Berg.',
      'Ann Berg / ',
    ],
    [
      'belongs to another name with an office of its own',
      "Ann Berg, Advocate Jan Hale King's Counsel and Peter Lund came. “It broke,” said Berg.",
      'Ann Berg / ',
    ],
    ['is denied', '“It broke,” said Ann Berg, who is not the Halden mayor.', 'Ann Berg / '],
    ['is somebody else’s', '“It broke,” said Ann Berg, who is Peter Lund.', 'Ann Berg / '],
    ['speaks', '“It broke,” Halden University told Ann Berg.', 'Halden University / '],
  ])('is nobody else’s where it %s', (_name, text, who) => {
    expect(last(text)).toBe(who);
  });
});
