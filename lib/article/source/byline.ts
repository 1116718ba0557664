import { readCreditLine } from './credit-line';
import type { Witness } from './evidence';
import { WORDS_LIMIT } from './evidence';
import type { Line } from './lines';
import { type Name, namesIn } from './names';
import { fold } from './plain-text';
import { readPrintedDate } from './printed-date';
import type { Words } from './words';

const MARKER =
  /(?:^|[\s_-])(?:by-?lines?|authors?(?:name|link|text)?|autor(?:en|i|es|ka)?|auteurs?|autore|reporters?|writers?|penulis|journalists?|kirjoittaja|forfatter|skribent|yazar|creator)(?![a-z])|author|byline/i;
const NOT_MARKER =
  /comment|follow|social|desc|position|jobtitle|[_-]job|role|avatar|image|img|photo|caption|pic(?:ture)?s?\b|source|label|prefix|teaser|related|bio\b|biograph|share|login|auth0|oauth/i;
const LEVELS = 4;

/**
 * Who signs the article in print, between the headline and the text: lines that begin with a by-word or a label ("Oleh Budi", "Editor: Sari"), and
 * lines that the markup marks as a byline (rel, itemprop, class).
 */
export function readBylines(head: readonly Line[], words: Words): Witness[] {
  const witnesses: Witness[] = [];
  for (const line of head) {
    if (line.text.length > 220) continue;
    const said = readLine(line, words);
    witnesses.push(...said);
  }
  return witnesses;
}

function readLine(line: Line, words: Words): Witness[] {
  const printed = (field: Witness['field'], value: string, kind: string): Witness => ({
    field,
    value,
    from: 'printed',
    words: line.text.slice(0, WORDS_LIMIT),
    kind,
  });
  const marked = isMarked(line.nodes[0]);
  const credit = readCreditLine(line.text, words);
  if (credit) {
    const found = credit.authors.map((name) => printed('authors', name, 'byline'));
    if (credit.editor) found.push(printed('editor', credit.editor, 'byline editor'));
    if (credit.agency && (credit.authors.length || marked))
      found.push(printed('agency', credit.agency, 'byline agency'));
    for (const name of credit.photographers) found.push(printed('photographers', name, 'byline photo'));
    return found;
  }
  if (!marked) return [];
  return namesOfLine(line, words).map(({ name, kind }) =>
    kind === 'agency' ? printed('agency', name, 'byline agency') : printed('authors', name, 'byline marked'),
  );
}

/** The names in a marked line: of the whole line, else of its first piece of text that is nothing but a name. */
function namesOfLine(line: Line, words: Words): Name[] {
  if (!readPrintedDate(line.text, words)) {
    const whole = namesIn(line.text, words);
    if (whole.length) return whole;
  }
  const found: Name[] = [];
  for (const node of line.nodes) {
    const text = fold(node.nodeValue ?? '');
    if (text.length < 3 || text.length > 90 || !isMarked(node)) continue;
    found.push(...namesIn(text, words).filter(({ kind }) => kind !== 'initials'));
  }
  return found;
}

/** Whether the markup around a text says that it is a byline. */
export function isMarked(node: Node | undefined): boolean {
  let element = node?.parentElement ?? null;
  for (let level = 0; element && level < LEVELS; level += 1) {
    const marks = ['class', 'id', 'data-testid', 'data-qa', 'data-component']
      .map((name) => element?.getAttribute(name) ?? '')
      .join(' ');
    if (NOT_MARKER.test(marks)) return false;
    const relation = element.getAttribute('rel') ?? '';
    const property = element.getAttribute('itemprop') ?? '';
    if (/\bauthor\b/i.test(relation) || /\bauthor\b/i.test(property) || MARKER.test(marks)) return true;
    element = element.parentElement;
  }
  return false;
}
