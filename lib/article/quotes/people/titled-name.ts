import type { Named, Words } from '../unspaced/unspaced-words';

/** Family name and given name. */
const NAME = 2;

/**
 * Khmer: a title of its own stands before the name, and the office before the title or behind the name, with blanks between.
 * @returns undefined where no title leads a name
 */
export function titledName(phrase: string, { titles, roles }: Words): Named | undefined {
  const parts = phrase.split(/\s+/u);
  const at = parts.findIndex((part) => titles.includes(part));
  const name = parts.slice(at + 1, at + 1 + NAME);
  if (at < 0 || name.length < NAME || name.some((part) => roles.some((role) => part.startsWith(role))))
    return undefined;
  const behind = parts.slice(at + 1 + NAME);
  const held = behind.length && roles.some((role) => behind[0]?.startsWith(role)) ? behind : [];
  const office = at > 0 ? parts.slice(0, at) : held;
  return {
    phrase: [...(at > 0 ? office : []), parts[at], ...name, ...(at > 0 ? [] : held)].join(' '),
    name: name.join(' '),
    role: office.join(' '),
  };
}
