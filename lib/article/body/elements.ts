/** Whether a node is an element; `instanceof` fails across documents and in the tests' other DOMs. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether a node is a document. */
export const isDocument = (node: Node): node is Document => node.nodeType === 9;
