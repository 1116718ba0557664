import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('whom words before a colon are about is not who says them', () => {
  it.each([
    ['de', 'Auf dem Marktplatz Wisch wurde ein Föhn bestellt. Das Fazit zu Wisch: „Die Geräte waren minderwertig.“'],
    ['en', 'Asked about Paul Hart: “This is far too little for all of us.”'],
    ['es', 'Sobre Luis Prado: “Es muy poco para todos nosotros aquí”.'],
    ['it', 'Su Marco Bellini: «È troppo poco per tutti noi qui».'],
    ['pt', 'Sobre Rui Valadas: "É muito pouco para todos nós aqui".'],
    ['nl', 'Over Pieter Hoekman: ‘Dit is veel te weinig voor ons allemaal.’'],
    ['sv', 'Om Erik Lundmark: ”Det är alldeles för lite för oss alla.”'],
    ['ru', 'Об Иване Петрове: «Это слишком мало для всех нас».'],
  ])('%s: %s', (lang, text) => {
    expect(last(lang, text)).toMatchObject({ full: '' });
  });

  it('but who spoke before them goes on', () => {
    expect(
      last('de', '„Das reicht nicht“, sagt Jan Holm. Und zu Jana Keller: „Sie ist die beste Wahl für alle hier.“')
        ?.full,
    ).toBe('Jan Holm');
  });

  it.each([
    ['de', 'Hart war die Kritik von Jana Keller: „Das ist viel zu wenig für alle hier.“', 'Jana Keller'],
    ['de', 'Ähnlich klingt es bei Jana Keller: „Das ist viel zu wenig für alle hier.“', 'Jana Keller'],
    ['en', 'Ann Ford on Paul Hart: “This is far too little for all of us.”', 'Ann Ford'],
    ['en', 'The view from Paul Hart: “This is far too little for all of us.”', 'Paul Hart'],
    ['es', 'La respuesta de Luis Prado: “Es muy poco para todos nosotros aquí”.', 'Luis Prado'],
    ['fr', 'Même constat pour Paul Lacour : « C’est trop peu pour nous tous ici. »', 'Paul Lacour'],
    ['sv', 'Svaret från Erik Lundmark: ”Det är alldeles för lite för oss alla.”', 'Erik Lundmark'],
  ])('but whose they are is (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)?.full).toBe(name);
  });
});

describe('who tells of words that another leads to with a colon', () => {
  it.each([
    ['en', 'According to the Harbour Post, one user on Weibo posted: “How did these two come to the capital?”', 'user'],
    ['en', 'According to Paul Hart, Ann Ford once cautioned: “It is like a double-edged sword to all.”', 'Ann Ford'],
    ['en', 'Ann Ford said Paul Hart told her: “We are going to have a day of it.”', 'Paul Hart'],
    ['de', 'Laut Jan Holm sagte Jana Keller einmal: „Das ist viel zu wenig für alle hier.“', 'Jana Keller'],
    ['es', 'Según Luis Prado, Ana Ríos dijo: “Es muy poco para todos nosotros aquí”.', 'Ana Ríos'],
  ])('is not whose they are (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)?.full).toBe(name);
  });

  it('but is where no colon leads to them', () => {
    expect(last('en', 'According to Paul Hart, Ann Ford wanted “a day of it for all”.')?.full).toBe('Paul Hart');
  });
});

it('who is told of behind "including" does not say what stands before it', () => {
  expect(
    last(
      'en',
      'Committee Chairman James Cormer said the inquiry will move into its "next phase," including Hunter Beddin testifying in the open.',
    )?.full,
  ).toBe('James Cormer');
});

it('the police department is not the authority before it', () => {
  const department = last(
    'en',
    'The officer is stable, the Housing Authority said.',
    '“Please stay inside your homes,” the police department told residents.',
  );
  expect(department?.full).toBe('police department');
  expect(last('en', 'The Housing Authority said no.', '“Please stay inside,” the agency told residents.')?.full).toBe(
    'Housing Authority',
  );
});
