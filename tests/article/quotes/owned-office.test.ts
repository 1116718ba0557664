import { describe, expect, it } from 'vitest';
import { said } from './said';

const told = (...paragraphs: string[]) => said('en', ...paragraphs).map(({ speaker, role }) => [speaker, role]);

describe('an office and before it whose it is', () => {
  it.each([
    [
      '“We checked all boats,” said Martha Okello, the company’s director of operations.',
      'company’s director of operations',
    ],
    ["“We checked all boats,” said Martha Okello, the company's chief executive.", "company's chief executive"],
    ['“We checked all boats,” said Martha Okello, the mayor’s spokeswoman.', 'mayor’s spokeswoman'],
    ['“We checked all boats,” said Martha Okello, the victim’s sister.', 'victim’s sister'],
    ['“We checked all boats,” said Martha Okello, the company’s director’s wife.', 'company’s director’s wife'],
    ['Martha Okello, the agency’s director, said “we checked all boats.”', 'agency’s director'],
  ])('belongs to the name beside it: %s', (text, role) => {
    expect(told(text)).toEqual([['Martha Okello', role]]);
  });

  it('is not the office of another with the same surname', () => {
    const wife = 'Daniel Okello had borrowed three boats, and so had Lady Okello, the Prime Minister’s wife.';
    expect(told(wife, '“We checked all boats,” Okello said.')).toEqual([['Okello', '']]);
  });

  it('leaves its name to whom it is of', () => {
    const text = 'The mayor Tom Hale’s spokeswoman, Martha Okello, said “we checked all boats.”';
    const full = said('en', text, '“It was late,” Hale said.').map(({ full }) => full);
    expect(full).toEqual(['Martha Okello', 'Tom Hale']);
  });

  it('gives nobody what is somebody else’s', () => {
    const text = 'Martha Okello, who had called it “far too slow,” portrayed her own party’s nominee as a nuisance.';
    expect(told(text)).toEqual([['Martha Okello', '']]);
  });
});
