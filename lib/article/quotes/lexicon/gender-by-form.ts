export type Gender = 'masculine' | 'feminine';

/** How a verb that tells of what was ends in Slavic languages where a woman does it: "dodała", "řekla", "сказала". */
const OF_WOMAN = /[łlл][aа](?:сь)?$/u;
/** Where a man does: "dodał", "řekl", "сказал", "poručio". No "сказав", which a woman may be before another verb. */
const OF_MAN = /(?:\p{L}[łlл]|[aeiu]o|[аеиу]о|лся)$/u;

/** Whether a verb says that a man or a woman does it. */
export const genderOfVerb = (verb: string): Gender | undefined =>
  OF_WOMAN.test(verb) ? 'feminine' : OF_MAN.test(verb) ? 'masculine' : undefined;

const WOMANS_NAME = /[aáаяā]$/u;
const MANS_NAME = /[^aáāeéiíoóuúyýаеёиіїєоуыэюяь]$/u;

/** "Bożena Lis" may be either by her surname alone; "Dana Nováková" is a woman, and "Marek Nowak" a man: both words say the same. */
export function genderOfName(words: readonly string[]): Gender | undefined {
  const [given = ''] = words;
  const surname = words.at(-1) ?? '';
  if (words.length < 2) return undefined;
  // "Γιώργος Παπαδάκης", "Μαρία Παπαδάκη"
  if (/\p{Script=Greek}$/u.test(given)) return given.endsWith('ς') ? 'masculine' : 'feminine';
  if (WOMANS_NAME.test(given) && WOMANS_NAME.test(surname)) return 'feminine';
  return MANS_NAME.test(given) && !WOMANS_NAME.test(surname) ? 'masculine' : undefined;
}

const OF_MEN_IN_A =
  /^(?:luca|luka|andrea|nicola|nikola|elia|joshua|noa|sasha|saša|mika|ivica|siniša|žiga|jaka|attila|béla|gyula|borja|mustafa|musa|isa|hamza|mirza|costa|kosta|toma|mircea|horia)$/u;

/** "Anna", "Orlando": a common given name that ends as those of women, or of men, do in most languages of Europe. */
export const genderOfGiven = (given: string): Gender | undefined =>
  /\p{Script=Latin}{2}a$/u.test(given) && !OF_MEN_IN_A.test(given)
    ? 'feminine'
    : /[bcdlmnrstvz]o$/u.test(given)
      ? 'masculine'
      : undefined;
