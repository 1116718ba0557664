import { describe, expect, it } from 'vitest';
import { said } from './said';

const names = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).map(({ full }) => full);

describe('words of a text that somebody publishes in their sentence', () => {
  it.each([
    [
      'en',
      'The council issued a strongly worded statement warning that “voters have a right to know it all.”',
      'council',
    ],
    [
      'en',
      'The Harbour Commission published a report saying that “voters have a right to know.”',
      'Harbour Commission',
    ],
    [
      'es',
      'La empresa Norgas emitió un comunicado en el que dice que “los votantes tienen derecho”.',
      'empresa Norgas',
    ],
    [
      'fr',
      'L’entreprise Norgas a publié un communiqué affirmant que « les gens ont droit à tout ».',
      'entreprise Norgas',
    ],
    ['it', 'L’azienda Norgas ha diffuso una nota in cui afferma che «tutti hanno diritto a tutto».', 'azienda Norgas'],
    ['pt', 'A empresa Norgas divulgou uma nota afirmando que "os eleitores têm direito a tudo".', 'empresa Norgas'],
    [
      'de',
      'Die Firma Norgas veröffentlichte eine Mitteilung, in der es heißt: „Alle haben ein Recht.“',
      'Firma Norgas',
    ],
    ['nl', 'De gemeente Norgen publiceerde een bericht waarin staat: "Iedereen heeft er recht op."', 'gemeente'],
    ['sv', 'Kommunen skickade ett meddelande som säger att ”alla har rätt till det”.', 'Kommunen'],
    ['ro', 'Primăria a publicat un comunicat în care spune că „toți au dreptul la asta”.', 'Primăria'],
  ])('are of who has published it: %s, %s', (lang, text, name) => {
    expect(names(lang, text)).toEqual([name]);
  });

  it.each([
    ['a text that somebody got', 'The council received a statement warning that “voters have a right to know.”'],
    ['words of another', 'The council issued a statement after the day on which Ann Ford had warned that “it is so.”'],
    ['no words of it', 'The council issued a statement on what voters call a “right to know it all” there.'],
  ])('are not: %s', (_, text) => {
    expect(names('en', text)).not.toContain('council');
  });
});

describe('words that somebody has announced, according to a statement', () => {
  it.each([
    [
      'es',
      'La empresa Norgas anunció el cierre porque "lo que hizo el dueño lo provocó", según un comunicado.',
      'Norgas',
    ],
    ['pt', 'A empresa Norgas anunciou o fecho porque "o que o dono fez o provocou", segundo uma nota.', 'Norgas'],
    ['fr', 'La société Norgaz a annoncé la fermeture car « cela ne va plus ici », selon un communiqué.', 'Norgaz'],
    [
      'es',
      'El ministro Juan Gil anunció el cierre porque "no hay otra salida posible", según un comunicado.',
      'Juan Gil',
    ],
  ])('are theirs: %s, %s', (lang, text, name) => {
    expect(names(lang, text)).toEqual([name]);
  });

  it.each([
    ['a report', 'El ministro Juan Gil anunció el cierre porque "no hay otra salida posible", según un informe.'],
    ['one of another', 'El ministro Juan Gil dijo que "no hay otra salida", según un comunicado de la policía.'],
    ['the one known', 'El ministro Juan Gil anunció el cierre porque "no hay otra salida", según el comunicado.'],
  ])('are not, according to %s', (_, text) => {
    expect(names('es', text)).not.toContain('Juan Gil');
  });
});
