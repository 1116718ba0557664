import { isOnSign } from '../kinds/sign';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import type { Mention } from '../people/mention';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { markedSubject } from '../uncased/marked-subject';
import { accordingTo, isReporter } from './according-to';
import { passiveAgents } from './agent';
import { cited } from './cited';
import { omitted, passive, type Speech } from './speech-act';
import { spoken } from './spoken';
import { standsInText } from './stands-in-text';
import { unknownVerbs } from './unknown-verb';

/** Words that can tell by themselves who speaks. */
const TELLS = Is.speech | Is.accordingTo | Is.accordingToAfter;

/** Finds who speaks in a sentence, in order. */
export function speechIn(sentence: Sentence, mentions: readonly Mention[], lexicon: Lexicon): Speech[] {
  const { tokens, quotes } = sentence;
  const { opensStands, tellsElse } = lexicon;
  const found: Speech[] = [];
  let sourceEnd = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || !(token.bits & TELLS || tellsElse.has(token.lower))) continue;
    if (token.kind !== 'word' || i <= sourceEnd || isAside(tokens, i)) continue;
    const speech =
      cited(sentence, i, mentions, lexicon) ??
      (quotes.length && lexicon.stands.size ? standsInText(sentence, i, mentions, lexicon) : undefined) ??
      accordingTo(sentence, i, mentions, lexicon) ??
      spoken(sentence, i, mentions, lexicon, found);
    if (!speech) continue;
    found.push(speech);
    if (speech.text || (speech.source && speech.inverted && opensStands.has(token.lower))) sourceEnd = speech.end - 1;
    // "secondo quanto | riferito | dal procuratore"; "según | explicó el comisario": what names the source has its verb
    if (speech.source && speech.at === i && speech.inverted) sourceEnd = i + token.width;
  }
  if (quotes.length) {
    found.push(...unknownVerbs(sentence, mentions, found, lexicon));
    const marked = found.length ? undefined : markedSubject(sentence, mentions, lexicon);
    if (marked) found.push(marked);
    for (const { verb, agent } of passiveAgents(sentence, mentions, lexicon)) {
      // "Der von Anna Weber als „…“ | bezeichnete Plan"
      const active = found.findIndex(({ at }) => at === verb);
      if (active >= 0) found.splice(active, 1);
      found.push(passive(Math.min(verb, agent.from), agent));
    }
  }
  for (const [k, speech] of found.entries())
    if (isOnSign(tokens, speech, lexicon)) found[k] = omitted(speech.at, speech.end, 0);
  if (found.length < 2) return found;
  found.sort((a, b) => a.at - b.at);
  return found.filter((speech, k) => !isReporter(tokens, found[k - 1], speech));
}

const LONGEST_ASIDE = 5;

/** "(The Courier reported)": what an aside tells is nothing of the sentence around it. */
function isAside(tokens: readonly Token[], i: number): boolean {
  let open = i - 1;
  while (open > i - LONGEST_ASIDE && tokens[open]?.kind === 'word') open -= 1;
  if (tokens[open]?.text !== '(') return false;
  let close = i + 1;
  while (close < i + LONGEST_ASIDE && tokens[close]?.kind === 'word') close += 1;
  return tokens[close]?.text === ')';
}

/** Is the inner one only told of: "Blinken said that Biden wanted …"? Then the words are those of the one who says. */
export function isNested({ tokens }: Sentence, outer: Speech, inner: Speech): boolean {
  if (outer.source && outer.at <= 2 && inner.from >= outer.end) return true;
  if (outer.inverted || !inner.speaker || inner.speaker === outer.speaker || inner.speaker.from < outer.end)
    return false;
  const between = tokens.slice(outer.end, inner.speaker.from);
  return between.every((token, k) => {
    if (token.kind === 'quote') return false;
    if (token.kind === 'stop') return has(between[k + 1], Is.that);
    return !(token.bits & Is.conjunction) || (token.bits & Is.that) !== 0;
  });
}
