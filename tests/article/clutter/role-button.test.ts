import { describe, expect, it } from 'vitest';
import { found } from './page';

describe('a button by its role alone', () => {
  it('is one in a row that shares', () =>
    expect(
      found({
        between: '<div><div role="button" tabindex="0">Facebook</div><div role="button">Salin tautan</div></div>',
      }),
    ).toEqual(['share: FacebookSalin tautan']));
  it('is one without words', () =>
    expect(
      found({
        between:
          '<div><h4>Perlukah jembatan baru?</h4><span role="button">Ya</span><span role="button">Tidak</span></div>',
      }),
    ).toHaveLength(1));
  it('is none around a text', () =>
    expect(
      found({
        between:
          '<div role="button">Bagikan kabar ini kepada tetangga, kata kepala desa, karena jembatan itu milik semua orang.</div>',
      }),
    ).toEqual([]));
});
