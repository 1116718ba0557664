import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('"he" in a paragraph that names another than who spoke before it', () => {
  it.each([
    ['en', '“No,” said Mayor Ann Hale.', 'The plan of Piet Vos was old. “I know no campaign,” he said.'],
    ['de', '„Nein“, sagte Bürgermeister Jan Kern.', 'Vieles hatte Alma Vogt erwartet. „Ich weiß nichts“, sagte er.'],
    [
      'fr',
      '« Non », disait le maire Jean Vidal.',
      'L’idée de Paul Mercier est simple. Une « ruée du nord », écrit-il.',
    ],
    [
      'es',
      '«No», dijo el alcalde Juan Vera.',
      'Preguntaron por la obra de Luis Prado. Él contestó con un «no, por ahora no quiero».',
    ],
  ])('is nobody for sure (%s: %s ¶ %s)', (lang, before, text) => {
    expect(last(lang, before, text)).toBe('');
  });

  it.each([
    ['en', '“No,” said Mayor Ann Hale.', 'She met Piet Vos. “It was late,” she said.', 'Ann Hale'],
    ['en', '“No,” said Mayor Ann Hale.', 'The rain went on. “It was late,” she said.', 'Ann Hale'],
    ['en', '“No,” said Mayor Ann Hale.', 'For Hale and for Piet Vos it went on. “It was late,” she said.', 'Ann Hale'],
    ['en', '“No,” said Mayor Ann Hale.', 'It rained in Hull. “It was late,” she said.', 'Ann Hale'],
    ['de', '„Nein“, sagte Bürgermeister Jan Kern.', 'Er traf Alma Vogt. „Es war spät“, sagte er.', 'Jan Kern'],
    ['es', '«No», dijo el alcalde Juan Vera.', 'Recibió a Luis Prado. «Era tarde», dijo.', 'Juan Vera'],
  ])('goes on with who spoke (%s: %s ¶ %s)', (lang, before, text, name) => {
    expect(last(lang, before, text)).toBe(name);
  });
});

describe('who says at the end of a sentence what no marks stand around', () => {
  it.each([
    ['It matters to those who plan a family, says registered dietitian Mary Alder.', 'Mary Alder'],
    ['It matters to those who plan a family, says Mary Alder.', 'Mary Alder'],
  ])('is "she" in the next (%s)', (before, name) => {
    expect(last('en', '“Zinc is fine,” said Ann Hale, a chemist.', `${before} “It is essential,” she added.`)).toBe(
      name,
    );
  });

  it('is nobody who only stands behind a verb there', () => {
    expect(
      last(
        'en',
        '“Zinc is fine,” said Ann Hale, a chemist.',
        'Hale likes to say so to Mary Alder. “It is,” she added.',
      ),
    ).toBe('Ann Hale');
  });
});
