import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full;

const KENYA = 'The President of Kenya, Peter Mwangi, met the President of Uganda, Joseph Okello.';

describe('an office called in other words', () => {
  it.each([
    [
      'de',
      'Annegret Preidler',
      'Annegret Preidler ist Präsidentin der bayerischen Landessynode. Der Präsident der Bahn, Jan Holm, schwieg.',
      'Es ging um Gewalt. „Gewalt darf keinen Platz haben“, sagte die Synodalpräsidentin.',
    ],
    [
      'nl',
      'Jan Holm',
      'Jan Holm is leider van de partij. De leider van de fractie, Piet Vos, zweeg.',
      'Het regende. ‘Dit is veel te weinig voor ons allemaal’, zei de partijleider.',
    ],
    [
      'es',
      'Luis Prado',
      'El presidente de la Junta de Andalucía, Luis Prado, llegó tarde. El presidente del Gobierno, Pablo Gil, no acudió.',
      'Llovía. “Los técnicos entendieron otra cosa”, explicó el presidente andaluz.',
    ],
    [
      'fr',
      'Kassim Tokarev',
      'Le président du Kazakhstan, Kassim Tokarev, est arrivé. Le président de la Russie, Ivan Petrov, aussi.',
      'Il pleuvait. « Il faut prendre des mesures urgentes », a dit le président kazakh.',
    ],
    ['en', 'Peter Mwangi', KENYA, 'It rained. “We have to take measures,” the Kenyan president said.'],
  ])('%s: %s', (lang, name, ...paragraphs) => {
    expect(last(lang, ...paragraphs)).toBe(name);
  });

  it.each([
    ['en', KENYA, 'It rained. “We have to take measures,” the French president said.'],
    [
      'en',
      'Interior Minister Ann Ford met Finance Minister Paul Hart.',
      'It rained. “We have to take measures,” the interim minister said.',
    ],
    ['de', 'Jan Holm ist Präsident des Sportvereins.', 'Es regnete. „Das reicht nicht“, sagte der Parteipräsident.'],
    ['nl', 'Jan Holm is leider van de partij.', 'Het regende. ‘Dit is te weinig’, zei de fractieleider.'],
  ])('but not another of the kind (%s: %s %s)', (lang, ...paragraphs) => {
    expect(last(lang, ...paragraphs)).not.toMatch(/Mwangi|Okello|Ford|Holm/);
  });
});
