import { describe, expect, it } from 'vitest';
import { said, wordsSaid } from './said';

const speaker = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.speaker;

describe('words that begin small where nouns and names have capitals', () => {
  it.each([
    [
      'behind a noun',
      'Bürgermeisterin Anna Weber nannte die Zahlen „aus der Luft gegriffen“.',
      'aus der Luft gegriffen',
    ],
    ['one word', 'Anna Weber wies den Vorwurf als „haltlos“ zurück.', 'haltlos'],
    [
      'going on in the subjunctive',
      'Anna Weber sagte, die Lage sei ernst. Der Verkehr stehe „kurz vor dem Kollaps“.',
      'kurz vor dem Kollaps',
    ],
  ])('are said: %s', (_name, text, words) => {
    expect(wordsSaid('de', text)).toEqual([words]);
  });

  it.each([
    ['a product', 'Im Laden liegt seit Montag auch der „iPod nano“ aus.'],
    ['a motto', 'Das Fest unter dem Motto „laufen, singen, tanzen“ beginnt um drei.'],
    ['a term nobody says', 'Der „historische“ Saal der Mühle bleibt im Winter geschlossen.'],
  ])('are not: %s', (_name, text) => {
    expect(wordsSaid('de', text)).toEqual([]);
  });
});

describe('nouns alone', () => {
  it.each([
    ['what somebody calls another', 'Die Anhänger sprachen von Jan Keller als „Märtyrer“.', ['Märtyrer']],
    [
      'a sentence of nouns before its verb of speech',
      '„Vielfalt ist Programm“, erklärte Anna Weber.',
      ['Vielfalt ist Programm'],
    ],
  ])('are said: %s', (_name, text, words) => {
    expect(wordsSaid('de', text)).toEqual(words);
  });

  it.each([
    ['a work', 'Jan Keller lebte lange als „Sheriff“ in Bonn.'],
    ['a name', '„Der Kanal“ läuft ab Mai im Kino.'],
  ])('are not: %s', (_name, text) => {
    expect(wordsSaid('de', text)).toEqual([]);
  });
});

describe('names of media and bodies between marks', () => {
  it.each([
    ['that write', '„Die Brücke bleibt bis Mai gesperrt“, schrieb der „Bote“.', ['Die Brücke bleibt bis Mai gesperrt']],
    ['that report', 'Anna Weber hob dem „Boten“ zufolge die Bedeutung der Brücke hervor.', []],
    ['that announce with others', '„Helfer ohne Grenzen“ und der Verein kündigten eine Sammlung an.', []],
  ])('%s are no quotations', (_name, text, words) => {
    expect(wordsSaid('de', text)).toEqual(words);
  });
});

describe('who is the subject', () => {
  it.each([
    [
      'the article tells the object',
      'Anna Weber kritisierte den Minister und sprach von „reiner Willkür“.',
      'Anna Weber',
    ],
    [
      'a verb that its end makes one of speech',
      'Die Vorwürfe der Opposition wies die Ministerin Anna Weber zurück: „Daran ist kein Wort wahr.“',
      'Anna Weber',
    ],
    [
      'beside the auxiliary, not beside the participle',
      'Keller hatte besonders die Rolle der Bürgermeister betont: „Ohne sie geht es nicht.“ Jan Keller lebt in Bonn.',
      'Keller',
    ],
    [
      'behind the auxiliary',
      'Am Montag hatte Anna Weber die Pläne des Ministers kritisiert: „Das ist zu wenig.“',
      'Anna Weber',
    ],
    [
      'the one before "und"',
      'In einer Rede lobte Ministerin Anna Weber den Beschluss und nannte Kellers Auftrag „klar und mutig“.',
      'Anna Weber',
    ],
    [
      'not the one whom it is told',
      '„Wir fangen morgen an“, sagte Anna Weber gegenüber dem Minister Jan Keller.',
      'Anna Weber',
    ],
    [
      '"dieser" before a noun is an article',
      'Dieser Arzt, Jan Keller, erklärte: „Sie war nicht bei Bewusstsein.“',
      'Jan Keller',
    ],
    [
      'a body with adjectives',
      'Dazu gab das russische Außenministerium weiter bekannt: „Die Ermittlungen gehen voran.“',
      'Außenministerium',
    ],
  ])('%s', (_name, text, name) => {
    expect(speaker('de', text)).toBe(name);
  });

  it('a subject behind the quotation and before its verb begins another clause', () => {
    const found = said(
      'de',
      'Trainerin Anna Weber nannte die Strafe „überzogen“, Spieler Jan Keller bezeichnete sie als „gerecht“.',
    );
    expect(found.map((quote) => quote.speaker)).toEqual(['Anna Weber', 'Jan Keller']);
  });

  it('what an aside tells is nothing of the sentence around it', () => {
    expect(wordsSaid('de', 'Der Entwurf zum „Schutz der Brücken“ (der Bote berichtete) kam im März.')).toEqual([]);
  });
});

describe('sources', () => {
  it.each([
    [
      'a body with what it is of',
      'Das Ministerium der Vereinigten Inseln erklärte: „Wir helfen sofort.“',
      'Ministerium der Vereinigten Inseln',
    ],
    ['a paper and its owner', '„Wir helfen sofort“, heißt es in einer Mitteilung des Vereins.', 'Verein'],
    [
      'a paper that opens the sentence',
      'In der Mitteilung des Vereins, die am Montag erschien, heißt es: „Wir helfen sofort.“',
      'Verein',
    ],
    [
      'who reports is not who speaks',
      'Im Ausschuss sagte die Kanzlerin einigen Teilnehmern zufolge: „Das war ein Fehler.“',
      'Kanzlerin',
    ],
    ['a compound with letters', '„Wir helfen sofort“, heißt es in dem LSVD-Schreiben an die Stadt.', 'LSVD-Schreiben'],
    ['whom a paper cites', 'Der Bote zitierte Anna Weber mit den Worten: „Das war ein Fehler.“', 'Anna Weber'],
    ['who is cited', 'Präsidentin Anna Weber wird im Boten wie folgt zitiert: „Das war ein Fehler.“', 'Anna Weber'],
    [
      '"für" inside what is said names nobody',
      'Sprecher Jan Keller hatte am Montag erklärt, für den Kanzler sei wichtig, „ob er weiter Vertrauen hat“.',
      'Jan Keller',
    ],
  ])('%s', (_name, text, name) => {
    expect(speaker('de', text)).toBe(name);
  });

  it.each([
    ['a preposition behind a whole name', '„Das reicht nicht“, sagte Jan Keller zu Beginn der Sitzung.', 'Jan Keller'],
    ['the same behind an office', '„Das reicht nicht“, sagte Ministerin Anna Weber zu Beginn.', 'Anna Weber'],
    ['an abbreviation', '„Das reicht nicht“, sagte Jan Keller von HRW.', 'Jan Keller'],
    ['a name with "zu"', '„Das reicht nicht“, sagte Karl-Jan zu Kellerberg.', 'Karl-Jan zu Kellerberg'],
    ['a name with "zur"', '„Das reicht nicht“, sagte Harald zur Lohe.', 'Harald zur Lohe'],
    ['"zum" behind a surname', '„Das reicht nicht“, sagte Kellermann zum Dauerthema der Sitzung.', 'Kellermann'],
    ['"zu" behind a surname', '„Das reicht nicht“, sagte Kellermann zu Gerüchten über sie.', 'Kellermann'],
  ])('%s', (_name, text, name) => {
    expect(speaker('de', text)).toBe(name);
  });
});

it('bodies with the same head are two by what they are of', () => {
  const found = said(
    'de',
    'Das Ministerium der Finanzen teilte mit: „Wir zahlen nichts.“ Das Ministerium der Justiz teilte mit: „Wir prüfen das.“',
  );
  expect(found.map((quote) => quote.full)).toEqual(['Ministerium der Finanzen', 'Ministerium der Justiz']);
});

describe('the same order in Dutch', () => {
  it.each([
    [
      'a verb and its end',
      'Burgemeester Anna de Wit wees de kritiek als “volstrekt onterecht” van de hand en deelde mee: “Wij gaan door.”',
      'Anna de Wit',
    ],
    ['whom a paper cites', 'De krant citeert Anna de Wit: “Wij gaan gewoon door.”', 'Anna de Wit'],
    ['the one before "en"', 'Burgemeester Anna de Wit prees het plan en noemde Jan Kok “een vakman”.', 'Anna de Wit'],
  ])('%s', (_name, text, name) => {
    expect(speaker('nl', text)).toBe(name);
  });
});
