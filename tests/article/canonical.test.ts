import { describe, expect, it } from 'vitest';
import { canBeCanonical } from '../../lib/article/canonical';

const URL_ = 'https://warta.example/2024/pelabuhan-baru';

describe('the canonical address of an article', () => {
  it.each(['', 'index.php', 'id/', 'en-GB', 'id/index.html'])('is not the front page: /%s', (path) => {
    expect(canBeCanonical(`https://warta.example/${path}`, URL_)).toBe(false);
  });

  it.each(['x', '2024/', 'id/x', '?p=123', 'idn', 'index.php?id=7', 'index.php/x'])('may be /%s', (path) => {
    expect(canBeCanonical(`https://warta.example/${path}`, URL_)).toBe(true);
  });

  it('may be the front page of an article that stands there', () => {
    expect(canBeCanonical('https://warta.example/', 'https://warta.example/index.html')).toBe(true);
  });

  it('is an address', () => {
    expect(canBeCanonical('', URL_)).toBe(false);
    expect(canBeCanonical('/x', URL_)).toBe(false);
  });
});
