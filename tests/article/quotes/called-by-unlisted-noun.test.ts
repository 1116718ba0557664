import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('who is called by a noun of no list is who spoke last', () => {
  it.each([
    [
      'en',
      'Rae Dunn showed us round. “We had guards on the gates,” Dunn said.',
      'While that may have been for safety, the former disciple added: “You were trapped all the time.”',
      'Rae Dunn',
    ],
    [
      'en',
      '“It will be far more tragic,” Karel Dobrev said.',
      '“We have other means too,” the Moravian dictator continued.',
      'Karel Dobrev',
    ],
    [
      'de',
      'Markus Bellheim sagte, er bleibe.',
      '„Wir werden schneller sein als gedacht“, versprach der frühere Boxer.',
      'Markus Bellheim',
    ],
    [
      'fr',
      '« C’est un déséquilibre », indique la Pr Jolivet-Gomar.',
      'En plus de rassasier, « les fibres nourrissent tout ce monde », précise la gastro-entérologue.',
      'Jolivet-Gomar',
    ],
    [
      'fr',
      'Hier, Paul Lacour a dit oui.',
      '« Nous irons plus vite que prévu », a promis l’ancien boxeur.',
      'Paul Lacour',
    ],
    ['es', 'El viernes Marcos Bellido dijo que sí.', '“Iremos más rápido”, prometió el exboxeador.', 'Marcos Bellido'],
    ['pt', 'Ontem Rui Valadas disse que sim.', '"Vamos mais depressa", prometeu o antigo pugilista.', 'Rui Valadas'],
    ['nl', 'Pieter Hoekman zei ja.', '‘We gaan sneller dan gedacht’, beloofde de voormalige bokser.', 'Pieter Hoekman'],
    ['el', 'Ο Γιώργος Καράς είπε ναι.', '«Θα πάμε πιο γρήγορα», υποσχέθηκε ο πρώην πυγμάχος.', 'Γιώργος Καράς'],
  ])('%s: %s %s', (lang, before, words, name) => {
    expect(last(lang, before, words)?.full).toBe(name);
  });

  it('an expert of a university is no university', () => {
    expect(
      last(
        'en',
        'Professor Jane Ogle said it was wrong.',
        'The University of Hull scientist continued, “It never works.”',
      )?.full,
    ).toBe('Jane Ogle');
  });

  it.each([
    ['en', 'Ann Ford said it was late.', '“It was a long night,” the former newspaper said.'],
    ['en', 'Ann Ford wrote to the regulator.', '“We will not pay,” the insurer said.'],
    ['en', 'Ann Ford said it was late.', '“It was a long night,” a former disciple said.'],
    ['en', 'Ann Ford bought a boiler.', '“It will not break,” the glazier said.'],
    ['de', 'Jan Fuchs sagte, es sei spät.', '„Das sieht keiner“, meldete der Sender.'],
    ['de', 'Jan Fuchs sagte, es sei spät.', '„Das sieht keiner“, meldete ein Boxer.'],
    ['fr', 'Paul Lacour a dit non.', '« Elle ne casse jamais », a promis le constructeur.'],
    ['es', 'Luis Prado dijo que no.', '“No se rompe nunca”, prometió el fabricante.'],
  ])('but a body, and another, are not (%s: %s %s)', (lang, before, words) => {
    expect(last(lang, before, words)?.full).not.toMatch(/Ford|Fuchs|Lacour|Prado/);
  });
});

describe('who has said nothing so far is not who speaks of him', () => {
  it.each([
    ['en', 'Tom Ferris scored twice on Friday. “He was brilliant,” the coach said.'],
    ['fr', 'Vendredi, Paul Lacour a marqué deux buts. « Il a été brillant », a dit l’entraîneur.'],
    ['de', 'Am Freitag traf Jan Fuchs zweimal. „Er war großartig“, sagte der Trainer.'],
  ])('%s: %s', (lang, text) => {
    expect(last(lang, text)?.full).not.toMatch(/Ferris|Lacour|Fuchs/);
  });

  it('who has may speak of another', () => {
    expect(last('en', 'Tom Ferris said he liked it. “He is brilliant,” the striker said.')?.full).toBe('Tom Ferris');
  });
});
