import { describe, expect, it } from 'vitest';
import { said, wordsSaid } from './said';

/** What the sentence shows of its verb, which no list has: language, text, the name shown for the last quotation. */
const CASES: readonly (readonly [what: string, lang: string, text: string, full: string])[] = [
  [
    '"he" in its ending',
    'id',
    'Ketua panitia Rina Hartati hadir. "Kami tunda dulu," gremengnya, Rabu (3/4).',
    'Rina Hartati',
  ],
  [
    '"he" in its ending',
    'ms',
    'Ketua persatuan Ahmad Baharom hadir. "Kami tangguhkan," leternya di sini.',
    'Ahmad Baharom',
  ],
  ['"he" in its ending', 'pt', 'O prefeito Bruno Lima recuou. “Vamos esperar a chuva”, bradejou.', 'Bruno Lima'],
  ['"he" in its ending', 'es', 'La alcaldesa Elena Prats volvió. «Esperaremos a la lluvia», refunfuñó.', 'Elena Prats'],
  [
    '"he" in its ending, and an office behind it',
    'es',
    '«Esperaremos a la lluvia», refunfuñó el presidente, Javier Prats, ante los alcaldes.',
    'Javier Prats',
  ],
  [
    '"he" in its ending, and an office behind it',
    'pt',
    '“Vamos esperar a chuva”, bradejou o prefeito da cidade, Bruno Lima.',
    'Bruno Lima',
  ],
  [
    '"she" behind it',
    'fr',
    'La ministre Hélène Béraud recule. « Nous attendrons la pluie », bougonne-t-elle.',
    'Hélène Béraud',
  ],
  ['an auxiliary before it', 'fr', '« Nous attendrons la pluie », a bougonné Hélène Béraud.', 'Hélène Béraud'],
  [
    'a member between',
    'en',
    '"We will wait," Ann Ford (D-Ohio), a member of the panel, harrumphed in an interview.',
    'Ann Ford',
  ],
  ['a body', 'en', '"We will wait," the Ministry of Water harrumphed.', 'Ministry of Water'],
  ['a colon', 'en', 'In a statement, Ann Ford harrumphed: "We will wait."', 'Ann Ford'],
  ['a comma, and what about', 'en', 'Ann Ford harrumphed about the delay, “We will wait for the rain.”', 'Ann Ford'],
  ['"that"', 'en', 'Ann Ford harrumphed on Monday that the city “will wait for the rain”.', 'Ann Ford'],
  ['"that"', 'id', 'Rina Hartati menggerundelkan bahwa warga "sudah lama menunggu hujan".', 'Rina Hartati'],
  [
    'the second place',
    'de',
    'Zur Begründung brummelte Ministerin Anna Weber, dass man „auf den Regen warten“ müsse.',
    'Anna Weber',
  ],
  ['the second place', 'de', 'Daraufhin brummelte Anna Weber: „Wir warten auf den Regen.“', 'Anna Weber'],
  ['a full stop before it', 'de', '„Wir warten auf den Regen.“ brummelte Ministerin Anna Weber.', 'Anna Weber'],
];

describe('a verb that no list has', () => {
  it.each(CASES)('%s (%s): %s', (_, lang, text, full) => {
    expect(said(lang, text).at(-1)?.full).toBe(full);
  });

  it('is no part of the office behind it', () => {
    expect(said('en', '"We will wait," harrumphed spokesman Josh Dale.')[0]).toMatchObject({
      full: 'Josh Dale',
      role: 'spokesman',
    });
    expect(said('en', '"We will wait," former aide Ann Ford said.')[0]?.role).toBe('former aide');
  });

  it('is no part of what an office is of', () => {
    expect(said('en', '"We will wait," a spokesman for Ford harrumphed.')[0]?.speaker).toBe('spokesman for Ford');
  });

  it.each([
    ['when', 'id', 'Ketua panitia Rina Hartati hadir di acara "Ayo Tanam" sebelumnya.'],
    ['a title', 'en', 'Ann Ford came home. The network canceled "Minority Report," and that was it.'],
  ])('is none where the word tells %s', (_, lang, text) => {
    expect(wordsSaid(lang, text)).toEqual([]);
  });
});
