import { isHidden, isInvisible } from './nodes';
import { PickerBar } from './picker-bar';
import type { PickerWords } from './picker-words';

export interface PickerOptions {
  document: Document;
  words: PickerWords;
  /** Hides an element here and on the whole site; null where it can't be hidden. */
  hide: (element: Element) => Hiding | null;
}

interface Hiding {
  /** Takes it back. */
  undo: () => void;
  /** Whether the site's other pages will hide it too. Never rejects. */
  stored: Promise<boolean>;
}

/** Elements inside a line of text: a reader who points at one means the block around it. */
const IN_LINE = new Set(
  'a abbr b bdi cite em font i img mark path picture q small source span strong sub sup svg time u use'.split(' '),
);

/** An element that is no larger than this in both directions is not offered, in CSS pixels. */
const SMALLEST = 4;

/** How far the keyboard's first choice is looked for. */
const CENTRE = 0.4;

/**
 * Lets the reader pick an element of the page to hide, by pointer, touch or keyboard (arrows, Enter, Escape). While it is open a closed shadow root of ours
 * stands on the page; afterwards nothing of it is left.
 * @returns closes it
 */
export function openPicker({ document, words, hide }: PickerOptions): () => void {
  const view = document.defaultView;
  const focusedBefore = document.activeElement;
  const ends = new AbortController();
  let chosen: Element | null = null;
  let isFixed = false;

  const bar = new PickerBar(document, words, {
    larger: () => choose(larger(chosen)),
    smaller: () => choose(smaller(chosen)),
    hide: () => hideChosen(),
    close: () => close(),
  });

  function close(): void {
    ends.abort();
    bar.remove();
    if (focusedBefore && 'focus' in focusedBefore && typeof focusedBefore.focus === 'function')
      focusedBefore.focus({ preventScroll: true });
  }

  function choose(element: Element | null): void {
    if (!element) return;
    chosen = element;
    bar.outline(element);
    bar.offer({ larger: larger(element) !== null, smaller: smaller(element) !== null });
  }

  function hideChosen(): void {
    if (!chosen) return;
    const hiding = hide(chosen);
    isFixed = true;
    if (!hiding) {
      bar.sayStays();
      return;
    }
    bar.outline(null);
    bar.sayHidden(() => {
      hiding.undo();
      close();
    });
    void hiding.stored.then((isStored) => isStored || bar.sayNotStored());
  }

  const at = (x: number, y: number): Element | null => {
    const under = document.elementsFromPoint(x, y).find((element) => !bar.owns(element));
    let block = under ?? null;
    while (block && IN_LINE.has(block.localName)) block = block.parentElement;
    return block && isPickable(block) ? block : null;
  };

  const keys: Record<string, () => void> = {
    ArrowUp: () => choose(larger(chosen)),
    ArrowDown: () => choose(smaller(chosen)),
    ArrowLeft: () => choose(sibling(chosen, 'previousElementSibling')),
    ArrowRight: () => choose(sibling(chosen, 'nextElementSibling')),
  };

  const on = { signal: ends.signal, capture: true };
  bar.surface.addEventListener('pointermove', ({ clientX, clientY }) => !isFixed && choose(at(clientX, clientY)), on);
  bar.surface.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      isFixed = true;
      choose(at(clientX, clientY));
      bar.focusHide();
    },
    on,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const move = keys[event.key];
      if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && bar.hasFocus) hideChosen();
      else if (move) {
        isFixed = true;
        move();
        chosen?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        if (chosen) bar.outline(chosen);
      } else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    on,
  );
  const follow = (): void => bar.outline(chosen?.isConnected && !isHidden(chosen) ? chosen : null);
  view?.addEventListener('scroll', follow, { ...on, passive: true });
  view?.addEventListener('resize', follow, on);
  if (view) choose(at(view.innerWidth / 2, view.innerHeight * CENTRE));
  bar.focus();
  return close;
}

const isPickable = (element: Element): boolean =>
  element.localName !== 'html' && element.localName !== 'body' && !isHidden(element) && !isInvisible(element);

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return isPickable(element) && width > SMALLEST && height > SMALLEST;
};

const larger = (element: Element | null): Element | null => {
  const parent = element?.parentElement ?? null;
  return parent && isPickable(parent) ? parent : null;
};

const smaller = (element: Element | null): Element | null => [...(element?.children ?? [])].find(isSeen) ?? null;

function sibling(element: Element | null, direction: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  for (let each = element?.[direction] ?? null; each; each = each[direction]) if (isSeen(each)) return each;
  return null;
}
