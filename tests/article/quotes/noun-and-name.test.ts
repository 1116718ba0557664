import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, paragraph: string) => said(lang, paragraph).at(-1);

describe('a noun for a body that is its name', () => {
  it.each([
    ['Network Rail said it was “a very sad day for all of us”.', 'Network Rail'],
    ['Union Pacific said it was “a very sad day for all of us”.', 'Union Pacific'],
    ['Network Rail has denied it. “We know how frustrating this is,” it said.', 'Network Rail'],
  ])('is no office, in English: %s', (paragraph, name) => {
    expect(last('en', paragraph)).toMatchObject({ full: name, role: '' });
  });

  it('is a ministry by its longer stem, where one of ministers is like it', () => {
    const told = 'Ministerstwo Zdrowia poinformowało: „Mieszkańcom nic nie grozi w tej sprawie”.';
    expect(last('pl', told)).toMatchObject({ full: 'Ministerstwo Zdrowia', role: '' });
    const minister = '„Mieszkańcom nic nie grozi w tej sprawie” – poinformowała minister zdrowia Anna Lis.';
    expect(last('pl', minister)).toMatchObject({ full: 'Anna Lis', role: 'minister zdrowia' });
  });

  it.each([
    ['“We know how frustrating this is,” said Police Sergeant Ann Ford.', 'Ann Ford', 'Police Sergeant'],
    ['“We know how frustrating this is,” said Committee Chair Ann Ford.', 'Ann Ford', 'Committee Chair'],
  ])('stays before an office: %s', (paragraph, name, role) => {
    expect(last('en', paragraph)).toMatchObject({ full: name, role });
  });
});
