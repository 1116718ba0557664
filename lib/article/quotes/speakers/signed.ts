import type { Mention } from '../people/mention';
import type { Sentence } from '../sentences/tokens';

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
