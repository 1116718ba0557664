import { HIDDEN_ATTRIBUTE, isWrapper } from '../article/hidden-mark';
import { unwrap } from './hide';

/**
 * Puts back what an earlier run of the extension left hidden, in shadow trees too: after an update its scripts in the page are dead, but the page still
 * carries their marks. What is clutter is then found and hidden anew.
 * @param own what bears a mark of this run; given, shadow trees are left alone: only a page that copies itself makes other marks
 */
export function clearLeftovers(root: Document | ShadowRoot, own?: ReadonlySet<Element>): void {
  for (const element of [...root.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)]) {
    if (own?.has(element)) continue;
    const bare = isWrapper(element);
    element.removeAttribute(HIDDEN_ATTRIBUTE);
    if (bare) unwrap(element);
  }
  if (own) return;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) clearLeftovers(shadowRoot);
}
