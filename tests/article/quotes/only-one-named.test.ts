import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full ?? '';

describe('a pronoun where nobody spoke before whom it can mean', () => {
  it.each([
    [
      'de',
      'Mathematik in der achten Klasse, Lehrer Jan Holm moderiert. „Das haben wir gebaut“, erklärt er.',
      'Jan Holm',
    ],
    ['de', 'Nach der Pause kam Trainer Uwe Kern aufs Feld. „Wir waren müde“, sagte er.', 'Uwe Kern'],
    ['en', 'In the rain stood farmer Piet Vos. “We lost it all,” he said.', 'Piet Vos'],
    ['fr', 'Dans la cour attend le boulanger Paul Mercier. « Je ferme demain », dit-il.', 'Paul Mercier'],
    ['nl', 'Op de kade stond visser Karel Dijk. “De vangst was slecht”, zei hij.', 'Karel Dijk'],
  ])('means the only one whom its paragraph names (%s: %s)', (lang, text, name) => {
    expect(last(lang, text)).toBe(name);
  });

  it.each([
    [
      'en',
      '“No,” said Mayor Ann Hale.',
      'The rain went on. In it stood farmer Piet Vos. “We lost it all,” he said.',
      'Piet Vos',
    ],
    [
      'de',
      '„Nein“, sagte Bürgermeisterin Ada Kern.',
      'Anders sieht es Trainer Uwe Holm. „Das geht“, sagte er.',
      'Uwe Holm',
    ],
  ])('means the new one where another spoke in the paragraph before (%s: %s ¶ %s)', (lang, before, text, name) => {
    expect(last(lang, before, text)).toBe(name);
  });

  it.each([
    ['en', 'In the rain stood farmer Piet Vos with Jan Holm. “We lost it all,” he said.'],
    ['en', 'In the rain stood farmer Piet Vos beside a nurse. “We lost it all,” she said.'],
    ['en', 'In the rain lay Carta Magna. “We lost it all,” he said.'],
    ['de', 'In der Klasse sitzt Lehrerin Maria Holm. „Das haben wir gebaut“, erklärt er.'],
  ])('means nobody where two may be meant, a thing or a woman (%s: %s)', (lang, text) => {
    expect(last(lang, text)).toBe('');
  });

  it('means nobody of whom only something is told, where another spoke before', () => {
    expect(last('en', '“No,” said Mayor Ann Hale.', 'The shop of Piet Vos was old. “I know no plan,” he said.')).toBe(
      '',
    );
  });
});

describe('somebody whose family name ends as only those do', () => {
  const before: Record<string, string> = {
    en: '“No,” said Mayor Ann Hale.',
    es: '«No», dijo la alcaldesa Ana Vera.',
    it: '«No», ha detto la sindaca Anna Vera.',
    pt: '"Não", disse a prefeita Ana Vera.',
    fr: '« Non », a dit la maire Anne Vera.',
    pl: '„Nie” – powiedziała burmistrz Anna Wera.',
    sv: '”Nej”, sade kommunalrådet Anna Vera.',
    fi: '”Ei”, sanoi kaupunginjohtaja Anna Vera.',
    ro: '„Nu”, a spus primara Ana Vera.',
    tr: '"Hayır" dedi Başkan Ayşe Vera.',
  };

  it.each([
    ['en', 'Xune Peltonen has raised sheep here for years. “Nobody asked us about it,” he said.'],
    ['es', 'Xune Peltonen cría ovejas desde hace años. «Nadie nos preguntó por esto», lamenta.'],
    ['it', 'Xune Peltonen alleva pecore da anni. «Nessuno ce lo ha chiesto», lamenta.'],
    ['pt', 'Xune Peltonen cria ovelhas há anos. "Ninguém nos perguntou nada", lamenta.'],
    ['fr', 'Xune Peltonen élève des moutons. « Personne ne nous a consultés », regrette-t-il.'],
    ['pl', 'Xune Kotowski hoduje tu owce od lat. „Nikt nas o to nie pytał” – mówi.'],
    ['sv', 'Xune Peltonen har haft får här i många år. ”Ingen frågade oss om det”, säger han.'],
    ['fi', 'Xune Peltonen on kasvattanut täällä lampaita. ”Kukaan ei kysynyt meiltä”, hän sanoo.'],
    ['ro', 'Xune Petrescu crește oi de ani de zile. „Nimeni nu ne-a întrebat nimic”, a spus el.'],
    ['tr', 'Xune Topaloğlu yıllardır burada koyun yetiştiriyor. "Kimse bize sormadı" dedi.'],
  ])('is somebody where words without a name follow (%s: %s)', (lang, text) => {
    expect(last(lang, before[lang] ?? '', text)).toMatch(/^Xune (?:Peltonen|Kotowski|Topaloğlu|Petrescu)$/u);
  });

  it.each([
    ['en', 'The Xune Valley closed its doors on Monday. “Nobody asked us about it,” he said.'],
    ['fr', 'Le Parc Nouveau a fermé lundi. « Personne ne nous a consultés », regrette-t-il.'],
    ['en', 'Her plan was Xune Valley. It rained on. “Nobody asked us about it,” he said.'],
  ])('but no thing, and nobody whom nothing tells to speak (%s: %s)', (lang, text) => {
    expect(last(lang, before[lang] ?? '', text)).not.toMatch(/Xune|Parc/u);
  });
});

describe('who is only beside the one "he" means', () => {
  it.each([
    [
      'de',
      'Vor dem Tor steht der Schlosser Uwe Holm. Sein Vater hat hier gelernt. „Was soll ich sagen?“, fragt er.',
      'Uwe Holm',
    ],
    [
      'es',
      'Al frente espera Ana Prats, enfermera. Habló por medio de una intérprete. «No sabía nada», cuenta.',
      'Ana Prats',
    ],
  ])('is not meant (%s: %s)', (lang, text, name) => {
    expect(last(lang, lang === 'de' ? '„Nein“, sagte Ada Kern.' : '«No», dijo Juan Vera.', text)).toBe(name);
  });
});

describe('a quotation behind one that is somebody’s, but nobody knows whose', () => {
  it.each([
    ['en', '“No,” said Ann Hale, the mayor. “We are many,” they wrote. “We will stay as long as it takes.”'],
    [
      'en',
      '“No,” said Ann Hale, the mayor.',
      'The people sang. “We are many,” they wrote. “We will stay as long as it takes.”',
    ],
  ])('is nobody’s, too (%s: %s)', (lang, ...paragraphs) => {
    expect(last(lang, ...paragraphs)).toBe('');
  });

  it('is whose that was where it is known', () => {
    expect(last('en', '“No,” said Ann Hale, the mayor. “We are many,” wrote Piet Vos. “We will stay here.”')).toBe(
      'Piet Vos',
    );
  });
});

describe('who spoke last', () => {
  it('may have done so behind a colon alone', () => {
    expect(
      last('es', 'El alcalde Juan Vera salió en su defensa: «Lo dio todo». El político recordó que «llovía mucho».'),
    ).toBe('Juan Vera');
  });

  it('is whom the sentence is about, though it is told at length', () => {
    const text = 'Maria Holm, who worked at a bank and helped start a policy think tank, pushed back at the idea.';
    expect(last('en', text, '“I have been here for years,” she said.')).toBe('Maria Holm');
  });

  it('is who is named behind an office and an adverb', () => {
    expect(last('en', 'Jan Holm’s sister, Ada Vos, recently said she “really wanted” him to stay.')).toBe('Ada Vos');
  });
});
