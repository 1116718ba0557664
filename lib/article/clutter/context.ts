import type { Flow } from './flow';
import type { Here } from './links';
import type { Page } from './page';

/** What is known of a page when its units are judged. */
export interface Context {
  page: Page;
  flow: Flow;
  here: Here;
  /** Nodes that the parser may still be filling: judged when they are complete. */
  open: ReadonlySet<Node>;
}
