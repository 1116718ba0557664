import type { ClutterMatch } from '../article/clutter';
import type { SiteChoice } from './site-choice';

/** Tells what is clutter on a page. */
export type Finder = (document: Document) => readonly ClutterMatch[];

/** What a page needs from the extension that runs in it. */
export interface Surroundings {
  /** Called when something was hidden or brought back. */
  onChange: (hiddenCount: number) => void;
  /** The page is in a language whose words its finder does not have: they are to be put into the page, and `useWords` called. */
  wantWords: () => void;
  /** What the reader decided for the page's site, from storage. */
  loadChoices: () => Promise<SiteChoice[]>;
  /** Whether the choice is stored now. Never rejects. */
  remember: (choice: SiteChoice) => Promise<boolean>;
  /** Whether it is stored no more. Never rejects. */
  forget: (id: string) => Promise<boolean>;
  /** False once the extension that runs this is gone. */
  isAlive: () => boolean;
}
