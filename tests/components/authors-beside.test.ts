import { describe, expect, it } from 'vitest';
import { authorsBeside } from '../../components/authors-beside';

describe('authorsBeside', () => {
  it('leaves out the house itself', () => {
    expect(authorsBeside('Kabar Selat', ['KABAR  SELAT', 'Sari Wulandari'])).toEqual(['Sari Wulandari']);
  });

  it('keeps whoever has another name, and everybody where the house is not known', () => {
    expect(authorsBeside('Kabar Selat', ['Redaksi Kabar Selat'])).toEqual(['Redaksi Kabar Selat']);
    expect(authorsBeside('', ['Sari Wulandari'])).toEqual(['Sari Wulandari']);
  });
});
