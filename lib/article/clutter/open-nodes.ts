import { isDocument } from '../nodes';

/**
 * The nodes that the parser may still be filling: the last one of a document and everything above it. Such an element is judged when it is complete. It may be
 * hidden, for it can be shown again when more of it has come; but nothing may be wrapped around it.
 */
export function openNodes(root: Node): ReadonlySet<Node> {
  const open = new Set<Node>();
  if (!isDocument(root) || root.readyState !== 'loading') return open;
  for (let node: Node | null = root.documentElement; node; node = node.lastChild) open.add(node);
  return open;
}
