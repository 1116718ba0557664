import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { DATA } from '../lines/text-nodes';
import { isNameOfHost } from './publisher';

const MARK = /©|\bcopyright\b|\(c\)/iu;
/** What else stands beside the owner's name. */
const AROUND = /[©ⓒ]|\bcopyright\b|\(c\)|(?<!\p{Nd})\p{Nd}{4}(?:\s?[-–]\s?\p{Nd}{2,4})?(?!\p{Nd})/giu;
const BY = /^[^\p{L}\p{N}]*(?:by\s)?/iu;
const END_OF_NAME = /[,|(]|(?<!\be\.\s?v)\.(?=\s|$)|\s[-–—]\s|\s*\ball rights\b/iu;
const LONGEST_LINE = 160;
const LONGEST_NAME = 40;
const MOST_TEXTS = 300;
const TEXT_NODES = 4;

/**
 * "© 2031 Harbour Post. All rights reserved.": who owns the page, by the last such line of it, where the page's address is called so: a person or a company may
 * own it too.
 * @param isSaid whether the page calls its house so elsewhere, by its logo or before its text: then the address may be another
 */
export function readOwner(document: Document, url: string, isSaid: (name: string) => boolean): Witness[] {
  const root = document.body;
  if (!root) return [];
  const walker = document.createTreeWalker(root, TEXT_NODES);
  let last: Node = root;
  while (last.lastChild) last = last.lastChild;
  walker.currentNode = last;
  let node: Node | null = last;
  for (let left = MOST_TEXTS; node && left; left--, node = walker.previousNode()) {
    if (!MARK.test(node.nodeValue ?? '') || DATA.test(node.parentNode?.nodeName ?? '')) continue;
    const line = fold(node.parentNode?.textContent ?? '');
    if (line.length > LONGEST_LINE) continue;
    const name = ownerIn(line);
    const host = url.split('/')[2] ?? '';
    if (!name || name.length > LONGEST_NAME) continue;
    if (isNameOfHost(name, host)) return [printed('publisher', name, line, 'copyright')];
    return isSaid(name) ? [printed('publisher', name, line, 'copyright and name')] : [];
  }
  return [];
}

const ownerIn = (line: string): string =>
  fold(line.slice(line.search(MARK)).replace(AROUND, ' '))
    .replace(BY, '')
    .split(END_OF_NAME)[0]
    ?.trim() ?? '';

/** "Copyright 2031 Harbour News Now. All rights reserved." right below the text, where the page's address is called so: far above the page's end. */
export function readOwnerBelow(foot: readonly Line[], url: string): Witness[] {
  const host = url.split('/')[2] ?? '';
  return foot.flatMap(({ text }) => {
    if (text.length > LONGEST_LINE || !MARK.test(text)) return [];
    const name = ownerIn(text);
    return name && name.length <= LONGEST_NAME && isNameOfHost(name, host)
      ? [printed('publisher', name, text, 'copyright')]
      : [];
  });
}
