import { describe, expect, it } from 'vitest';
import { said } from './said';

const speakers = (lang: string, text: string): string[] => said(lang, text).map(({ full }) => full);

describe('a pronoun that means a woman or several', () => {
  it.each([
    ['de', 'Anna Weber sagte, die Brücke sei sicher. Die Anwohner kamen. „Wir glauben das nicht mehr“, sagten sie.'],
    ['de', 'Anna Weber sagte, die Brücke sei sicher. Die Anwohner kamen, und sie sagen: „Wir glauben das nicht mehr.“'],
    ['nl', 'Anna de Wit zei dat de brug veilig is. De buren kwamen. “Wij geloven het niet meer”, zeiden ze.'],
  ])('%s: is nobody who spoke before where the verb is plural: %s', (lang, text) => {
    expect(speakers(lang, text)).toEqual(['']);
  });

  it.each([
    ['de', 'Anna Weber eröffnete die Brücke. Sie sei sicher, sagte Anna Weber. „Das hält“, sagte sie.'],
    ['de', 'Anna Weber sagte, die Brücke sei sicher. „Das hält“, will sie sagen.'],
    ['de', 'Anna Weber sagte, die Brücke sei sicher. Was sie sagen will: „Das hält noch lange.“'],
  ])('%s: is the woman where it is not: %s', (lang, text) => {
    expect(speakers(lang, text)).toEqual(['Anna Weber']);
  });

  it('gives no words behind it to the one before either', () => {
    const text =
      'Anna Weber sagte, sie sei sicher. Die Anwohner kamen, und sie sagen: „Nein.“ Oder: „Wir glauben das nicht.“';
    expect(speakers('de', text)).toEqual(['', '']);
  });
});
