import { isUncased } from '../lines/uncased';

/** "MARY WHITFIELD" and "mary whitfield", an account's spelling, become like other names; anything else stays as printed. */
export function cased(name: string): string {
  const parts = name.split(' ');
  if (parts.length < 2 || (name !== name.toLowerCase() && name !== name.toUpperCase()) || isUncased(name)) return name;
  if (parts.some((part) => part.length < 3)) return name;
  return name
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
