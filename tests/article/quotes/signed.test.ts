import { describe, expect, it } from 'vitest';
import { said } from './said';

const full = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs)[0]?.full ?? '';

describe('who signs the words behind a dash', () => {
  it.each([
    ['de', '„Das Buch ist ein großer Wurf.“ – Karl Dorfner', 'Karl Dorfner'],
    ['en', '“The best meal that I have had in years.” — Ann Ford, chef.', 'Ann Ford'],
    ['fr', '« Un livre qui fera date. » – Anne Favre', 'Anne Favre'],
    ['de', 'Keine Angst vor Stille. „Schenke dir jeden Tag eine Minute.“ (Karl Dorfner)', 'Karl Dorfner'],
    ['en', '“The best meal that I have had in years.” (Ann Ford, chef)', 'Ann Ford'],
  ])('said them (%s)', (lang, text, name) => {
    expect(full(lang, text)).toBe(name);
  });

  it.each([
    ['de', '„Das Buch ist ein großer Wurf.“ – Hamburger Bote'],
    ['en', '“The best meal that I have had in years.” — Ann Ford had not been so sure.'],
    ['en', '“The best meal that I have had in years.” — Spring'],
    ['en', '“The best meal that I have had in years.” (Ann Ford was not there)'],
    ['en', '“The best meal that I have had in years.” (Spring)'],
    ['de', '„Das Buch ist ein großer Wurf.“ (Spring zum Beitrag)'],
    ['en', '“The best meal that I have had in years.” (Ann Ford) So it began.'],
  ])('is nobody where more follows, or one word, or no person (%s: %s)', (lang, text) => {
    expect(full(lang, text)).not.toMatch(/Spring|Ford|Anna/);
  });
});

describe('who signs the words in what ends their paragraph and is no sentence', () => {
  it.each([
    ['de', '6. "Kochen reicht, um ruhig zu werden." Plus-Size-Model Maren Küster (@marenkuester)', 'Maren Küster'],
    ['de', '"Ich nehme mir Zeit für alles." Journalistin und Moderatorin Helen Frei (@helenfrei)', 'Helen Frei'],
    ['de', '"Singen ist mein bester Trick." Sängerin Elif (@elifsingt)', 'Elif'],
    ['en', '“The best meal that I have had in years.” Ann Ford, 43', 'Ann Ford'],
    ['fr', '« Je marche chaque matin dans la forêt. » Anne Favre', 'Anne Favre'],
    ['es', '«Camino cada mañana por el bosque.» Ana Salas, 31', 'Ana Salas'],
    ['it', '«Cammino ogni mattina nel bosco.» Anna Ferri', 'Anna Ferri'],
    ['pt', '“Caminho todas as manhãs no bosque.” Ana Salas, 31', 'Ana Salas'],
    ['sv', '”Jag går i skogen varje morgon.” Anna Lund, 31', 'Anna Lund'],
    ['pl', '„Codziennie rano chodzę do lasu.” Anna Nowak', 'Anna Nowak'],
  ])('said them (%s: %s)', (lang, text, name) => {
    expect(full(lang, text)).toBe(name);
  });

  it.each([
    ['a whole sentence', 'en', '“The best meal that I have had in years.” Ann Ford had another.'],
    ['more behind it', 'en', '“The best meal that I have had in years.” Ann Ford. So it began.'],
    ['words that do not end', 'en', 'She called it “the best meal that I have had in years” Ann Ford'],
    ['one name alone', 'en', '“The best meal that I have had in years.” Spring'],
    ['two names', 'en', '“The best meal that I have had in years.” Ann Ford, Karl Dorfner'],
    ['small words', 'en', '“The best meal that I have had in years.” Photo by Ann Ford'],
  ])('is nobody beside %s', (_, lang, text) => {
    expect(full(lang, text)).toBe('');
  });
});

describe('words that a name leads to', () => {
  it('are not said by who bears it, where they begin with a verb', () => {
    const text =
      '“Both have courage,” Garland said. President Omar Haddad “has put aside efforts to shortcut the peace.”';
    expect(said('en', text).at(-1)?.full).not.toBe('Omar Haddad');
  });

  it('are said by them, where the verb of the sentence tells', () => {
    expect(full('en', 'President Omar Haddad said it “has put aside efforts to shortcut the peace.”')).toBe(
      'Omar Haddad',
    );
  });
});

describe('titles in a list', () => {
  it('are no quotations, though the commas stand inside the marks', () => {
    const text = 'The promoter said to expect hits, including “Follow The River,” “Long Road Home,” and “White Water.”';
    expect(said('en', text)).toEqual([]);
  });

  it('are told from words said one behind the other', () => {
    expect(said('en', '“We will not stop,” Ann Ford said, “not for them,” “not for anybody.”').length).toBeGreaterThan(
      1,
    );
  });
});

it('knows who an aunt is', () => {
  expect(
    full('en', 'According to his aunt, Mary Stroud, “he was brilliant from the start and talked to students.”'),
  ).toBe('Mary Stroud');
});

it('knows “expuso” and what somebody has described with words', () => {
  expect(full('es', '“Es una tragedia y un horror”. Con esas palabras ha descrito Ramón Olmedo el incendio.')).toBe(
    'Ramón Olmedo',
  );
  expect(full('es', '"Son números muy aceptables", expuso la fiscal Laura Jerez.')).toBe('Laura Jerez');
});

it('finds a name behind what an office is of, and which of them, in Swahili', () => {
  expect(full('sw', '"Tumeteseka kwa miaka mitatu," alisema mkazi wa kijiji hicho, Asha Hamisi.')).toBe('Asha Hamisi');
});

it('knows Nordic offices with their article at the beginning of a sentence', () => {
  expect(full('sv', 'Föräldern Jonas Ek är kritisk: ”Ingen har frågat oss.”')).toBe('Jonas Ek');
  expect(full('is', 'Bæjarstjórinn Jón Karlsson sagði: „Allt er í lagi.“')).toBe('Jón Karlsson');
});
