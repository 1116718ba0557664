import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, text: string) => said(lang, text).at(-1);

describe('what somebody is called, with office and name between commas', () => {
  it.each([
    [
      'en',
      'The host, board member Nicole Lane, said the pipeline "is against the interest of our country."',
      'Nicole Lane',
      'board member',
    ],
    [
      'en',
      'The host, Hull Defense Council board member Nicole Lane, has said the pipe "is against the interest of us all."',
      'Nicole Lane',
      'Hull Defense Council board member',
    ],
    [
      'en',
      'The author, engineer Nicole Lane, said the pipeline "is against the interest of our country."',
      'Nicole Lane',
      'engineer',
    ],
    [
      'de',
      'Die Gastgeberin, Ratsmitglied Nicole Lahn, sagte, das Rohr sei „gegen das Interesse unseres Landes“.',
      'Nicole Lahn',
      'Ratsmitglied',
    ],
    [
      'es',
      'La anfitriona, la concejala Nicole Lemos, dijo que el tubo “va contra el interés de nuestro país”.',
      'Nicole Lemos',
      'concejala',
    ],
    [
      'nl',
      'De gastvrouw, raadslid Nicole Leeman, zei dat de buis ‘tegen het belang van ons land’ is.',
      'Nicole Leeman',
      'raadslid',
    ],
  ])('%s: %s', (lang, text, name, role) => {
    expect(last(lang, text)).toMatchObject({ full: name, role });
  });

  it('but two of a list are two', () => {
    expect(
      last('en', 'The mayor, senator Nicole Lane, and a clerk said the pipe "is against the interest of us all."')
        ?.full,
    ).not.toBe('Nicole Lane');
  });

  it('nor whom somebody speaks to', () => {
    expect(
      last('en', 'In a call to the mayor, senator Nicole Lane, 54, said the pipe "is against the interest of us all."'),
    ).toMatchObject({ full: 'Nicole Lane', role: 'senator' });
  });
});
