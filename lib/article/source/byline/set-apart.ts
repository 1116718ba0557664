import { printed, type Witness } from '../evidence';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { isUncased } from '../lines/uncased';
import type { Name } from '../names/name';
import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';
import { hasWord, tellingWords } from './bare-byline';
import type { IsOnCard } from './cards';
import { fullName, isJob } from './stacked-byline';

/** So far below the text somebody signs; further down readers do. */
const MOST_LINES = 4;
const LONGEST = 80;
/** What else the element around the line may hold: who edited it, in the next line. */
const MOST_BESIDE = 60;
const MOST_LEVELS = 3;
const RIGHT = /text-align:\s*(?:right|end)/i;
const RIGHT_CLASS = /(?:text|align)(?:ed)?[\w-]*-?(?:right|end)(?:$|[\s_-])|(?:^|[\s_-])right-?align/i;
const SIGNATURE = /(?:^|[\s_-])(?:sign(?:ature|ed|off|-off)?|sig|firma|podpis|underskrift|assinatura)(?:$|[\s_-])/i;
/** " and ", ", ". */
const BETWEEN = 5;

/**
 * "<p align="right">Anna Berg</p>", "<p class="article__sign">Anna Berg, Tom Lake (Dunwick)</p>": full names alone in a line below the text that its markup sets apart, on the
 * right or as a signature, among the text's last or right below it. Whoever the text tells of is quoted or shown there.
 */
export function readSetApart(
  { foot, last, document }: { foot: readonly Line[]; last: readonly Line[]; document: Document },
  { words, text: body, isOther }: { words: Words; text: string; isOther: IsOnCard },
): Witness[] {
  const below = foot.slice(0, MOST_LINES).filter((line) => isSetApart(line) && !isOther(line.nodes[0]));
  for (const line of [...below, ...endings(last, document, isOther), ...emphasisedEnd(last, body)]) {
    const { text } = line;
    if (text.length > LONGEST) continue;
    const said = text.replace(/\s\([^()]{2,30}\)$/u, '').replace(/^[–—-]\s*/u, '');
    const names = namesIn(said, words);
    const covered = names.reduce((sum, { name }) => sum + name.length + BETWEEN, 0);
    const isWhole = ({ name, kind }: Name): boolean => kind === 'person' && /\s/.test(name) && !isUncased(name);
    if (!names.length || !names.every(isWhole) || covered < said.length || isJob(said, words)) continue;
    if (names.length === 1 && !fullName({ ...line, text: said }, words)) continue;
    // The line itself may be a part of the text.
    if (names.some(({ name }) => body.split(name).length > 2)) continue;
    return names.map(({ name }) => printed('authors', name, text, 'credit'));
  }
  return [];
}

/** Of the text's last lines those that the page sets apart: its own tree has lost what the markup says. */
function endings(last: readonly Line[], document: Document, isOther: IsOnCard): readonly Line[] {
  const short = last.filter(({ text }) => text.length <= LONGEST && /\s/.test(text));
  if (!short.length) return [];
  const elements = [...document.querySelectorAll(MARKED)].filter(
    ({ textContent, firstChild }) =>
      (textContent ?? '').length <= LONGEST + MOST_BESIDE && !isOther(firstChild ?? undefined),
  );
  return short.filter(({ text }) =>
    elements.some(
      (element) =>
        fold(element.textContent ?? '') === text &&
        element.firstChild !== null &&
        isSetApart({ text, nodes: [element.firstChild] }),
    ),
  );
}
/** "<p><i>Anna Berg</i></p>": the very last line, in italics; in bold a heading or a wish stands there too, and a word that the text has in small letters too is no name's. */
function emphasisedEnd(last: readonly Line[], body: string): readonly Line[] {
  const line = last.at(-1);
  if (!line || line.text.length > LONGEST || !/^\p{Lu}/u.test(line.text)) return [];
  const isEmphasised = line.nodes.every(
    ({ nodeValue, parentElement }) => !fold(nodeValue ?? '') || parentElement?.closest('i, em') != null,
  );
  return isEmphasised && !tellingWords(line.text).some((word) => hasWord(body, lowered(word))) ? [line] : [];
}

const MARKED = '[align], [style*="text-align"], [class*="right"], [class*="-end"], [class*="sig"], [class*="podpis"]';

/** Numbers and names stand on the right in cells of tables; a cell that holds a whole text is how the page was made. */
function isInTable(element: Element): boolean {
  const cell = element.closest('td, th, table');
  return cell !== null && (cell === element || (cell.textContent ?? '').length < TEXT_IN_CELL);
}
const TEXT_IN_CELL = 500;

function isSetApart({ nodes: [node], text }: Line): boolean {
  let element = node?.parentElement ?? null;
  if (!element || element.closest('blockquote, figure, aside') || isInTable(element)) return false;
  for (let level = 0; element && level < MOST_LEVELS; level += 1) {
    if (fold(element.textContent ?? '').length > text.length + MOST_BESIDE) return false;
    const names = element.getAttribute('class') ?? '';
    const isRight =
      /^(?:right|end)$/i.test(element.getAttribute('align') ?? '') ||
      RIGHT.test(element.getAttribute('style') ?? '') ||
      RIGHT_CLASS.test(names);
    if (isRight || SIGNATURE.test(names)) return true;
    element = element.parentElement;
  }
  return false;
}
