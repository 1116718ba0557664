import { isNewsPlace } from '../dateline/place-name';
import type { Witness } from '../evidence';
import { type Name, sameName } from '../names/name';
import { namesIn } from '../names/names';
import { isOutletName } from '../names/outlet';
import { houseKeys, isOwnHouse, withoutOwnHouse } from '../names/own-house';
import { cased } from '../names/usual-case';
import { lowered, type Words } from '../words';
import { isOfInterviewer } from './interviewers';

/** The names that one kind of evidence gives. */
export interface List {
  kind: string;
  weight: number;
  names: readonly Listed[];
  witnesses: readonly Witness[];
}

export interface Listed extends Name {
  /** The house's own name or one made of it. */
  house: boolean;
}

const WEIGHTS: Readonly<Record<string, number>> = {
  'json-ld author': 6,
  byline: 5.5,
  credit: 5,
  'sign-off': 5.6,
  interviewer: 5,
  'microdata author': 4,
  'byline marked': 4,
  'json-ld creator': 2.5,
  'meta author': 2.5,
  'first line': 1,
  contributor: 0.9,
  'bare byline': 1,
};
const OTHER_WEIGHT = 3;
/** Letters that stand for a name, whatever else they may be. */
const INITIALS = 'initials';

/** "Kontributor: Yoga Prasetyo": who helped, where another name is printed; else who wrote it. */
export function isOfContributor(line: string, words: Words): boolean {
  const text = lowered(line).replace(/^\P{L}+/u, '');
  const label = words.atStart('contributors', text);
  return label > 0 && /^\s*[:：]/.test(text.slice(label));
}

/** "王小明 李华": in Chinese a blank parts two people, where each half is a whole name. */
const parted = (name: Name, { files: [language = ''] }: Words): Name[] =>
  language.startsWith('zh') && /^[\u3400-\u9fff]{2,4}(?:\s[\u3400-\u9fff]{2,4})+$/u.test(name.name)
    ? name.name.split(' ').map((part) => ({ ...name, name: part }))
    : [name];

/** "Phùng Nhật Anh - Thanh Nhàn": where the press signs below the text a dash parts two people, of whom neither is a city or a house. */
function partedByDash(value: string, words: Words): readonly Name[] | undefined {
  if (!words.nameSignsAtEnd || !/\s[–-]\s/.test(value)) return undefined;
  const names = value.split(/\s[–-]\s/u).flatMap((part) => namesIn(part, words));
  const isEach = names.every(
    ({ name, kind }) => kind === 'person' && /\s/.test(name) && !isNewsPlace(name, words) && !isOutletName(name),
  );
  return isEach && names.length > 1 ? names : undefined;
}

/** The names of each kind of evidence, each once, in the order in which they stand there. */
export function listsOf(witnesses: readonly Witness[], houses: readonly string[], words: Words): List[] {
  const own = houseKeys(houses);
  const lists = new Map<string, { names: Listed[]; witnesses: Witness[] }>();
  for (const witness of witnesses) {
    if (witness.field !== 'authors' && witness.field !== 'creator') continue;
    const kind = isOfContributor(witness.words, words)
      ? 'contributor'
      : witness.kind === 'credit' && isOfInterviewer(witness.words, words)
        ? 'interviewer'
        : witness.kind;
    const list = lists.get(kind) ?? { names: [], witnesses: [] };
    lists.set(kind, list);
    list.witnesses.push(witness);
    // "Harbour Gazette, Springfield": the house, with its place.
    const whole = [witness.value, witness.value.replace(/,.*$/, '')].find((value) => isOwnHouse(value, own));
    const names: readonly Name[] =
      witness.kind === INITIALS
        ? [{ name: witness.value, kind: 'initials' }]
        : whole !== undefined
          ? [{ name: whole, kind: 'desk' }]
          : (partedByDash(witness.value, words) ??
            namesIn(witness.from === 'printed' ? witness.value : cased(witness.value), words).flatMap((name) =>
              parted(withoutOwnHouse(name, own), words),
            ));
    for (const name of names)
      if (!list.names.some((other) => sameName(other.name, name.name)))
        list.names.push({ ...name, house: isOwnHouse(name.name, own) });
  }
  return [...lists]
    .filter(([, { names }]) => names.length)
    .map(([kind, list]) => ({ kind, weight: WEIGHTS[kind] ?? OTHER_WEIGHT, ...list }));
}
