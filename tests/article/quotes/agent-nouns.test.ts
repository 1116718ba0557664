import { describe, expect, it } from 'vitest';
import { said } from './said';

/** Language, text, name, what somebody is. */
const BESIDE_NAMES: readonly (readonly [lang: string, text: string, full: string, role: string])[] = [
  ['en', 'Summing up, senior coroner Dr Helen Foyle said: “It was avoidable.”', 'Helen Foyle', 'senior coroner'],
  ['en', 'Locksmith Gwyr Polle said it was “like a truck that never arrives”.', 'Gwyr Polle', 'Locksmith'],
  ['en', 'Publican Alice Kerr said it was “like a truck that never arrives”.', 'Alice Kerr', 'Publican'],
  [
    'en',
    'Helen Foyle, retired lighthouse keeper, said: “It was avoidable.”',
    'Helen Foyle',
    'retired lighthouse keeper',
  ],
  ['en', 'Helen Foyle is a beekeeper. “It was a bad year for us,” Foyle said.', 'Helen Foyle', 'beekeeper'],
  ['de', '„Es war laut“, sagt Hans Quast, Imker seit 1987.', 'Hans Quast', 'Imker'],
  ['de', 'Anna Kranz (44) ist Orgelbauerin. „Es war laut“, sagt Kranz.', 'Anna Kranz', 'Orgelbauerin'],
  ['de', '„Das geht nicht“, sagt Schreiner Jan Kolbmann.', 'Jan Kolbmann', 'Schreiner'],
  [
    'de',
    'Das sieht auch Ortsvorsteher Jan Kolbmann so. „Das geht nicht“, sagt Kolbmann.',
    'Jan Kolbmann',
    'Ortsvorsteher',
  ],
  ['de', '„Das geht nicht“, sagt Jan Kolbmann, Doktorand am Institut.', 'Jan Kolbmann', 'Doktorand am Institut'],
  ['de', '„Das geht nicht“, sagt Walter Jan Kolbmann.', 'Walter Jan Kolbmann', ''],
  ['de', '„Das geht nicht“, sagt Rita Schreiner Jan Kolbmann.', 'Rita Schreiner Jan Kolbmann', ''],
  ['de', 'Gärtner Paul Ebert winkt ab. „Das wächst wieder nach“, sagt Ebert.', 'Paul Ebert', 'Gärtner'],
  ['pl', '„Stanął o trzeciej” – mówi Jan Kot, zegarmistrz z Bielska.', 'Jan Kot', 'zegarmistrz z Bielska'],
  ['fr', 'Le chiffonnier Gaël Morvan a tout vu. « On a tout perdu », dit Morvan.', 'Gaël Morvan', 'chiffonnier'],
  [
    'fr',
    '« On a tout perdu », dit Gaël Morvan, ostréiculteur à Port-Clos.',
    'Gaël Morvan',
    'ostréiculteur à Port-Clos',
  ],
  ['es', 'La mariscadora Ana Ferro llegó tarde. «No quedó nada», dijo Ferro.', 'Ana Ferro', 'mariscadora'],
  [
    'es',
    'Abel Quint, de 63 años, campanero de la villa, dijo: «No quedó nada».',
    'Abel Quint',
    'campanero de la villa',
  ],
  ['pt', 'O porteiro Ciro Lemos, de 53 anos, ouviu. “Não sobrou nada”, disse Ciro.', 'Ciro Lemos', 'porteiro'],
  ['pt', '“Não sobrou nada”, diz Dulce Matos, que é rendeira em Vilar.', 'Dulce Matos', 'rendeira em Vilar'],
  ['it', 'La liutaia Ada Mossi ha visto. «Non si capiva niente», dice Mossi.', 'Ada Mossi', 'liutaia'],
  ['ca', 'El campaner Jordi Solà va pujar. «No quedava res dret», diu Solà.', 'Jordi Solà', 'campaner'],
  ['ro', '„Nimeni nu se aștepta”, spune Dan Lupu, apicultor din Borna.', 'Dan Lupu', 'apicultor din Borna'],
  ['nl', 'Jan Veldkamp (44) is molenaar. „Het was een klap”, zegt Veldkamp.', 'Jan Veldkamp', 'molenaar'],
  ['sv', 'Biodlaren Anna Brask räknar. ”Det var tyst i byn”, säger Brask.', 'Anna Brask', 'Biodlaren'],
  ['no', 'Knut Haga, sauebonde i Vang, sier: «Det var stille hele kvelden.»', 'Knut Haga', 'sauebonde i Vang'],
  ['pl', '– Stałam na przystanku – mówi Anna Wrona, pasażerka.', 'Anna Wrona', 'pasażerka'],
  ['cs', 'Včelař Petr Holub počítá. „Nikdo to nečekal,“ říká Holub.', 'Petr Holub', 'Včelař'],
  ['uk', '"Ніхто не чекав такого", – каже Тарас Бойко, пасічник із Лужан.', 'Тарас Бойко', 'пасічник'],
  [
    'el',
    'Ο μελισσοκόμος Νίκος Ράλλης μετράει. «Κανείς δεν το περίμενε», λέει ο Ράλλης.',
    'Νίκος Ράλλης',
    'μελισσοκόμος',
  ],
  ['hu', '– Senki sem szólt semmit – mondta Bodor Ágnes méhész.', 'Bodor Ágnes', 'méhész'],
  ['fi', '”Kukaan ei odottanut tätä”, sanoo mehiläistarhaaja Aki Lehto.', 'Aki Lehto', 'mehiläistarhaaja'],
];

/** Words that end as what somebody does, and are nothing that anybody is. */
const NOBODYS: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'In summer Helen Foyle said it was “a very bad year for us”.'],
  ['en', 'However, Helen Foyle said it was “a very bad year for us”.'],
  ['en', 'Oliver K. Hedge said it was “a very bad year for us”.'],
  ['en', 'The cruiser Anna Foyle sank. “It was a bad year for us,” said Anna Foyle.'],
  ['en', 'Critics say Helen Foyle is a wonder of the age. “It was a bad year,” Foyle said.'],
  ['de', 'Nach Hans Quast, Wetter und Klima ging es weiter. „Es war laut“, sagt Quast.'],
  ['de', 'Theater Paul Ebert wird umgebaut. „Das wächst wieder nach“, sagt Ebert.'],
  ['de', 'Hans Quast ist Freitag gekommen. „Es war laut“, sagt Quast.'],
  ['fr', 'En février Gaël Morvan a tout vu. « On a tout perdu », dit Morvan.'],
  ['es', 'La carretera Ana Ferro está cerrada. «No quedó nada», dijo Ana Ferro.'],
  ['pt', 'A feira Ciro Lemos abriu. “Não sobrou nada”, disse Ciro Lemos.'],
  ['it', 'Il quartiere Ada Mossi è vuoto. «Non si capiva niente», dice Ada Mossi.'],
  ['en', 'The party wants to bolster Ann Foyle in the vote. “It was a bad year,” Foyle said.'],
  ['en', 'The club will enlist Ann Foyle in May. “It was a bad year,” Foyle said.'],
  ['fr', 'Le village a voulu remercier Gaël Morvan. « On a tout perdu », dit Morvan.'],
  ['fr', 'Il est temps de remercier Gaël Morvan. « On a tout perdu », dit Morvan.'],
  ['es', 'La lista que lidera Ana Ferro fue aprobada. «No quedó nada», dijo Ferro.'],
  ['es', 'El pueblo pedía que hiciera Ana Ferro otra lista. «No quedó nada», dijo Ferro.'],
  ['it', 'La coppa che conquista Ada Mossi è rara. «Non si capiva niente», dice Mossi.'],
  ['de', '„Es war laut“, sagt Hans Quast, Münster.'],
  ['de', 'Hans Quast, Schwerin, winkt ab. „Es war laut“, sagt Quast.'],
  ['sv', 'Tidigare Anna Brask och andra. ”Det var tyst i byn”, säger Brask.'],
];

describe('a noun that says by its end what somebody does', () => {
  it.each(BESIDE_NAMES)('%s: %s', (lang, text, full, role) => {
    expect(said(lang, text)[0]).toMatchObject({ full, role });
  });

  it.each(NOBODYS)('none: %s: %s', (lang, text) => {
    for (const { role } of said(lang, text)) expect(role).toBe('');
  });
});
