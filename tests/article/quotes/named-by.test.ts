import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('who gives something a name in the passive', () => {
  it.each([
    ['fr', 'Le projet, qualifié par Anne Morel de « cadeau aux riches », est abandonné.', 'Anne Morel'],
    ['es', 'El plan, calificado por Ana Morales como «regalo para los ricos», fracasó.', 'Ana Morales'],
    ['ca', 'El pla, qualificat per Anna Puig de «regal per als rics», va fracassar.', 'Anna Puig'],
    ['it', 'Il piano, definito da Anna Moretti «un regalo ai ricchi», è fallito.', 'Anna Moretti'],
    ['pt', 'O plano, descrito por Ana Morais como “presente para os ricos”, falhou.', 'Ana Morais'],
    ['ro', 'Planul, numit de Greenpeace „un cadou pentru cei bogați”, a eșuat.', 'Greenpeace'],
    ['nl', 'Het plan werd door Greenpeace omschreven als ‘een cadeau voor de rijken’.', 'Greenpeace'],
    ['nl', 'Het plan werd door Anna de Vries ‘een cadeau voor de rijken’ genoemd.', 'Anna de Vries'],
    ['sv', 'Planen beskrevs av Greenpeace som ”en gåva till de rika”.', 'Greenpeace'],
    ['da', 'Planen blev af Greenpeace beskrevet som »en gave til de rige«.', 'Greenpeace'],
    ['no', 'Planen ble av Greenpeace beskrevet som «en gave til de rike».', 'Greenpeace'],
    ['pl', 'Plan został nazwany przez Greenpeace „prezentem dla bogatych”.', 'Greenpeace'],
    ['de', 'Der Plan wurde von Anna Weber als „teurer Unsinn“ bezeichnet.', 'Anna Weber'],
    ['de', 'Der von Anna Weber als „teurer Unsinn“ bezeichnete Plan ist gescheitert.', 'Anna Weber'],
  ])('stands before the words, in %s: %s', (lang, paragraph, name) => {
    expect(last(lang, paragraph)).toBe(name);
  });

  it.each([
    ['fr', 'Le projet, défendu par Anne Morel sous le nom de « Grand Littoral », est abandonné.'],
    ['it', 'Il film, diretto da Anna Moretti con il titolo «Un regalo ai ricchi», è uscito.'],
    ['nl', 'Het boek werd door Anna de Vries uitgegeven als ‘Een cadeau’.'],
    ['de', 'Das Buch wurde von Anna Weber als „Teurer Unsinn“ verlegt.'],
  ])('is nobody who does something else with a name, in %s', (lang, paragraph) => {
    expect(last(lang, paragraph)).toBe('');
  });
});

describe('whose words a source is', () => {
  it.each([
    ['en', 'In Dr. Sandler’s words, “could the moment be tied to awareness of having decided?”', 'Sandler'],
    ['en', "This was, in Ann Ford's words, “a very bad day for all of us”.", 'Ann Ford'],
    ['de', 'Das war, mit den Worten von Anna Weber, „ein sehr schlechter Tag für uns alle“.', 'Anna Weber'],
    ['fr', "Selon les mots d'Anne Morel, c'était « un très mauvais jour pour nous tous ».", 'Anne Morel'],
    ['it', 'Con le parole di Anna Moretti, è stato «un giorno pessimo per tutti noi».', 'Anna Moretti'],
    ['pl', 'Słowami Anny Lis był to „bardzo zły dzień dla nas wszystkich”.', 'Anna Lis'],
  ])('is told by a genitive or "of", in %s: %s', (lang, paragraph, name) => {
    expect(last(lang, paragraph)).toBe(name);
  });

  it('is nobody whose words are spoken of', () => {
    expect(
      last('en', "The crowd did not like Ann Ford's words. “We are tired of it,” a man in the square said."),
    ).not.toBe('Ann Ford');
  });
});
