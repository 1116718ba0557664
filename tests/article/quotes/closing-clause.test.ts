import { describe, expect, it } from 'vitest';
import { said } from './said';

const full = (lang: string, text: string) => said(lang, text)[0]?.full ?? '';

describe('words that end before "as he said"', () => {
  it.each([
    ['de', 'Der Beste, Sebastian Hendler, fand den Wind „sehr schön, weil er so frisch war“, wie er sagte.'],
    ['de', 'Sebastian Hendler fand den Wind „sehr schön, weil er so frisch war“, wie er dem Boten sagte.'],
    ['en', 'Sebastian Hendler found the wind “very nice and so fresh that day”, as he told the Post.'],
    ['es', 'Sebastian Hendler encontró el viento «muy bonito y tan fresco ese día», como él dijo.'],
    ['it', 'Sebastian Hendler ha trovato il vento «molto bello e così fresco», come lui ha detto.'],
    ['sv', 'Sebastian Hendler tyckte att vinden var ”mycket skön och så frisk”, som han sa.'],
    ['fr', 'Sebastian Hendler a trouvé le vent « très beau et si frais ce jour-là », comme il l’a dit.'],
  ])('are of whom the sentence is about (%s: %s)', (lang, text) => {
    expect(full(lang, text)).toBe('Sebastian Hendler');
  });
});

describe('words that a participle of speech follows', () => {
  it.each([
    'The state wants “a bigger deal than just the little deal” announced in May, said Derek Sissons, a scholar.',
    'The state wants “a bigger deal than just the little deal” announced in May, Derek Sissons said.',
  ])('are of who says so behind the comma (%s)', (text) => {
    expect(full('en', text)).toBe('Derek Sissons');
  });

  it.each([
    'The state wants “a bigger deal than just the little deal” announced in May, when Derek Sissons came.',
    'Mary Dale said it was “a bigger deal than the little one” announced in May, Derek Sissons noted.',
  ])('are hardly of who only stands there (%s)', (text) => {
    expect(full('en', text)).not.toBe('Derek Sissons');
  });
});

describe('who has said or written something', () => {
  it.each([
    '“If a tariff is set, the duty is paid,” Howard Glick, a senior fellow at the Ulmer Institute-Brook Institution Tax Center, has written.',
    '“If a tariff is set, the duty is paid,” Howard Glick, a fellow at the Ulmer Institute, had written before.',
    'However, late Friday, Hugh Boden’s attorney Howard Glick seemed to cast doubt on that, saying in a note, “There is nothing left to ask.”',
  ])('stands before what they are, or behind whose they are (%s)', (text) => {
    expect(full('en', text)).toBe('Howard Glick');
  });
});

describe('what leads to more words of who spoke', () => {
  it('names nobody', () => {
    const text =
      '„Man kann klein beginnen“, regt Anna Postel an. Beispielsweise in der Förderung, die wichtig ist: „Es gibt ein freies Werkzeug.“';
    expect(said('de', text).at(-1)?.full).toBe('Anna Postel');
  });

  it('is not what one says who has no name', () => {
    const text =
      'The minister, Gavin Willis, called it a “crisis in the universities” again. One, who asked not to be named, said: “They looked to us to sort it out.”';
    expect(said('en', text).at(-1)?.full).not.toBe('Gavin Willis');
  });
});

describe('the only one whom a sentence before the colon names', () => {
  it.each([
    ['fr', 'Concernant le lait, Anne Favre est quant à elle plus nuancée : «à la naissance, nous digérons tout. »'],
    ['fr', 'Sur le prix, Anne Favre reste quant à elle prudente : « nous verrons bien ce que cela donnera. »'],
    ['it', 'Sul prezzo, Anne Favre è per parte sua più prudente: «vedremo che cosa succederà a maggio».'],
    ['es', 'Sobre el precio, Anne Favre es por su parte más prudente: «ya veremos lo que pasa en mayo».'],
  ])('says so, though “she” stands behind a preposition (%s: %s)', (lang, text) => {
    expect(full(lang, text)).toBe('Anne Favre');
  });

  it('is nobody where “she” may be another', () => {
    expect(
      full(
        'fr',
        'Sur le prix, elle fait de Anne Favre une femme trop prudente : « nous verrons bien ce que cela donne. »',
      ),
    ).toBe('');
  });

  it('is nobody where the pronoun opens a clause', () => {
    const text =
      'Nils Arnsberg betrat den Mond. Die ersten Worte Arnsbergs als er den Mond betrat, sind noch heute ein „geflügeltes Wort“: „Das ist ein kleiner Schritt für einen Menschen.“';
    expect(full('de', text)).not.toMatch(/Worte/);
  });
});

describe('a verb with nothing behind it, behind the words', () => {
  it('leaves out who says so, and what he does next names nobody else', () => {
    const text =
      'חבר המועצה דורון פלדמן, מראשי האופוזיציה, התנגד. "זה מס על תושבי חוץ שמחזיקים את העסקים בחיים", טען, והזהיר מפני תביעה ייצוגית.';
    expect(full('he', text)).toBe('דורון פלדמן');
  });
});

describe('whose attorney begins a sentence', () => {
  it('is told by a name alone: whose niece is named behind the comma has her own', () => {
    const text =
      '"This is a big year for our senator!" Scott\'s niece, state Del. Mary Prince (D-Newport), shouted to the crowd.';
    expect(full('en', text)).toMatch(/Mary Prince/);
  });
});
