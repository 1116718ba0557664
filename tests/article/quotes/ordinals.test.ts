import { expect, it } from 'vitest';
import { said } from './said';

it('reads over the stop of an ordinal, where nouns have capitals', () => {
  const [quote] = said('de', '„Es wirkt.“ Das sagte der Präsident der 14. Konferenz, Juma Otieno, am 5. Oktober.');
  expect(quote).toMatchObject({ full: 'Juma Otieno', role: 'Präsident der 14. Konferenz' });
});

it('ends a sentence with any other number', () => {
  const [, quote] = said('de', '„Wir siegen“, sagte Anna Weber im Jahr 14. Danach sagte Ina Kern: „Wir verlieren.“');
  expect(quote).toMatchObject({ full: 'Ina Kern' });
  const [other] = said('de', 'Ihm fehlten 12. Anna Weber sagte: „Das reicht nicht.“');
  expect(other).toMatchObject({ full: 'Anna Weber' });
});
