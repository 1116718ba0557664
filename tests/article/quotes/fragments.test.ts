import { describe, expect, it } from 'vitest';
import { said, wordsSaid } from './said';

describe('words of somebody in the sentence of the reporter', () => {
  it.each([
    [
      'en',
      'A judge ruled that Lund should stay in jail because of his "history of running away".',
      'history of running away',
    ],
    ['de', 'Das Buch sei ein „Kampf um Selbstachtung“, sagte Jana Weber.', 'Kampf um Selbstachtung'],
    ['de', 'Jana Weber sagte, die Brücke sei ein „Symbol der Hoffnung“.', 'Symbol der Hoffnung'],
  ])('%s %s', (lang, text, words) => {
    expect(wordsSaid(lang, text)).toEqual([words]);
  });

  it('is what a verb in the mood of reported speech leads to', () => {
    expect(wordsSaid('de', 'Der Umbau der alten Brücke sei „merkwürdig“.')).toEqual(['merkwürdig']);
    expect(wordsSaid('de', 'Der Umbau der alten Brücke ist „merkwürdig“.')).toEqual([]);
  });

  it.each([
    ['a prize', 'de', 'Jana Weber gewinnt einen „Haus des Jahres“-Preis und sagte dazu nichts.'],
    ['a vehicle', 'de', 'Für die Feuerwehr Lund entstand ein „Leichter Mannschafts- und Gerätewagen“.'],
    ['a name behind the definite article', 'de', 'Jana Weber sagte, der „Tag der Brücke“ falle aus.'],
    ['a term of two words', 'en', 'A judge ruled that Lund has a "dual use" permit.'],
  ])('is none: %s', (_name, lang, text) => {
    expect(wordsSaid(lang, text)).toEqual([]);
  });
});

describe('a fragment that follows what somebody said', () => {
  it.each([
    [
      'en',
      '“It is late,” said Ann Ford. The county declined to give the plan’s “exact cost, scope or likely end”.',
      'exact cost, scope or likely end',
    ],
    [
      'de',
      '„Das ist ein Schlag“, sagte Jana Weber. Der Landkreis verkenne „die besonderen Belastungen des Dienstes“.',
      'die besonderen Belastungen des Dienstes',
    ],
    [
      'es',
      '«Es tarde», dijo Ana Vega. El puerto busca «evitar que haya nuevas víctimas».',
      'evitar que haya nuevas víctimas',
    ],
    [
      'fr',
      '« Il est tard », a dit Anne Favre. La ville est restée « loin de la fête attendue ».',
      ' loin de la fête attendue ',
    ],
    ['sv', '”Det är sent”, säger Anna Lund. Barnen lekte ”under den gamla bron” varje dag.', 'under den gamla bron'],
  ])('%s %s', (lang, text, words) => {
    expect(said(lang, text).map((quote) => quote.text)).toContain(words);
  });

  it.each([
    ['nobody spoke', 'en', 'The county declined to give the plan’s “exact cost, scope or likely end”.'],
    ['a term', 'en', 'The plan is a “dual use”.'],
    ['the name of a law', 'de', 'Es gilt das „Gesetz über die Brücken“.'],
    ['the name of a law', 'fr', 'La loi « sur l’usage des terres par les firmes » date de 1990.'],
    ['a crime', 'es', 'El delito de «pertenencia a banda con fines de robo» prescribe.'],
  ])('is none where %s', (name, lang, text) => {
    const before =
      {
        en: '“It is late,” said Ann Ford. ',
        de: '„Es ist spät“, sagte Jana Weber. ',
        fr: '« Il est tard », a dit Anne Favre. ',
      }[lang] ?? '«Es tarde», dijo Ana Vega. ';
    expect(wordsSaid(lang, name === 'nobody spoke' ? text : before + text)).toHaveLength(
      name === 'nobody spoke' ? 0 : 1,
    );
  });

  it('belongs to the only one who speaks in the article', () => {
    const speech = (words: string): string => `“${words}” said Ann Ford.`;
    const paragraphs = [
      speech('I came here in the winter of that year,'),
      speech('There was no bridge, and nobody had a boat,'),
      speech('We walked over the ice to get to school,'),
      speech('My mother held my hand all the way,'),
      speech('One day the ice broke behind us,'),
      speech('We never walked there again,'),
    ];
    const late = [
      'The town has changed since then.',
      'A port was built.',
      'People were “tired of being cold all winter”.',
    ];
    expect(wordsSaid('en', ...paragraphs, ...late)).toHaveLength(7);
    const other = paragraphs.map((text, k) => (k % 2 ? text.replace('Ann Ford', 'Bob Lund') : text));
    expect(wordsSaid('en', ...other, ...late)).toHaveLength(6);
  });
});

describe('what somebody wrote, in Korean', () => {
  it('is a sentence before the word for a text', () => {
    expect(wordsSaid('ko', '그는 “저는 형님을 보고 용기를 얻습니다” 같은 글을 남기기도 했다.')).toHaveLength(1);
    expect(wordsSaid('ko', '그는 ‘사랑과 전쟁’ 같은 글을 썼다.')).toEqual([]);
  });
});
