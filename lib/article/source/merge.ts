import type { Source, SourceEvidence, SourceField } from '../article';
import { chooseAuthors } from './byline/authors';
import { isAgency } from './credits/agencies';
import { chooseAgency } from './credits/agency';
import { mayBeInitialsOf } from './credits/house-initials';
import { MARKED_PLACE } from './dateline/place';
import { PLACE_ALONE } from './dateline/place-above-text';
import { readAddressDay } from './dates/address-day';
import { chooseDate, daysBetween, readDates } from './dates/dates';
import type { Witness } from './evidence';
import { key, nameKey } from './lines/plain-text';
import { sameName } from './names/name';
import { namesIn } from './names/names';
import { houseKeys, isOwnHouse } from './names/own-house';
import { choosePublisher, houseKey } from './names/publisher';
import { lowered, type Words } from './words';

export interface MergeContext {
  words: Words;
  url: string;
  /** Whether a name is that of a section of the site. */
  isSection(name: string): boolean;
  /** What the host of a part of a site is called. */
  part: string;
  /** Whether the headline is in the script of a country that has its own. */
  inOwnScript: boolean;
  /** Whether initials end the text. */
  isSigned: boolean;
  /** Reads datelines, which needs the names of the house: an outlet at the head of the text is known by them. */
  datelines(houses: readonly string[]): Witness[];
}

const MOST_EVIDENCE = 4;
/** Printed places and their parts. */
const placesOf = (witnesses: readonly Witness[]): string[] =>
  witnesses.flatMap(({ value }) => [value, ...value.split(/,\s*/)]);

/** Between the day of a dateline and the one on which it appears. */
const MOST_DAYS = 7;

/** One source of all that witnesses say: agreement first, then the more trusted kind of evidence; without any, the field stays empty. */
export function merge(
  witnesses: readonly Witness[],
  { words, url, isSection, part, inOwnScript, isSigned, datelines }: MergeContext,
): Source {
  const evidence: Partial<Record<SourceField, SourceEvidence[]>> = {};
  const note = (field: SourceField, supporting: readonly Witness[]): void => {
    const found = supporting
      .map(({ from, words: said }) => ({ from, words: said }))
      .filter(
        (one, index, all) => all.findIndex((other) => other.from === one.from && other.words === one.words) === index,
      )
      .slice(0, MOST_EVIDENCE);
    if (found.length) evidence[field] = found;
  };
  const byField = new Map<Witness['field'], Witness[]>();
  for (const witness of witnesses) {
    const others = byField.get(witness.field);
    if (others) others.push(witness);
    else byField.set(witness.field, [witness]);
  }
  const about = (field: Witness['field']): readonly Witness[] => byField.get(field) ?? [];
  const valuesOf = (field: Witness['field']): string[] => about(field).map(({ value }) => value);
  const names = (values: readonly string[]): string[] =>
    values.flatMap((value) => namesIn(value, words).map(({ name }) => name));
  const first = (field: SourceField, candidates: readonly Witness[]): string => {
    note(field, candidates.slice(0, 1));
    return candidates[0]?.value ?? '';
  };

  const host = hostOf(url);
  const sections = new Set([...valuesOf('section'), ...foldersOf(url)].map(key));
  const publishers = choosePublisher(
    about('publisher'),
    host,
    (name) => sections.has(key(name)) || isSection(name),
    part,
    inOwnScript,
  );
  note('publisher', publishers);
  const publisher = publishers[0]?.value ?? '';
  const houses = [...new Set([publisher, ...valuesOf('publisher'), host])].filter(Boolean);

  const atHead = datelines(houses);
  const signers = names(valuesOf('authors'));
  const isOfAuthor = (initials: string): boolean =>
    signers.some((name) => name !== initials && mayBeInitialsOf(initials, name));
  // An editor in structured data is often the chief editor of the house: only what is printed names this article's.
  const editor = first(
    'editor',
    [...about('editor'), ...atHead.filter(({ field }) => field === 'editor')]
      .filter(
        (witness) =>
          !witness.kind.startsWith('json-ld') &&
          !isOfHouse(witness.value, houses) &&
          !isDesk(witness.value, houses, words) &&
          !(isInitials(witness) && isOfAuthor(witness.value)),
      )
      .toSorted(
        (one, other) =>
          Number(one.from === 'meta') - Number(other.from === 'meta') ||
          Number(isInitials(one)) - Number(isInitials(other)),
      ),
  );
  const translators = [...new Map(valuesOf('translators').map((name) => [nameKey(name), name])).values()];
  note('translators', about('translators'));
  const originalLang = first('originalLang', about('originalLang'));
  const originalUrl = first('originalUrl', about('originalUrl'));
  const supplied = chooseAgency(
    [
      ...about('agency'),
      ...atHead.filter(({ field }) => field === 'agency'),
      ...agenciesAmongAuthors(about('authors'), words),
    ],
    houses,
  );
  note('agency', supplied.witnesses);
  const written = chooseAuthors([...witnesses, ...atHead], {
    words,
    houses,
    editors: names(valuesOf('editor')),
    photographers: names(valuesOf('photographers')),
    translators,
    // "Cronaca" in the author's place is a section that a link leads to.
    sections: [...valuesOf('section'), ...valuesOf('authors').filter(isSection)],
    places: placesOf(about('place')),
    markedPlaces: placesOf(about('place').filter(({ kind }) => kind === MARKED_PLACE)),
    agency: supplied.witnesses.every(isBesideInitials) ? '' : supplied.agency,
    agencySigns: supplied.witnesses.some(
      ({ kind, from }) => from === 'printed' && (kind === 'byline agency' || kind === 'authors'),
    ),
    isSigned,
  });
  note('authors', written.witnesses);
  const isOfDateline = ({ field }: Witness): boolean => field === 'published';
  const said = readDates(about('published'), words);
  const ofDateline = readDates(atHead.filter(isOfDateline), words);
  const printedDates = said.length ? said : ofDateline;
  const published = chooseDate(
    printedDates.length ? printedDates : readDates(readAddressDay(url), words),
    words.files[0],
  );
  note('published', published.witnesses);
  // "Berlin, 9. November 1989 – ": where another day begins the text it is what the text tells of, and so is the place.
  const isOfOldDay = ofDateline.some((date) => said[0] && daysBetween(said[0].moment, date.moment) > MOST_DAYS);
  // A name before a dash is no place when it is who wrote it.
  const place = first(
    'place',
    [...(isOfOldDay ? [] : atHead.filter(({ field }) => field === 'place')), ...about('place')].filter(
      ({ value, kind }) =>
        !written.authors.some((name) => sameName(name, value)) &&
        !(kind === 'printed place' && houses.some((house) => houseKey(house) === houseKey(value))) &&
        !(kind === PLACE_ALONE && (sections.has(key(value)) || isSection(value))),
    ),
  );
  const modified = chooseDate(readDates(about('modified'), words), words.files[0]);
  note('modified', modified.witnesses);
  return {
    publisher,
    authors: written.authors,
    agency: supplied.agency,
    editor,
    place,
    published: published.iso,
    modified: modified.iso,
    canonicalUrl: about('canonicalUrl')[0]?.value ?? '',
    section: first('section', about('section')),
    licence: first('licence', about('licence')),
    credits: [],
    ...(translators.length && { translators }),
    ...(originalLang && { originalLang }),
    ...(originalUrl && { originalUrl }),
    evidence,
  };
}

/** "(mcr4/jpk)" of "jpk.com": the house behind who signs. */
const isOfHouse = (value: string, houses: readonly string[]): boolean =>
  /^[\p{Ll}\d]{2,6}$/u.test(value) && houses.some((house) => houseKey(house) === value);

/** "Editado por Redacción": a desk or the house has edited it, and nobody with a name. */
const isDesk = (value: string, houses: readonly string[], words: Words): boolean =>
  words.has('desks', lowered(value)) || isOwnHouse(value, houseKeys(houses));

/** Behind a label or elsewhere the same editor may have a name. */
const isInitials = ({ value }: Witness): boolean => /^[\p{Ll}\d]{2,6}$|^\p{Lu}{2,4}$/u.test(value);

/** "sak/Reuters": who signs before the agency is the house's own. */
const isBesideInitials = ({ words }: Witness): boolean => {
  const [, initials = ''] = /^(\p{Ll}{2,5})\//u.exec(words) ?? [];
  return initials !== '' && !isAgency(initials);
};

/** "Le Figaro et AFP", "Associated Press": agencies that sign as or beside the author supplied the text too. */
const agenciesAmongAuthors = (authors: readonly Witness[], words: Words): Witness[] =>
  authors.flatMap((witness) =>
    [
      ...namesIn(witness.value, words)
        .map(({ name }) => name)
        .filter(isAgency),
      ...employersIn(witness.words, words),
    ].map((name): Witness => ({ ...witness, field: 'agency', value: name, kind: 'authors' })),
  );

/** "Tom Halden, AP Auto Writer", "Tom Halden Associated Press": whom somebody works for, before a job or behind a full name. */
const employersIn = (value: string, words: Words): string[] =>
  // "By Priya Nandakumar and PA": a state of America is called so too.
  words.dayFirst && / and PA(?![\p{L}.])/u.test(value) ? ['PA'] : employersBehind(value, words);

const employersBehind = (value: string, words: Words): string[] =>
  value.split(/[,;]\s*/).flatMap((piece) => {
    const parts = piece.split(' ');
    const [first = ''] = parts;
    if (/^\p{Lu}{2,5}$/u.test(first) && isAgency(first) && words.atEnd('jobs', lowered(piece)) > 0) return [first];
    const last = parts.slice(-2).join(' ');
    return parts.length > 3 && isAgency(last) ? [last] : [];
  });

/** The folders on the way to the article: they are called like its sections. */
const foldersOf = (url: string): string[] =>
  url
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(3, -1);

/** A host in an address that a parser would write in the same way. */
const PLAIN_HOST = /^https?:\/\/((?:[a-z\d-]+\.)+[a-z]{2,})(?:[/?#]|$)/;

function hostOf(url: string): string {
  const plain = PLAIN_HOST.exec(url)?.[1];
  if (plain) return plain;
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
