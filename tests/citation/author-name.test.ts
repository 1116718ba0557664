import { describe, expect, it } from 'vitest';
import { initialsOf, listedName, partName, saidName } from '../../lib/citation/author-name';

describe('names in lists', () => {
  it.each([
    ['Mary Anne Whitfield', 'en', 'Whitfield, Mary Anne'],
    ['Ursula von der Weiden', 'de', 'von der Weiden, Ursula'],
    ['Jan de Boer', 'nl', 'de Boer, Jan'],
    ['Gabriel García Barrientos', 'es', 'García Barrientos, Gabriel'],
    ['Miguel A. Herrera', 'es', 'Herrera, Miguel A.'],
    ['Lucía Prado', 'es', 'Prado, Lucía'],
    ['Ana María Prado', 'es', 'Prado, Ana María'],
    ['Ana María Prado Herrera', 'es', 'Prado Herrera, Ana María'],
    ['J.K. Whitfield', 'en', 'Whitfield, J. K.'],
    ['J. K. Whitfield', 'en', 'Whitfield, J. K.'],
    ['Beatriz Carvalhal dos Anjos', 'pt', 'dos Anjos, Beatriz Carvalhal'],
    ['Ahmad bin Yusof', 'ms', 'bin Yusof, Ahmad'],
    ['Martin Okafor III', 'en', 'Okafor, Martin, III'],
    ['Martin Okafor, Jr.', 'en', 'Okafor, Martin, Jr.'],
    ['Whitfield, Mary Anne', 'en', 'Whitfield, Mary Anne'],
    ['Nagy Anna', 'hu', 'Nagy, Anna'],
    ['Monalisa', 'id', 'Monalisa'],
    ['Redaksi', 'id', 'Redaksi'],
    ['Tim Redaksi', 'id', 'Tim Redaksi'],
    ['MND Staff', 'en', 'MND Staff'],
    ['Associated Press', 'en', 'Associated Press'],
    ['ntv.com.tr', 'tr', 'ntv.com.tr'],
    ['山川花子', 'ja', '山川花子'],
    ['山川 花子', 'ja', '山川花子'],
    ['박서윤', 'ko', '박서윤'],
    ['Nguyễn Văn An', 'vi', 'Nguyễn Văn An'],
    ['Ольга Ветрова', 'ru', 'Ветрова, Ольга'],
  ])('%s (%s)', (name, lang, expected) => {
    expect(listedName(partName(name, lang))).toBe(expected);
  });

  it('knows the house by its name', () => {
    expect(partName('Der Hafenkurier', 'de', ['Der Hafenkurier'])).toEqual({ literal: 'Der Hafenkurier' });
  });

  it('says names in the order of their language', () => {
    expect(saidName(partName('Mary Whitfield', 'en'))).toBe('Mary Whitfield');
    expect(saidName(partName('陈思雨', 'zh'))).toBe('陈思雨');
    expect(saidName(partName('John Okafor Jr.', 'en'))).toBe('John Okafor Jr.');
  });

  it('makes initials', () => {
    expect(initialsOf('Mary Anne')).toBe('M. A.');
    expect(initialsOf('J. K.')).toBe('J. K.');
    expect(initialsOf('Jean-Luc')).toBe('J.-L.');
    expect(initialsOf('思雨')).toBe('思雨');
  });
});
