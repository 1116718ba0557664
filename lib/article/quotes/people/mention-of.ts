import { withoutCase } from '../lexicon/case-ending';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { officeInNominative } from '../offices/office-in-nominative';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { type Mention, type Parts, sliceOf } from './mention';
import { kindOf } from './mention-kind';
import { isInCase, type Usage } from './names';
import { isAnaphoric, isPointedAt, pointsBack } from './points-back';

/** The index of the article, over adjectives: "den | neuen | Plan". */
function articleBefore(tokens: readonly Token[], from: number): number {
  let k = from - 1;
  while (k > from - 4 && tokens[k]?.kind === 'word' && !tokens[k]?.capital && tokens[k]?.bits === 0) k -= 1;
  return k;
}

const isOblique = (tokens: readonly Token[], from: number, { oblique }: Lexicon): boolean =>
  oblique.size > 0 && oblique.has(tokens[articleBefore(tokens, from)]?.lower ?? '');

/** A body's name without what its last word has behind it: "Bakanlığı|nın". */
function withoutEnding(name: string, last: Token | undefined, { bodyEnding }: Lexicon): string {
  return bodyEnding && has(last, Is.organisation) ? name.replace(bodyEnding, '') : name;
}

/** "government | leaders", "members of the elite", but not "department information | officer". */
function isCollective(tokens: readonly Token[], roleAt: number, end: number, { grammar }: Lexicon): boolean {
  const last = grammar.headFirst ? undefined : tokens[end - 1];
  return tokens[roleAt]?.plural === true && (!has(last, Is.role) || last?.plural === true);
}

/** "Inspektur Jenderal (Pol) | …" */
const isBranch = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(' && has(tokens[end - 4], Is.rank);

const isSmallEnd = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !has(token, Is.role) && /^\p{L}+$/u.test(token.text);

/**
 * A place where somebody is spoken of.
 * @param text of the paragraph
 */
export function mentionOf(sentence: Sentence, text: string, parts: Parts, lexicon: Lexicon, usage: Usage): Mention {
  const { tokens } = sentence;
  const { from, to, nameAt, roleAt, age } = parts;
  const named = nameAt >= 0;
  const titled = named && nameAt > from && has(tokens[nameAt - 1], Is.title);
  let roleEnd = named ? nameAt : to;
  while (roleEnd > from && has(tokens[roleEnd - 1], Is.title) && !has(tokens[roleEnd - 1], Is.role)) roleEnd -= 1;
  // "als Präsidentin der Versammlung tun": no office ends with a small word where nouns are capitalised
  const smallEnds = lexicon.grammar.capitalNouns && roleAt >= 0;
  while (smallEnds && roleEnd > roleAt + 1 && isSmallEnd(tokens[roleEnd - 1])) roleEnd -= 1;
  let phraseEnd = to;
  while (smallEnds && !named && phraseEnd > roleAt + 1 && isSmallEnd(tokens[phraseEnd - 1])) phraseEnd -= 1;
  let printed = nameAt;
  while (printed > from && (has(tokens[printed - 1], Is.rank) || isBranch(tokens, printed)))
    printed -= has(tokens[printed - 1], Is.rank) ? 1 : 3;
  const words = named ? tokens.slice(nameAt, to).filter((token) => token.kind === 'word') : [];
  const whole = kindOf(sentence, parts, words, titled, lexicon, usage);
  // "Guru Besar Sosiologi | itu": what he is of
  const described = whole === 'person' && isPointedAt(tokens, parts, words, usage);
  const kind = described ? 'description' : whole;
  const unnamed = kind === 'organisation' || kind === 'thing';
  const phrase = withoutCase(sliceOf(text, tokens, from, phraseEnd), lexicon);
  const name = unnamed ? phrase : named ? withoutCase(sliceOf(text, tokens, printed, to), lexicon) : '';
  const office = sliceOf(text, tokens, from, described ? to : roleEnd).replace(lexicon.calledEnding, '');
  return {
    number: -1,
    sentence,
    from,
    to,
    reach: to,
    kind,
    name: kind === 'organisation' ? withoutEnding(name, tokens[to - 1], lexicon) : name,
    words: described ? [] : (unnamed ? tokens.slice(from, to) : words).map(({ bare }) => bare),
    role: roleAt < 0 ? '' : named ? officeInNominative(tokens, from, roleAt, office, lexicon) : office,
    head: roleAt >= 0 ? sliceOf(text, tokens, roleAt, roleAt + (tokens[roleAt]?.width ?? 1)).toLowerCase() : '',
    phrase,
    possessive: isInCase(tokens[to - 1]) || isOblique(tokens, from, lexicon),
    back: kind === 'description' && (pointsBack(tokens, to, lexicon) || isAnaphoric(tokens, from, to, lexicon)),
    plural: false,
    collective: roleAt >= 0 && isCollective(tokens, roleAt, roleEnd, lexicon),
    chief: roleAt >= 0 && tokens[roleAt]?.chief === true,
    place: kind === 'organisation' && to - from === 1 && has(tokens[from], Is.place),
    indefinite: has(tokens[from - 1], Is.indefinite) || has(tokens[from], Is.indefinite),
    certain: titled || age,
  };
}
