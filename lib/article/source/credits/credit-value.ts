import type { Name } from '../names/name';

/** Whether names are most of the value, so that a sentence with a name in it is none. */
export function covers(names: readonly Name[], value: string): boolean {
  const length = names.reduce((sum, { name }) => sum + name.length, 0);
  return length * 2 + 12 >= value.length;
}
