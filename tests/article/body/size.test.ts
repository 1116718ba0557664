import { describe, expect, it } from 'vitest';
import { DEPTH_LIMIT, ELEMENT_LIMIT, measureSize, TEXT_LIMIT } from '../../../lib/article/body/size';

const page = (): Document => document.implementation.createHTMLDocument('');

/** Elements inside each other, put together from the inside out. */
function nested(depth: number): Document {
  const made = page();
  let inner = made.createElement('div');
  for (let level = 1; level < depth; level++) {
    const outer = made.createElement('div');
    outer.append(inner);
    inner = outer;
  }
  made.body.append(inner);
  return made;
}

function withText(name: string, length: number): Document {
  const made = page();
  const element = made.createElement(name);
  element.append('x'.repeat(length));
  made.body.append(element);
  return made;
}

describe('what may be worked on', () => {
  it('an ordinary page', () => {
    expect(measureSize(withText('p', 10_000))).toBe('fits');
    expect(measureSize(nested(60))).toBe('fits');
  });

  it('not one with more elements than the limit', { timeout: 60_000 }, () => {
    const made = page();
    const group = made.createElement('div');
    for (let count = 0; count < 99; count++) group.append(made.createElement('i'));
    for (let count = 0; count <= ELEMENT_LIMIT / 1000; count++) {
      const section = made.createElement('section');
      for (let each = 0; each < 10; each++) section.append(group.cloneNode(true));
      made.body.append(section);
    }
    expect(measureSize(made)).toBe('too-large');
  });

  it('not one that is nested beyond the limit', () => {
    expect(measureSize(nested(DEPTH_LIMIT + 1))).toBe('unreadable');
  });

  it('not one with a giant text, unless that is no text', () => {
    expect(measureSize(withText('p', TEXT_LIMIT + 1))).toBe('unreadable');
    expect(measureSize(withText('script', TEXT_LIMIT + 1))).toBe('fits');
  });
});
