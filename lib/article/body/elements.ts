/** Whether a node is an element; `instanceof` fails across documents and in the tests' other DOMs. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether a node is text, CDATA sections of XML not included. */
export const isText = (node: Node): node is Text => node.nodeType === 3;
