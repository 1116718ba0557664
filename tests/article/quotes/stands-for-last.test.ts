import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1);

describe('"the striker said" behind words of the one who is a striker', () => {
  it.each([
    [
      'en',
      'Tom Ferris told reporters he was staying. “I like it here.”',
      '“They know me,” the Brookfield striker said.',
      'Tom Ferris',
    ],
    ['en', 'Tom Ferris said he would vote against it.', 'The senator said: “It costs too much.”', 'Tom Ferris'],
    [
      'de',
      'Jonas Reinfeld erklärte, das Wasser sei zu warm.',
      '„Die Fische sterben“, sagte der Forscher.',
      'Jonas Reinfeld',
    ],
    [
      'es',
      'Ramón Viteri explicó que el hielo se derrite. “Es rápido”, dijo.',
      '“Nunca lo vimos así”, añadió el científico.',
      'Ramón Viteri',
    ],
    [
      'es',
      'Ramón Viteri habló el lunes. “Es tarde”, dijo.',
      'A juicio del científico, el plan es “una broma de mal gusto”.',
      'Ramón Viteri',
    ],
    [
      'fr',
      'Pierre Vasseur a expliqué le calcul. « C’est simple », dit-il.',
      '« Tout le monde y gagne », ajoute l’économiste.',
      'Pierre Vasseur',
    ],
    [
      'it',
      'Paolo Rinaldi ha spiegato il piano. «È semplice», ha detto.',
      '«Ci guadagnano tutti», aggiunge l’economista.',
      'Paolo Rinaldi',
    ],
    [
      'pt',
      'Rui Valadas explicou o plano. "É simples", disse.',
      '"Todos ganham", acrescentou o economista.',
      'Rui Valadas',
    ],
    [
      'nl',
      'Pieter Hoekman zei dat het water te warm is.',
      '‘De vissen sterven’, aldus de onderzoeker.',
      'Pieter Hoekman',
    ],
  ])('%s: %s %s', (lang, before, words, name) => {
    expect(last(lang, before, words)?.full).toBe(name);
  });

  it('is shown as the page calls him there, and with that as his office', () => {
    const [, words] = said(
      'en',
      'Tom Ferris said he was staying. “I like it here.”',
      '“They know me,” the Brookfield striker said.',
    );
    expect(words).toMatchObject({ speaker: 'Brookfield striker', full: 'Tom Ferris', role: 'Brookfield striker' });
  });

  it('goes on meaning him behind it', () => {
    const quotes = said(
      'en',
      'Tom Ferris said he was staying.',
      '“They know me,” the striker said.',
      '“I know them,” he added.',
    );
    expect(quotes.map(({ full }) => full)).toEqual(['Tom Ferris', 'Tom Ferris']);
  });

  it('knows one of two offices', () => {
    expect(
      last(
        'de',
        'Das sagt der Anwalt und Dissident Ayo Brandt. Klaus Rehm widerspricht ihm.',
        '„Wir brauchen Zeit“, sagt der Dissident.',
      )?.full,
    ).toBe('Ayo Brandt');
  });

  it.each([
    [
      'who mostly speaks beside another',
      'en',
      'Tom Ferris told the court he was asleep.',
      '“I do not believe you,” the judge said.',
    ],
    [
      'who mostly speaks beside another',
      'de',
      'Jonas Reinfeld sagte, sein Sohn sei krank.',
      '„Er schläft viel“, sagte die Mutter.',
    ],
    ['somebody new', 'en', 'Tom Ferris said he was staying.', '“He is not,” a Brookfield striker said.'],
    [
      'another of the kind',
      'en',
      'A striker came in. Tom Ferris said he was staying.',
      '“He is not,” the striker said.',
    ],
    [
      'where another was named since',
      'en',
      'Tom Ferris said he was staying. It was Paul Hart who listened.',
      '“Not me,” the striker said.',
    ],
    [
      'where the one who has the office is named elsewhere',
      'en',
      'Striker Paul Hart and striker Sam Wood left. Tom Ferris said he was staying.',
      '“Not me,” the striker said.',
    ],
    [
      'far behind him',
      'en',
      'Tom Ferris said he was staying.',
      'It rained all day.',
      'Nobody came.',
      '“Not me,” the striker said.',
    ],
    ['a body', 'en', 'Tom Ferris said he was staying.', '“Not us,” the Council of Experts said.'],
    ['several', 'en', 'Tom Ferris said he was staying.', '“Not us,” the strikers said.'],
    [
      'a woman where he is a man',
      'es',
      'El señor Ramón Viteri explicó el plan. “Es rápido”, dijo él.',
      '“Nunca lo vimos así”, añadió la científica.',
    ],
    ['a text', 'es', 'Ramón Viteri explicó el plan. “Es rápido”, dijo.', '“Nunca lo vimos así”, añade el informe.'],
    [
      'one whom a comma tells of',
      'de',
      'Jonas Reinfeld sagte, das sei falsch.',
      'Dazu erklärte der Eigentümer, das Haus Lensmann: „Wir prüfen das genau.“',
    ],
  ])('but not %s: %s %s', (_, lang, ...paragraphs) => {
    expect(last(lang, ...paragraphs)?.full).not.toMatch(/Ferris|Reinfeld|Viteri/);
  });

  it.each([
    ['an office that only one holds', '“Not me,” the mayor said.'],
    ['a body that is called as somebody is', '“Not us,” the UN General Assembly said.'],
    ['a committee', '“Not us,” the council committee said.'],
  ])('nor %s', (_, words) => {
    expect(last('en', 'Tom Ferris said he was staying.', words)?.full).not.toBe('Tom Ferris');
  });

  it('nor what only looks like a name behind whose it is', () => {
    expect(
      last(
        'de',
        'Anton Kehl vom Center for Monetary Themes der Hochschule hielt das schon früher für die letzte Möglichkeit. „Wir sind hinten dran“, sagte der Finanzprofessor.',
      )?.full,
    ).not.toBe('Monetary Themes');
  });

  it('a place named since is nobody', () => {
    expect(last('en', 'Tom Ferris said he was staying in Brookfield.', '“Not me,” the striker said.')?.full).toBe(
      'Tom Ferris',
    );
  });

  it('two words that may be a thing are nobody', () => {
    expect(last('en', 'Ripe Pears fell from the tree.', '“Not me,” the striker said.')?.full).toBe('striker');
  });

  it('nor where nobody has spoken', () => {
    expect(last('en', 'It rained.', '“Not me,” the striker said.')?.full).toBe('striker');
  });
});

describe('what somebody is, by professions that the press calls people by', () => {
  it.each([
    ['pt', 'A engenheira Beatriz Lacerda pediu calma. “Ninguém testa isso”, criticou a docente.', 'Beatriz Lacerda'],
    ['es', 'El dirigente Jorge Manzano pidió calma. «Hay que esperar», dijo el zaguero.', 'Jorge Manzano'],
    ['fr', 'Le dirigeant Jean Vidal a demandé du calme. « Il faut attendre », a dit le défenseur.', 'Jean Vidal'],
    [
      'it',
      'Il dirigente Stefano Righetti ha chiesto calma. «Aspettiamo», ha detto il centrocampista.',
      'Stefano Righetti',
    ],
    ['nl', 'Bestuurder Jan Holm vroeg om rust. “We wachten nog een dag”, zei de verdediger.', 'Jan Holm'],
    ['en', 'Campaigner Piet Holm asked for calm. “We will wait,” said the rapper.', 'Piet Holm'],
  ])('%s: %s', (lang, text, name) => {
    expect(said(lang, text).at(-1)?.full).toBe(name);
  });
});

describe('who is called by what he is where the article is part of the word', () => {
  const before: Record<string, readonly [string, string]> = {
    sv: ['Karin Lindberg förklarade planen. ”Det är enkelt”, sade hon.', 'Karin Lindberg'],
    no: ['Kari Lindberg forklarte planen. «Det er enkelt», sa hun.', 'Kari Lindberg'],
    bg: ['Мария Стоянова обясни плана. „Просто е“, каза тя.', 'Мария Стоянова'],
    ro: ['Maria Stoica a explicat planul. „Este simplu”, a spus ea.', 'Maria Stoica'],
    el: ['Η Μαρία Στεφάνου εξήγησε το σχέδιο. «Είναι απλό», είπε.', 'Μαρία Στεφάνου'],
    is: ['María Stefánsdóttir útskýrði áætlunina. „Þetta er einfalt“, sagði hún.', 'María Stefánsdóttir'],
    mk: ['Марко Стојанов го објасни планот. „Едноставно е“, рече тој.', 'Марко Стојанов'],
    hy: ['Գրադարանի տնօրեն Անահիտ Սարգսյանը նշում է, որ շենքում պահվում է 80 հազար գիրք։', 'Անահիտ Սարգսյան'],
  };
  const words: readonly (readonly [lang: string, text: string])[] = [
    ['sv', '”Alla tjänar på det”, tillägger ekonomen.'],
    ['no', '«Alle tjener på det», legger økonomen til.'],
    ['bg', '„Всички печелят от това“, добави икономистката.'],
    ['ro', '„Toată lumea câștigă”, a adăugat economista.'],
    ['el', '«Όλοι κερδίζουν από αυτό», πρόσθεσε η οικονομολόγος.'],
    ['is', '„Allir græða á þessu“, bætti hagfræðingurinn við.'],
    ['mk', '„Сите добиваат од тоа“, додаде економистот.'],
    ['hy', '«Բոլորը շահում են դրանից»,- հավելեց տնօրենը։'],
  ];

  it.each(words)('is who spoke last (%s: %s)', (lang, text) => {
    const [said, name] = before[lang] ?? ['', ''];
    expect(last(lang, said, text)?.full).toContain(name);
  });

  it.each([
    ['sv', '”Alla tjänar på det”, tillägger en ekonom.'],
    ['sv', '”Jag såg allt från fönstret”, tillägger grannen.'],
    ['no', '«Jeg så alt fra vinduet», sier naboen.'],
    ['bg', '„Видях всичко от прозореца“, добави съседката.'],
    ['ro', '„Am văzut totul de la geam”, a adăugat vecinul.'],
    ['el', '«Τα είδα όλα από το παράθυρο», πρόσθεσε ο γείτονας.'],
    // a man, who is not Maria
    ['bg', '„Всички печелят от това“, добави икономистът.'],
    ['el', '«Όλοι κερδίζουν από αυτό», πρόσθεσε ο ηθοποιός.'],
    // whose name stands behind it
    ['el', 'Ο δήμαρχος Αγίας, Θανάσης Ρούμελης, κάνει λόγο για «υγειονομική εγκατάλειψη της περιοχής».'],
  ])('is not one for whom something else speaks (%s: %s)', (lang, text) => {
    const [said, name] = before[lang] ?? ['', ''];
    expect(last(lang, said, text)?.full).not.toBe(name);
  });
});

describe('who is called by an age or as a boy or girl', () => {
  it.each([
    [
      'sv',
      'Karin Lindberg landade laxen strax före midnatt.',
      '”Jag skakade hela tiden”, berättar 58-åringen.',
      'Karin Lindberg',
    ],
    [
      'fi',
      'Satu Peltonen nosti lohen ennen keskiyötä.',
      '”En pystynyt edes soittamaan kotiin”, kertoo 58-vuotias.',
      'Satu Peltonen',
    ],
    [
      'et',
      'Anna Tamm püüdis lõhe enne südaööd.',
      '„Ma ei suutnud isegi koju helistada,” räägib 58-aastane.',
      'Anna Tamm',
    ],
    [
      'ro',
      'Ștefania Petrescu s-a obișnuit cu ploaia.',
      '„Doamna scrie pe tablă ce voia să spună”, râde fata.',
      'Ștefania Petrescu',
    ],
  ])('is who was told of before, and that is no office (%s: %s %s)', (lang, before, text, name) => {
    expect(last(lang, before, text)).toMatchObject({ full: name, role: '' });
  });

  it.each([
    ['ro', 'Ștefania Petrescu s-a obișnuit cu ploaia.', '„Doamna scrie pe tablă ce voia să spună”, râde băiatul.'],
    ['sv', 'Karin Lindberg såg olyckan. En 40-åring skadades.', '”Ingen hörde mig alls”, berättar en 40-åring.'],
  ])('is nobody else (%s: %s %s)', (lang, before, text) => {
    expect(last(lang, before, text)?.full).toBe('');
  });
});
