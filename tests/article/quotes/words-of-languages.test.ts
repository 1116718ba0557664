import { describe, expect, it } from 'vitest';
import * as Is from '../../../lib/article/quotes/lexicon/is';
import { lexiconOf } from '../../../lib/article/quotes/lexicon/lexicon';
import { isAppositive } from '../../../lib/article/quotes/people/apposition-bounds';
import type { Mention } from '../../../lib/article/quotes/people/mention';
import { mentionsOf } from '../../../lib/article/quotes/people/mentions';
import { usageOf } from '../../../lib/article/quotes/people/names';
import { isAged, isAnaphoric } from '../../../lib/article/quotes/people/points-back';
import { isOf, smallOwnerEnd } from '../../../lib/article/quotes/people/small-owner';
import { beginsWithVerb } from '../../../lib/article/quotes/sentences/capitals';
import { sentencesOf } from '../../../lib/article/quotes/sentences/sentences';
import { has, type Token } from '../../../lib/article/quotes/sentences/tokens';
import { isVerbAlone } from '../../../lib/article/quotes/speech/subject-in-verb';
import { said } from './said';

/** What each language's words do, word by word. Pinned here, so that what a file loses fails. */

const tokensOf = (lang: string, text: string): readonly Token[] =>
  sentencesOf(text, 0, [], lexiconOf(lang))[0]?.tokens ?? [];

function mentionsIn(lang: string, text: string): readonly Mention[] {
  const lexicon = lexiconOf(lang);
  const sentences = sentencesOf(text, 0, [], lexicon);
  const usage = usageOf(sentences);
  return sentences.flatMap((sentence) => mentionsOf(sentence, text, lexicon, usage));
}

const rows = (lists: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(lists).flatMap(([lang, list]) => list.split(', ').map((word): [string, string] => [lang, word]));

describe('of', () => {
  it.each(
    rows({
      ca: 'del, dels',
      es: 'del',
      fr: 'du',
      gl: 'do, da, dos, das',
      it: "del, dello, della, dei, degli, delle, dell'",
      pt: 'do, da, dos, das',
    }),
  )('%s: the president %s union', (lang, tie) => {
    const blank = tie.endsWith("'") ? '' : ' ';
    const tokens = tokensOf(lang, `${tie}${blank}kxzol`);
    expect(smallOwnerEnd(tokens, 0, lexiconOf(lang))).toBe(tokens.length);
    expect(tokens[0] && isOf(tokens[0], lexiconOf(lang))).toBe(true);
  });

  it.each([
    ['ca', 'de', 'la'],
    ['ca', "d'", 'una'],
    ['es', 'de', 'la'],
    ['fr', 'de', 'la'],
    ['fr', "d'", 'une'],
    ['gl', 'de', 'unha'],
    ['it', 'di', 'una'],
    ['it', "d'", 'una'],
    ['pt', 'de', 'uma'],
    ['ro', 'de', 'o'],
    ['en', 'of', 'the'],
  ])('%s: the president %s %s union', (lang, tie, article) => {
    const blank = tie.endsWith("'") ? '' : ' ';
    const tokens = tokensOf(lang, `${tie}${blank}${article} kxzol`);
    const lexicon = lexiconOf(lang);
    expect(smallOwnerEnd(tokens, 0, lexicon)).toBe(3);
    // Without an article it belongs to the verb: "de forma clara".
    expect(smallOwnerEnd(tokensOf(lang, `${tie}${blank}kxzol`), 0, lexicon)).toBe(0);
  });

  it.each([
    ['nl', 'de'],
    ['pl', 'do'],
    ['id', 'di'],
    ['en', 'de'],
  ])('%s: is not "%s"', (lang, word) => {
    const [token] = tokensOf(lang, `${word} kxzol`);
    expect(token && isOf(token, lexiconOf(lang))).toBe(false);
  });
});

describe('a clause that tells what somebody is', () => {
  const COPULAS = {
    da: 'er, var, som',
    de: 'als, ist, war',
    en: 'is, was, as',
    es: 'es, era',
    fr: 'est, était',
    id: 'sebagai, menjadi, adalah, merupakan',
    it: 'è, era',
    nl: 'is, was, als',
    no: 'er, var, som',
    pl: 'jest, był, była',
    pt: 'é, era',
    sv: 'är, var, som',
  };
  it.each(rows(COPULAS))('%s: …, kxz %s', (lang, copula) => {
    expect(isAppositive(tokensOf(lang, `, kxz ${copula}`), lexiconOf(lang))).toBe(true);
    expect(isAppositive(tokensOf(lang, `, kxz ${copula}q`), lexiconOf(lang))).toBe(false);
  });

  it.each([
    ['da', 'tidligere', 'var'],
    ['de', 'früher', 'war'],
    ['de', 'einst', 'war'],
    ['en', 'formerly', 'was'],
    ['en', 'previously', 'was'],
    ['en', 'once', 'was'],
    ['es', 'antes', 'era'],
    ['fr', 'autrefois', 'était'],
    ['id', 'dulu', 'menjadi'],
    ['id', 'dulunya', 'menjadi'],
    ['id', 'sebelumnya', 'menjadi'],
    ['nl', 'vroeger', 'was'],
    ['no', 'tidligere', 'var'],
    ['pt', 'antes', 'era'],
  ])('%s: …, kxz %s %s, tells what somebody was', (lang, formerly, copula) => {
    expect(isAppositive(tokensOf(lang, `, kxz ${formerly} ${copula}`), lexiconOf(lang))).toBe(false);
  });
});

describe('an age', () => {
  it.each([
    ['es', 'de 47 años'],
    ['fr', 'de 47 ans'],
    ['gl', 'de 47 anos'],
    ['it', 'di 47 anni'],
    ['pt', 'de 47 anos'],
  ])('%s: %s', (lang, text) => {
    expect(isAged(tokensOf(lang, text), 0, lexiconOf(lang))).toBe(true);
    expect(isAged(tokensOf(lang, `${text}q`), 0, lexiconOf(lang))).toBe(false);
  });

  it.each([
    ['de', 'der 58-jährige kam'],
    ['de', 'der 58-jähriger kam'],
    ['de', 'dem 58-jährigen kam'],
    ['en', 'the 58-year-old came'],
    ['nl', 'de 58-jarige kwam'],
  ])('%s: %s', (lang, text) => {
    expect(isAnaphoric(tokensOf(lang, text), 1, 2, lexiconOf(lang))).toBe(true);
    expect(isAnaphoric(tokensOf(lang, text), 1, 3, lexiconOf(lang))).toBe(true);
  });
});

describe('a verb that begins what is said of a thing', () => {
  it.each(
    rows({
      en: 'is, was, are, were, will, has, had',
      es: 'es, era, fue, está',
      fr: 'est, était, sont',
      it: 'è, era, sono',
      pt: 'é, foi, era, está, tem, tinha',
    }),
  )('%s: %s', (lang, verb) => {
    expect(beginsWithVerb(`${verb} kxz kxz`, lexiconOf(lang))).toBe(true);
    expect(beginsWithVerb(`${verb.replace(/^./u, (letter) => letter.toUpperCase())} kxz`, lexiconOf(lang))).toBe(false);
  });
});

describe('what is printed again and again', () => {
  it.each(
    rows({
      da: 'avisen',
      en: 'journal, magazine, tabloid',
      es: 'revista, diario, periódico',
      fr: 'journal, magazine, quotidien',
      id: 'majalah, koran, tabloid',
      it: 'quotidiano, rivista',
      nl: 'tijdschrift, krant',
      no: 'avisen',
      pt: 'revista, jornal',
      sv: 'tidningen',
    }),
  )('%s: %s Nature Rivers is a body', (lang, word) => {
    expect(mentionsIn(lang, `kxz ${word} Nature Rivers kxz`).at(-1)?.kind).not.toBe('person');
    expect(mentionsIn(lang, 'kxz kxzol Nature Rivers kxz').at(-1)?.kind).toBe('person');
  });
});

describe('a word that leads from an office to a name', () => {
  it.each(
    rows({
      en: 'named, called',
      es: 'llamado, llamada',
      fr: 'nommé, nommée',
      id: 'bernama, berinisial',
      it: 'di nome',
      nl: 'genaamd',
      pt: 'chamado, chamada',
    }),
  )('%s: %s', (lang, word) => {
    const { calledEnding } = lexiconOf(lang);
    expect(`kxz ${word}`.replace(calledEnding, '')).toBe('kxz');
    expect(`kxz ${word}, `.replace(calledEnding, '')).toBe('kxz');
    expect(`kxz${word}`.replace(calledEnding, '')).toBe(`kxz${word}`);
  });
});

describe('a body of which there is one', () => {
  it.each([
    ...rows({
      es: 'gobierno, ayuntamiento, congreso, senado, diputación, junta, generalitat, parlamento',
      fr: 'région, département, gouvernement, sénat, assemblée, parlement',
      it: 'lega, regione, comune, provincia, governo, senato, camera, parlamento, giunta',
      pt: 'governo, senado, parlamento, junta, câmara, prefeitura, assembleia',
    }).map(([lang, body]) => [
      lang,
      { es: 'presidente del', fr: 'président du', it: 'presidente del', pt: 'presidente do' }[lang] ?? '',
      body,
    ]),
    ...rows({
      id: 'persib, persija, persebaya, persis, persik, persita, persiraja, persipura, persijap, arema, psis, psm, psim, psbs, pss',
    }).map(([lang, body]) => [lang, 'Pelatih', body]),
  ])('%s: %s %s Kxzol Ferri', (lang, office, body) => {
    const printed =
      lang === 'id' && body.length < 5 ? body.toUpperCase() : body.replace(/^./u, (letter) => letter.toUpperCase());
    expect(mentionsIn(lang, `kxz ${office} ${printed} Kxzol Ferri kxz`).at(-1)?.name).toBe('Kxzol Ferri');
  });

  it.each([
    ['es', 'presidente del Banco Kxzol Ferri'],
    ['it', 'presidente del Comitato Kxzol Ferri'],
  ])('%s: another has a name: %s', (lang, text) => {
    expect(mentionsIn(lang, `kxz ${text} kxz`).at(-1)?.name).not.toBe('Kxzol Ferri');
  });
});

describe('of whom something is said to', () => {
  const SENTENCES = {
    de: 'Anna Weber kam gestern. „Das geht so nicht weiter“, erklärte § Verband Weber.',
    es: 'Anna Weber llegó ayer. «No podemos seguir así», dijo § Banco Weber.',
    fr: 'Anna Weber est venue. « Nous ne pouvons pas continuer », explique § Parlement Weber.',
    it: 'Anna Weber è arrivata. «Non possiamo andare avanti», dice § Comune Weber.',
    pt: 'Anna Weber chegou. “Não podemos continuar assim”, disse § Instituto Weber.',
  };
  it.each(rows({ de: 'der, dem, den', es: 'al', fr: 'à, au', it: 'al, alla', pt: 'a, ao' }))(
    '%s: %s',
    (lang, article) => {
      const sentence = Object.entries(SENTENCES).find(([key]) => key === lang)?.[1] ?? '';
      const speaker = (word: string): string => said(lang, sentence.replace('§', word)).at(-1)?.full ?? '';
      expect(speaker(article)).not.toMatch(/Verband|Banco|Parlement|Comune|Instituto/u);
      expect(speaker(`${article}q`)).toMatch(/Verband|Banco|Parlement|Comune|Instituto/u);
    },
  );

  it('en: the Daily Post', () => {
    expect(said('en', 'Speaking to the Daily Post Larsson claimed: "The team had no plan."')[0]?.full).toBe('Larsson');
    expect(said('en', 'Speaking to thxe Daily Post Larsson claimed: "The team had no plan."')[0]?.full).not.toBe(
      'Larsson',
    );
  });
});

describe('what somebody does', () => {
  const roleIn = (lang: string, text: string, word: string): boolean =>
    has(
      tokensOf(lang, text).find((token) => token.text === word),
      Is.role,
    );

  it.each('die, eine, der, diese, ihre, seine'.split(', '))('de: %s Kxzoliin Anna Weber', (article) => {
    expect(roleIn('de', `Dann kam ${article} Kxzoliin Anna Weber.`, 'Kxzoliin')).toBe(true);
    expect(roleIn('de', `Dann kam ${article} Kxzolium Anna Weber.`, 'Kxzolium')).toBe(false);
  });

  it.each('er, or, ent, ant, ist, oge, eur, ling, graf, ar, ian, mann'.split(', '))(
    'de: der Kxzo%s Peter Lang',
    (ending) => {
      for (const article of ['der', 'ein', 'dieser', 'ihr', 'sein'])
        expect(roleIn('de', `Dann kam ${article} Kxzo${ending} Peter Lang.`, `Kxzo${ending}`), article).toBe(true);
      expect(roleIn('de', `Dann kam die Kxzo${ending} Peter Lang.`, `Kxzo${ending}`)).toBe(false);
    },
  );

  it.each('erin, ologin, ikin, grafin, istin, antin, entin, eurin, ärin'.split(', '))(
    'de: sagt Kxzol%s Anna Weber',
    (ending) => {
      expect(roleIn('de', `Das sagt Kxzol${ending} Anna Weber.`, `Kxzol${ending}`)).toBe(true);
      expect(roleIn('de', 'Das sagt Kxzoliin Anna Weber.', 'Kxzoliin')).toBe(false);
      expect(roleIn('de', 'Das sagt Kxzolverin Anna Weber.', 'Kxzolverin')).toBe(false);
    },
  );

  it.each(
    'ungen, heit, heiten, keit, keiten, schaft, schaften, tion, tionen, tät, täten, ismus, igenz, erenz'.split(', '),
  )('de: Kreative Kxzol%s is nobody', (ending) => {
    expect(mentionsIn('de', `Dann kam Kreative Kxzol${ending} dazu.`).at(-1)?.kind).toBe('thing');
    expect(mentionsIn('de', 'Dann kam Kreative Kxzol dazu.').at(-1)?.kind).toBe('person');
  });

  it.each(['id', 'jv', 'su'])('%s: by the beginning or the end of the word', (lang) => {
    const { isDoer } = lexiconOf(lang);
    for (const word of [
      'penggagas',
      'penyuluh',
      'pemburu',
      'penulis',
      'virolog',
      'relawan',
      'seniwati',
      'vokator',
      'pianistris',
    ])
      expect(isDoer(word), word).toBe(true);
    for (const word of ['pendidikan', 'pembangunan', 'pena', 'log', 'lawan', 'jalan'])
      expect(isDoer(word), word).toBe(false);
  });

  it.each(
    'pemerintah, pemilu, penyakit, penjara, pesawat, faktor, kantor, motor, sektor, monitor, hewan, kawan, lawan, dialog, katalog'.split(
      ', ',
    ),
  )('id: not %s', (word) => {
    for (const lang of ['id', 'jv', 'su']) expect(lexiconOf(lang).isDoer(word)).toBe(false);
  });
});

describe('a word alone behind what is said', () => {
  const isVerb = (word: string): boolean => isVerbAlone(tokensOf('id', `${word}.`), 0, lexiconOf('id'));

  it.each(
    'sebelumnya, sebenarnya, sebaiknya, seharusnya, selanjutnya, semestinya, selebihnya, sepenuhnya, seterusnya, setidaknya, sesungguhnya, sebaliknya, seandainya, selamanya, sepertinya, secepatnya, sesudahnya, setelahnya, seluruhnya, semuanya, terakhirnya, hanya, punya, tanya, bertanya, akhirnya, biasanya, misalnya, khususnya, umumnya, kabarnya, rencananya, pihaknya, dirinya, lainnya, utamanya, artinya, maksudnya, intinya, jadinya, nantinya, tampaknya, rasanya, sayangnya, kiranya, hasilnya, contohnya, tentunya, untungnya, anehnya, awalnya, dulunya, nyatanya'.split(
      ', ',
    ),
  )('id: %s is no verb', (word) => {
    expect(isVerb(word)).toBe(false);
  });

  it('id: another with "-nya" is', () => {
    expect(isVerb('kilahnya')).toBe(true);
    expect(isVerb('kilahku')).toBe(false);
  });
});
