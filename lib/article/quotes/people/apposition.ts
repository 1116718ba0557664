import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { tied } from '../offices/ties';
import { has, type Token } from '../sentences/tokens';
import { closes, endsName } from './apposition-bounds';
import { changed, type Mention, sliceOf } from './mention';

/** Ties offices and names that a comma, a bracket or a preposition connects. */
export function joinAppositions(mentions: readonly Mention[], text: string, lexicon: Lexicon): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const last = out.at(-1);
    if (last && isInBrackets(last, mention)) {
      // "der Präsident der Konferenz (COP) | und Minister Jan Kern"
      const end = mention.to + 1;
      const next = last.sentence.tokens[end];
      const goesOn = last.kind === 'description' && (has(next, Is.conjunction) || next?.capital === true);
      if (goesOn) out.splice(-1, 1, changed(last, { to: end, reach: end }));
      continue;
    }
    const found = last && mention.from >= last.to ? tied(last, mention, text, lexicon) : undefined;
    if (found) out.splice(-1, 1, ...found);
    else out.push(mention);
    if (out.length > 1 && out.at(-1)?.from === last?.from) tieBack(out, text, lexicon);
    skipPlace(out, text);
    calledAndNamed(out, text);
    ownedBehindName(out, text, lexicon);
    fieldBehindName(out, text, lexicon);
  }
  return out;
}

/** "Louise Garnier, | présidente de l'association Eau Claire, affirme": what two became may belong to the one before. */
function tieBack(out: Mention[], text: string, lexicon: Lexicon): void {
  const [before, last] = out.slice(-2);
  const found = before && last && last.from >= before.to ? tied(before, last, text, lexicon) : undefined;
  if (found) out.splice(-2, 2, ...found);
}

/** "Jim Jordan (R-Ohio), a member", "Anne Petit (Les Verts), conseillère", "der Präsident des Verbands (BDI), Jan Kern": what stands in brackets behind a name or an office is nobody. */
const isInBrackets = ({ kind, to }: Mention, { from, to: end, sentence: { tokens } }: Mention): boolean =>
  (kind === 'person' || kind === 'description') &&
  tokens[to]?.text === '(' &&
  (from === to + 1 || (from === to + 2 && has(tokens[to + 1], Is.article))) &&
  tokens[end]?.text === ')';

/** "prefeito de Dom Silvério, em Minas Gerais, José Bráulio Aleixo": the office and the name with a place between commas. */
function skipPlace(out: Mention[], text: string): void {
  const office = out.at(-3);
  const place = out.at(-2);
  const name = out.at(-1);
  if (office?.kind !== 'description' || place?.role !== '' || name?.kind !== 'person' || name.role) return;
  const { tokens } = name.sentence;
  if (tokens[office.to]?.text !== ',' || !has(tokens[office.to + 1], Is.locative)) return;
  if (place.from !== office.to + 2 || tokens[place.to]?.text !== ',') return;
  if (name.from !== place.to + 1 || !endsName(tokens[name.to])) return;
  const { role, head, from } = office;
  out.splice(-3, 3, changed(name, { role, head, from, phrase: sliceOf(text, tokens, from, name.to) }));
}

/** "The host, | board member Nicole Lane, | said": what somebody is called, and between commas an office with the name. No list: "the mayor, senator Ann Ford, and others". */
function calledAndNamed(out: Mention[], text: string): void {
  const name = out.at(-1);
  if (name?.kind !== 'person' || !name.role || name.possessive) return;
  const { tokens } = name.sentence;
  const before = out.at(-2);
  // "The host, | Hull Council | board member Nicole Lane, said"
  const body = before?.kind === 'organisation' && before.to === name.from ? before : undefined;
  const called = body ? out.at(-3) : before;
  if (called?.kind !== 'description' || called.collective || called.plural || called.indefinite) return;
  const start = body?.from ?? name.from;
  if (tokens[called.to]?.text !== ',' || called.reach !== called.to) return;
  if (!tokens.slice(called.to + 1, start).every((token) => has(token, Is.article))) return;
  const behind = tokens[name.reach + 1];
  if (tokens[name.reach]?.text !== ',' || behind?.kind !== 'word' || has(behind, Is.conjunction)) return;
  // "In a call to | the mayor, …"
  if (!has(tokens[called.from - 1], Is.article) || !tokens.slice(0, called.from).every(isSmall)) return;
  const { from } = called;
  const role = body ? `${sliceOf(text, tokens, body.from, body.to)} ${name.role}` : name.role;
  out.splice(body ? -3 : -2, 3, changed(name, { from, role, phrase: sliceOf(text, tokens, from, name.to) }));
}

const isSmall = (token: Token): boolean => has(token, Is.article | Is.conjunction | Is.adverb) || token.text === ',';

/** "Edmund Cole, | Acme's executive director, | said": an office and whose it is, between a name and its verb. */
function ownedBehindName(out: Mention[], text: string, lexicon: Lexicon): void {
  const name = out.at(-3);
  const owner = out.at(-2);
  const office = out.at(-1);
  if (name?.kind !== 'person' || name.role || !owner?.possessive || office?.kind !== 'description') return;
  const { tokens } = office.sentence;
  if (tokens[name.to]?.text !== ',' || owner.from !== name.to + 1 || office.from !== owner.to) return;
  // "According to Cole, the mayor's son once said"
  if ([name.from - 1, name.from - 2].some((k) => has(tokens[k], Is.accordingTo))) return;
  if (!closes(tokens, office.reach, lexicon)) return;
  const role = sliceOf(text, tokens, owner.from, office.to);
  out.splice(-3, 3, changed(name, { role, head: office.head, reach: office.reach }));
}

/** "Philip Lowe, | Research and Advocacy Director for the North": an office of two fields behind a name. */
function fieldBehindName(out: Mention[], text: string, lexicon: Lexicon): void {
  if (lexicon.grammar.headFirst) return;
  const name = out.at(-3);
  const field = out.at(-2);
  const office = out.at(-1);
  if (name?.kind !== 'person' || name.role || name.words.length < 2 || office?.kind !== 'description') return;
  const { tokens } = office.sentence;
  const isField = field?.kind === 'person' && !field.role && field.words.length === 1;
  if (!isField || tokens[name.to]?.text !== ',' || field.from !== name.to + 1) return;
  if (!has(tokens[field.to], Is.conjunction) || office.from !== field.to + 1 || !tokens[office.from]?.capital) return;
  if (!closes(tokens, office.reach, lexicon)) return;
  const role = sliceOf(text, tokens, field.from, office.to);
  out.splice(-3, 3, changed(name, { role, head: office.head, reach: office.reach }));
}
