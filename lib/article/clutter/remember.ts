/** Of a page that never ends; then it begins anew. */
const MOST = 4000;

/**
 * What is found out about a text, found out once: the same names, words and addresses stand on a page many times, and a live page is read again and again
 * while it arrives.
 */
export function remember<Found extends {}>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      if (known.size > MOST) known.clear();
      known.set(text, found);
    }
    return found;
  };
}
