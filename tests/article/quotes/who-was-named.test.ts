import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Nobody stands beside the words: language, paragraphs, who speaks in the last quotation. */
const CASES: readonly (readonly [what: string, lang: string, paragraphs: readonly string[], full: string])[] = [
  [
    'the only one named before, behind the verb',
    'da',
    ['Det køber Mathilde Krog ikke. Hun går i gymnasiet.', '- Flextur skal bestilles to timer før, siger hun.'],
    'Mathilde Krog',
  ],
  [
    'a verb that no list has, and no subject',
    'es',
    ['La alcaldesa Elena Prats volvió. «Este árbol aguantó bien la helada», presume, y se queda callada.'],
    'Elena Prats',
  ],
  [
    'a verb that no list has, and a particle',
    'hu',
    ['Kovács Ildikó polgármester hibásnak tartja a céget. „Két napon át ezt ittuk mind” – fakadt ki a fórumon.'],
    'Kovács Ildikó',
  ],
  [
    'a colon, and "she" behind the verb',
    'de',
    [
      '„Jeder Tag kostet uns Geld“, sagt Svenja Albers, Sprecherin des Verbands. Von Hilfen hält sie wenig: „Bis dahin ist der Sommer vorbei.“',
    ],
    'Svenja Albers',
  ],
  [
    'a colon, and nobody',
    'de',
    [
      '„Wir trainieren in der Jacke“, sagt die Vorsitzende Ayşe Kaya. Sorgen bereite die Zeit bis dahin: „In einem Jahr verliert man Kinder.“',
    ],
    'Ayşe Kaya',
  ],
  [
    'a colon, and a surname that stands before the given name',
    'hu',
    ['Kovács Ildikó tanár volt.', 'Kovács azt ígéri, a kocsi vasárnap is jár majd: „Ha kell, én magam húzom.”'],
    'Kovács Ildikó',
  ],
  [
    'not who spoke before, where the paragraph names another',
    'es',
    [
      'La alcaldesa Elena Prats lo niega. «No hay dinero para todos», dijo.',
      'En la huerta de José Solano los surcos están secos. Señala un árbol. «Este árbol aguantó bien la helada», presume, y calla.',
    ],
    '',
  ],
];

it('takes no given name for what somebody does', () => {
  expect(said('sw', 'Maria Fereji alisema: "Haukuwa msimu mzuri kwetu."')[0]?.full).toBe('Maria Fereji');
});

describe('who was named before', () => {
  it.each(CASES)('%s: %s %j', (_what, lang, paragraphs, full) => {
    expect(said(lang, ...paragraphs).at(-1)?.full).toBe(full);
  });
});

describe('a paragraph of nothing but words', () => {
  const SPOKE = '– Vi stänger badet i maj, säger kommunalrådet Karin Holm.';

  it('is of whom the paragraph before is about, who has said nothing so far', () => {
    const told = 'I rummet är stämningen avvaktande. Siv Brännström, 79, simmar varje tisdag och torsdag.';
    expect(said('sv', SPOKE, told, '– Bara de inte höjer till hundra kronor.').at(-1)?.full).toBe('Siv Brännström');
  });

  it('is not of who spoke before where that paragraph names another alone', () => {
    const told = 'Eleven Onni hade kommit dit. Han hade inte mycket tid.';
    expect(said('sv', SPOKE, told, '– Vi har en höna i skolan.').at(-1)?.full).not.toBe('Karin Holm');
  });
});

it('takes no object before a comma and a verb for who speaks', () => {
  const text =
    'Решту, каже міський голова Микола Гребінник, зібрали з бюджету. «Відклали ремонт площі», — зазначив він.';
  expect(said('uk', text).at(-1)?.full).toBe('Микола Гребінник');
});

it('knows a given name in the nominative behind the body that an office is of', () => {
  const text = '„Na kilometr je to většinou pod limitem“, upozorňuje energetik z Technické univerzity Tomáš Rejzek.';
  expect(said('cs', text)[0]?.full).toBe('Tomáš Rejzek');
});
