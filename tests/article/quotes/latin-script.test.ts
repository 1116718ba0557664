import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('a verb that no list has, and the subject farther on', () => {
  it.each([
    ['hu', '„A gyár bezár” – vágott közbe Bodor Ágnes.', 'Bodor Ágnes'],
    ['hu', '„A gyár bezár” – sóhajtotta munkatársunknak Bodor Ágnes, a szakszervezet elnöke.', 'Bodor Ágnes'],
    ['ro', '„Fabrica se închide”, s-a oțărât primarul din Dealul Mic, Dan Olteanu, la radio.', 'Dan Olteanu'],
    ['et', '„Tehas suletakse,“ urises vallavanem Peeter Kuusk.', 'Peeter Kuusk'],
  ])('%s: %s', (lang, text, full) => {
    expect(last(lang, text)?.full).toBe(full);
  });

  it.each([
    ['it is told of somebody only', 'hu', '„A gyár bezár” – zengett a dal, amelyet Bodor Ágnes írt.', 'Bodor Ágnes'],
    ['a tie leads to the name', 'ro', '„Fabrica se închide”, scria pe pancarta purtată de Dan Olteanu.', 'Dan Olteanu'],
  ])('is not the one named where %s', (_, lang, text, other) => {
    expect(last(lang, text)?.full).not.toBe(other);
  });
});

describe('an office and its place before a comma and the holder', () => {
  it.each([
    ['ca', 'L’alcaldessa de Vilanova de Dalt, Rosa Pujol, també hi era. «No cedirem», ha dit.', 'Rosa Pujol'],
    ['ca', 'L’alcaldessa de Vilanova de Dalt, Rosa Pujol, ha dit: «No cedirem».', 'Rosa Pujol'],
    [
      'ms',
      'SUNGAI BATU HULU: Jeti runtuh semalam.',
      'Pengerusi Persatuan Nelayan Kawasan Sungai Batu Hulu, Zaini Hamdan, berkata jeti itu usang. “Kami sudah mengadu,” katanya.',
      'Zaini Hamdan',
    ],
  ])('%s: %s', (lang, ...rest) => {
    const full = rest.at(-1);
    expect(last(lang, ...rest.slice(0, -1))?.full).toBe(full);
  });
});

describe('Turkish: who stands before a comma and the words', () => {
  it('speaks, whatever clause stands before the name', () => {
    expect(last('tr', 'Kıyıda ağ ören 71 yaşındaki Nazmiye Güler, “Denizi özledim” diye konuştu.')?.full).toBe(
      'Nazmiye Güler',
    );
  });

  it('holds the office without that clause', () => {
    expect(last('tr', 'Kıyıda ağ ören emekli öğretmen Rıza Kaya, “Denizi özledim” diye anlattı.')).toMatchObject({
      full: 'Rıza Kaya',
      role: 'emekli öğretmen',
    });
  });
});
