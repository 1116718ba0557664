import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full;

describe('words that stand in a text', () => {
  it.each([
    ['it', '«La strada è chiusa fino a maggio», si legge in una nota del Comune.', 'Comune'],
    ['fr', '« La route est fermée jusqu’en mai », peut-on lire dans un communiqué de la préfecture.', 'préfecture'],
    ['nl', '„De weg is dicht tot mei”, staat in een verklaring van de gemeente.', 'gemeente'],
    ['pt', '“A rua está fechada até maio”, lê-se em comunicado da prefeitura.', 'prefeitura'],
  ])('are of whom it is (%s: %s)', (lang, words, name) => {
    expect(last(lang, words)).toBe(name);
  });

  it.each([
    [
      'de',
      'Die Deutsche Gesellschaft warnt davor. „Bäder können das nicht ersetzen“, heißt es in einem Positionspapier vom April.',
      'Deutsche Gesellschaft',
    ],
    [
      'pl',
      'Prokuratura nie chce komentować. „Trwają czynności sprawdzające w tej sprawie” – czytamy w odpowiedzi na nasze pytania.',
      'Prokuratura',
    ],
    ['ru', 'Прокуратура проверяет дело. «Дорога закрыта до самого мая», — говорится в сообщении.', 'Прокуратура'],
    ['es', 'La Fiscalía investiga el caso. «La calle está cerrada hasta mayo», se lee en el comunicado.', 'Fiscalía'],
  ])('are of the body that the sentence before is about (%s: %s)', (lang, words, name) => {
    expect(last(lang, words)).toBe(name);
  });

  it.each([
    [
      'pl',
      [
        '– Nie wiem – mówi Jan Nowak.',
        '„Trwają czynności sprawdzające w tej sprawie” – czytamy w odpowiedzi na nasze pytania.',
      ],
    ],
    ['it', ['«Siamo pronti», ha detto Carlo Rossi.', '«La misura resta in vigore», si legge nella nota.']],
    ['ru', ['«Нет», — сказал Иван Петров.', '«Дорога закрыта до самого мая», — говорится в сообщении.']],
  ])('are never of who spoke before (%s: %s)', (lang, paragraphs) => {
    expect(last(lang, ...paragraphs)).toBe('');
  });

  it('are of who stands behind the name of the text and directly before them', () => {
    const words = 'Dans un communiqué, l’Union des commerçants « salue un sang-froid que nul n’est tenu d’imiter ».';
    expect(last('fr', words)).toBe('Union des commerçants');
  });

  it('are not of another who stands there', () => {
    expect(
      last('fr', 'Dans une rue près de l’Union des commerçants « salue un sang-froid que nul n’imite ».'),
    ).not.toBe('Union des commerçants');
  });
});

describe('words that stand in a text for somebody', () => {
  it.each([
    ['fr', 'Jean Dumas a écrit. « La route est fermée jusqu’en mai », peut-on lire dans la lettre à la ministre.'],
    ['it', '«La strada è chiusa fino a maggio», si legge nella lettera a Carlo Rossi.'],
  ])('are not of whom it is to (%s: %s)', (lang, words) => {
    expect(last(lang, words)).not.toMatch(/ministre|Rossi/u);
  });
});

describe('words that were heard', () => {
  const before = ['—Lo leí, senador —respondió Graciela Montes—. Mi voto es afirmativo.'];

  it.each(['—¡Vergüenza! —se oyó desde el palco.', '—¡Qué vergüenza, señores! —se escuchó en la sala.'])(
    'are nobody’s: %s',
    (words) => {
      const [, , heard] = said('es', ...before, words);
      expect(heard?.full).toBe('');
      expect(heard?.text).not.toMatch(/se /u);
    },
  );

  it('are somebody’s where he is named', () => {
    expect(last('es', ...before, '—¡Vergüenza, señores! —gritó Rubén Ledesma desde el palco.')).toBe('Rubén Ledesma');
  });
});

describe('French dialogue', () => {
  it('has a pronoun and an auxiliary before its verb', () => {
    const words = '— Fermez donc la porte, il fait froid, lui aurait-elle répondu sans se retourner.';
    expect(said('fr', words).map(({ text }) => text)).toEqual(['Fermez donc la porte, il fait froid,']);
  });

  it('begins further paragraphs of a quotation with the closing mark', () => {
    const one = '« Il est parti très vite, raconte Huguette Pralong. J’ai cinquante ans de métier.';
    expect(said('fr', one, '» Et puis je l’aurais rattrapé sans mes sabots. »').map(({ full }) => full)).toEqual([
      'Huguette Pralong',
      'Huguette Pralong',
    ]);
  });

  it('has no such mark where the quotation before was closed', () => {
    const one = '« Il est parti très vite », raconte Huguette Pralong.';
    expect(said('fr', one, '» Suite page 4. Il fait froid.')).toHaveLength(1);
  });
});

describe('what an office is of', () => {
  it.each([
    [
      'pl',
      'Rzecznik Zakładu Komunikacji Miejskiej przyznaje: „Motorniczy wyszedł po herbatę i nie wrócił”.',
      /^Rzecznik/u,
    ],
    ['pl', 'Rzecznik Zakładu Jan Nowak przyznaje: „Motorniczy wyszedł po herbatę i nie wrócił”.', /Jan Nowak$/u],
    ['cs', 'Mluvčí Úřadu Jan Novák řekl: „Řidič odešel pro čaj a už se nevrátil.“', /Jan Novák$/u],
  ])('is no name where an adjective in the genitive ends it (%s: %s)', (lang, words, name) => {
    expect(last(lang, words)).toMatch(name);
  });
});

describe('a text that is said to say something', () => {
  const words = 'Lamentamos las molestias causadas a los vecinos';
  it.each([
    [
      'pt',
      'Em nota, a Prefeitura de Iguaba afirmou que não há projeto. "A obra segue sem nenhum atraso", diz o texto.',
      'Prefeitura de Iguaba',
    ],
    [
      'es',
      `En un comunicado, el Ayuntamiento de Lurda informó de que la obra sigue. «${words}», dice el comunicado.`,
      'Ayuntamiento de Lurda',
    ],
    [
      'es',
      `El Ayuntamiento de Lurda informó de que la obra sigue. «${words}», añade la nota.`,
      'Ayuntamiento de Lurda',
    ],
    [
      'en',
      'In a statement, Mayor Ann Hale said the bridge would close. “We regret the trouble this causes,” the statement said.',
      'Ann Hale',
    ],
    [
      'it',
      'In una nota, il Comune di Valdora ha annunciato la chiusura. «Ci scusiamo con tutti per i disagi», recita il testo.',
      'Comune di Valdora',
    ],
    [
      'id',
      'Dalam keterangan tertulisnya, PT Tirta Abadi menyatakan penghentian itu sementara. “Kami sedang merawat mesin pabrik,” demikian bunyi pernyataan itu.',
      'PT Tirta Abadi',
    ],
  ])('is of whom the sentence before names as its writer (%s: %s)', (lang, paragraph, name) => {
    expect(last(lang, paragraph)).toBe(name);
  });

  it.each([
    [
      'who only spoke of it',
      'Mayor Ann Hale said the study was late. “The bridge is not safe for anybody,” the report said.',
      'report',
    ],
    [
      'two who spoke',
      'In a statement, Ann Hale said what Piet Vos said. “The bridge is not safe,” the statement said.',
      'statement',
    ],
    [
      'one of another text',
      'In a letter, Mayor Ann Hale said it was late. “The bridge is not safe,” a report said.',
      'report',
    ],
  ])('is not of %s', (_, paragraph, name) => {
    expect(last('en', paragraph)).toBe(name);
  });

  it('is of nobody in the paragraph before', () => {
    expect(last('es', 'El Ayuntamiento de Lurda informó de la obra.', `«${words}», añade la nota.`)).toBe('nota');
  });
});
