import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { key } from '../lines/plain-text';
import { houseKey } from '../names/publisher';
import type { Words } from '../words';
import { fullName } from './stacked-byline';

const LONGEST = 110;
const ADDRESS = /(?:^|\s)\(?([\w.+-]{2,64})@((?:[\w-]{1,64}\.){1,4}[\w-]{2,32})\)?$/;
const MOST_NAMES = 4;
/** A name of three letters and fewer stands in many addresses. */
const SHORTEST = 4;

/**
 * "Karin Lind" above or before "karin.lind@hamnbladet.example": whoever is named beside an address of their own at the house signs. Whom to ask, at a company or a
 * city, has an address elsewhere.
 * @param isOwn whether a name is the house's own
 */
export function readMailedByline(
  lines: readonly Line[],
  { words, url, isOwn }: { words: Words; url: string; isOwn: (name: string) => boolean },
): Witness[] {
  const signed = new Map<string, Witness>();
  for (const [index, line] of lines.entries()) {
    const [all = '', account = '', host = ''] = line.text.includes('@') ? (ADDRESS.exec(line.text) ?? []) : [];
    if (!account || line.text.length > LONGEST || !isHouse(host)) continue;
    const before = line.text.slice(0, -all.length).trim();
    const holder = before ? { ...line, text: before.replace(/[\s,|·•–—-]+$/u, '') } : lines[index - 1];
    const name = fullName(holder, words);
    const parts = name
      .split(' ')
      .map(key)
      .filter(({ length }) => length >= SHORTEST);
    if (parts.some((part) => key(account).includes(part)))
      signed.set(name, printed('authors', name, `${name} ${line.text}`, 'byline'));
  }
  return [...signed.values()].slice(0, MOST_NAMES);

  function isHouse(host: string): boolean {
    const own = (url.split('/')[2] ?? '').replace(/^www\./, '');
    const domain = host.toLowerCase();
    return own === domain || own.endsWith(`.${domain}`) || isOwn(houseKey(domain.split('.')[0] ?? ''));
  }
}
