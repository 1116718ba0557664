import type { Source } from '../article';
import { isAnnounced } from './byline/announced';
import { readAuthorBoxes, readBiographies } from './byline/author-box';
import { isOfContributor } from './byline/author-lists';
import { readAvatars } from './byline/avatar';
import { readBareByline } from './byline/bare-byline';
import { readBylines } from './byline/byline';
import { readMarks } from './byline/byline-marks';
import { readDatedName } from './byline/dated-name';
import { readDeskAlone } from './byline/desk-alone';
import { readPairsBelow } from './byline/pairs';
import { readSetApart } from './byline/set-apart';
import { readSignature } from './byline/signature';
import { readMailedByline } from './byline/signed-with-mail';
import { readStackedBylines } from './byline/stacked-byline';
import { readTaiwaneseByline } from './byline/taiwanese-byline';
import { readWithoutWord } from './byline/without-word';
import { readNameOfPictures } from './byline/writes-and-takes-pictures';
import { readBehindHeadline } from './credits/behind-headline';
import { readClosingBracket } from './credits/closing-bracket';
import { readClosingSignOff } from './credits/closing-sign-off';
import type { Credit } from './credits/credit';
import { findCredits } from './credits/credits';
import { endsWithInitials } from './credits/initials';
import { readInitialsBelow } from './credits/initials-below';
import { readLoneInitials } from './credits/lone-initials';
import { readSecondInitials } from './credits/second-initials';
import { spelledOut } from './credits/spelled-out';
import { readJsonLd } from './data/json-ld';
import { readMeta } from './data/meta';
import { readMicrodata } from './data/microdata';
import { readBesideEachOther, readPlaceAtEnd } from './dateline/beside-each-other';
import { readDatelines } from './dateline/datelines';
import { readPlaces } from './dateline/place';
import { readPlaceAboveText } from './dateline/place-above-text';
import { readPlaceBeforeName } from './dateline/place-before-name';
import { readPlaceBesideAuthor } from './dateline/place-beside-author';
import { inUsualCapitals } from './dateline/usual-capitals';
import { readPrintedDates } from './dates/printed-dates';
import { printed, type Witness } from './evidence';
import { type BodyLines, bodyLines } from './lines/body-lines';
import type { Line } from './lines/lines';
import { key } from './lines/plain-text';
import { readSurroundings } from './lines/surroundings';
import { isUncased } from './lines/uncased';
import { merge } from './merge';
import { isSectionOf, partOfSite, readHouseInLinks, readHouseNames } from './names/house-names';
import { type Name, sameName } from './names/name';
import { namesIn } from './names/names';
import { houseKeys, isOwnHouse } from './names/own-house';
import { readOwner, readOwnerBelow } from './names/owner';
import { houseKey, isBeyondLatin } from './names/publisher';
import { languageOfScript } from './script-language';
import { lowered, type Words, wordsFor } from './words';

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
  const declared = document.documentElement?.lang ?? '';
  const words = wordsFor([lang || declared || languageOfScript(title), declared]);
  const lines = bodyLines(body);
  const text = body.textContent ?? '';
  let known: string | undefined;
  const page = (): string => {
    known ??= document.body?.textContent ?? '';
    return known;
  };
  let withoutPictures: string | undefined;
  const prose = (): string => {
    withoutPictures ??= withoutCaptions(body, text, words);
    return withoutPictures;
  };
  const { headline, head, foot, behindStandfirst, isApart, isOnCard } = readSurroundings({
    document,
    title,
    text: lines,
  });
  const houseNames = readHouseNames(document, { title, url, words });
  const own = houseKeys(houseNames.map(({ value }) => value));
  const isOwn = (name: string): boolean => isOwnHouse(name, own);
  // "London, UK" may be where the house is.
  const isTold = ({ kind, value }: Witness): boolean =>
    kind !== 'json-ld dateline' ||
    [title, ...head.map((line) => line.text), text].some((said) =>
      lowered(said).includes(lowered(value.replace(/,.*$/, ''))),
    );
  const credits = findCredits(body, words, lines, isOwn);
  const below = foot.filter(({ nodes: [node] }) => !isOnCard(node));
  // Below the text other articles are announced, with who wrote them.
  const told = foot.filter((line) => !isAnnounced(line, words));
  const marks = readMarks();
  const signed = readBylines(head, words, { headline, marks });
  const witnesses: Witness[] = [
    ...readJsonLd(document, { url, title }).filter(isTold),
    ...readMicrodata(document, headline),
    ...readMeta(document, { url, words }).filter((witness) => !isTitle(witness, title)),
    ...houseNames,
    ...signed,
    ...signedBelow(signed, readBylines(told, words, { isOnCard, marks })).filter(
      ({ kind }) => kind !== 'byline marked' || words.nameSignsAtEnd,
    ),
    ...readPlaces(head, { words, text, marks }),
    ...readPlaceBeforeName(head, { words, text, page, isOwn }),
    ...readPlaceAboveText(head, { words, text }),
    ...readBesideEachOther(head, { words, text, isOwn }),
    ...readPrintedDates(document, {
      headline,
      head,
      foot,
      last: lastOf(lines, 2),
      words,
      isOther: (node) => isApart(node) || isOnCard(node),
    }),
    ...readSignature(head, words),
    ...readStackedBylines(head, { page, text: prose, words }),
    ...readPairsBelow(head, { words, text: prose }),
    ...readAvatars(head, words),
    ...readAuthorBoxes(below, words),
    ...readBiographies(below, { words, text }),
    ...readSetApart(
      { foot, last: lastOf(lines, SIGNING_LINES * 2), document },
      { words, text, isOther: (node) => isApart(node) || isOnCard(node) },
    ),
    ...readMailedByline([...head, ...lastOf(lines), ...foot], { words, url, isOwn }),
    ...readDatedName(head, { page, headline, url, text: prose, words }),
    ...readWithoutWord({
      ...{ head, below: told, lines, last: lastOf(lines, 2), headline, url, words, text, prose, page, isOwn },
      isOther: (node) => isApart(node) || isOnCard(node),
    }),
    ...readInitialsBelow([...lastOf(lines, 2).toReversed(), ...told.slice(0, 3)], words),
    ...readClosingSignOff([...lastOf(lines, 3).toReversed(), ...told.slice(0, 3)], words),
    ...readBareByline(head, { page, text: prose, words, isOwn }),
    ...readClosingBracket(lines, head, { words, text, isOwn }),
    ...readNameOfPictures(head, { page, words }),
    ...readTaiwaneseByline(head, lines.forward, words),
    ...credits.flatMap(({ credit }) => [
      ...(credit.agency ? [printed('agency', credit.agency, credit.words, credit.kind)] : []),
      ...(credit.editor ? [printed('editor', credit.editor, credit.words, 'credit')] : []),
      ...credit.authors.map((name) => printed('authors', name, credit.words, 'credit')),
      ...credit.photographers.map((name) => printed('photographers', name, credit.words, 'credit')),
      ...credit.translators.map((name) => printed('translators', name, credit.words, 'credit')),
      ...(credit.originalLang ? [printed('originalLang', credit.originalLang, credit.words, 'credit')] : []),
    ]),
  ];
  const inOwnScript = houseNames.find(({ kind, value }) => kind === 'title suffix' && isBeyondLatin(value));
  if (inOwnScript && !witnesses.some(({ kind, value }) => SAYS_HOUSE.test(kind) && isBeyondLatin(value)))
    witnesses.push(...readOwner(document, url, (name) => houseKey(name) === houseKey(inOwnScript.value)));
  witnesses.push(...readBehindHeadline(document.title, title, witnesses));
  witnesses.push(...readLoneInitials([...foot, ...lastOf(lines, 1)], witnesses, words));
  if (!witnesses.some(({ field }) => field === 'agency'))
    witnesses.push(...readDeskAlone(head, { headline, words, isOwn }));
  const signers = witnesses.flatMap(({ field, value, kind }) =>
    field === 'authors' ? namesIn(value, words).map((name) => ({ name, isBare: kind === 'bare byline' })) : [],
  );
  const names = signers.map(({ name: { name } }) => name);
  // Where a byline names who wrote it, a name alone is somebody else's.
  const sure = signers.filter(({ name, isBare }) => !isBare && isFullName(name)).map(({ name: { name } }) => name);
  witnesses.push(
    ...readSecondInitials([...lastOf(lines, 2), ...told.slice(0, 3)], names, words),
    ...readPlaceAtEnd([...lastOf(lines, 2), ...below.slice(0, 2)], sure.length ? sure : names, { words, text, isOwn }),
  );
  if (!witnesses.some(({ field }) => field === 'place'))
    witnesses.push(...readPlaceBesideAuthor(head, names, { words, text, isOwn }));
  // A standfirst of several paragraphs stands above the byline.
  if (!witnesses.some(({ field, value }) => field === 'authors' && namesIn(value, words).some(isFullName)))
    witnesses.push(...readBylines(behindStandfirst(), words, { headline, isOnCard, marks }));
  if (!witnesses.some(({ field, kind }) => field === 'publisher' && NAMES_HOUSE.test(kind)))
    witnesses.push(
      ...readHouseInLinks(document, url),
      ...readOwnerBelow([...lastOf(lines), ...foot], url),
      ...readOwner(
        document,
        url,
        (name) =>
          prose().trimStart().slice(0, DATELINE).includes(name) ||
          witnesses.some(({ kind, value }) => kind === 'home link' && houseKey(value) === houseKey(name)),
      ),
    );
  const source = merge(witnesses, {
    words,
    url,
    isSigned: lastOf(lines).some(({ text: said }) => endsWithInitials(said, words)),
    isSection: (name) => isSectionOf(document, name, url),
    part: partOfSite(document, url),
    inOwnScript: isBeyondLatin(title),
    datelines: (houses) => readDatelines(lines, { head, words, houses, title, text, document }),
  });
  // What a line says must be in the source before the line may leave the text.
  const said = credits.filter(({ credit }) => isCreditTold(credit, source, words));
  return {
    source: {
      ...source,
      editor: spelledOut(source.editor, document),
      place: inUsualCapitals(source.place, text, lang),
      credits: said.map(({ credit }) => credit.words),
    },
    creditNodes: said.flatMap(({ nodes }) => nodes),
  };
}

/** Evidence that needs no other beside it. */
const NAMES_HOUSE = /^(?:meta og:site_name|json-ld publisher|title suffix)$/;

/** What machines are told of the house. */
const SAYS_HOUSE = /^(?:meta og:site_name|json-ld publisher)$/;

/** So much of the text may be the dateline, which names the house too. */
const DATELINE = 60;

/** Some systems write the headline where the name of the site belongs. */
const isTitle = ({ kind, value }: Witness, title: string): boolean =>
  kind === 'meta application-name' && key(value) === key(title);

const isFullName = ({ name, kind }: Name): boolean => kind === 'person' && (/\s/.test(name) || isUncased(name));

/** Where a byline above the text names who wrote it, one below it names a translator, a desk or who wrote the article that is announced there; a label with a colon stays. */
const signedBelow = (above: readonly Witness[], below: readonly Witness[]): readonly Witness[] => {
  const names = above.filter(({ field, kind }) => field === 'authors' && kind === 'byline').map(({ value }) => value);
  const isOther = ({ field, value, words }: Witness): boolean =>
    field === 'authors' && !/[:：]/.test(words) && !names.some((name) => sameName(name, value));
  return names.some((name) => /\s/.test(name)) ? below.filter((witness) => !isOther(witness)) : below;
};

/** The text without its captions, where who wrote it is named as photographer too. */
const withoutCaptions = (body: Element, text: string, words: Words): string =>
  [...body.querySelectorAll('figcaption, p')].reduce((rest, { nodeName, textContent }) => {
    const said = textContent ?? '';
    return nodeName === 'FIGCAPTION' || isPhotoCredit(said.trim(), words) ? rest.replace(said, '') : rest;
  }, text);

const isPhotoCredit = (said: string, words: Words): boolean => {
  const label = said.length <= PHOTO_CREDIT ? words.atStart('photo', lowered(said)) : 0;
  return label > 0 && /^\s?[:：]/.test(said.slice(label));
};
/** "Image: Mary Whitfield" is no longer. */
const PHOTO_CREDIT = 80;

/** Lines at the end of the text in which somebody may sign. */
const SIGNING_LINES = 4;

function lastOf({ backward }: BodyLines, most = SIGNING_LINES): Line[] {
  const found: Line[] = [];
  for (const line of backward) if (found.push(line) >= most) break;
  return found.reverse();
}

const INITIALS = /^[\p{Ll}\d]{2,6}$/u;

/** A contributor helped who is named as the author, and initials name nobody beside a name: the card has the line itself. */
function isCreditTold(
  { agency, editor, authors, translators, words: line }: Credit,
  source: Source,
  words: Words,
): boolean {
  const known = [source.publisher, source.agency, source.editor, ...source.authors, ...(source.translators ?? [])]
    .map(key)
    .filter(Boolean);
  const isKnown = (name: string): boolean => known.includes(key(name)) || houseKey(name) === houseKey(source.publisher);
  const writers =
    source.authors.length && isOfContributor(line, words)
      ? []
      : authors.filter((name) => !words.has('desks', lowered(name)));
  const edited = source.editor && INITIALS.test(editor) ? '' : editor;
  return [agency, edited, ...writers, ...translators].filter(Boolean).every(isKnown);
}
