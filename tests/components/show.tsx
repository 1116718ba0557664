import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { Messages } from '../../components/Messages';
import type { InterfaceText } from '../../lib/browser/interface-text';
import { english } from './words';

/** Renders into a fresh element of the page. */
export function show(child: ComponentChild, words: InterfaceText = english) {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const draw = (next: ComponentChild) =>
    act(() => render(<Messages.Provider value={words}>{next}</Messages.Provider>, root));
  draw(child);
  const all = <T extends HTMLElement = HTMLElement>(selector: string) => [...root.querySelectorAll<T>(selector)];
  const one = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const [first] = all<T>(selector);
    if (first === undefined) throw new Error(`nothing is ${selector}`);
    return first;
  };
  return {
    root,
    draw,
    all,
    one,
    part: (name: string) => one(`[data-part="${name}"]`),
    parts: (name: string) => all(`[data-part="${name}"]`),
    press: (element: HTMLElement) => act(() => element.click()),
  };
}

/** The text that a reader sees, white space folded. */
export const seen = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
