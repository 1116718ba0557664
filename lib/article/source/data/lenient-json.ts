/** Longer scripts are not read: the largest seen on a news page is 0.4 million characters. */
const LIMIT = 2_000_000;

/**
 * JSON as pages write it: wrapped in CDATA or an HTML comment, with comments, trailing commas, line breaks inside strings, a final semicolon or
 * entities instead of quotation marks. Time grows with the length only.
 * @returns undefined when it cannot be read or is longer than 2 million characters; never throws
 */
export function parseLeniently(source: string): unknown {
  if (source.length > LIMIT) return undefined;
  const attempts = [
    () => source,
    () => repair(unwrap(source)),
    () => repair(unwrap(source.replace(/&quot;/g, '"').replace(/&amp;/g, '&'))),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt repairs more.
    }
  }
  return undefined;
}

/** Without CDATA or comment marks around it and whatever follows the last closing bracket. */
function unwrap(source: string): string {
  const opened = source.trimStart().replace(/^(?:\/\/|\/\*)?\s{0,9}<!(?:\[CDATA\[|--)\s{0,9}(?:\*\/)?/, '');
  const closed = opened.replace(/(?:\/\/|\/\*)?\s{0,9}(?:\]\]|--)>\s{0,9}(?:\*\/)?\s*$/, '');
  const end = Math.max(closed.lastIndexOf('}'), closed.lastIndexOf(']'));
  return closed.slice(0, end + 1);
}

/** Drops comments and commas before a closing bracket and escapes control characters in strings, in one pass. */
function repair(source: string): string {
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  const skipTo = (end: number): void => {
    pieces.push(source.slice(from, at));
    from = end;
    at = end;
  };
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === '"') {
      const end = endOfString(source, at);
      pieces.push(source.slice(from, at), escapeControl(source.slice(at, end)));
      from = end;
      at = end;
    } else if (character === '/' && source.charAt(at + 1) === '/') {
      skipTo(indexAfter(source, '\n', at));
    } else if (character === '/' && source.charAt(at + 1) === '*') {
      skipTo(indexAfter(source, '*/', at + 2));
    } else if (character === ',' && closes(source, at + 1)) {
      skipTo(at + 1);
    } else at += 1;
  }
  pieces.push(source.slice(from));
  return pieces.join('');
}

function endOfString(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"') return at + 1;
  }
  return source.length;
}

function indexAfter(source: string, mark: string, start: number): number {
  const found = source.indexOf(mark, start);
  return found < 0 ? source.length : found + mark.length;
}

/** Whether the next character that is not white space closes an object or array. */
function closes(source: string, start: number): boolean {
  let at = start;
  while (at < start + 1000 && /\s/.test(source.charAt(at))) at += 1;
  return /[}\]]/.test(source.charAt(at));
}

const escapeControl = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what makes it invalid
  text.replace(/[\u0000-\u001F]/g, (character) => (character === '\n' ? '\\n' : ' '));
