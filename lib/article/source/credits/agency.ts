import type { Witness } from '../evidence';
import { key } from '../lines/plain-text';
import { isDomain } from '../names/domain';
import { houseKeys } from '../names/own-house';
import { houseKey } from '../names/publisher';
import { agencyName, isAgency } from './agencies';

/** The most trusted first: what is printed as a credit, then datelines and bylines, then what machines are told. */
const ORDER = [
  'credit',
  'dateline',
  'byline agency',
  'copyright',
  'json-ld isBasedOn',
  'json-ld sourceOrganization',
  'authors',
  'meta syndication-source',
  'meta original-source',
  'meta article:source',
  'meta source',
  'meta contentsource',
  'meta dc.source',
  'meta news_agency',
];

/** An address, or a whole line: "(harbour.example, abe) | Stand: 5.11.2031, 05:00". */
const NO_NAME = /^https?:|\/\/|^\(|\||\d[.:]\d{2}/;

/** "VICE US" of "Vice": a house's edition for a country. */
const OF_COUNTRY = /\s(?:\p{Lu}{2}|\p{Lu}{2}A)$/u;

/** Who supplied the text. The house itself is none, unless it is a news agency that a dateline or a credit names and not its own logo. */
export function chooseAgency(
  witnesses: readonly Witness[],
  houses: readonly string[],
): { agency: string; witnesses: Witness[] } {
  const own = houseKeys(houses);
  const isOwn = (name: string): boolean =>
    [...own].some((house) => house === key(name) || house.startsWith(key(agencyName(name)))) ||
    own.has(houseKey(name)) ||
    (name.includes('.') && houses.some((house) => `.${house}`.endsWith(`.${name.toLowerCase()}`))) ||
    own.has(key(name.replace(OF_COUNTRY, ''))) ||
    (isDomain(name) && houses.some((house) => isMadeOf(house, name)));
  const usable = witnesses
    .map((witness) => ({ ...witness, value: withoutHouse(witness.value, isOwn) }))
    .filter(({ value }) => value && (isAgency(value) || !NO_NAME.test(value)))
    .filter(({ kind, value, words }) =>
      isAgency(value)
        ? /^(?:dateline|credit)$/.test(kind) || words !== value || houseKey(value) !== houseKey(houses[0] ?? '')
        : !isOwn(value),
    )
    .filter(({ kind, value }) => !kind.startsWith('meta') || isAgency(value) || (value.length < 40 && !isDomain(value)))
    .toSorted((a, b) => rank(a) - rank(b) || Number(isOwn(a.value)) - Number(isOwn(b.value)));
  const [first] = usable;
  if (!first) return { agency: '', witnesses: [] };
  const same = usable.filter(({ value }) => key(agencyName(value)) === key(agencyName(first.value)));
  return { agency: agencyName(first.value), witnesses: same.slice(0, 3) };
}

/** "华夏网－华夏日报", "Harbour Post / Dunwick Courier": beside the house itself stands whose text it is. */
function withoutHouse(value: string, isOwn: (name: string) => boolean): string {
  const parts = isAgency(value)
    ? []
    : value.split(/\s?[－／]\s?|\s[–—/-]\s|(?<=[\u3400-\u9fff])[-–—](?=[\u3400-\u9fff])/u);
  const others = parts.filter((part) => !isOwn(part));
  return parts.length === 2 && others.length === 1 ? (others[0] ?? value) : value;
}

/** What is printed and known to be an agency goes before everything else. */
const rank = ({ kind, value, from }: Witness): number => {
  const index = ORDER.indexOf(kind);
  return (index < 0 ? ORDER.length : index) - (from === 'printed' && isAgency(value) ? ORDER.length : 0);
};

/** A shorter part of a host ("news", "www", "jabar") is in many names. */
const SHORTEST_PART = 7;

/** "MYHARBOURTOWN.COM" of harbourtown.gazette.example: what a house of a network writes above its texts is made of a part of its host. */
const isMadeOf = (house: string, name: string): boolean => {
  const parts = house.split('.');
  return parts.length > 1 && parts.some((part) => part.length >= SHORTEST_PART && key(name).includes(key(part)));
};
