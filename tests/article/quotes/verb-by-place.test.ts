import { describe, expect, it } from 'vitest';
import { said } from './said';

/** A verb that no list has, behind words that end in a comma or a dash: language, text, who speaks. */
const CASES: readonly (readonly [what: string, lang: string, text: string, full: string])[] = [
  [
    'an office that no list has',
    'nl',
    '‘Het was voor ons geen goede zomer’, mopperde imker Wieke Terpstra.',
    'Wieke Terpstra',
  ],
  [
    'an office that no list has',
    'da',
    '»Det var ikke nogen god sommer«, mumlede biavleren Maja Lindholm.',
    'Maja Lindholm',
  ],
  [
    'an office that no list has',
    'is',
    '„Þetta var ekki gott sumar fyrir okkur“, tautaði bóndinn Guðrún Helgadóttir.',
    'Guðrún Helgadóttir',
  ],
  [
    'an office that no list has',
    'ru',
    '«Это было для нас не лучшее лето», – буркнула пчеловод Марта Ференчук.',
    'Марта Ференчук',
  ],
  [
    'an office that no list has',
    'et',
    '„See ei olnud meile sel aastal hea suvi“, pomises mesinik Maie Ferenets.',
    'Maie Ferenets',
  ],
  [
    'an office that no list has',
    'sq',
    '“Nuk ishte verë e mirë për ne”, mërmëriti bletarja Marta Ferenci.',
    'Marta Ferenci',
  ],
  [
    'an office that no list has',
    'gl',
    '«Non foi un bo verán para nós», rosmou a apicultora Maite Ferreiro.',
    'Maite Ferreiro',
  ],
  ['two syllables', 'vi', '“Đây không phải là mùa hè tốt cho chúng tôi”, làu bàu Nguyễn Thị Mai.', 'Nguyễn Thị Mai'],
  [
    'a day',
    'es',
    '«No fue un buen verano para nosotros», refunfuñó el lunes la apicultora Maite Ferrer.',
    'Maite Ferrer',
  ],
  ['a day', 'de', '„Das war kein guter Sommer für uns“, brummelte am Montag die Imkerin Jana Wolters.', 'Jana Wolters'],
  [
    'a day',
    'fi',
    '”Se ei ollut meille hyvä kesä”, mutisi maanantaina mehiläishoitaja Maija Ferenius.',
    'Maija Ferenius',
  ],
  [
    'a day',
    'el',
    '«Δεν ήταν καλό καλοκαίρι για εμάς», γρύλισε τη Δευτέρα η μελισσοκόμος Μάρθα Φερένη.',
    'Μάρθα Φερένη',
  ],
  [
    'a day of two words',
    'az',
    '“Bu bizim üçün yaxşı yay olmadı”, – deyindi bazar ertəsi arıçı Meral Fərhadova.',
    'Meral Fərhadova',
  ],
  [
    'a reflexive',
    'ro',
    '„Copacii ăia erau bolnavi de mult timp”, s-a apărat primarul din Valea Lungă, Costel Munteanu.',
    'Costel Munteanu',
  ],
  ['to whom', 'hu', '„Ez nem volt nekünk jó nyár” – panaszkodta lapunknak Ferenc Márta, a méhész.', 'Ferenc Márta'],
];

/** The same place, and nobody who speaks. */
const NOBODY: readonly (readonly [what: string, lang: string, text: string])[] = [
  ['a passive', 'en', '"The long way home to the sea," directed by Ann Ford, opens on Friday.'],
  ['a verb with no subject', 'en', '"The long way home to the sea," premiered with Ann Ford in Hull.'],
  ['a participle', 'en', '"The long way home to the sea," recalling Ann Ford, opens on Friday.'],
  ['what is written', 'nl', '‘Wij wachten al jaren op de regen’, stond er op het spandoek van Wieke Terpstra.'],
  ['what a thing is', 'it', '«Non è un paese per noi vecchi», film dei fratelli Coen, torna in sala con Marco Rossi.'],
  ['what a thing is', 'es', '«Cien años de soledad y de amor», novela de Gabriel García, llega al cine.'],
  ['what a thing is', 'fr', '« Nous attendons tous la pluie », roman de Jean Martin, sort lundi.'],
];

describe('a verb of speech that only its place tells', () => {
  it.each(CASES)('%s: %s %s', (_what, lang, text, full) => {
    expect(said(lang, text).map((quote) => quote.full)).toEqual([full]);
  });

  it.each(NOBODY)('is none: %s: %s %s', (_what, lang, text) => {
    expect(said(lang, text).filter((quote) => quote.full)).toEqual([]);
  });

  it('leaves the listed verb of the sentence who it has', () => {
    expect(said('en', '"We will wait for the rain," retired beekeeper Ann Ford said of Jan Lund.')[0]?.full).toBe(
      'Ann Ford',
    );
  });
});
