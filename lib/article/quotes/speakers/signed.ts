import * as Is from '../lexicon/is';
import type { Mention } from '../people/mention';
import { has, type Sentence } from '../sentences/tokens';

const DASH = /^[–—-]$/u;
/** A first and a last name at least: one word behind a dash may be anything. */
const SHORTEST = 2;

/**
 * „Ein großer Wurf.“ – Karl Dorfner, „Ein großer Wurf.“ (Karl Dorfner): who signs the words alone, behind a dash and with nothing but his office between him and the end of the
 * paragraph, or in brackets.
 * @param at index of the quoted run
 */
export function signerBehind({ tokens, mentions }: Sentence, at: number): Mention | undefined {
  const isBracketed = tokens[at + 1]?.text === '(';
  if (!isBracketed && !DASH.test(tokens[at + 1]?.text ?? '')) return undefined;
  const signer = mentions.find(({ from }) => from === at + 2);
  if (signer?.kind !== 'person' || signer.words.length < SHORTEST) return undefined;
  const behind = tokens.slice(signer.reach);
  // "(Link zum Beitrag)": in brackets stands more than names
  const isName = tokens.slice(signer.from, signer.to).every(({ capital }) => capital);
  if (isBracketed && !(isName && behind.shift()?.text === ')')) return undefined;
  return behind.every(({ text }) => /^[.।۔]$/u.test(text)) ? signer : undefined;
}

/**
 * "So I run every day." Teacher Ann Ford (@annford): who signs the words in what stands behind them to the end of their paragraph, and is no sentence: a name with what they are, and how
 * they call themselves elsewhere.
 * @param words the sentence with the quotation
 * @param below the one behind it, the last of its paragraph
 * @param at index of the quoted run
 */
export function signerBelow(words: Sentence, below: Sentence, at: number): Mention | undefined {
  const { tokens, mentions } = below;
  if (at !== words.tokens.length - 1 || !ENDED.test(words.tokens[at]?.text ?? '')) return undefined;
  const bracket = tokens.findIndex(({ text }) => text === '(');
  const handle = bracket > 0 && tokens[bracket + 1]?.text.startsWith('@') && tokens.at(-1)?.text === ')';
  const end = handle ? bracket : tokens.length;
  const [signer, ...others] = mentions.filter(({ from, kind }) => from < end && kind !== 'thing');
  if (signer?.kind !== 'person' || signer.to > end || others.some(({ from }) => from >= signer.reach)) return undefined;
  if (signer.words.length < SHORTEST && !handle) return undefined;
  const before = tokens.slice(0, signer.from);
  const behind = tokens.slice(signer.reach, end);
  return before.length <= MOST_BEFORE &&
    before.every((token) => token.capital || token.text === '&' || has(token, Is.conjunction)) &&
    behind.every(({ text }) => /^(?:,|\d+)$/u.test(text))
    ? signer
    : undefined;
}

const ENDED = /[.!?…]["'”’]?\s*$/u;
/** Sänger und Content-Creator */
const MOST_BEFORE = 5;
