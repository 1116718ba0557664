import type { Name } from './name';
import { lowered, type Words } from './words';

/**
 * "Newsroom", "Tim Redaksi", "নিজস্ব প্রতিবেদক": a desk with nothing that says whose it is names nobody; "MND Staff" and "Guardian staff reporter" are those of a house. Whoever is called
 * "Admin" chose to be.
 */
export function isDeskAlone(
  { name, kind }: Name,
  { words, houses }: { words: Words; houses: readonly string[] },
): boolean {
  if (kind !== 'desk' || !words.has('desks', lowered(name)) || /^admin/i.test(name)) return false;
  const isLoud = name === name.toUpperCase();
  const parts = name.split(/[\s-]/);
  return !parts.some(
    (part) =>
      (!isLoud && /^\p{Lu}{2,}$/u.test(part)) ||
      (part.length > SHORTEST &&
        houses.some((house) =>
          house
            .toLowerCase()
            .split(/[\s.-]/)
            .includes(part.toLowerCase()),
        )),
  );
}

/** A shorter word of a house's name is many houses': "the", "news". */
const SHORTEST = 4;
