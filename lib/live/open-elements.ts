/**
 * The nodes that the parser may still be filling: the last one of a document and everything above it. Such an element may be hidden, for it can be shown
 * again when more of it has come; but nothing may be wrapped around it.
 */
export function openNodes(document: Document): ReadonlySet<Node> {
  const open = new Set<Node>();
  if (document.readyState !== 'loading') return open;
  for (let node: Node | null = document.documentElement; node; node = node.lastChild) open.add(node);
  return open;
}
