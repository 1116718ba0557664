import { describe, expect, it } from 'vitest';
import { said } from './said';

const names = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).map(({ full }) => full);

describe('"he" and "she" are one person', () => {
  it('never a committee, a report or several', () => {
    expect(
      names('en', 'The council committee says the delay is "unacceptable". "We wait for months," she says.'),
    ).toEqual(['council committee', '']);
    expect(
      names('en', 'Most people felt the plan was "a far-fetched idea". She said: "I saw a hole in the floor."').at(-1),
    ).toBe('');
  });

  it('never a man whom nobody names where it is a woman', () => {
    expect(names('en', 'The man said: "I am tired of it all." "I am not, I can tell you," she says.')).toEqual([
      'man',
      '',
    ]);
    expect(names('en', 'The man said: "I am tired of it all." "I am, I can tell you," he says.')).toEqual([
      'man',
      'man',
    ]);
  });

  it('but a spokeswoman, an official and somebody with a name', () => {
    expect(names('en', 'The spokeswoman said the delay was "regrettable". "We are sorry," she added.').at(-1)).toBe(
      'spokeswoman',
    );
    expect(names('en', 'Ann Ford said it was "fine". "We are proud," she added.')).toEqual(['Ann Ford', 'Ann Ford']);
  });

  it('and nobody whom the article called the other way', () => {
    expect(
      names(
        'en',
        'Peter Lund, 50, pulled out a tooth. "I would not do it again," he said.',
        'The dentist was angry. "Nobody should have to do this," she said.',
      ),
    ).toEqual(['Peter Lund', 'dentist']);
    expect(
      names('en', 'Ms Ford wants a new hospital. "It is needed," he said.', 'Anna Ford chairs the board.')[0],
    ).toBe('');
    expect(
      names('de', 'Die Lage ist ernst, sagte Jan Keller. „Wir warten ab“, sagte er. „Ich warte nicht“, sagte sie.'),
    ).toEqual(['Jan Keller', '']);
    expect(names('fr', 'Jean Petit arrive. « Je reste », dit-il. « Moi non plus », répond-elle.').at(-1)).not.toBe(
      'Jean Petit',
    );
  });

  it('nor whose office says that she is a woman', () => {
    expect(names('de', 'Hürdensprinterin Anna Weber lief gut. „Damit habe ich nie gerechnet“, sagte er.')).toEqual([
      '',
    ]);
    expect(names('de', 'Hürdensprinterin Anna Weber lief gut. „Damit habe ich nie gerechnet“, sagte sie.')).toEqual([
      'Anna Weber',
    ]);
    // "Mitglied" and "Person" tell nothing
    expect(names('de', 'Ratsmitglied Anna Weber lief gut. „Damit habe ich nie gerechnet“, sagte sie.')).toEqual([
      'Anna Weber',
    ]);
  });

  it('a language without the difference believes every guess', () => {
    expect(names('id', 'Budi Santoso datang. "Saya siap," kata dia. "Kami menunggu," ujarnya.')).toEqual([
      'Budi Santoso',
      'Budi Santoso',
    ]);
  });
});

describe('an office of several is none of a single person', () => {
  it('before the name, behind a comma', () => {
    expect(
      said(
        'en',
        'In his speech to members of the elite, Peter Lund accused the West of "selecting targets for war".',
      )[0],
    ).toMatchObject({ full: 'Peter Lund', role: '' });
  });

  it('behind the name', () => {
    expect(
      said('en', 'The new bill hits Carl Moss, cyber users and others. "It is unfair," Carl Moss said.').at(-1),
    ).toMatchObject({ full: 'Carl Moss', role: '' });
  });

  it('but one with such a word in it', () => {
    expect(said('en', '"We wait," said Julie Grant, a state health department information officer.')[0]).toMatchObject({
      full: 'Julie Grant',
      role: 'state health department information officer',
    });
    expect(said('en', '"We wait," said Julie Grant, leader of the group.')[0]?.role).toBe('leader of the group');
    expect(said('en', 'The group leader, Julie Grant, said: "We wait here."')[0]?.role).toBe('group leader');
  });
});

describe('an office behind a preposition', () => {
  it('is not held by the subject behind the comma', () => {
    expect(said('en', 'Speaking of the birth of his son, Phil said: "I was there all night."')[0]).toMatchObject({
      full: 'Phil',
      role: '',
    });
    expect(
      said(
        'pt',
        'Antes de se encontrar com o presidente do tribunal, Rodrigo Prado se reuniu com senadores.',
        '"Não houve crítica ao tribunal", disse Rodrigo Prado.',
      )[0],
    ).toMatchObject({ full: 'Rodrigo Prado', role: '' });
  });

  it('but by the one between two commas', () => {
    expect(
      said('es', 'Tras la reunión con el alcalde de Vega, Ana Prado, llegó la calma. “Estoy feliz”, dijo Ana Prado.')[0]
        ?.role,
    ).toBe('alcalde de Vega');
  });
});

it('names of places in a list are nobody’s office', () => {
  expect(
    said(
      'es',
      'El alcalde de Vega, Ángel Robles, lloraba. “Avisamos puerta por puerta a los vecinos”, relató.',
      'Se desalojaron varios barrios, Los Robles, Fuente del Prado, Los Pinos y La Sierra.',
    )[0],
  ).toMatchObject({ full: 'Ángel Robles', role: 'alcalde de Vega' });
});

it('a surname that is an office elsewhere stays a name behind its title', () => {
  const found = said(
    'en',
    '"Turnout makes a difference," said Charlie King, a lawyer.',
    'Hillary Moss, Hillary Moss, Hillary Moss and Hillary Moss came. Mr. King and Mr. Lane met.',
    '"It is all about this race," Mr. King added.',
  );
  expect(found.at(-1)).toMatchObject({ speaker: 'Mr. King', role: '' });
});

it('a given name that is a faith elsewhere begins the name', () => {
  expect(
    said('en', 'Christian Horn admitted it was a "testing time". His wife Geri Horn was there. "It was," Horn said.')[0]
      ?.full,
  ).toBe('Christian Horn');
});
