import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { has, type Sentence, type Token } from '../sentences/tokens';
import type { Mention } from './mention';
import { isAcronym } from './names';
import { described } from './noun-phrase';

/** Words that tell which body it is. */
const MOST_BEHIND = 6;

/**
 * A body in small letters or capitals that stands in another case, by its name as a subject: "в | министерстве здравоохранения".
 * @param noun index of the word that tells that it is a body
 * @param limit index that it doesn't reach over
 */
export function bodyFrom(
  sentence: Sentence,
  from: number,
  limit: number,
  lexicon: Lexicon,
  noun = from,
): Mention | undefined {
  const { tokens } = sentence;
  const body = tokens[noun];
  if (!body) return undefined;
  const { bodyInCase, grammar } = lexicon;
  const to = endOf(tokens, noun + 1, limit, lexicon);
  const isNamedSo = !bodyInCase.length || isAcronym(body);
  const name = isNamedSo
    ? body.text
    : (nominative(body.text, bodyInCase) ?? (grammar.inflected ? undefined : body.text));
  if (!name) return undefined;
  const mention = described(sentence, from, to, { collective: true, back: false });
  mention.phrase = printed(tokens, from, to, noun, name);
  return mention;
}

/** With what it is of, in capitals or by a tie, and where cases tell, in small letters. */
function endOf(tokens: readonly Token[], from: number, limit: number, lexicon: Lexicon): number {
  const { of, ofThe, bodyInCase } = lexicon;
  let end = from;
  while (end < limit && end - from < MOST_BEHIND) {
    const token = tokens[end];
    if (isPlain(token) && (token?.capital || bodyInCase.length)) {
      end += 1;
      continue;
    }
    const isTie = has(token, Is.ties) || of.has(token?.lower ?? '') || ofThe.has(token?.lower ?? '');
    let next = end + 1;
    while (isTie && has(tokens[next], Is.article)) next += 1;
    if (!isTie || next >= limit || !isPlain(tokens[next]) || !(tokens[next]?.capital || bodyInCase.length)) break;
    end = next + 1;
  }
  return end;
}

function nominative(text: string, endings: Lexicon['bodyInCase']): string | undefined {
  const found = endings.find(({ ending }) => text.toLowerCase().endsWith(ending));
  if (!found) return undefined;
  const name = text.slice(0, text.length - found.ending.length) + found.kept;
  return name.length > found.kept.length ? name : text.charAt(0) + name.slice(1);
}

const printed = (tokens: readonly Token[], from: number, to: number, noun: number, name: string): string =>
  tokens
    .slice(from, to)
    .map((token, k, words) => {
      const text = from + k === noun ? name : token.text;
      return k > 0 && words[k - 1]?.end !== token.start ? ` ${text}` : text;
    })
    .join('');

const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !has(token, Is.functionWord | Is.speech | Is.role | Is.calendar | Is.that);
