/**
 * The nodes that the parser may still be filling: the last one of a document and everything above it. What is judged of them now may be wrong in a
 * moment.
 */
export function openNodes(document: Document): ReadonlySet<Node> {
  const open = new Set<Node>();
  if (document.readyState !== 'loading') return open;
  for (let node: Node | null = document.documentElement; node; node = node.lastChild) open.add(node);
  return open;
}
