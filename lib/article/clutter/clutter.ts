import type { ClutterKind } from '../article';

/** A piece of the page that a reader of the article does not need. Finding it changes nothing. */
export interface ClutterMatch {
  element: Element;
  kind: ClutterKind;
  /** What kind it is more closely: "poll". */
  reason: string;
  /** Only these children of `element` (text between two `<br>`); the whole element when absent. */
  nodes?: ChildNode[];
}
