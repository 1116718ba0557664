import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (text: string) => {
  const quote = said('de', ...text.split(' || ')).at(-1);
  return quote && `${quote.full} / ${quote.role}`;
};

describe('a German thing of somebody who has an office', () => {
  it.each([
    [
      'Er sprach über die Entscheidung des US-Präsidenten Jan Kolb. || „Das ist gut“, sagte Jan Kolb.',
      'Jan Kolb / US-Präsident',
    ],
    [
      'Er las den Vorschlag der Außenministerin Anna Weber. || „Das ist gut“, sagte Weber.',
      'Anna Weber / Außenministerin',
    ],
    ['Die Rede des Bundeskanzlers Jan Kolb kam am Montag. || „Das ist gut“, sagte Kolb.', 'Jan Kolb / Bundeskanzler'],
  ])('is no part of the name: %s', (text, who) => {
    expect(last(text)).toBe(who);
  });

  it.each([
    ['„Das ist gut“, teilte das Ministerium der Vereinigten Staaten mit.', 'Ministerium der Vereinigten Staaten / '],
    ['„Das ist gut“, heißt es in einer Mitteilung des Ministeriums.', 'Ministerium / '],
  ])('keeps what it is of where that is nobody: %s', (text, who) => {
    expect(last(text)).toBe(who);
  });
});

describe('initials with a case behind an office in another case', () => {
  it('are what it is of, and no part of the name', () => {
    const text = 'Govorio je o odluci predsjednika HZD-a Petra Horvata.';
    const quote = said('hr', text, '„To je dobra odluka”, napisao je Petar Horvat.').at(-1);
    expect(quote?.full).toBe('Petar Horvat');
    expect(quote?.role).toBe('predsjednika HZD-a');
  });
});

describe('a German office in another case', () => {
  const role = (text: string) => said('de', text, '„Das ist gut“, sagte Kolb.').at(-1)?.role;

  it.each([
    ['Er kam vom französischen Staatspräsidenten Jan Kolb.', 'französische Staatspräsident'],
    ['Er las das Buch der früheren Ministerin Anna Kolb.', 'frühere Ministerin'],
    ['Das Haus des Landrats Jan Kolb steht leer.', 'Landrat'],
    ['Das Haus des Professors Jan Kolb steht leer.', 'Professor'],
    ['Das Haus des Vorsitzenden Jan Kolb steht leer.', 'Vorsitzende'],
  ])('is called as where its holder speaks: %s', (text, office) => {
    expect(role(text)).toBe(office);
  });

  it.each([
    ['Professor Jan Kolb war dabei.', 'Professor'],
    ['Der frühere Minister Jan Kolb war dabei.', 'frühere Minister'],
    ['Das Haus von Chef Jan Kolb steht leer.', 'Chef'],
  ])('stays as it is in the nominative: %s', (text, office) => {
    expect(role(text)).toBe(office);
  });
});
