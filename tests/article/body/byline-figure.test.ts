import { describe, expect, it } from 'vitest';
import { isBylineFigure } from '../../../lib/article/body/byline-figure';

const figure = (alt: string, caption: string): Element => {
  const element = document.createElement('figure');
  element.innerHTML = `<a href="/autoren/ana-ruiz"><img src="/a.jpg" alt="${alt}"></a><figcaption>${caption}</figcaption>`;
  return element;
};
const TIME = '<time datetime="2031-05-03T09:58">03.05.2031, 09:58 Uhr</time>';

describe('a figure of the author', () => {
  it.each([
    [
      'name, job and moment',
      'Ana Ruiz',
      `<p>Von <a href="/autoren/ana-ruiz">Ana Ruiz</a>, Redakteurin</p><p>${TIME}</p>`,
    ],
    ['name and moment', 'Ana Ruiz', `Ana Ruiz ${TIME}`],
  ])('%s', (_, alt, caption) => {
    expect(isBylineFigure(figure(alt, caption))).toBe(true);
  });

  it.each([
    ['a portrait with a name', 'Ana Ruiz', 'Ana Ruiz, Bürgermeisterin'],
    ['a sentence with a moment', 'Ana Ruiz', `Ana Ruiz spricht am ${TIME} im Hafen zu den Fischern.`],
    ['a picture of a place', 'Hafen', `Der Hafen ${TIME}`],
    ['somebody else in the picture', 'Ratna Dewi', `Von Ana Ruiz ${TIME}`],
    ['no caption', 'Ana Ruiz', ''],
  ])('is not %s', (_, alt, caption) => {
    expect(isBylineFigure(figure(alt, caption))).toBe(false);
  });
});
