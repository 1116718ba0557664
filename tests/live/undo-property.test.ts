import { describe, expect, it } from 'vitest';
import type { ClutterMatch } from '../../lib/article/clutter';
import { PageCleaner } from '../../lib/live/page-cleaner';

/** A small generator of the same numbers in every run (Mulberry32), so that a failure can be looked at again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TAGS = ['div', 'p', 'span', 'ul', 'li', 'section', 'br', 'a', 'strong', 'td', 'img', 'my-box'];

function grow(random: () => number, depth: number): Node {
  const kind = random();
  if (kind < 0.3)
    return document.createTextNode(['word ', ' ', '\n', 'Baca juga: ', ''][Math.floor(random() * 5)] ?? '');
  if (kind < 0.33) return document.createComment('c');
  const element = document.createElement(TAGS[Math.floor(random() * TAGS.length)] ?? 'div');
  if (random() < 0.4) element.className = `c${Math.floor(random() * 3)}`;
  if (random() < 0.1) element.setAttribute('style', 'color:red');
  const children = depth > 0 && element.localName !== 'br' ? Math.floor(random() * 5) : 0;
  for (let index = 0; index < children; index++) element.append(grow(random, depth - 1));
  return element;
}

/** Elements and stretches of children, as a finder gives them: outermost, none inside another. */
function pick(random: () => number): ClutterMatch[] {
  const matches: ClutterMatch[] = [];
  const taken = new Set<Node>();
  for (const element of document.body.querySelectorAll('*')) {
    if (random() > 0.25 || [...taken].some((each) => each.contains(element) || element.contains(each))) continue;
    const children = [...element.childNodes];
    const start = Math.floor(random() * children.length);
    const nodes = children.slice(start, start + 1 + Math.floor(random() * 3));
    const asNodes = random() < 0.4 && nodes.length > 0;
    matches.push({ element, kind: 'related', reason: 'test', ...(asNodes && { nodes }) });
    for (const each of asNodes ? nodes : [element]) taken.add(each);
    if (asNodes) taken.add(element);
  }
  return matches;
}

function record() {
  const nodes: Node[] = [];
  const walk = (node: Node): void => {
    nodes.push(node);
    node.childNodes.forEach(walk);
  };
  walk(document.body);
  return { bytes: document.body.innerHTML, nodes, parents: nodes.map((node) => node.parentNode) };
}

describe('undo, on 400 invented trees', () => {
  it.each(Array.from({ length: 400 }, (_, seed) => seed))('tree %i is as it was', (seed) => {
    const random = numbers(seed);
    document.body.replaceChildren();
    for (let index = 0; index < 4; index++) document.body.append(grow(random, 4));
    const matches = pick(random);
    const before = record();

    const cleaner = new PageCleaner({ document, find: () => matches });
    cleaner.clean();
    for (const { element, nodes } of matches)
      for (const node of nodes ?? [element])
        if (node instanceof HTMLElement && node.localName !== 'br' && node.isConnected)
          expect(node.closest('[data-jernih-hidden]')).not.toBeNull();
    cleaner.setClean(false);
    expect(record()).toEqual(before);

    cleaner.setClean(true);
    const { pieces } = cleaner.status();
    for (const { id } of pieces.toSorted(() => random() - 0.5)) cleaner.undo(id);
    expect(record()).toEqual(before);
    expect(cleaner.hiddenCount).toBe(0);

    new PageCleaner({ document, find: () => matches }).clean();
    new PageCleaner({ document, find: () => [] });
    expect(record()).toEqual(before);
  });
});
