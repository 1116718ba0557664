import type { PickerWords } from './picker-words';

interface Actions {
  larger: () => void;
  smaller: () => void;
  hide: () => void;
  close: () => void;
}

type Style = Record<string, string>;

const SURFACE: Style = {
  'pointer-events': 'auto',
  position: 'fixed',
  inset: '0',
  cursor: 'crosshair',
  'touch-action': 'pan-x pan-y',
};

const OUTLINE: Style = {
  position: 'fixed',
  'pointer-events': 'none',
  'box-sizing': 'border-box',
  border: '3px solid #b3261e',
  background: 'rgb(179 38 30 / 15%)',
  'border-radius': '4px',
};

const BAR: Style = {
  'pointer-events': 'auto',
  position: 'fixed',
  'inset-block-end': '16px',
  'inset-inline': '16px',
  'margin-inline': 'auto',
  'max-inline-size': '640px',
  'box-sizing': 'border-box',
  padding: '12px 16px',
  display: 'flex',
  'flex-wrap': 'wrap',
  gap: '8px',
  'align-items': 'center',
  background: 'Canvas',
  color: 'CanvasText',
  border: '1px solid CanvasText',
  'border-radius': '12px',
  'box-shadow': '0 4px 24px rgb(0 0 0 / 35%)',
  font: '15px/1.4 system-ui, sans-serif',
  'color-scheme': 'light dark',
};

const WORDS: Style = { flex: '1 1 100%' };
const BUTTON: Style = { font: 'inherit', padding: '6px 12px', 'min-block-size': '36px' };

/** The picker's face: a surface over the page, an outline around the choice and a bar of buttons, in a closed shadow root, above everything else. */
export class PickerBar {
  /** Catches pointer and touch, so that nothing of them reaches the page. */
  readonly surface: HTMLElement;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #outline: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #says: HTMLElement;
  readonly #larger: HTMLButtonElement;
  readonly #smaller: HTMLButtonElement;
  readonly #hide: HTMLButtonElement;
  readonly #close: HTMLButtonElement;
  readonly #words: PickerWords;

  constructor(document: Document, words: PickerWords, actions: Actions) {
    this.#words = words;
    this.#host = styled(document.createElement('div'), { all: 'initial' });
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    this.surface = styled(document.createElement('div'), SURFACE);
    this.#outline = styled(document.createElement('div'), { ...OUTLINE, display: 'none' });
    this.#bar = styled(document.createElement('div'), BAR);
    this.#bar.setAttribute('role', 'dialog');
    this.#bar.setAttribute('aria-label', words.title);
    this.#bar.lang = words.language;
    this.#bar.dir = words.direction;
    this.#bar.tabIndex = -1;
    this.#says = styled(document.createElement('div'), WORDS);
    this.#says.setAttribute('role', 'status');
    this.#says.textContent = `${words.title} ${words.hint}`;
    const button = (text: string, press: () => void): HTMLButtonElement => {
      const element = styled(document.createElement('button'), BUTTON);
      element.type = 'button';
      element.textContent = text;
      element.addEventListener('click', press);
      return element;
    };
    this.#hide = button(words.hide, actions.hide);
    this.#larger = button(words.larger, actions.larger);
    this.#smaller = button(words.smaller, actions.smaller);
    this.#close = button(words.cancel, actions.close);
    this.#bar.append(this.#says, this.#hide, this.#larger, this.#smaller, this.#close);
    this.#root.append(this.surface, this.#outline, this.#bar);
    for (const each of [this.#hide, this.#larger, this.#smaller]) each.disabled = true;
    document.documentElement.append(this.#host);
    raise(this.#host);
  }

  owns(element: Element): boolean {
    return element === this.#host;
  }

  /** Whether the bar has the focus and none of its buttons. */
  get hasFocus(): boolean {
    return this.#root.activeElement === this.#bar;
  }

  focus(): void {
    this.#bar.focus({ preventScroll: true });
  }

  focusHide(): void {
    this.#hide.focus({ preventScroll: true });
  }

  /** Which of the two directions lead anywhere. There is a choice now, so it can be hidden. */
  offer({ larger, smaller }: { larger: boolean; smaller: boolean }): void {
    this.#larger.disabled = !larger;
    this.#smaller.disabled = !smaller;
    this.#hide.disabled = false;
  }

  outline(element: Element | null): void {
    if (!element) return void styled(this.#outline, { display: 'none' });
    const { left, top, width, height } = element.getBoundingClientRect();
    styled(this.#outline, {
      display: 'block',
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }

  sayStays(): void {
    this.#says.textContent = this.#words.stays;
  }

  sayNotStored(): void {
    this.#says.textContent = this.#words.notStored;
  }

  /** What was picked is gone: the way back, and the end. */
  sayHidden(undo: () => void): void {
    this.#says.textContent = this.#words.hidden;
    this.surface.remove();
    this.#larger.remove();
    this.#smaller.remove();
    const back = styled(this.#hide.ownerDocument.createElement('button'), BUTTON);
    back.type = 'button';
    back.textContent = this.#words.undo;
    back.addEventListener('click', undo);
    this.#hide.replaceWith(back);
    this.#close.textContent = this.#words.done;
    this.#close.focus({ preventScroll: true });
  }

  remove(): void {
    this.#host.remove();
  }
}

/** One by one: a page's content security policy forbids style attributes and sheets, but not this. */
function styled<T extends HTMLElement>(element: T, style: Style): T {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  return element;
}

/** Into the browser's top layer, above the page's own dialogs; where there is none, as high as it goes. */
function raise(host: HTMLElement): void {
  styled(host, {
    position: 'fixed',
    inset: '0',
    width: 'auto',
    height: 'auto',
    'z-index': '2147483647',
    'pointer-events': 'none',
  });
  try {
    host.popover = 'manual';
    host.showPopover();
  } catch {
    // No top layer: the z-index has to do.
  }
}
