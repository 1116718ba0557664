import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('somebody who is named for the first time, though not where a sentence begins', () => {
  it.each([
    [
      'pl',
      '– Nie – powiedział burmistrz Jan Nowak.',
      'Zbiórkę prowadzi Agata Lis, emerytowana nauczycielka. – Liczę na sąsiadów – mówi.',
    ],
    [
      'fr',
      '« Non », dit le maire Jean Petit.',
      'Le plan ne convainc pas Anne Morel, fleuriste. « Qui va payer pour tout cela ? »',
    ],
    [
      'da',
      '»Nej,« siger borgmester Niels Holm.',
      'Det løfte giver Karen Vang ikke meget for. »Vi har ventet i ti år,« siger hun.',
    ],
    ['de', '„Nein“, sagte Bürgermeister Jan Kern.', 'Das überzeugt Petra Vogt nicht. „Wer soll das alles bezahlen?“'],
    [
      'uk',
      '«Ні», — сказав мер Іван Коваль.',
      'Серед гостей — Олена Гнатюк, яка живе поруч. «Ми чекали на це десять років», — додає вона.',
    ],
    [
      'es',
      '«No», dijo el alcalde Juan Vera.',
      'En la puerta esperaba Ana Ruiz, costurera. «Llevo aquí desde las seis de la mañana».',
    ],
    [
      'ru',
      '«Нет», — сказал мэр Иван Петров.',
      'На площади стояла Марина. «Мы ждали этого десять лет», — добавила она.',
    ],
  ])('is whom the next words without a name belong to (%s: %s ¶ %s)', (lang, before, text) => {
    expect(last(lang, before, text)).toMatch(
      /^(?:Agata Lis|Anne Morel|Karen Vang|Petra Vogt|Олена Гнатюк|Ana Ruiz|Марина)$/u,
    );
  });

  it.each([
    ['beside a subject that goes on', 'de', 'Er traf Petra Vogt. „Es war spät geworden“, sagte er.'],
    ['of whom only a thing is told', 'de', 'Es liegt am Plan von Petra Vogt. „Das wird zu teuer“, sagte er.'],
    ['beside another', 'de', 'Neben ihm saßen Petra Vogt und Anna Holm. „Das wird zu teuer“, sagte er.'],
  ])('is not the one %s', (_, lang, text) => {
    expect(last(lang, '„Nein“, sagte Bürgermeister Jan Kern.', text)).not.toMatch(/Vogt|Holm/u);
  });

  it('is no genitive behind what is somebody’s', () => {
    const text = 'На столе лежал рецепт Анны Голубевой. «Всё получилось с первого раза».';
    expect(last('ru', '«Нет», — сказал мэр Иван Петров.', text)).not.toMatch(/Голубев/u);
  });
});

describe('somebody who was told of and has said nothing', () => {
  const told = 'In the yard stood Ann Hale, the mayor.';

  it('is whose the words below are', () => {
    expect(last('en', told, '“We lost all of it in a night.”')).toBe('Ann Hale');
  });

  it('is hardly whose words stand paragraphs below', () => {
    expect(last('en', told, 'The rain went on.', 'The road was shut.', '“We lost all of it in a night.”')).toBe('');
  });

  it('but who spoke is', () => {
    const words = '“No,” said Ann Hale, the mayor.';
    expect(last('en', words, 'The rain went on.', '“We lost all of it in a night.”')).toBe('Ann Hale');
  });
});
