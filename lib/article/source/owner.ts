import { printed, type Witness } from './evidence';
import { fold } from './plain-text';
import { isNameOfHost } from './publisher';
import { DATA } from './text-nodes';

const MARK = /©|\bcopyright\b|\(c\)/iu;
/** What else stands beside the owner's name. */
const AROUND = /[©ⓒ]|\bcopyright\b|\(c\)|\b\d{4}(?:\s?[-–]\s?\d{2,4})?\b/giu;
const BY = /^[^\p{L}\p{N}]*(?:by\s)?/iu;
const END = /[,|(]|\.(?=\s|$)|\s[-–—]\s|\s*\ball rights\b/iu;
const LONGEST_LINE = 160;
const LONGEST_NAME = 40;
const MOST_TEXTS = 300;
const TEXT_NODES = 4;

/**
 * "© 2031 Harbour Post. All rights reserved.": who owns the page, by the last such line of it, where the page's address is called so: a person or a company may
 * own it too.
 */
export function readOwner(document: Document, url: string): Witness[] {
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
    const owner = fold(line.slice(line.search(MARK)).replace(AROUND, ' ')).replace(BY, '');
    const name = owner.split(END)[0]?.trim() ?? '';
    const host = url.split('/')[2] ?? '';
    if (name && name.length <= LONGEST_NAME)
      return isNameOfHost(name, host) ? [printed('publisher', name, line, 'copyright')] : [];
  }
  return [];
}
