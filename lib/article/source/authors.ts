import { isAgency } from './agencies';
import type { Witness } from './evidence';
import { isDomain, type Name, namesIn, sameName } from './names';
import { key, nameKey } from './plain-text';
import { hasLegalForm, houseKey } from './publisher';
import type { Words } from './words';

export interface AuthorContext {
  words: Words;
  /** Every name of the house, its host included. */
  houses: readonly string[];
  /** Names that labels call editor or photographer. */
  notAuthors: readonly string[];
  agency: string;
}

interface List {
  kind: string;
  weight: number;
  names: Name[];
  witnesses: Witness[];
}

const weightOf = (kind: string): number => {
  if (kind === 'byline') return 6;
  if (kind === 'json-ld author' || kind === 'credit') return 5;
  if (kind === 'microdata author' || kind === 'byline marked') return 4;
  if (kind === 'json-ld creator') return 2.5;
  return kind === 'meta author' ? 2.5 : 3;
};

/**
 * Who wrote it. Each kind of evidence gives a list; the list that most others agree with is taken whole, so that its order stays. Persons go before
 * desks, desks before agencies, and the house's own name is taken only when nothing else is known.
 */
export function chooseAuthors(
  witnesses: readonly Witness[],
  context: AuthorContext,
): { authors: string[]; witnesses: Witness[] } {
  const lists = listsOf(witnesses, context);
  const isHouse = houseTest(context.houses);
  const isOther = (name: string): boolean => context.notAuthors.some((other) => sameName(other, name));
  const tiers: ((name: Name, list: List) => boolean)[] = [
    ({ name, kind }) => kind === 'person' && !isHouse(name) && !isOther(name),
    ({ name, kind }) => kind !== 'agency' && !isHouse(name) && !isOther(name),
    ({ kind }, list) => kind === 'agency' && !/^meta/.test(list.kind),
  ];
  for (const [index, wanted] of tiers.entries()) {
    const usable = lists.filter((list) => list.names.some((name) => wanted(name, list)));
    const best = mostAgreed(usable, (list) => list.names.filter((name) => wanted(name, list)));
    if (!best) continue;
    const names = best.names.filter(
      (name) =>
        wanted(name, best) ||
        (index === 0 && !isHouse(name.name) && !isOther(name.name) && best.kind === 'json-ld author'),
    );
    return answer(names, lists);
  }
  const own = lists.find(
    (list) => list.names.length && !context.agency && !list.names.some(({ name }) => hasLegalForm(name)),
  );
  return own
    ? answer(own.names.filter(({ name }) => !isOther(name)).slice(0, 1), lists)
    : { authors: [], witnesses: [] };
}

function answer(names: readonly Name[], lists: readonly List[]): { authors: string[]; witnesses: Witness[] } {
  const authors = names.map(({ name }) => name);
  const supporting = lists.filter((list) =>
    list.names.some(({ name }) => authors.some((author) => sameName(author, name))),
  );
  return { authors, witnesses: supporting.flatMap((list) => list.witnesses.slice(0, 2)) };
}

function listsOf(witnesses: readonly Witness[], { words }: AuthorContext): List[] {
  const lists = new Map<string, List>();
  for (const witness of witnesses) {
    if (witness.field !== 'authors' && witness.field !== 'creator') continue;
    const list = lists.get(witness.kind) ?? {
      kind: witness.kind,
      weight: weightOf(witness.kind),
      names: [],
      witnesses: [],
    };
    lists.set(witness.kind, list);
    list.witnesses.push(witness);
    for (const name of namesIn(witness.value, words)) {
      if (!list.names.some((other) => sameName(other.name, name.name))) list.names.push(name);
    }
  }
  return [...lists.values()].filter(({ names }) => names.length);
}

function mostAgreed(lists: readonly List[], namesOf: (list: List) => Name[]): List | undefined {
  let best: List | undefined;
  let most = 0;
  for (const list of lists) {
    const names = namesOf(list);
    let score = list.weight + names.length * 0.01;
    for (const other of lists) {
      if (other === list) continue;
      const shared = names.filter(({ name }) =>
        namesOf(other).some((candidate) => sameName(candidate.name, name)),
      ).length;
      score += (other.weight * shared) / Math.max(names.length, 1);
    }
    if (score > most) {
      most = score;
      best = list;
    }
  }
  return best;
}

function houseTest(houses: readonly string[]): (name: string) => boolean {
  const keys = new Set(houses.flatMap((house) => [houseKey(house), key(house), nameKey(house)]).filter(Boolean));
  return (name) => {
    if (isAgency(name)) return false;
    return keys.has(houseKey(name)) || keys.has(key(name)) || (isDomain(name) && keys.has(houseKey(name)));
  };
}
