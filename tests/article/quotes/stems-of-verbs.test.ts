import { describe, expect, it } from 'vitest';
import * as Is from '../../../lib/article/quotes/lexicon/is';
import { lexiconOf } from '../../../lib/article/quotes/lexicon/lexicon';
import { said } from './said';

const isVerb = (lang: string, word: string): boolean => (lexiconOf(lang).bitsOf(word) & Is.says) !== 0;

describe('a stem of a verb of speech', () => {
  it.each([
    ['es', 'declaró, declaran, afirmando, contó, avisó, señala'],
    ['fr', 'déclare, affirment, estiment, note, assure, confié, commente'],
    ['it', 'dichiara, annuncia, notò, osservano, conferma'],
    ['pt', 'declarou, conta, classificou, prevê, lamenta'],
  ])('is one in its forms: %s', (lang, words) => {
    expect(words.split(', ').filter((word) => !isVerb(lang, word))).toEqual([]);
  });

  it.each([
    ['es', 'contexto, contra, control, declaración, precisamente, reconocimiento, lamentablemente, avisos'],
    ['fr', 'notamment, notre, commencer, déclaration, prendre, tonnes, juridique, complètement, confiance'],
    ['it', 'notte, notevole, dichiarazione, ringraziamento, osservatore'],
    ['pt', 'contudo, contrato, pontos, declaração, previsão, brincadeira'],
  ])('is none in nouns and adverbs: %s', (lang, words) => {
    expect(words.split(', ').filter((word) => isVerb(lang, word))).toEqual([]);
  });

  it('so that "in this context" gives words in marks to nobody', () => {
    expect(
      said('es', 'La alcaldesa Ana Ríos viajó ayer. En este contexto, el barrio vuelve a ser “su casa” por unos días.'),
    ).toEqual([]);
    expect(
      said('fr', 'La ministre Anne Petit arrive. Il s’agit notamment de la « prévention des risques » et du reste.'),
    ).toEqual([]);
    // a verb of the same stem does
    expect(said('es', 'La alcaldesa Ana Ríos contó que “el barrio es su casa”.')[0]?.full).toBe('Ana Ríos');
  });
});
