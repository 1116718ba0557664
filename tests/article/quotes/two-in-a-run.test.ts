import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Language, text, the name that is shown. */
const RUNS: readonly (readonly [lang: string, text: string, full: string])[] = [
  ['en', 'Speaking to the Daily Mail Larsson claimed that he was “never asked for any money”.', 'Larsson'],
  ['en', 'Speaking to the Telegraph Peter Lang claimed that he was “never asked for any money”.', 'Peter Lang'],
  ['de', '„Das geht so nicht weiter“, sagte der Deutschen Presse-Agentur Anna Weber.', 'Anna Weber'],
  ['de', '„Das geht so nicht weiter“, sagte Anna Weber der Deutschen Presse-Agentur.', 'Anna Weber'],
  ['es', '«No podemos seguir así», dijo al diario Bilbao Jon Etxe, alcalde del pueblo.', 'Jon Etxe'],
  ['es', '«No podemos seguir así», dijo en San Sebastián Jon Etxe, alcalde del pueblo.', 'Jon Etxe'],
  ['pl', '– Prosili o czas – mówił do polityków Lewicy Borys Budny, szef klubu.', 'Borys Budny'],
  ['es', 'La diputada PS Emilia Rojo dijo que no es “una respuesta al diálogo que se debe tener”.', 'Emilia Rojo'],
];

describe('a run of capitals that holds somebody and whom or where he speaks', () => {
  it.each(RUNS)('%s: %s', (lang, text, full) => {
    expect(said(lang, text)[0]?.full).toBe(full);
  });

  it('leaves a body whole that speaks itself', () => {
    expect(said('en', 'The Daily Mail Trust said it was “never asked for any money”.')[0]?.full).toBe(
      'Daily Mail Trust',
    );
    expect(said('en', '“We never asked for any money,” the Daily Mail said.')[0]?.full).toBe('Daily Mail');
  });
});

describe('words that are parts of a name', () => {
  it.each([
    ['es', '“No vamos a parar aquí”, dijo Julio Borges.', 'Julio Borges'],
    ['es', '“No vamos a parar aquí”, resume el alcalde de Lubrín, Domingo José Ramos.', 'Domingo José Ramos'],
    ['it', '«Non ci fermeremo qui», ha detto Domenica Ferri.', 'Domenica Ferri'],
    ['es', '“Este es un conjunto de soluciones”, dice Von der Leyen en su carta.', 'Von der Leyen'],
    ['en', '“We won three of those,” said Al From, who helped found it.', 'Al From'],
    ['is', '„Við komum til að styðja við þær,“ segir Eydís Mary Jónsdóttir. Eydís er hér.', 'Eydís Mary Jónsdóttir'],
  ])('%s: %s', (lang, text, full) => {
    expect(said(lang, text)[0]?.full).toBe(full);
  });

  it('leaves days where they tell when', () => {
    expect(said('en', '“We will stay,” Ford said Tuesday. On Monday Ann Ford left.')[0]?.full).toBe('Ann Ford');
    expect(said('de', '„Wir bleiben hier“, sagte am Montag Anna Weber.')[0]?.full).toBe('Anna Weber');
  });
});

it('takes no name from a heading where every word has a capital', () => {
  const heading = 'Ann Ford Goes After Peter Lang In Senate Debate';
  const text = 'Ann Ford spoke first. “He has never asked anybody for help,” Ford said.';
  expect(said('en', heading, text)[0]?.full).toBe('Ann Ford');
  expect(said('en', 'Ann Ford Tells Senate Committee About Her Plans', text)[0]?.full).toBe('Ann Ford');
  expect(
    said('en', 'Peter Ford Jr. Speaks About Senate Debate', 'Peter Ford spoke. “I agree,” said Peter Ford Jr.')[0]
      ?.full,
  ).toBe('Peter Ford Jr.');
});

describe('the one behind a passive', () => {
  it.each([
    ['Ann Ford was told by Peter Lang that the plan was “dead on arrival”.', 'Peter Lang'],
    ['It was reported by the Daily Post that the plan was “dead on arrival”.', 'Daily Post'],
    ['Not much is known, as noted by health writer Ann Ford. “Many people believe it helps,” she wrote.', 'Ann Ford'],
  ])('%s', (text, full) => {
    expect(said('en', text)[0]?.full).toBe(full);
  });

  it('leaves "he" to the one who was asked', () => {
    const asked = 'Ann Ford was asked by moderator Peter Lang whether the plan was “dead on arrival”.';
    expect(said('en', asked, '“It is the best plan we have ever had,” she said.')[1]?.full).toBe('Ann Ford');
  });

  it('is nobody where the passive tells only what was done', () => {
    const text = 'The plan was echoed by Ann Ford and a few more. It has “a long way to go”.';
    expect(said('en', text).every(({ speaker }) => speaker === '')).toBe(true);
  });
});

describe('a whole name inside a heading of capitals', () => {
  it.each([
    [
      'Claudia Tanner',
      'Underdog Conservative Claudia Tanner Beats Establishment in Hale Primary.',
      'Underdog conservative Assemblywoman Claudia Tanner defeated a well-funded effort on Tuesday.',
      '“I’m not afraid to stand up,” Tanner said.',
    ],
    [
      'Ted Krause',
      'Brave Hiker Ted Krause Beats Storm in Hale',
      'Climber Ted Krause spoke on Tuesday.',
      '“I’m not afraid to stand up,” Krause said.',
    ],
  ])('is the name: %s', (name, ...paragraphs) => {
    expect(said('en', ...paragraphs).at(-1)?.full).toBe(name);
  });

  it('is no part of a longer one that a sentence has', () => {
    const paragraphs = ['Anna Lena spoke.', '“I’m not afraid to stand up,” said Maria Anna Lena Ford on Tuesday.'];
    expect(said('en', ...paragraphs).at(-1)?.full).toBe('Maria Anna Lena Ford');
    const told = ['Maria Anna Lena Ford lives in Hale, Ohio, with Karl.', '“I’m not afraid to stand up,” Ford said.'];
    expect(said('en', 'Anna Lena spoke.', ...told).at(-1)?.full).toBe('Maria Anna Lena Ford');
  });
});
