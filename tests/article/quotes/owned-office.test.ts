import { describe, expect, it } from 'vitest';
import { said } from './said';

const told = (text: string) => said('en', text).map(({ speaker, role }) => [speaker, role]);

describe('an office and before it whose it is', () => {
  it.each([
    [
      '“We checked all boats,” said Martha Okello, the company’s director of operations.',
      'company’s director of operations',
    ],
    ["“We checked all boats,” said Martha Okello, the company's chief executive.", "company's chief executive"],
    ['“We checked all boats,” said Martha Okello, the mayor’s spokeswoman.', 'mayor’s spokeswoman'],
    ['“We checked all boats,” said Martha Okello, the victim’s sister.', 'victim’s sister'],
    ['Martha Okello, the agency’s director, said “we checked all boats.”', 'agency’s director'],
  ])('belongs to the name beside it: %s', (text, role) => {
    expect(told(text)).toEqual([['Martha Okello', role]]);
  });

  it.each([
    ['“We checked all boats,” said Martha Okello, the Prime Minister’s wife.', 'Prime Minister'],
    ['Martha Okello, who had called it “far too slow,” portrayed her own party’s nominee as a nuisance.', 'nominee'],
  ])('gives nobody what is another’s: %s', (text, words) => {
    const [[speaker, role = ''] = []] = told(text);
    expect(speaker).toContain('Okello');
    expect(role).not.toBe(words);
  });
});
