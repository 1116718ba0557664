import { describe, expect, it } from 'vitest';
import { tidy } from '../../../lib/article/body/tidy';

const tidied = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  tidy(body, 'https://warta.example/');
  return body.textContent ?? '';
};

describe('the parts of a caption', () => {
  it('are parted where only a style sheet did it', () => {
    const parts = '<span>Kapal di dermaga.</span><span>Foto: Sari</span>';
    expect(tidied(`<figure><figcaption>${parts}</figcaption></figure>`)).toBe('Kapal di dermaga. Foto: Sari');
  });

  it('stay as they are where a text stands between, and in running text', () => {
    const joined = '<span>Kapal</span>-<span>kapal</span>';
    expect(tidied(`<figure><figcaption>${joined}</figcaption></figure>`)).toBe('Kapal-kapal');
    expect(tidied('<p><span>K</span><span>apal</span></p>')).toBe('Kapal');
  });
});
