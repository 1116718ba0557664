import { describe, expect, it } from 'vitest';
import { said } from './said';

describe('an office whose complement leads to a comma and its holder', () => {
  it.each([
    [
      'fr',
      '« Le taux restera bon », déclare le directeur académique des services, Bertrand Louvier.',
      'Bertrand Louvier',
      'directeur académique des services',
    ],
    [
      'fr',
      '« Le taux restera bon », fait valoir la directrice adjointe des services de l’éducation nationale, Inès Louvier, jeudi.',
      'Inès Louvier',
      'directrice adjointe des services de l’éducation nationale',
    ],
    [
      'es',
      '«La tasa seguirá siendo buena», declaró la concejala delegada de medio ambiente, Berta Lobo.',
      'Berta Lobo',
      'concejala delegada de medio ambiente',
    ],
    [
      'it',
      '«Il tasso resterà buono», spiega l’assessora comunale alla mobilità sostenibile, Berta Lupi.',
      'Berta Lupi',
      'assessora comunale alla mobilità sostenibile',
    ],
    [
      'en',
      '"They pay us twenty cents," said the spokesman of the platform Fair Fruit, John Cabello.',
      'John Cabello',
      'spokesman of the platform Fair Fruit',
    ],
    [
      'ca',
      'El portaveu de la plataforma Fruita Digna, Isidre Capdevila, ha dit: «Ens paguen vint cèntims».',
      'Isidre Capdevila',
      'portaveu de la plataforma Fruita Digna',
    ],
    [
      'de',
      '„Es wird besser“, sagt die Sprecherin der Plattform Faire Früchte, Anna Kern.',
      'Anna Kern',
      'Sprecherin der Plattform Faire Früchte',
    ],
    [
      'nl',
      '‘Het wordt beter’, zegt de voorzitter van de vereniging Schone Lucht, Anna de Wit.',
      'Anna de Wit',
      'voorzitter van de vereniging Schone Lucht',
    ],
    [
      'sv',
      '”Det blir bättre”, säger ordföranden i föreningen Ren Luft, Anna Ek.',
      'Anna Ek',
      'ordföranden i föreningen Ren Luft',
    ],
    [
      'pl',
      '„Będzie lepiej” – powiedziała rzeczniczka prasowa stowarzyszenia Czyste Powietrze, Anna Kowal.',
      'Anna Kowal',
      'rzeczniczka prasowa stowarzyszenia Czyste Powietrze',
    ],
    [
      'ro',
      '„Rata va rămâne bună”, a declarat directorul academic al serviciilor, Bogdan Lupu.',
      'Bogdan Lupu',
      'directorul academic al serviciilor',
    ],
  ])('%s: %s', (lang, text, full, role) => {
    expect(said(lang, text)).toMatchObject([{ full, role }]);
  });
});

describe('an office before a comma and a name of somebody else', () => {
  it.each([
    [
      'what its holder did stands between',
      'fr',
      'Le maire inaugure la crèche de la ville, Jean Dupont, son adjoint, est absent. « C’est dommage », dit Jean Dupont.',
      'maire inaugure',
    ],
    [
      'a name of its own stands right behind it',
      'en',
      '"They pay us twenty cents," said mayor Ann Ford, John Cabello of the union listening.',
      'John',
    ],
    [
      'several are listed',
      'en',
      '"They pay us twenty cents," said the mayor of the town, John Cabello and Ann Ford.',
      'mayor of the town, John',
    ],
  ])('%s', (_what, lang, text, wrong) => {
    for (const { full, role } of said(lang, text)) expect(`${role} ${full}`).not.toContain(wrong);
  });
});
