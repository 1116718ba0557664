import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { nameBodiesServed } from '../offices/body-served';
import { withFormer } from '../offices/former-office';
import { officesBetweenStops } from '../offices/office-between-stops';
import { headFirst } from '../offices/office-first';
import { headLast } from '../offices/office-last';
import { officeToComma } from '../offices/office-to-comma';
import { nameUnknownOffices } from '../offices/unknown-office';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { uncasedMentions } from '../uncased/uncased';
import { joinAppositions } from './apposition';
import { joinCauses } from './body-cause';
import { nounAndName } from './body-name';
import { isDegree } from './degrees';
import { joinGenitives } from './genitive';
import { markedMedium } from './marked-medium';
import { changed, type Mention, type Parts, pronounAt, sliceOf } from './mention';
import { mentionOf } from './mention-of';
import { isAcronym, isKnownRun, isNameWord, opensNoble, particlesBefore, type Usage } from './names';
import { withNicknames } from './nickname';
import { isInnerParticle, runEnd } from './runs';

/** What a small word is that somebody is spoken of by. */
const MENTIONS = Is.pronoun | Is.role;

/** Finds who a sentence speaks of, in order: people, bodies, offices and pronouns, each with all that belongs to it. */
export function mentionsOf(sentence: Sentence, text: string, lexicon: Lexicon, usage: Usage): readonly Mention[] {
  if (lexicon.grammar.uncased) return uncasedMentions(sentence, text, lexicon);
  const { tokens } = sentence;
  const [first] = tokens;
  // "Der Post von Keller": where nouns have capitals too, an article is one
  const isArticle = lexicon.grammar.capitalNouns && ((first?.bits ?? 0) & (Is.article | Is.preposition)) === Is.article;
  if (first && !isArticle && opensNoble(tokens, 0, usage)) first.bits &= ~Is.functionWord;
  const found: Mention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    let next = i + 1;
    if (!token?.capital && token?.kind !== 'quote' && !((token?.bits ?? 0) & MENTIONS)) {
      i = next;
      continue;
    }
    if (token?.kind === 'quote') {
      const medium = markedMedium(sentence, i);
      // "die Tageszeitung | „Rundschau“"
      if (medium && found.at(-1)?.to === i && !found.at(-1)?.role) found.pop();
      if (medium) found.push(medium);
    } else if (token?.kind === 'word') {
      if (
        token.bits & Is.pronoun &&
        !(token.bits & Is.role) &&
        !isDeterminer(tokens, i, lexicon) &&
        !isTitleOf(tokens, i, lexicon.grammar.calledByGivenName)
      ) {
        next = i + (lexicon.bitsOf(token.lower) & Is.pronoun ? 1 : token.width);
        found.push(pronounAt(sentence, i, next));
      } else if ((isOffice(token) && !isAudience(tokens, i, lexicon)) || startsName(tokens, i, usage, lexicon)) {
        const parts = lexicon.grammar.headFirst
          ? headFirst(tokens, i, lexicon, usage)
          : nounAndName(tokens, headLast(tokens, i, lexicon, usage, found.at(-1)?.to ?? 0), lexicon);
        if (parts && !isAttributeOf(tokens, i, parts.to, lexicon)) {
          const whole = withParticles(tokens, officeToComma(tokens, parts, lexicon), usage);
          const mention = withTitleBehind(mentionOf(sentence, text, whole, lexicon, usage), text, lexicon);
          found.push(withFormer(withOwner(mention, found.at(-1), text), text, lexicon));
          if (mention.to > next) next = mention.to;
        }
      }
    }
    i = next;
  }
  if (!found.length) return found;
  const named = sentence.quotes.length ? withNicknames(found, text) : found;
  const joined = joinAppositions(joinGenitives(joinCauses(named, text, lexicon), text, lexicon), text, lexicon);
  const held = nameUnknownOffices(officesBetweenStops(joined, text, lexicon), text, lexicon);
  return nameBodiesServed(held, text, lexicon);
}

/** "sagte | von der Leyen", "dit | de Courcy": small words between a verb of speech and a surname that the article has with a given name before it. */
function withParticles(tokens: readonly Token[], parts: Parts, usage: Usage): Parts {
  const { from, nameAt, to } = parts;
  if (from !== nameAt || to !== from + 1 || !usage.nobles.has(tokens[from]?.bare ?? '')) return parts;
  const start = particlesBefore(tokens, from);
  const isArticle = ((tokens[start]?.bits ?? 0) & (Is.article | Is.preposition)) === Is.article;
  if (start === from || isArticle || !((tokens[start - 1]?.bits ?? 0) & Is.speech)) return parts;
  return { ...parts, from: start, nameAt: start };
}

/** "Juli | néni": a title that stands in small letters behind the name is printed with it, and is none of its words. */
function withTitleBehind(mention: Mention, text: string, { titlesBehind }: Lexicon): Mention {
  const { kind, to, words, sentence } = mention;
  if (!titlesBehind.size || kind !== 'person' || !titlesBehind.has(sentence.tokens[to]?.lower ?? '')) return mention;
  const [from, end] = [to - words.length, to + 1];
  return changed(mention, {
    to: end,
    reach: end,
    name: sliceOf(text, sentence.tokens, from, end),
    phrase: sliceOf(text, sentence.tokens, mention.from, end),
    certain: true,
  });
}

/** "Ford's | son": who somebody is who is known by another alone. */
function withOwner(mention: Mention, before: Mention | undefined, text: string): Mention {
  if (mention.kind !== 'description' || !before?.possessive || before.to !== mention.from) return mention;
  return changed(mention, { phrase: sliceOf(text, mention.sentence.tokens, before.from, mention.to) });
}

/** A pronoun that only points at the noun behind it: "este | lunes". */
const isDeterminer = (tokens: readonly Token[], i: number, lexicon: Lexicon): boolean =>
  ((tokens[i + 1]?.bits ?? 0) & Is.calendar) !== 0 ||
  (((tokens[i]?.bits ?? 0) & Is.article) !== 0 && (isBeforeNoun(tokens, i) || isBeforeAdjective(tokens, i, lexicon)));

/** "ông | Nguyễn Văn Hùng": "he" where nobody is named behind it. */
const isTitleOf = (tokens: readonly Token[], i: number, small: boolean): boolean =>
  ((tokens[i]?.bits ?? 0) & Is.title) !== 0 && (small || tokens[i]?.capital === false) && isNameWord(tokens[i + 1]);

/** "dieser | Arzt", not "dieser sagte": where nouns have capitals, a pronoun before one is an article. */
const isBeforeNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.kind === 'word' &&
  (tokens[i + 1]?.capital || (tokens[i + 1]?.bits === 0 && tokens[i + 2]?.capital)) === true;

const MOST_ADJECTIVES = 3;

/** "den | danske | minister", "den | tidigare | ministern", "den | 43 år | gamle læreren": Nordic, the article that stands before an adjective, and an office or a name behind it. */
function isBeforeAdjective(tokens: readonly Token[], i: number, { grammar, isFormer }: Lexicon): boolean {
  if (!grammar.articleBehind) return false;
  let at = i + 1;
  const isAdjective = ({ kind, bits, lower }: Token): boolean =>
    kind === 'word' &&
    (/^\p{N}/u.test(lower) ||
      isFormer(lower) ||
      (/^\p{L}+[ea]$/u.test(lower) && !(bits & (Is.functionWord | Is.speech | Is.role))));
  for (let token = tokens[at]; token && at - i <= MOST_ADJECTIVES && isAdjective(token); token = tokens[at])
    at += /^\p{N}+$/u.test(token.lower) && /^år$/u.test(tokens[at + 1]?.lower ?? '') ? 2 : 1;
  const noun = tokens[at];
  return at > i + 1 && noun?.kind === 'word' && (isNameWord(noun) || isRole(noun));
}

const isOffice = (token: Token): boolean =>
  (token.bits & Is.role) !== 0 && (token.capital || !(token.bits & Is.speech));

/** "the | Swedish | brochure says": what is between an article and a noun before its verb is nobody. */
const isAttributeOf = (tokens: readonly Token[], i: number, to: number, { grammar }: Lexicon): boolean =>
  grammar.invertsOnlyAfterQuotation &&
  to === i + 1 &&
  ((tokens[i - 1]?.bits ?? 0) & Is.article) !== 0 &&
  tokens[to]?.kind === 'word' &&
  !tokens[to]?.capital &&
  ((tokens[to]?.bits ?? 0) & ~Is.label) === 0 &&
  !/ly$/u.test(tokens[to]?.lower ?? '') &&
  ((tokens[to + 1]?.bits ?? 0) & Is.speech) !== 0;

/** "заверил | журналистов | губернатор области": whom an office tells something, in another case. */
const isAudience = (tokens: readonly Token[], i: number, { toSeveral }: Lexicon): boolean =>
  (/(?:ов|ів|ам|ям)$/u.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.kind === 'word' && isRole(tokens[i + 1])) ||
  (toSeveral?.test(tokens[i]?.lower ?? '') === true && tokens[i + 1]?.capital === true && has(tokens[i - 1], TELLS));

const TELLS = Is.speech | Is.adverb | Is.article;

const isRole = (token: Token | undefined): boolean => ((token?.bits ?? 0) & Is.role) !== 0;

/** English adverbs that open a sentence. */
const SENTENCE_ADVERB = /(?:[ai]lly|[ai]bly|[ai]ngly|[ae]ntly|edly|ously|fully)$/u;

/** Romance participles: whoever was asked stands behind the comma. */
const isAskedAbout = ({ lower }: Token, { grammar }: Lexicon): boolean =>
  grammar.headFirst &&
  !grammar.inflected &&
  !grammar.calledByGivenName &&
  !isGivenName(lower) &&
  /.{4}(?:ée?s?|[ai]d[oa]s?|[aiu]t[oaie])$/u.test(lower);

/** "Hosting | Moore at the event, …": English, where the sentence's verb does not follow the name as it does in "Sterling Moore said". */
function isParticipleBefore(tokens: readonly Token[], i: number, usage: Usage): boolean {
  const token = tokens[i];
  if (!token || !/^.{3,}ing$/u.test(token.lower) || usage.inside.has(token.bare) || !isNameWord(tokens[i + 1]))
    return false;
  const behind = tokens[runEnd(tokens, i)];
  return behind?.kind === 'word' && (behind.bits & (Is.preposition | Is.adverb)) !== 0 && !(behind.bits & Is.speech);
}

/** "I", and words alone that have a capital by politeness or where a sentence begins, "Anda", "Kita": whoever speaks or is spoken to has no name there. */
const isSpeakerOrReader = ({ text, bits }: Token, next: Token | undefined): boolean =>
  (bits & Is.firstPerson) !== 0 && (text === 'I' || !(bits & Is.givenName || isNameWord(next)));

/**
 * "Ветеран | Тарас Лисогор", "Imker | Wieke Terpstra": before a common given name and a surname the first word of a sentence is what somebody is, unless it
 * is a given name too.
 */
export function isOfficeBeforeName(
  tokens: readonly Token[],
  i: number,
  usage: Pick<Usage, 'inside'>,
  { grammar }: Lexicon,
): boolean {
  if (grammar.invertsOnlyAfterQuotation || grammar.calledByGivenName || grammar.officeBehindName) return false;
  const [first, given, surname] = tokens.slice(i, i + 3);
  if (!first || !given || usage.inside.has(first.bare) || !isGivenName(given.lower) || isGivenName(first.lower))
    return false;
  return first.text.length >= SHORTEST_OFFICE && isNameWord(surname) && !isNameWord(tokens[i + 3]) && !isAcronym(first);
}

const SHORTEST_OFFICE = 4;

const isNamedAt = (tokens: readonly Token[], at: number): boolean => isNameWord(tokens[at]) || has(tokens[at], Is.role);

/** Does a name begin at this capitalised word? A sentence's first word has a capital anyway, so it must be known as a name. */
function startsName(tokens: readonly Token[], i: number, usage: Usage, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  const token = tokens[i];
  if (!token || !isNameWord(token) || isSpeakerOrReader(token, tokens[i + 1])) return false;
  if (lexicon.grammar.calledByGivenName && isDegree(tokens, i)) return false;
  const before = tokens[i - 1];
  // "Ann Ford, R-Ohio, said": party and state
  if (/^\p{Lu}-\p{Lu}\p{Ll}/u.test(token.text) && before?.kind === 'stop') return false;
  const initial = i === 0 || (before?.kind === 'stop' && !/[,(–—-]/u.test(before.text));
  if (!initial || lexicon.grammar.capitalNouns) return !(initial && token.bits & Is.speech);
  if (token.bits & (Is.nominal | Is.title) || lexicon.titlesBehind.has(tokens[i + 1]?.lower ?? '')) return true;
  const isSmall = usage.small.has(token.lower) && !opensNoble(tokens, i, usage) && !isKnownRun(tokens, i, usage);
  if (isSmall || token.bits & Is.speech) return false;
  if (isOfficeBeforeName(tokens, i, usage, lexicon)) return false;
  const next = tokens[i + 1];
  // "Additionally, Ford said"
  if (next?.text === ',' && SENTENCE_ADVERB.test(token.lower) && !usage.inside.has(token.bare)) return false;
  // "Contactée, la préfecture assure", "Procurado, o deputado disse"
  if (next?.text === ',' && isAskedAbout(token, lexicon) && !usage.inside.has(token.bare)) return false;
  if (lexicon.grammar.officeBehindName && usage.openers.has(token.bare)) return true;
  // "Решту, | каже міський голова Микола Гребінник, зібрали"
  if (next?.text === ',' && has(tokens[i + 2], Is.says) && isNamedAt(tokens, i + 3)) return false;
  if (words.participle && isParticipleBefore(tokens, i, usage)) return false;
  if (usage.inside.has(token.bare) || isNameWord(next) || isAcronym(token) || isInnerParticle(tokens, i + 1))
    return true;
  return next?.kind === 'stop' ? /[:(,]/u.test(next.text) : ((next?.bits ?? 0) & Is.speech) !== 0;
}
