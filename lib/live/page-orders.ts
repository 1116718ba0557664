import { isHidden } from './nodes';
import type { PageSession } from './page-session';
import { CHOSEN, chosenToGo, keepingChoice, type NewChoice } from './site-choice';

/**
 * What the reader orders on a page, piece by piece, for it alone or for its whole site: the scripts that pages wait for need not hold it. There is one of these
 * a page.
 */
export class PageOrders {
  /** Whether what the reader decided last for the whole site is stored. Never rejects. */
  stored = Promise.resolve(true);
  readonly #session: PageSession;
  /** Ids of the choices that keep pieces of this page, by the pieces' ids. */
  readonly #keeping = new Map<number, string>();
  #closePicker = (): void => {};

  constructor(session: PageSession) {
    this.#session = session;
  }

  /** Brings a piece back. One that the reader had picked is no longer hidden on the other pages of the site either. */
  undo(id: number): void {
    const match = this.#session.cleaner.matchOf(id);
    const picked = match?.reason === CHOSEN ? match.element : null;
    const wrong = this.#session.choices.filter(
      (choice) => picked && chosenToGo(this.#session.document, [choice]).some(({ element }) => element === picked),
    );
    this.#session.choices = this.#session.choices.filter((choice) => !wrong.includes(choice));
    this.#session.cleaner.undo(id);
    for (const choice of wrong) this.stored = this.#session.surroundings.forget(choice.id);
  }

  /** Brings a piece back here and on every page of the site. */
  keepAlways(id: number): void {
    const match = this.#session.cleaner.matchOf(id);
    if (!match) return;
    const choice = { id: crypto.randomUUID(), ...keepingChoice(match) };
    this.#session.choices = [...this.#session.choices, choice];
    this.#keeping.set(id, choice.id);
    this.#session.cleaner.undo(id);
    this.#session.cleaner.clean();
    this.stored = this.#session.surroundings.remember(choice);
  }

  /** Hides a piece again that was brought back; one that was to stay on the whole site, there too. */
  hideAgain(id: number): void {
    const kept = this.#keeping.get(id);
    this.#session.cleaner.hideAgain(id);
    if (kept === undefined) return;
    this.#keeping.delete(id);
    this.#session.choices = this.#session.choices.filter((choice) => choice.id !== kept);
    this.#session.cleaner.clean();
    this.stored = this.#session.surroundings.forget(kept);
  }

  /**
   * Hides an element here and on every page of the site. Says whether that can be done.
   * @param choice what it is known by (`hidingChoice`)
   */
  hideAlways(element: Element, choice: NewChoice | null): boolean {
    if (!choice) return false;
    const known = { id: crypto.randomUUID(), ...choice };
    this.#session.choices = [...this.#session.choices, known];
    this.#session.cleaner.clean();
    if (!isHidden(element)) {
      this.#session.choices = this.#session.choices.filter((each) => each !== known);
      return false;
    }
    this.stored = this.#session.surroundings.remember(known);
    return true;
  }

  /** Brings back what `hideAlways` hid, and forgets that it was to go. */
  bringBack(element: Element): void {
    const id = this.#session.cleaner.pieceAt(element);
    if (id !== undefined) this.undo(id);
  }

  /** Opens a picker on the page; one that is open already is closed. */
  pick(open: () => () => void): void {
    this.#closePicker();
    this.#closePicker = open();
  }
}
