import { describe, expect, it } from 'vitest';
import { said } from './said';

const HEAD = 'Harbour Commission Chair Ann Ford Said The Delay Was Unavoidable After A Long Meeting In The Town Hall.';

describe('an article that writes every word with a capital', () => {
  it('names who speaks, and keeps the words as they are', () => {
    expect(said('en', HEAD, '"We Need More Time To Read The Report," Ford Said.')).toEqual([
      { text: 'We Need More Time To Read The Report,', speaker: 'Ford', full: 'Ann Ford', role: expect.anything() },
    ]);
  });

  it('in Indonesian', () => {
    const text =
      'Kepala Dinas Perhubungan Rina Hartati Meminta Warga Bersabar Karena Jembatan Itu Belum Bisa Dibuka Kembali. ' +
      '"Jembatan Akan Dibuka Pekan Depan," Kata Rina Kepada Wartawan.';
    expect(said('id', text)[0]?.full).toBe('Rina Hartati');
  });

  it('is another one than an article that quotes a title', () => {
    const text =
      'The harbour commission delayed the vote after a long meeting in the town hall, which many people attended on Monday.';
    expect(said('en', text, 'Ford read “We Need More Time” aloud.')).toEqual([]);
  });
});
