import { isDomain } from '../names/domain';
import type { Words } from '../words';
import { isAgency } from './agencies';
import { areNobodys } from './nobodys-letters';

const INITIALS = /^(?:\p{Ll}{2,4}|\p{Lu}{2})$/u;
/** A German agency's own services, most of them of a state: "dpa/lno", "dpa/tmn". */
const SERVICE = /^(?:l\p{Ll}{2}|tmn|afx|sw|yyzz)$/u;

/**
 * "sda/rme", "ČTK, jav", "CNA/SL", "hafenblatt.example/jb": the initials behind an agency or the house's own address are those of whoever edited its text in the house. Of two it is not clear who did what, nor behind an agency's own service.
 * @param behind what stands behind the agency, other agencies too
 * @returns "" where nobody edited it
 */
export function editorBehind(agency: string, behind: readonly string[], words: Words): string {
  const [part = '', ...others] = behind.filter((name) => !isAgency(name));
  if (others.length || !INITIALS.test(part) || !(isAgency(agency) || isDomain(agency))) return '';
  if (isAgency(part.toUpperCase())) return '';
  if (/^dpa/i.test(agency) && SERVICE.test(part)) return '';
  return areNobodys(part, words) ? '' : part;
}

/** "sak/Reuters", "mkz, PAP": initials in small letters before an agency; before or behind capitals another house may stand. "" where they are nobody's. */
export const editorBefore = (initials: string, agency: string, words: Words): string =>
  /^\p{Ll}{2,4}$/u.test(initials) && !isAgency(initials) ? editorBehind(agency, [initials], words) : '';

/** Whether initials may be those of a name: its first letter begins one of the name's words, and the others follow in their order. */
export function mayBeInitialsOf(initials: string, name: string): boolean {
  const letters = initials.replace(/[^\p{L}]/gu, '');
  return letters !== '' && new RegExp(`(?<!\\p{L})${[...letters].join('.*')}`, 'iu').test(name);
}
