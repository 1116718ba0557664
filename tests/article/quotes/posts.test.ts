import { describe, expect, it } from 'vitest';
import { said } from './said';

const found = (lang: string, ...paragraphs: string[]) =>
  said(lang, ...paragraphs).map(({ text, full }) => `${full}: ${text}`);

describe('a post in an article', () => {
  it.each([
    [
      'es',
      ['Desempatar de madrugada y sin hablar. — Pato Lencina (@patolencina) 13 de abril de 2026'],
      'Pato Lencina: Desempatar de madrugada y sin hablar.',
    ],
    [
      'id',
      ['Dua penalti, dua gol dianulir, satu wasit.', '— Bima Ekasari (@bimaeka_bola) March 8, 2026'],
      'Bima Ekasari: Dua penalti, dua gol dianulir, satu wasit.',
    ],
    [
      'de',
      ['Drei Tore in zehn Minuten. pic.twitter.com/aBc1 — Jana Kern ⚽ (@janakern) 8. März 2026'],
      'Jana Kern: Drei Tore in zehn Minuten.',
    ],
    [
      'fr',
      ['La ville est « à vendre » ce soir. — Mairie de Lorvan (@lorvan) 8 mars 2026'],
      'Mairie de Lorvan: La ville est « à vendre » ce soir.',
    ],
    [
      'ja',
      ['駅舎の図書館に三千冊が並びました。 — 湊浜町 (@minatohama) 2026年5月20日'],
      '湊浜町: 駅舎の図書館に三千冊が並びました。',
    ],
    [
      'ru',
      ['Дорога закрыта до самого мая. — Мэрия Лорвана (@lorvan) 8 марта 2026 г.'],
      'Мэрия Лорвана: Дорога закрыта до самого мая.',
    ],
  ])('is the words of who signs it (%s: %j)', (lang, paragraphs, words) => {
    expect(found(lang, ...paragraphs)).toEqual([words]);
  });

  it.each([
    ['a byline', ['The council met late on Monday. — Ann Ford (@annford)']],
    ['a few words', ['Club statement — Lorvan City (@lorvancity) March 8, 2026']],
    ['nothing but a link', ['https://t.co/abcdefgh — Ann Ford (@annford) March 8, 2026']],
    ['another signature', ['— Ann Ford (@annford) March 8, 2026', '— Jan Kern (@jankern) March 8, 2026']],
    ['an address in brackets', ['The band plays on Friday – Lorvan Hall (doors 8 p.m.) March 8, 2026']],
  ])('is not %s', (_, paragraphs) => {
    expect(found('en', ...paragraphs)).toEqual([]);
  });

  it('has the whole name of who is called by a part of it elsewhere', () => {
    const post = 'Three goals in ten short minutes. — Ann Ford (@annford) March 8, 2026';
    expect(found('en', 'Ford was glad. “We won,” Ford said.', post)[0]).toMatch(/^Ann Ford/u);
  });

  it('names nobody whom “he” means', () => {
    const post = 'Three goals in ten short minutes. — Ann Ford (@annford) March 8, 2026';
    expect(found('en', '“No,” said Jan Kern.', post, '“We tried hard,” he added.').at(-1)).not.toMatch(/^Ann/u);
  });
});
