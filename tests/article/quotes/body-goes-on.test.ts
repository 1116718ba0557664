import { describe, expect, it } from 'vitest';
import { said } from './said';

const last = (lang: string, ...paragraphs: string[]) => said(lang, ...paragraphs).at(-1)?.full;

describe('a body that goes on speaking', () => {
  it.each([
    [
      'en',
      'The Fisheries Authority closed the bay. “Nobody is in danger at the moment,” it said.',
      'Fisheries Authority',
    ],
    [
      'de',
      'Das Verkehrsministerium weist die Kritik zurück. „Die Zahlen stimmen“, teilte es mit.',
      'Verkehrsministerium',
    ],
    [
      'de',
      'Die Stiftung Waldhaus lehnt den Plan ab. „Der Plan schadet den Kindern“, betonte sie.',
      'Stiftung Waldhaus',
    ],
    ['nl', 'Het ministerie wijst de kritiek af. ‘De cijfers kloppen gewoon’, schrijft het.', 'ministerie'],
    ['nl', 'De gemeente heeft de brug gesloten. ‘Wij betreuren dit ten zeerste’, schrijft ze.', 'gemeente'],
    ['sv', 'Polisen har spärrat av torget. ”Vi ber alla att hålla sig borta”, skriver den.', 'Polisen'],
    ['da', 'Styrelsen har lukket broen. »Vi beklager det meget«, skriver den i en meddelelse.', 'Styrelsen'],
    ['no', 'Mattilsynet har stengt bedriften. «Vi beklager dette meget», skriver det.', 'Mattilsynet'],
    ['fi', 'Liikennevirasto sulki sillan. ”Pyydämme kaikkia pysymään poissa”, se sanoi.', 'Liikennevirasto'],
    [
      'fr',
      'Le ministère de la Santé a réagi. « Les habitants ne risquent rien », assure-t-il.',
      'ministère de la Santé',
    ],
    [
      'fr',
      'La préfecture de la Marne ouvre une enquête. « Personne ne risque rien », a-t-elle ajouté.',
      'préfecture de la Marne',
    ],
    [
      'fr',
      "L'association Vents du Sud porte plainte. « Nous irons jusqu'au bout », prévient-elle.",
      'association Vents du Sud',
    ],
    [
      'it',
      "La Procura di Bari ha aperto un'inchiesta. «Gli abitanti non corrono pericoli», ha aggiunto.",
      'Procura di Bari',
    ],
    [
      'es',
      'La Fiscalía de Lugo ha abierto un expediente. «Los vecinos no corren peligro», añadió.',
      'Fiscalía de Lugo',
    ],
    [
      'ca',
      'La Fiscalia de Girona va obrir un expedient. «Els veïns no corren perill», va afegir.',
      'Fiscalia de Girona',
    ],
    [
      'pt',
      'A Prefeitura de Natal fechou a ponte. “Os moradores não correm perigo”, acrescentou ela.',
      'Prefeitura de Natal',
    ],
    ['ro', 'Primăria Cluj a închis podul. „Locuitorii nu sunt în pericol deloc”, a adăugat.', 'Primăria Cluj'],
    ['pl', 'Prokuratura wszczęła śledztwo. „Mieszkańcom nic nie grozi w tej sprawie” – dodała.', 'Prokuratura'],
    ['cs', 'Městský úřad uzavřel most. „Prosíme všechny, aby se místu vyhnuli,“ dodal.', 'Městský úřad'],
    ['hr', 'Policija je zatvorila most. „Molimo sve da izbjegavaju to mjesto”, dodala je.', 'Policija'],
    ['ru', 'Прокуратура Омска начала проверку. «Жителям ничего не угрожает», — добавила она.', 'Прокуратура Омска'],
    [
      'uk',
      'Міністерство оборони заперечило це. «Мешканцям нічого не загрожує», — додало воно.',
      'Міністерство оборони',
    ],
    ['el', 'Η αστυνομία έκλεισε τη γέφυρα. «Παρακαλούμε όλους να μείνουν μακριά», πρόσθεσε.', 'αστυνομία'],
    ['hu', 'A rendőrség lezárta a teret. „Kérünk mindenkit, hogy kerülje el” – tette hozzá.', 'rendőrség'],
    [
      'lt',
      'Sveikatos ministerija atmetė kaltinimus. „Gyventojams niekas negresia“, – pridūrė ji.',
      'Sveikatos ministerija',
    ],
    ['tr', 'Sağlık Bakanlığı iddiaları reddetti. “Vatandaşlar için tehlike yok” dedi.', 'Sağlık Bakanlığı'],
    [
      'id',
      'Kementerian Kesehatan membantah tudingan itu. “Tidak ada bahaya bagi warga,” tambahnya.',
      'Kementerian Kesehatan',
    ],
  ])('is "it", or who its article and its verb say, or left out, in %s: %s', (lang, paragraph, name) => {
    expect(last(lang, paragraph)).toBe(name);
  });

  it('is "it" in the paragraph behind its words', () => {
    const before = 'Ann Ford decided to close the case, the Norwegian Fisheries Authority said on Monday.';
    expect(last('en', before, '“The evidence has weakened over time,” it added.')).toBe(
      'Norwegian Fisheries Authority',
    );
  });

  it('is "it" also by a name of one word, and behind a clause that begins with it', () => {
    const paragraph = 'While Brobo did not open its doors, it took down the wall. “Nothing was ever proven,” it said.';
    const known = 'Few people in town have ever heard of Brobo.';
    expect(last('en', known, paragraph)).toBe('Brobo');
    expect(last('en', known, 'Brobo published a report by the union. “Nothing was ever proven,” it said.')).toBe('');
  });

  it('is "they", where it has spoken', () => {
    const before = 'Harbour Records has twice denied doing anything wrong.';
    expect(last('en', before, '“At no point did we say that,” they said in a statement.')).toBe('Harbour Records');
    const sv = 'Trafikverket har stängt bron. ”Vi ber alla att hålla sig borta”, skriver de i ett pressmeddelande.';
    expect(last('sv', sv)).toBe('Trafikverket');
  });

  it('says what stands alone behind its words', () => {
    const before = 'Greenpeace criticised the plan. “This is a dark day for the coast,” it said.';
    expect(
      last('en', 'Ann Ford, the mayor, was glad. “It is over,” she said.', before, '“We will go to court over this.”'),
    ).toBe('Greenpeace');
  });

  it('is who it was, where the next sentence begins with "it" or with what bodies are called', () => {
    const told = 'The Fisheries Authority said the bay was closed. The agency acted within hours.';
    expect(last('en', `${told} “Nobody is in danger at the moment,” it said.`)).toBe('Fisheries Authority');
  });
});

describe('what "it" is that said something before', () => {
  it('is a government that only an office word tells of, and a report', () => {
    const told = 'The government in Kabul called the note “a pack of lies from start to finish”.';
    expect(last('en', `${told} It added: “We will answer it soon.”`)).toBe('government in Kabul');
    const report = 'The climate report states: “In all models emissions fall by half until then.”';
    expect(last('en', `${report} It also adds that “little time is left for all of us”.`)).toBe('climate report');
  });

  it('is no genitive', () => {
    const paragraph = 'The company’s boss, Ann Ford, resigned. “We thank her for all she did,” the company said.';
    expect(last('en', paragraph)).toBe('company');
  });

  it('is no mayor, whom "he" means', () => {
    const told = 'The mayor of the town called the note “a pack of lies from start to finish”.';
    expect(last('en', `${told} They added: “We will answer it soon.”`)).toBe('');
  });
});

describe('a body that does not go on', () => {
  it.each([
    ['she', 'en', ['The Fisheries Authority said the bay was closed.', '“Nobody will miss it in the end,” she said.']],
    ['they, others', 'en', ['The council told the squatters to go. “We have nowhere to go,” they said.']],
    ['they, where it said nothing', 'en', ['The council closed the park. “We have nowhere to go,” they said.']],
    ['who says "I"', 'de', ['Die Polizei sperrte den Platz. „Ich muss jetzt einen Umweg fahren“, sagte sie.']],
    ['who says "I" otherwise', 'fr', ["La préfecture ferme la place. « J'en suis triste », assure-t-elle."]],
    ['of another gender', 'de', ['Die Polizei sperrte den Platz. „Wir fahren jetzt einen Umweg“, sagte er.']],
    ['of another gender', 'fr', ['La préfecture ferme la place. « Nous ferons un détour », assure-t-il.']],
    ['of another gender', 'cs', ['Policie uzavřela most. „Prosíme všechny, aby se místu vyhnuli,“ dodal.']],
    [
      'what is called something',
      'en',
      ['The ward has many patients with HP. HP occurs in barns. It is called “pigeon lung”.'],
    ],
    [
      'far off',
      'en',
      [
        'The Fisheries Authority closed the bay.',
        'The wind grew. Rain fell all night.',
        '“Nobody is in danger,” it said.',
      ],
    ],
  ])('is not %s, in %s', (_, lang, paragraphs) => {
    expect(last(lang, ...paragraphs) ?? '').toBe('');
  });

  it('is not the one named since, nor who spoke before "katanya"', () => {
    const paragraph =
      'La Fiscalía de Lugo abrió un expediente. Ana Prado lo celebra. «Los vecinos no corren peligro», añadió.';
    expect(last('es', paragraph)).toBe('Ana Prado');
    const one = '“Kami sudah lama menunggu,” kata Budi Santoso, pemilik toko.';
    expect(last('id', one, 'Toko Rotan Jaya kini ramai. “Peningkatannya sangat besar,” katanya.')).toBe('Budi Santoso');
  });
});

describe('a name that begins with a word of the article', () => {
  it('is whole, where a sentence has it inside too', () => {
    const paragraphs = [
      'It is hard on big firms, the owner of Big Machine thinks.',
      'Big Machine denied it. “That is not so,” it said.',
    ];
    expect(last('en', ...paragraphs)).toBe('Big Machine');
  });
});

describe('"it" that means nothing', () => {
  it('is no body where another clause speaks', () => {
    const paragraph =
      'His standing improved after the shootings in San Marino, Calif., last year. But it is unclear whether voters will like a candidate who has called for "a hell of a lot worse" than that.';
    expect(last('en', paragraph) ?? '').toBe('');
  });
});
