import { describe, expect, it } from 'vitest';
import { said } from './said';

const speakers = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).map(({ full }) => full);

describe('words that nothing in their sentence gives to anybody', () => {
  it.each([
    [
      'ca',
      "L'actor Ignasi Batlle, sord de naixement, hi farà un paper. «Sempre m'havien donat el simpàtic», ha fet broma.",
    ],
    ['no', 'Fisker Ignasi Batlle satt foran skjermen. «Jeg turte nesten ikke å se på», lyder det på telefon.'],
    ['cs', 'Hasič Ignasi Batlle vytáhl psa z jímky. „Ještě že měl obojek, jinak bychom ho nechytili,“ usmívá se.'],
    [
      'it',
      'Il pastore Ignasi Batlle sale ogni giorno. «Chi ha le bestie non conosce le feste», scherza davanti alla stalla.',
    ],
    [
      'es',
      'Uno de los afectados, Ignasi Batlle, de 83 años, todavía conserva el recibo. «Me enseñó un carné con su foto», cuenta en la cocina.',
    ],
    ['de', '„Zehn Minuten am Morgen reichen schon aus.“ (Bloggerin Ignasi Batlle)'],
  ])('are those of the only one whom their paragraph names (%s: %s)', (lang, text) => {
    expect(speakers(lang, text)).toEqual(['Ignasi Batlle']);
  });

  it.each([
    [
      'another is named',
      'ca',
      "L'actor Ignasi Batlle hi farà un paper amb la pintora Núria Pons. «Sempre m'havien donat el simpàtic», ha fet broma.",
    ],
    [
      'a body is named',
      'cs',
      'Hasič Ignasi Batlle píše pro Okresní úřad Lhotín. „Ještě že měl obojek, jinak bychom ho nechytili,“ usmívá se.',
    ],
    [
      'only something of his is',
      'de',
      'Im Garten von Ignasi Batlle ist es still. „Zehn Minuten am Morgen reichen schon aus.“',
    ],
    ['the words speak of him', 'de', 'Alle kennen den Trainer Ignasi Batlle. „Batlle hat noch immer alle überrascht.“'],
    [
      'they are a part of the sentence',
      'en',
      'The driver Ignasi Batlle came late. It was where a dog “came up behind me and grabbed me”.',
    ],
    ['they are a term', 'en', 'The driver Ignasi Batlle came late. It was on “the old road”.'],
    ['a noun has its capital', 'de', 'Der Ort der Reise bleibt geheim. „Zehn Minuten am Morgen reichen schon aus.“'],
  ])('are nobody’s where %s', (_, lang, text) => {
    expect(speakers(lang, text).filter(Boolean)).toEqual([]);
  });

  it('are no school’s, which is called by a part of its name as well', () => {
    const before = 'The fire at Sandy Brook Elementary School changed everything.';
    const words = '“This was something different, because we walked out in the snow,” he added.';
    expect(speakers('en', before, `In that sense, Sandy Brook was a summons. ${words}`)).toEqual(['']);
  });

  it('are no quotation because of it', () => {
    expect(
      said('de', 'Die Bloggerin Ignasi Batlle liest viel. Auf dem Tisch liegt „das große Buch vom Meer“ von früher.'),
    ).toEqual([]);
  });

  it('do not make the next “he” that one', () => {
    const text = 'Hasič Ignasi Batlle vytáhl psa z jímky. „Ještě že měl obojek, jinak bychom ho nechytili,“ usmívá se.';
    expect(speakers('cs', '„Ano,“ řekl starosta Jan Holub.', text)).toEqual(['Jan Holub', 'Ignasi Batlle']);
  });
});
