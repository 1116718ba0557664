import type { Witness } from '../evidence';
import { fold } from '../lines/plain-text';

const BRACKETS = /^\s?[（(]([^（()）]{2,20})[)）]/u;

/** "大橋が再び開通（東港新報） - 港ポータル": in the title of a page a portal names, in brackets behind the headline, the paper that it has the text from, and its data have that in the author's place. */
export function readBehindHeadline(pageTitle: string, headline: string, authors: readonly Witness[]): Witness[] {
  const said = fold(pageTitle);
  const own = fold(headline);
  const [, name = ''] = own && said.startsWith(own) ? (BRACKETS.exec(said.slice(own.length)) ?? []) : [];
  return name && authors.some(({ field, value }) => field === 'authors' && value === name)
    ? [{ field: 'agency', value: name, from: 'meta', words: said, kind: 'byline agency' }]
    : [];
}
