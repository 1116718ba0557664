import { closes, endsName, isAppositive, isBareOffice, isHeldBehind, isOfficeBetween } from './apposition-bounds';
import * as Is from './is';
import { FUNCTION, type Lexicon, SPEECH } from './lexicon';
import { type Mention, sliceOf } from './mention';
import { isAcronym } from './names';
import { isOf } from './small-owner';
import { hangsOnPreposition } from './subject';
import type { Token } from './tokens';

/** Ties offices and names that a comma, a bracket or a preposition connects. */
export function joinAppositions(mentions: readonly Mention[], text: string, lexicon: Lexicon): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const last = out.at(-1);
    // "Jim Jordan (R-Ohio), a member": what stands in brackets behind a name is nobody
    const { tokens } = mention.sentence;
    if (
      last?.kind === 'person' &&
      mention.from === last.to + 1 &&
      tokens[last.to]?.text === '(' &&
      tokens[mention.to]?.text === ')'
    )
      continue;
    if (!last || mention.from < last.to || !tie(last, mention, text, lexicon, out)) out.push(mention);
    skipPlace(out, text);
  }
  return out;
}

/** "prefeito de Dom Silvério, em Minas Gerais, José Bráulio Aleixo": the office and the name with a place between commas. */
function skipPlace(out: Mention[], text: string): void {
  if (out.length < 3) return;
  const [office, place, name] = out.slice(-3);
  if (office?.kind !== 'description' || place?.role !== '' || name?.kind !== 'person' || name.role) return;
  const { tokens } = name.sentence;
  if (tokens[office.to]?.text !== ',' || !((tokens[office.to + 1]?.bits ?? 0) & Is.locative)) return;
  if (
    place.from !== office.to + 2 ||
    tokens[place.to]?.text !== ',' ||
    name.from !== place.to + 1 ||
    !endsName(tokens[name.to])
  )
    return;
  name.role = office.role;
  name.head = office.head;
  name.from = office.from;
  name.phrase = sliceOf(text, tokens, name.from, name.to);
  out.splice(-3, 2);
}

/** "del deputado Daniel Silveira, Pacheco …": an office right before two words that are no body's has its holder. */
function isHeld(tokens: readonly Token[], { from, to }: Mention): boolean {
  const own = tokens.slice(to - 2, to);
  const isName = (token: Token): boolean =>
    token.capital && !(token.bits & (Is.role | Is.organisation | Is.place | FUNCTION)) && !isAcronym(token);
  return to - from === 3 && own.every(isName) && !tokens[from]?.capital;
}

/** "selon un proche, Jean Petit | se montre": behind "according to" a name with a verb begins the clause. */
const isSourceOf = (tokens: readonly Token[], { from }: Mention, next: Token | undefined): boolean =>
  next?.kind === 'word' && tokens.slice(Math.max(0, from - 2), from).some((token) => token.bits & Is.accordingTo);

/** "de volta do encontro com o presidente do tribunal, Ana Lima | disse": an office behind a preposition, and no comma behind the name, which begins the clause. */
function isLoose(tokens: readonly Token[], { from }: Mention, to: number, { words }: Lexicon): boolean {
  const next = tokens[to];
  if (words.calledByGivenName || next?.kind !== 'word') return false;
  // Romance "se" is "if" too
  if (next.lower !== 'se' && next.bits & (Is.preposition | Is.conjunction | Is.accordingToAfter | Is.calendar))
    return false;
  return hangsOnPreposition(tokens, from);
}

/** "Los Robles, Fuente del Prado, Los Pinos y …": a capital where offices have none, and more of them behind. */
const isOfList = (tokens: readonly Token[], last: Mention, { from, reach }: Mention, { words }: Lexicon): boolean =>
  words.headFirst === true &&
  !words.calledByGivenName &&
  last.words.length === 1 &&
  last.role === '' &&
  tokens[from]?.capital === true &&
  tokens[reach]?.text === ',' &&
  tokens[reach + 1]?.capital === true;

const isOwnedOffice = (last: Mention, { kind, words, role, from, sentence }: Mention): boolean =>
  last.kind === 'person' &&
  !last.role &&
  last.words.length > 1 &&
  kind === 'person' &&
  role !== '' &&
  words.length === 1 &&
  sentence.tokens[from]?.capital === false;

/** Nothing ties what stands farther apart, but for a bracket between. */
const MOST_BETWEEN = 14;

/** Ties `mention` to the one before it, if they are one. */
function tie(last: Mention, mention: Mention, text: string, lexicon: Lexicon, out: Mention[]): boolean {
  const { tokens } = mention.sentence;
  if (mention.from - last.to > MOST_BETWEEN && tokens[last.to]?.text !== '(') return false;
  // "juru bicara perusahaan itu, Andi Saputra"
  const between = tokens.slice(last.to, mention.from).filter((token, k) => k > 0 || !(token.bits & Is.pointsBack));
  const next = tokens[mention.to];
  const comma = between.length === 1 && between[0]?.text === ',';
  // "Kepala Bidang Logistik, Badan Bencana Kabupaten, Abdul Khakim"
  if (
    comma &&
    last.kind === 'description' &&
    mention.kind === 'organisation' &&
    lexicon.words.headFirst &&
    next?.text === ','
  ) {
    last.to = mention.to;
    last.reach = mention.reach;
    last.role = sliceOf(text, tokens, last.from, mention.to);
    last.phrase = last.role;
    return true;
  }
  // "El convencional UDI | e integrante de la Comisión, Marcos Celis"
  if (
    between.length === 1 &&
    (between[0]?.bits ?? 0) & Is.conjunction &&
    last.kind === 'description' &&
    mention.kind === 'description' &&
    lexicon.words.headFirst &&
    next?.text === ',' &&
    !tokens[mention.from]?.capital
  ) {
    last.to = mention.to;
    last.reach = mention.reach;
    last.role = sliceOf(text, tokens, last.from, mention.to);
    last.phrase = last.role;
    return true;
  }
  // "ministro da Economia, Paulo Guedes"
  if (
    (comma || between.length === 0 || isLinked(between)) &&
    last.kind === 'description' &&
    mention.kind === 'person' &&
    !mention.role &&
    endsName(next) &&
    !(comma && (last.collective || isSourceOf(tokens, last, next))) &&
    !(comma && isLoose(tokens, last, mention.to, lexicon)) &&
    !(comma && (isHeld(tokens, last) || (!lexicon.words.headFirst && isFronted(tokens, last.from))))
  ) {
    mention.role = last.role;
    mention.head = last.head;
    mention.from = last.from;
    mention.phrase = sliceOf(text, tokens, mention.from, mention.to);
    out[out.length - 1] = mention;
    return true;
  }
  // "Beraterin und Autorin Anna Weber"
  if (
    lexicon.words.capitalNouns &&
    between.length === 1 &&
    (between[0]?.bits ?? 0) & Is.conjunction &&
    last.kind === 'description' &&
    mention.kind === 'person' &&
    mention.role &&
    isOfWoman(last.head) === isOfWoman(mention.head)
  ) {
    const end = (tokens[mention.from]?.start ?? 0) + mention.role.length;
    mention.role = text.slice(tokens[last.from]?.start ?? 0, end);
    mention.from = last.from;
    mention.phrase = sliceOf(text, tokens, mention.from, mention.to);
    out[out.length - 1] = mention;
    return true;
  }
  // "another officer, Commander Ann Ford, said"
  if (
    comma &&
    last.kind === 'description' &&
    last.indefinite &&
    mention.kind === 'person' &&
    mention.role &&
    next?.text === ','
  ) {
    mention.from = last.from;
    mention.phrase = sliceOf(text, tokens, mention.from, mention.to);
    out[out.length - 1] = mention;
    return true;
  }
  // "тренер «Торпедо» Виктор Орлов", "allenatore del «Borgo» Anna Ferri"
  if (
    between.length === 1 &&
    between[0]?.kind === 'quote' &&
    last.kind === 'description' &&
    mention.kind === 'person' &&
    !mention.role &&
    /^\p{Lu}\S*(?: \S+)?$/u.test(between[0].text)
  ) {
    mention.role = sliceOf(text, tokens, last.from, mention.from).trim();
    mention.head = last.head;
    mention.from = last.from;
    mention.phrase = sliceOf(text, tokens, mention.from, mention.to);
    out[out.length - 1] = mention;
    return true;
  }
  // "Sergei Lavrov, menteri luar negeri Rusia"; "Nuryani (40), warga Desa X"
  if (
    last.kind === 'person' &&
    last.name.length > 1 &&
    mention.kind === 'description' &&
    !mention.collective &&
    !isOfList(tokens, last, mention, lexicon) &&
    isAppositive(between) &&
    closes(tokens, mention.reach, lexicon, isBareOffice(last, mention))
  ) {
    if (!last.role) {
      last.role = mention.role;
      last.head = mention.head;
    }
    last.reach = Math.max(last.reach, mention.reach);
    return true;
  }
  // "Iis Rohaeti, warga | Cibiru", "Andi Saputra, pengacara | Hendra": behind a whole name one word is what the office is of
  if (comma && lexicon.words.headFirst && isOwnedOffice(last, mention) && closes(tokens, mention.reach, lexicon)) {
    last.role = mention.phrase;
    last.head = mention.head;
    last.reach = Math.max(last.reach, mention.reach);
    return true;
  }
  // "Nagy Péter | megyei | polgármester"
  const isBehind = between.length <= MOST_OF_ATTRIBUTES && between.every(isSmall) && endsOffice(next);
  if (
    lexicon.words.officeBehindName &&
    last.kind === 'person' &&
    !last.role &&
    mention.kind === 'description' &&
    isBehind
  ) {
    last.role = sliceOf(text, tokens, last.to, mention.to);
    last.head = mention.head;
    last.to = mention.to;
    last.reach = mention.reach;
    return true;
  }
  // "Elena Markova, menteri perdagangan Ruthenia, mengatakan"
  if (comma && last.kind === 'person' && !last.role && isHeldBehind(mention, tokens)) {
    last.role = mention.phrase;
    last.head = mention.head;
    last.reach = mention.reach;
    return true;
  }
  // "ông Nguyễn Văn Hùng, Phó chủ tịch UBND TP Đà Nẵng, nói"
  const apposed = comma || (between[0]?.text === '(' && between.at(-1)?.text === ',' && isAppositive(between));
  if (apposed && last.kind === 'person' && !last.role && isOfficeBetween(mention, last, tokens)) {
    last.role = mention.phrase;
    last.head = mention.head;
    last.reach = mention.reach;
    return true;
  }
  // "a spokesman for Minister Keller", "John Sifton von Human Rights Watch"
  const bound =
    between.length >= 1 &&
    between.length <= 2 &&
    (between[0]?.bits ?? 0) & Is.ties &&
    !lexicon.oblique.has(between[0]?.lower ?? '') &&
    between.slice(1).every((token) => token.bits & Is.article);
  if (!bound || last.kind === 'pronoun' || mention.kind === 'pronoun') return false;
  last.reach = Math.max(last.reach, mention.reach);
  // "the Federation | of Small Firms"
  const tie = between[0];
  if (
    last.kind === 'organisation' &&
    tie &&
    isOf(tie) &&
    endsInBody(tokens, last.to) &&
    mention.kind !== 'description'
  ) {
    last.to = mention.to;
    last.name = sliceOf(text, tokens, last.from, last.to);
    last.phrase = last.name;
    last.words = tokens.slice(last.from, last.to).map(({ bare }) => bare);
    return true;
  }
  if (last.kind !== 'description') return false;
  last.to = mention.to;
  last.role = sliceOf(text, tokens, last.from, mention.to);
  last.phrase = last.role;
  return true;
}

/** Filipino: "head coach ng Gilas | na si | Tim Cruz". */
const isLinked = (between: readonly Token[]): boolean =>
  between.length === 2 && /^(?:na|nga)$/u.test(between[0]?.lower ?? '') && between[1]?.lower === 'si';

const isOfWoman = (office: string): boolean => office.endsWith('in');

const MOST_OF_ATTRIBUTES = 3;
const isSmall = (token: Token): boolean =>
  token.kind === 'word' && !token.capital && !(token.bits & (SPEECH | Is.conjunction));
const endsOffice = (next: Token | undefined): boolean => next?.kind !== 'word' || !next.capital;

const endsInBody = (tokens: readonly Token[], to: number): boolean =>
  ((tokens[to - 1]?.bits ?? 0) & Is.organisation) !== 0;

/** "In a statement, Ford said": what begins the sentence behind a preposition is nobody's office. */
function isFronted(tokens: readonly Token[], from: number): boolean {
  let k = from - 1;
  while (k >= 0 && (tokens[k]?.bits ?? 0) & Is.article && !((tokens[k]?.bits ?? 0) & Is.preposition)) k -= 1;
  return (
    ((tokens[k]?.bits ?? 0) & Is.preposition) !== 0 &&
    !((tokens[k - 1]?.bits ?? 0) & Is.accordingTo) &&
    tokens[k - 1]?.kind !== 'word'
  );
}
