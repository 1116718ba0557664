import type { Source, SourceEvidence, SourceField } from '../article';
import { isAgency } from './agencies';
import { chooseAgency } from './agency';
import { chooseAuthors } from './authors';
import { readBylines } from './byline';
import { findCredits } from './credits';
import { datelineAgency, readDateline } from './dateline';
import { chooseDate, type Dated, readDates } from './dates';
import type { Witness } from './evidence';
import { WORDS_LIMIT } from './evidence';
import { readJsonLd } from './json-ld';
import { lines } from './lines';
import { readMeta } from './meta';
import { readMicrodata } from './microdata';
import { namesIn } from './names';
import { readPlaces } from './place';
import { fold } from './plain-text';
import { readPrintedDates } from './printed-dates';
import { choosePublisher, titleSuffix } from './publisher';
import { readSurroundings } from './surroundings';
import { type Words, wordsFor } from './words';

export interface SourceInput {
  /** The page as loaded, with its meta elements and JSON-LD. Not changed. */
  document: Document;
  /** The address the page was read at. */
  url: string;
  /** The article's body as extracted, clutter out, credit lines still in: a tree of its own that the caller may change. */
  body: Element;
  title: string;
  /** BCP 47; "" when unknown. */
  lang: string;
}

export interface SourceFindings {
  source: Source;
  /** Nodes of `body` that are credit lines ("Sumber : CNA/SL"): the caller takes them out of the body; `source.credits` has their words. */
  creditNodes: ChildNode[];
}

/** Finds who published, wrote, edited and supplied the article. Changes nothing and never throws on what a page holds. */
export function findSource({ document, url, body, title, lang }: SourceInput): SourceFindings {
  const words = wordsFor([lang, document.documentElement?.lang ?? '']);
  const { headline, head, foot } = readSurroundings({ document, title, body });
  const credits = findCredits(body, words);
  const witnesses: Witness[] = [
    ...readJsonLd(document, { url, title }),
    ...readMicrodata(document, headline),
    ...readMeta(document, { url, words }),
    ...readBylines(head, words),
    ...readBylines(foot, words).filter(({ kind }) => kind !== 'byline marked'),
    ...readPlaces(head, words),
    ...readPrintedDates(head, words),
    ...credits.flatMap(({ credit }) => creditWitnesses(credit)),
  ];
  const say = (field: SourceField): Witness[] => witnesses.filter((witness) => witness.field === field);
  const evidence: Partial<Record<SourceField, SourceEvidence[]>> = {};
  const note = (field: SourceField, supporting: readonly Witness[]): void => {
    const found = supporting.map(({ from, words: printed }) => ({ from, words: printed }));
    if (found.length) evidence[field] = found;
  };

  const host = hostOf(url);
  const suffix = titleSuffix(document.title ?? '');
  const houseWitnesses = say('publisher');
  if (suffix && !fold(title).includes(suffix))
    houseWitnesses.push({
      field: 'publisher',
      value: suffix,
      from: 'meta',
      words: document.title.slice(0, WORDS_LIMIT),
      kind: 'title suffix',
    });
  const publishers = choosePublisher(houseWitnesses, host);
  const publisher = publishers[0]?.value ?? '';
  note('publisher', publishers.slice(0, 3));
  const houses = [...new Set([publisher, ...houseWitnesses.map(({ value }) => value), host])].filter(Boolean);

  const dateline = datelineOf(body, { words, houses });
  if (dateline.place) note('place', [printed('place', dateline.place, dateline.words, 'dateline')]);
  const places = say('place');
  if (!dateline.place) note('place', places.slice(0, 1));

  const editors = say('editor');
  const editor =
    editors.find(({ kind }) => kind.startsWith('credit')) ??
    editors.find(({ from }) => from === 'printed') ??
    editors[0];
  if (editor) note('editor', [editor]);

  const agencies = [...say('agency'), ...agenciesAmongAuthors(witnesses, words)];
  if (dateline.outlet) agencies.push(printed('agency', datelineAgency(dateline.outlet), dateline.words, 'dateline'));
  const supplied = chooseAgency(agencies, houses);
  note('agency', supplied.witnesses);

  const notAuthors = [
    ...editors.map(({ value }) => value),
    ...witnesses.filter(({ field }) => field === 'photographers').map(({ value }) => value),
  ].flatMap((value) => namesIn(value, words).map(({ name }) => name));
  const written = chooseAuthors(witnesses, { words, houses, notAuthors, agency: supplied.agency });
  note('authors', written.witnesses.slice(0, 4));

  const published = chooseDate(inOrder(readDates(say('published'), words)));
  note('published', published.witnesses);
  const modified = chooseDate(inOrder(readDates(say('modified'), words)));
  note('modified', modified.witnesses);

  const [section] = say('section');
  if (section) note('section', [section]);
  const [licence] = say('licence');
  if (licence) note('licence', [licence]);

  return {
    source: {
      publisher,
      authors: written.authors,
      agency: supplied.agency,
      editor: editor?.value ?? '',
      place: dateline.place || (places[0]?.value ?? ''),
      published: published.iso,
      modified: modified.iso,
      canonicalUrl: witnesses.find(({ field }) => field === 'canonicalUrl')?.value ?? '',
      section: section?.value ?? '',
      licence: licence?.value ?? '',
      credits: credits.map(({ credit }) => credit.words),
      evidence,
    },
    creditNodes: credits.flatMap(({ nodes }) => nodes),
  };
}

const printed = (field: Witness['field'], value: string, words: string, kind: string): Witness => ({
  field,
  value,
  from: 'printed',
  words: words.slice(0, WORDS_LIMIT),
  kind,
});

function creditWitnesses({
  words,
  agency,
  editor,
  authors,
  photographers,
}: ReturnType<typeof findCredits>[number]['credit']): Witness[] {
  return [
    ...(agency ? [printed('agency', agency, words, 'credit')] : []),
    ...(editor ? [printed('editor', editor, words, 'credit')] : []),
    ...authors.map((name) => printed('authors', name, words, 'credit')),
    ...photographers.map((name) => printed('photographers', name, words, 'credit')),
  ];
}

/** "Le Figaro et AFP", "Associated Press": agencies that sign as or beside the author supplied the text too. */
const agenciesAmongAuthors = (witnesses: readonly Witness[], words: Words): Witness[] =>
  witnesses
    .filter(({ field }) => field === 'authors')
    .flatMap((witness) =>
      namesIn(witness.value, words)
        .filter(({ name }) => isAgency(name))
        .map(({ name }): Witness => ({ ...witness, field: 'agency', value: name, kind: 'authors' })),
    );

function datelineOf(
  body: Element,
  { words, houses }: { words: Words; houses: readonly string[] },
): { place: string; outlet: string; words: string } {
  const none = { place: '', outlet: '', words: '' };
  if (!body.firstChild) return none;
  let left = 4;
  for (const { text, nodes } of lines(body.firstChild, body, { direction: 'forward', limit: 200 })) {
    if (left <= 0) break;
    left -= 1;
    if (text.length < 40 && !/[\p{sc=Han}\p{sc=Hangul}]/u.test(text)) continue;
    const emphasised = nodes.find((node) => fold(node.nodeValue ?? ''))?.parentElement;
    const set =
      emphasised && /^(?:B|STRONG|EM|I|SPAN)$/.test(emphasised.nodeName)
        ? { emphasised: emphasised.textContent ?? '' }
        : {};
    const found = readDateline(text, { words, houses, ...set });
    if (found) return found;
    if (text.length > 80) break;
  }
  return none;
}

const DATE_ORDER = [
  'json-ld datePublished',
  'json-ld dateModified',
  'microdata datePublished',
  'microdata dateModified',
];

/** Structured data first, then meta elements, then what is printed; a date of creation last. */
const inOrder = (dates: readonly Dated[]): Dated[] => dates.toSorted((a, b) => rank(a) - rank(b));

function rank({ witness: { kind, from } }: Dated): number {
  const index = DATE_ORDER.indexOf(kind);
  if (index >= 0) return index;
  if (kind === 'json-ld dateCreated') return 20;
  if (kind.startsWith('meta')) return 10;
  return from === 'structured' ? 11 : 12;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
