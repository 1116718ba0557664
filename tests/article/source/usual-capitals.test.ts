import { describe, expect, it } from 'vitest';
import { inUsualCapitals } from '../../../lib/article/source/dateline/usual-capitals';

describe('a place in capitals', () => {
  it.each([
    ['BANJAR BARU', 'Banjar Baru'],
    ['MANILA, Philippines', 'Manila, Philippines'],
    ['SIOUX FALLS, S.D.', 'Sioux Falls, S.D.'],
    ['WASHINGTON, D.C.', 'Washington, D.C.'],
    ['MATARAM, NTB', 'Mataram, NTB'],
    ['DKI JAKARTA', 'DKI Jakarta'],
    ['AUSTIN, TX', 'Austin, TX'],
    ['ST. LOUIS', 'St. Louis'],
    ['NEW YORK', 'New York'],
    ['FRANKFURT AM MAIN', 'Frankfurt am Main'],
    ['LA PAZ', 'La Paz'],
    ['L’AQUILA', 'L’Aquila'],
    ['NUKU’ALOFA', 'Nuku’alofa'],
    ['РОСТОВ-НА-ДОНУ', 'Ростов-на-Дону'],
    ['OSLO/PARIS', 'Oslo/Paris'],
    ['UAE', 'UAE'],
    ['NTT', 'NTT'],
    ['Jakarta', 'Jakarta'],
    ['McALLEN', 'McALLEN'],
    ['چنئی', 'چنئی'],
    ['', ''],
  ])('is printed as usual: %s', (place, expected) => {
    expect(inUsualCapitals(place, '', 'en')).toBe(expected);
  });

  it('is written as the text writes it', () => {
    expect(inUsualCapitals('SAINT-ETIENNE', 'Les habitants de Saint-Étienne attendent.', 'fr')).toBe('Saint-Étienne');
    expect(inUsualCapitals('MCALLEN', 'MCALLEN – People in McAllen wait.', 'en')).toBe('McAllen');
    expect(inUsualCapitals('BERLIN', 'BERLIN – Berliner warten.', 'de')).toBe('Berlin');
  });

  it('has the letters of its language', () => {
    expect(inUsualCapitals('DİYARBAKIR', '', 'tr')).toBe('Diyarbakır');
    expect(inUsualCapitals('ΛΑΡΙΣΑ', 'Στη Λάρισα περιμένουν.', 'el')).toBe('Λάρισα');
    // Its accents are not known.
    expect(inUsualCapitals('ΛΑΡΙΣΑ', '', 'el')).toBe('ΛΑΡΙΣΑ');
  });
});
