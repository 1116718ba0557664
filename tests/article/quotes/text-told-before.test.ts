import { describe, expect, it } from 'vitest';
import { said } from './said';

describe('whose text it is that was told of in a paragraph before', () => {
  it.each([
    [
      'Hill Valley Christian',
      'en',
      'In its lawsuit, Hill Valley Christian argues it has been “irreparably harmed by being denied participation” in sports.',
      '“They won’t even allow the School and its students to participate,” the lawsuit states.',
    ],
    [
      'Northern Records',
      'en',
      'Northern Records flat-out denied the allegations in a statement shared to its website.',
      '"We were shocked to see her statements yesterday," the statement read. "At no point did we say she could not perform."',
      '"The truth is, she has admitted to owing millions of dollars," the statement continued. "We have worked diligently."',
      '"We started to see progress over the past two weeks," the statement concluded.',
    ],
    [
      'White House',
      'en',
      'The bill is fair, according to the White House brief. "It would make our country safer."',
      'The brief also accused House speaker Mike Johns of "playing politics at the expense of border security."',
    ],
    [
      'Conservatives',
      'en',
      'In a letter to Sir Laurie Magner, the Conservatives said he had failed to declare a gift.',
      '“It is the second time,” it said.',
      'The letter also said that “there must be a full investigation into this scandal”.',
    ],
    [
      'Ann Ford',
      'en',
      "Ann Ford's letter to the council was published on Monday.",
      '“I was not asked about any of this,” the letter said.',
    ],
    [
      'Ann Ford',
      'en',
      'The letter from Ann Ford was published on Monday.',
      '“I was not asked about any of this,” the letter said.',
    ],
    [
      'Ann Ford',
      'en',
      'Mayor Ann Ford resigned on Monday in a letter to the council.',
      '“I was not asked about any of this,” the letter said.',
    ],
    [
      'NDB',
      'de',
      'Davon sei ein Drittel für Russland tätig, schreibt der NDB in seinem Lagebericht „Sicherheit 2023“.',
      '„Europaweit gehört die Schweiz zu den Staaten, in denen am meisten Agenten eingesetzt werden“, heißt es in dem Bericht.',
    ],
    [
      'Gewerkschaft Verdia',
      'de',
      'In einem Brief an den Rat warnt die Gewerkschaft Verdia vor Schäden.',
      '„Das ist viel zu wenig für alle“, heißt es in dem Brief.',
    ],
    [
      'Gewerkschaft Verdia',
      'de',
      'Die Gewerkschaft Verdia kritisierte das in einer Mitteilung.',
      '„Das ist viel zu wenig für alle“, heißt es in der Mitteilung.',
    ],
    [
      'Federación de Vecinos',
      'es',
      'En un comunicado, la Federación de Vecinos rechazó el plan.',
      '“Es muy poco para todos nosotros”, señala el comunicado.',
    ],
    [
      'Federación de Vecinos',
      'es',
      'La Federación de Vecinos rechazó el plan en una carta al alcalde.',
      '“Es muy poco para todos nosotros”, añade la carta.',
    ],
    [
      'Fédération des voisins',
      'fr',
      'Dans un communiqué, la Fédération des voisins a rejeté le plan.',
      '« C’est trop peu pour nous tous », précise le communiqué.',
    ],
    [
      'Federazione dei Vicini',
      'it',
      'In una nota, la Federazione dei Vicini ha respinto il piano.',
      '«È troppo poco per tutti noi», si legge nella nota.',
    ],
    [
      'Federação dos Moradores',
      'pt',
      'Em nota, a Federação dos Moradores rejeitou o plano.',
      '"É muito pouco para todos nós", diz a nota.',
    ],
    [
      'Woonbond',
      'nl',
      'In een brief aan de raad wijst de Woonbond het plan af.',
      '‘Dit is veel te weinig voor ons allemaal’, staat in de brief.',
    ],
    [
      'Hyresgästföreningen',
      'sv',
      'I ett brev till kommunen avvisar Hyresgästföreningen planen.',
      '”Det är alldeles för lite för oss alla”, står det i brevet.',
    ],
  ] as readonly (readonly [string, string, ...string[]])[])('%s (%s: %s)', (name, lang, ...paragraphs) => {
    expect(said(lang, ...paragraphs).at(-1)?.full).toBe(name);
  });

  it.each([
    [
      'en',
      'The report was published on Monday. Ann Ford has read it.',
      '“It is a scandal for us all,” the report said.',
    ],
    ['en', 'Ann Ford received a letter on Monday.', '“You are not welcome here any more,” the letter said.'],
    ['en', 'Police found a letter on Monday.', '“You are not welcome here any more,” the letter said.'],
    [
      'en',
      'In a letter to the council, residents objected. Later Ann Ford sent another letter.',
      '“You are not welcome here any more,” the letter said.',
    ],
    [
      'en',
      'Two service members have been killed in a crash, the army command said in a statement on Wednesday.',
      '“The cause of the crash is under investigation,” the statement said.',
    ],
    [
      'en',
      'The actor was charged, according to a criminal complaint affidavit.',
      '“He took it all from the safe,” the affidavit said.',
    ],
    [
      'en',
      'In a letter to the council, Ann Ford objected.',
      'It rained all day.',
      'Nobody came.',
      'The hall was empty.',
      '“It is far too little for us,” the letter said.',
    ],
    ['de', 'Jan Holm hat am Montag einen Brief bekommen.', '„Das ist viel zu wenig für alle“, heißt es in dem Brief.'],
    ['es', 'Luis Prado recibió una carta el lunes.', '“Es muy poco para todos nosotros”, añade la carta.'],
  ] as readonly (readonly [string, ...string[]])[])(
    'but nobody of whom a letter only reached, or who is not told to have it (%s: %s)',
    (lang, ...paragraphs) => {
      expect(said(lang, ...paragraphs).at(-1)?.full).not.toMatch(/ /);
    },
  );
});

describe('what is no text that was told of before', () => {
  it('is a paper of that name', () => {
    const paragraphs = [
      'The Oakland Post reported that Lewin was ousted “at the urging of many key allies.”',
      '“It just came to a head. There were a lot of voices,” the Post reported.',
    ];
    expect(said('en', ...paragraphs).at(-1)?.full).toBe('Post');
  });

  it.each([
    'A rally by the city’s political leaders on Wednesday had one message.',
    'A rally by the city’s political and religious leaders on Wednesday had one message.',
  ])('is a rally by somebody’s leaders (%s)', (first) => {
    const paragraphs = [
      first,
      'Led by Council Speaker Mary Vereto, the rally denounced his call for "a total and complete shutdown of entries."',
    ];
    expect(said('en', ...paragraphs).at(-1)?.full).not.toMatch(/city/);
  });
});
