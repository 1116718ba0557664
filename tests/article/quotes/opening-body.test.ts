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

describe('a sentence that begins with a body and what it is of in small letters', () => {
  it.each([
    ['ru', 'Администрация района сообщила, что «угрозы жизни и здоровью людей не было».', 'Администрация района'],
    [
      'ru',
      'Администрация Кировского района сообщила: «Угрозы жизни и здоровью людей не было».',
      'Администрация Кировского района',
    ],
    ['pl', 'Rada miasta poinformowała: „Zagrożenia dla życia nie było wcale”.', 'Rada miasta'],
    ['cs', 'Rada města uvedla: „Ohrožení života vůbec nebylo.“', 'Rada města'],
    ['vi', 'Bệnh viện cho biết: “Không có nguy hiểm cho tính mạng người dân.”', 'Bệnh viện'],
    ['vi', 'Công an xã cho biết: “Không có nguy hiểm cho tính mạng người dân.”', 'Công an xã'],
    ['vi', '“Không có nguy hiểm cho tính mạng người dân”, công ty cho biết.', 'công ty'],
    ['id', 'Pemerintah desa menyatakan, “Tidak ada bahaya bagi nyawa warga.”', 'Pemerintah desa'],
    ['id', '“Tidak ada bahaya bagi nyawa warga,” kata perusahaan itu.', 'perusahaan'],
    ['ru', '«Угрозы жизни и здоровью людей не было», — сообщило областное управление.', 'областное управление'],
    ['uk', '«Загрози життю і здоров’ю людей не було», — повідомила районна адміністрація.', 'районна адміністрація'],
    ['pl', '„Zagrożenia dla życia nie było wcale” – poinformował miejski zarząd dróg.', 'miejski zarząd dróg'],
    ['hr', '„Opasnosti za ljude uopće nije bilo”, priopćila je tvrtka.', 'tvrtka'],
  ])('says it (%s: %s)', (lang, sentence, name) => {
    expect(last(lang, '', sentence)).toBe(name);
  });

  it.each([
    [
      'whose head speaks',
      'Администрация и мэр района Иван Петров заявил, что «угрозы жизни и здоровью людей не было».',
      'Иван Петров',
    ],
    [
      'about which somebody says something',
      'Администрацию района мэр Иван Петров похвалил: «Угрозы жизни и здоровью людей не было».',
      'Иван Петров',
    ],
  ])('does not where it is one %s', (_, sentence, name) => {
    expect(last('ru', sentence)).toBe(name);
  });
});
