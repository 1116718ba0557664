import { describe, expect, it } from 'vitest';
import { joinLooseDateline } from '../../../lib/article/body/loose-dateline';

const joined = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  joinLooseDateline(body);
  return body.innerHTML;
};

describe('joinLooseDateline', () => {
  it.each([
    [
      'a place',
      '<div><strong>Lebak</strong> - <p>Jembatan itu putus.</p></div>',
      '<div><p><strong>Lebak</strong> - Jembatan itu putus.</p></div>',
    ],
    [
      'a place and the house, behind a picture',
      '<figure></figure><b>Jakarta, Kabar Kota</b> -- <p>Rupiah naik.</p>',
      '<figure></figure><p><b>Jakarta, Kabar Kota</b> -- Rupiah naik.</p>',
    ],
    [
      'a place with a colon',
      '<b class="tempat">Mumbai:</b> <p>Kereta berjalan lagi.</p>',
      '<p><b class="tempat">Mumbai:</b> Kereta berjalan lagi.</p>',
    ],
  ])('puts %s into the paragraph', (_, html, expected) => {
    expect(joined(html)).toBe(expected);
  });

  it.each([
    ['a paragraph of its own', '<p><b>Lebak</b> -</p><p>Jembatan itu putus.</p>'],
    ['words without a dash', '<div><b>Lebak</b> <p>Jembatan itu putus.</p></div>'],
    ['a word with a hyphen', '<div>Kabar pasca- <p>Jembatan itu putus.</p></div>'.replace('- ', '-')],
    ['a line that ends before a break', '<div>Lebak - <br><p>Jembatan itu putus.</p></div>'],
    [
      'a sentence that breaks off',
      '<div>Warga menunggu di tepi sungai sejak pagi, membawa bekal dan payung, lalu - <p>Jembatan itu putus.</p></div>',
    ],
  ])('leaves %s', (_, html) => {
    expect(joined(html)).toBe(html);
  });
});
