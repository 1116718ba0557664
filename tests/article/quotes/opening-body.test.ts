import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('a sentence that begins with an adjective and a body in small letters', () => {
  it.each([
    [
      'ru',
      'Областное управление МЧС сообщило, что «угрозы жизни и здоровью людей не было».',
      'Областное управление МЧС',
    ],
    ['ru', 'Районная администрация сообщила, что «угрозы жизни и здоровью людей не было».', 'Районная администрация'],
    ['ru', 'Городской суд Москвы заявил, что «угрозы жизни и здоровью людей не было».', 'Городской суд Москвы'],
    ['pl', 'Miejski zarząd dróg poinformował, że „zagrożenia dla życia nie było wcale”.', 'Miejski zarząd dróg'],
    ['pl', 'Miejska policja podała, że „zagrożenia dla życia nie było wcale”.', 'Miejska policja'],
    [
      'uk',
      'Обласне управління ДСНС повідомило, що «загрози життю і здоров’ю людей не було».',
      'Обласне управління ДСНС',
    ],
    ['cs', 'Krajské ředitelství policie uvedlo, že „ohrožení života vůbec nebylo“.', 'Krajské ředitelství policie'],
    ['hr', 'Županijski sud priopćio je da „opasnosti za ljude uopće nije bilo”.', 'Županijski sud'],
  ])('says it (%s: %s)', (lang, sentence, name) => {
    expect(last(lang, '', sentence)).toBe(name);
  });

  it.each([
    ['of a building', 'Новое здание суда говорит, что «угрозы жизни и здоровью людей не было».', ''],
    ['of two', 'Новый суд и мэр Иван Петров заявил, что «угрозы жизни и здоровью людей не было».', 'Иван Петров'],
    [
      'whose one speaks',
      'Городской судья Иван Петров заявил, что «угрозы жизни и здоровью людей не было».',
      'Иван Петров',
    ],
  ])('does not where it is %s', (_, sentence, name) => {
    expect(last('ru', sentence)).toBe(name);
  });
});
