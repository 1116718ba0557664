import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('a body that is called by what it is for', () => {
  it.each([
    [
      'en',
      'The Institute for Economic Matters said it was a “disaster for living standards”.',
      'Institute for Economic Matters',
    ],
    [
      'en',
      'The Center for Science in the Public Interest said it was a “disaster for all of us”.',
      'Center for Science in the Public Interest',
    ],
    [
      'en',
      '“This is a disaster,” said the Society for the Protection of Birds.',
      'Society for the Protection of Birds',
    ],
    [
      'en',
      'The slogan, described by the Campaign Against Racism as “murderous language”, was heard again.',
      'Campaign Against Racism',
    ],
    [
      'de',
      'Das Zentrum für Politische Bildung nannte es einen „schwarzen Tag für alle“.',
      'Zentrum für Politische Bildung',
    ],
    ['es', 'El Instituto para la Economía denunció «un desastre para el nivel de vida».', 'Instituto para la Economía'],
  ])('has its whole name, in %s: %s', (lang, paragraph, name) => {
    expect(last(lang, paragraph)).toBe(name);
  });

  it('is the subject behind an adjective, initials and what it is', () => {
    const paragraph =
      'The free-market Institute for Economic Matters (IEM), a think-tank close to many MPs, said it was a “disaster for living standards”.';
    expect(last('en', paragraph)).toBe('Institute for Economic Matters');
  });

  it('is no longer than its name', () => {
    expect(last('en', 'The Institute for Trade and Ann Ford met. “It was a disaster,” Ford said.')).toBe('Ann Ford');
    expect(last('en', 'The Bank spoke for Ann Ford. “It was a disaster for us,” Ann Ford said.')).toBe('Ann Ford');
    expect(last('en', 'The Council on Monday said it was a “disaster for living standards”.')).toBe('Council');
  });
});

describe('a body before a verb and somebody behind it', () => {
  it.each([
    ['fr', 'Le gouvernement a qualifié la candidate de « petite-fille de personne ».', 'gouvernement'],
    ['fr', 'Le régime de Moscou a qualifié la candidate de « petite-fille de personne ».', 'régime de Moscou'],
    ['it', 'Il regime di Mosca ha definito la candidata «nipote di nessuno».', 'regime di Mosca'],
    ['de', 'Das Regime in Moskau nannte die Kandidatin eine „Enkelin von niemandem“.', 'Regime'],
  ])('says it of them, in %s: %s', (lang, paragraph, name) => {
    expect(last(lang, paragraph)).toBe(name);
  });

  it('is not who speaks where the words come first', () => {
    expect(last('fr', '« Rien n’est prêt », a dit la candidate.')).toBe('candidate');
  });
});

describe('"has written"', () => {
  it('is said by who stands before it', () => {
    const paragraph =
      '"If the tariff comes, the duty is paid," Howard Glick, a senior fellow, has written. "The state pays nothing."';
    expect(last('en', paragraph)).toBe('Howard Glick');
    expect(last('en', 'A note was written. “Nothing is ready at all,” it read on the door.')).toBe('');
  });
});

describe('a body before a participle', () => {
  it('calls something what it is called', () => {
    expect(
      last('en', 'The Fisheries Authority praised the man, calling his work a "tragic protest against the war".'),
    ).toBe('Fisheries Authority');
  });
});

describe('a body of two before a participle', () => {
  it('does not call something what it is called', () => {
    const paragraph =
      'Halden News and former TV network anchor Karen Court has promoted a humble approach, advising graduates in May to "become members of the club of hard work."';
    expect(last('en', paragraph)).not.toBe('Halden News');
  });
});
