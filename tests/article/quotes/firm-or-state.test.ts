import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full;

describe('"the company" is no ministry and no police', () => {
  it.each([
    ['en', 'The Ministry of Health opened an inquiry. “We are sorry for all of this,” the company said.'],
    ['en', 'The Hull Police Department opened an inquiry. “We are sorry for all of this,” the firm said.'],
    ['de', 'Das Gesundheitsministerium prüft den Fall. „Das tut uns allen sehr leid“, so das Unternehmen.'],
    ['de', 'Die Staatsanwaltschaft Kassel ermittelt seit Montag. „Das tut uns allen sehr leid“, so der Konzern.'],
    ['es', 'El Ministerio de Sanidad abrió una investigación. “Lo sentimos mucho todos”, señaló la empresa.'],
    ['fr', 'Le ministère de la Santé a ouvert une enquête. « Nous sommes tous désolés », a indiqué l’entreprise.'],
    ['it', 'Il ministero della Salute ha aperto un’inchiesta. «Siamo tutti molto dispiaciuti», ha spiegato l’azienda.'],
    ['sv', 'Hälsodepartementet utreder saken. ”Vi är alla mycket ledsna”, säger bolaget.'],
  ])('%s: %s', (lang, text) => {
    expect(last(lang, text)).not.toMatch(/[Mm]inist|Police|Staats|departement/);
  });

  it.each([
    [
      'en',
      'The Ministry of Health opened an inquiry. “We will look at all of it,” the agency said.',
      'Ministry of Health',
    ],
    [
      'en',
      'Northern Holdings asked the Ministry of Health. “We are sorry for all of this,” the company said.',
      'Northern Holdings',
    ],
    [
      'en',
      'Mark Dale Productions denied that it had settled. “We did not agree to this,” the production company said.',
      'Mark Dale Productions',
    ],
    [
      'de',
      'Die Stadtwerke Kassel AG prüft den Fall. „Das tut uns allen sehr leid“, so das Unternehmen.',
      'Stadtwerke Kassel AG',
    ],
  ])('but it is the firm, and an agency may be one (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)).toBe(name);
  });
});
