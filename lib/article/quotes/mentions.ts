import { FUNCTION, Is, type Lexicon, SPEECH } from './lexicon';
import { bareWord, CASE_ENDING, isAcronym, isNameWord, isParticle, type Usage } from './names';
import type { Sentence, Token } from './tokens';

/** A place in a sentence that speaks of somebody: "Economy Minister Marcelo Ebrard", "Ebrard", "a Tory source", "he". */
export interface Mention {
  sentence: Sentence;
  /** Tokens of the whole phrase, `to` excluded. */
  from: number;
  to: number;
  /** The end of what hangs on it: "a spokesman | for the ministry". */
  reach: number;
  kind: 'person' | 'organisation' | 'description' | 'pronoun';
  /** The name as written; "" for a description or a pronoun. */
  name: string;
  /** Its words, lower case. */
  words: string[];
  /** The office or description as written; "" for none. */
  role: string;
  /** Its head, lower case. */
  head: string;
  /** The phrase as written, without article. */
  phrase: string;
  /** Names somebody in the genitive: "Ford's". */
  possessive: boolean;
  /** Points back to somebody just spoken of: "mantan gubernur itu". */
  back: boolean;
  /** A title stands before the name, or an age behind it: certainly a person. */
  certain: boolean;
}

const NOMINAL = Is.role | Is.organisation | Is.place;
const LONGEST_PHRASE = 26;

export function mentionsOf(sentence: Sentence, text: string, lexicon: Lexicon, usage: Usage): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token?.kind !== 'word') {
      i += 1;
      continue;
    }
    if (token.bits & Is.pronoun && !(token.bits & Is.role)) {
      const width = lexicon.bitsOf(token.lower) & Is.pronoun ? 1 : token.width;
      found.push(plain(sentence, i, i + width, 'pronoun', token.text));
      i += width;
      continue;
    }
    const role = (token.bits & Is.role) !== 0 && (!(token.bits & SPEECH) || token.capital);
    if (!role && !startsName(tokens, i, usage, lexicon)) {
      i += 1;
      continue;
    }
    const mention = lexicon.words.headFirst
      ? headFirst(sentence, i, text, lexicon, usage)
      : headLast(sentence, i, text, lexicon, usage, found.at(-1)?.to ?? 0);
    if (mention) {
      found.push(mention);
      i = Math.max(i + 1, mention.to);
    } else i += 1;
  }
  return join(found, text, lexicon);
}

/** Does a name begin at this capitalised word? A sentence's first word has a capital anyway, so it must not be a common word elsewhere. */
function startsName(tokens: readonly Token[], i: number, usage: Usage, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token || !isNameWord(token)) return false;
  const sentenceStart = i === 0 || (tokens[i - 1]?.kind === 'stop' && !/[,(–—-]/u.test(tokens[i - 1]?.text ?? ''));
  if (
    sentenceStart &&
    usage.small.has(token.lower) &&
    !(token.bits & (NOMINAL | Is.title)) &&
    !lexicon.words.capitalNouns
  )
    return false;
  if (sentenceStart && token.bits & SPEECH) return false;
  const next = tokens[i + 1];
  if (
    sentenceStart &&
    !lexicon.words.capitalNouns &&
    !(token.bits & (NOMINAL | Is.title)) &&
    !usage.inside.has(bareWord(token)) &&
    !isNameWord(next) &&
    !isAcronym(token)
  )
    return next?.kind === 'stop' ? /[:(,]/u.test(next.text) : ((next?.bits ?? 0) & SPEECH) !== 0;
  return true;
}

/** The end of the capitalised run that begins at `i`. */
function runEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  while (end < tokens.length) {
    const token = tokens[end];
    if (token && isNameWord(token)) {
      end += 1;
      if (CASE_ENDING.test(token.text)) break;
    } else if (
      end > i &&
      token &&
      isParticle(token) &&
      (isNameWord(tokens[end + 1]) ||
        (tokens[end + 1] && isParticle(tokens[end + 1] as Token) && isNameWord(tokens[end + 2])))
    )
      end += 1;
    else break;
  }
  return end;
}

/** "(BPBD)", "(60)": the end of a short bracket at `i`, else `i`. */
function bracketEnd(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== '(') return i;
  for (let k = i + 1; k < Math.min(tokens.length, i + 8); k += 1) if (tokens[k]?.text === ')') return k + 1;
  return i;
}

const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '(' && /^\d{1,3}$/u.test(tokens[i + 1]?.text ?? '');

/** An office with its complement behind it: "Menteri Luar Negeri AS Antony Blinken", "o ministro da Economia, Paulo Guedes". */
function headFirst(sentence: Sentence, i: number, text: string, lexicon: Lexicon, usage: Usage): Mention | undefined {
  const { tokens } = sentence;
  let end = i;
  let roleAt = -1;
  let age = false;
  let smalls = 0;
  while (end < tokens.length && end - i < LONGEST_PHRASE) {
    const token = tokens[end];
    if (!token) break;
    if (token.kind === 'word' && token.bits & Is.role && !(token.bits & SPEECH && !token.capital)) {
      if (roleAt < 0 && end > i && !isNameWord(token)) break; // "Nuryani warga": the name ends here
      if (roleAt < 0) roleAt = end;
      end += token.width;
      smalls = 0;
    } else if (isNameWord(token)) {
      end += 1;
      smalls = 0;
      if (CASE_ENDING.test(token.text)) break;
    } else if (roleAt >= 0 && token.text === '(' && !isAge(tokens, end) && bracketEnd(tokens, end) > end && end > i) {
      const close = bracketEnd(tokens, end);
      if (
        !isNameWord(tokens[close]) &&
        tokens[close]?.text !== ',' &&
        !((tokens[close]?.bits ?? 0) & (NOMINAL | Is.title))
      )
        break;
      end = close;
    } else if (
      roleAt >= 0 &&
      token.kind === 'word' &&
      (/\p{N}/u.test(token.text) || token.bits & Is.title) &&
      isNameWord(tokens[end + 1])
    ) {
      end += 1;
    } else if (isAge(tokens, end) && end > i) {
      age = true;
      break;
    } else if (
      end > i &&
      token.kind === 'word' &&
      isParticle(token) &&
      (isNameWord(tokens[end + 1]) ||
        (tokens[end + 1] && isParticle(tokens[end + 1] as Token) && isNameWord(tokens[end + 2])))
    ) {
      end += 1;
    } else if (roleAt >= 0 && token.kind === 'word' && token.bits & Is.ties && continues(tokens[end + 1])) {
      end += 1;
    } else if (
      roleAt >= 0 &&
      token.kind === 'word' &&
      token.bits & Is.conjunction &&
      isNameWord(tokens[end + 1]) &&
      isNameWord(tokens[end - 1]) &&
      !((tokens[end + 1]?.bits ?? 0) & Is.role)
    ) {
      end += 1;
    } else if (
      roleAt >= 0 &&
      token.kind === 'word' &&
      !token.capital &&
      smalls < 3 &&
      (token.bits & (Is.organisation | Is.place) ||
        !(token.bits & (FUNCTION | SPEECH | Is.calendar | Is.accordingTo | Is.accordingToAfter))) &&
      !/^\p{N}/u.test(token.text)
    ) {
      end += Math.max(1, token.bits & (Is.organisation | Is.place) ? token.width : 1);
      smalls += token.bits & (Is.organisation | Is.place) ? 0 : 1;
    } else break;
  }
  // small words at the end belong to the sentence
  while (end > i && roleAt >= 0 && end - 1 > roleAt + (tokens[roleAt]?.width ?? 1) - 1) {
    const last = tokens[end - 1];
    if (last?.kind === 'word' && !last.capital && !(last.bits & NOMINAL)) end -= 1;
    else break;
  }
  if (end === i) return undefined;
  const nameAt =
    roleAt < 0
      ? nameStart(tokens, i, end, usage, lexicon, false)
      : nameStart(tokens, roleAt + (tokens[roleAt]?.width ?? 1), end, usage, lexicon, true);
  return build(sentence, text, { from: i, to: end, nameAt, roleAt, age }, lexicon);
}

const continues = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital || (token.bits & (NOMINAL | Is.article)) !== 0 || !(token.bits & FUNCTION));

/** An office behind its complement: "Economy Minister Marcelo Ebrard", "der libanesische Informationsminister Ghasi Aridi". */
function headLast(
  sentence: Sentence,
  i: number,
  text: string,
  lexicon: Lexicon,
  usage: Usage,
  floor: number,
): Mention | undefined {
  const { tokens } = sentence;
  let from = i;
  const first = tokens[i];
  if (!first) return undefined;
  let end = first.bits & Is.role && !first.capital ? i + first.width : runEnd(tokens, i);
  if (end === i) end = i + first.width;
  // the run may lead to a small role ("Independent socialist Catherine Connolly") or go on after one
  let guard = 0;
  while (end < tokens.length && guard < 6) {
    const token = tokens[end];
    if (
      token?.kind === 'word' &&
      token.bits & Is.role &&
      !token.capital &&
      !(token.bits & SPEECH) &&
      !CASE_ENDING.test(tokens[end - 1]?.text ?? '')
    )
      end += token.width;
    else if (isNameWord(token) && end > i && !CASE_ENDING.test(tokens[end - 1]?.text ?? '')) end = runEnd(tokens, end);
    else break;
    guard += 1;
  }
  let roleAt = -1;
  for (let k = i; k < end; k += 1) if ((tokens[k]?.bits ?? 0) & Is.role) roleAt = k;
  if (roleAt >= 0) {
    const roleEnd = roleAt + (tokens[roleAt]?.width ?? 1);
    // what stands before the office and describes it
    while (from > floor) {
      const before = tokens[from - 1];
      if (before?.kind !== 'word' || before.bits & (FUNCTION | SPEECH | Is.calendar | Is.accordingTo) || i - from >= 5)
        break;
      from -= 1;
    }
    const tie = tokens[roleEnd];
    let to = Math.max(end, roleEnd);
    let nameAt = roleEnd < end ? roleEnd : -1;
    if (nameAt < 0 && tie?.kind === 'word' && tie.bits & Is.ties) {
      to = complementEnd(tokens, roleEnd);
    } else if (
      nameAt >= 0 &&
      lexicon.words.capitalNouns &&
      tokens[end]?.text === ',' &&
      isNameWord(tokens[end + 1]) &&
      end - nameAt === 1
    ) {
      const next = runEnd(tokens, end + 1);
      if (next - end - 1 >= 2) nameAt = -1; // "Innenminister Frankreichs, Nicolas Sarkozy"
    }
    if (nameAt >= 0) nameAt = nameStart(tokens, nameAt, end, usage, lexicon, false);
    return build(sentence, text, { from, to, nameAt, roleAt, age: isAge(tokens, to) }, lexicon);
  }
  const nameAt = nameStart(tokens, i, end, usage, lexicon, false);
  return build(sentence, text, { from: i, to: end, nameAt, roleAt, age: isAge(tokens, end) }, lexicon);
}

/** "president | of the Ohio Senate": where what hangs on an office ends. */
function complementEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  let ties = 0;
  while (end < tokens.length && end - at < 12) {
    const token = tokens[end];
    if (token?.kind !== 'word') break;
    if (token.bits & Is.ties && ties < 3 && continues(tokens[end + 1])) {
      ties += 1;
      end += 1;
      while (tokens[end]?.kind === 'word' && (tokens[end]?.bits ?? 0) & Is.article) end += 1;
      while (
        tokens[end]?.kind === 'word' &&
        !((tokens[end]?.bits ?? 0) & (FUNCTION | SPEECH | Is.calendar)) &&
        end - at < 12
      )
        end += 1;
    } else break;
  }
  return end;
}

/**
 * Where the name begins in a run of capitalised words: behind offices, bodies, places and acronyms. What remains may still hold the name
 * of a body ("PT Sinar Abadi Hendra Wijaya"); then the article's other mentions decide: the whole name alone, or its first or last word.
 */
function nameStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  usage: Usage,
  lexicon: Lexicon,
  complement: boolean,
): number {
  let at = to;
  while (at > from) {
    const token = tokens[at - 1];
    if (!token) break;
    const body =
      token.bits & (Is.role | Is.organisation) || (complement && isAcronym(token)) || /\p{N}/u.test(token.text);
    const place = token.bits & Is.place && (complement || (at === to && at - 1 > from));
    const known =
      complement &&
      (usage.places.has(bareWord(token)) || (usage.small.has(token.lower) && !usage.alone.has(bareWord(token))));
    if (token.kind === 'word' && token.capital && !body && !place && !known) at -= 1;
    else if (isParticle(token) && at < to && at - 1 > from) at -= 1;
    else break;
  }
  while (at < to && tokens[at] && isParticle(tokens[at] as Token)) at += 1;
  while (at > from && at < to && (tokens[at - 1]?.bits ?? 0) & Is.title) at -= 1;
  let titled = false;
  for (let k = at; k < to; k += 1)
    if ((tokens[k]?.bits ?? 0) & Is.title) {
      at = k + 1;
      titled = true;
    }
  const size = to - at;
  if (size < 1) return -1;
  if (titled || (at === from && !complement)) return at;
  const pinned = pin(tokens, at, to, usage, lexicon, complement);
  if (pinned >= 0 || !complement) return pinned >= 0 ? pinned : at;
  // the name of a body has at least one word: "PT Sinar Hendra Wijaya"
  const body = ((tokens[at - 1]?.bits ?? 0) & Is.organisation) !== 0;
  if (body && size === 1) return -1;
  if (size > 3 || (size === 3 && body)) return to - 2;
  return body ? at + 1 : at;
}

/** Where the article's other mentions say that the name begins: the whole name alone, or its first word, or its last. */
function pin(
  tokens: readonly Token[],
  at: number,
  to: number,
  usage: Usage,
  lexicon: Lexicon,
  complement: boolean,
): number {
  for (let k = at; k < to - 1; k += 1) {
    const times = usage.runs.get(tokens.slice(k, to).map(bareWord).join(' ')) ?? 0;
    if (times > (k > at || isNameWord(tokens[k - 1]) ? 0 : 1)) return k;
  }
  if (!complement) return -1;
  for (let k = at; k < to - 1; k += 1) {
    const token = tokens[k];
    if (token && lexicon.words.calledByGivenName && usage.alone.has(bareWord(token))) return k;
  }
  const last = tokens[to - 1];
  return last && usage.alone.has(bareWord(last)) ? Math.max(at, to - 2) : -1;
}

interface Parts {
  from: number;
  to: number;
  nameAt: number;
  roleAt: number;
  age: boolean;
}

function build(
  sentence: Sentence,
  text: string,
  { from, to, nameAt, roleAt, age }: Parts,
  lexicon: Lexicon,
): Mention | undefined {
  const { tokens } = sentence;
  const slice = (a: number, b: number) => (b > a ? text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0) : '');
  const titled = nameAt > from && ((tokens[nameAt - 1]?.bits ?? 0) & Is.title) !== 0;
  let roleEnd = nameAt < 0 ? to : nameAt;
  while (roleEnd > from && (tokens[roleEnd - 1]?.bits ?? 0) & Is.title && !((tokens[roleEnd - 1]?.bits ?? 0) & Is.role))
    roleEnd -= 1;
  const words = nameAt < 0 ? [] : tokens.slice(nameAt, to).filter((token) => token.kind === 'word');
  // a rank written out belongs to the name as printed: "Komisaris Besar Yusri Yunus"
  let printed = nameAt;
  while (
    printed > from &&
    (tokens[printed - 1]?.bits ?? 0) & Is.title &&
    /^\p{Lu}\p{Ll}{4,}$/u.test(tokens[printed - 1]?.text ?? '')
  )
    printed -= 1;
  const name = nameAt < 0 ? '' : slice(printed, to).replace(CASE_ENDING, '');
  const bits = tokens.slice(from, to).reduce((all, token) => all | token.bits, 0);
  const role = roleAt >= 0 ? slice(from, roleEnd) : '';
  const head = roleAt >= 0 ? slice(roleAt, roleAt + (tokens[roleAt]?.width ?? 1)).toLowerCase() : '';
  const phrase = slice(from, to);
  let kind: Mention['kind'] = 'person';
  if (nameAt < 0 || (roleAt < 0 && bits & Is.organisation)) kind = roleAt >= 0 ? 'description' : 'organisation';
  else if (roleAt < 0 && words.length === 1 && words[0] && (words[0].bits & Is.place || isAcronym(words[0])))
    kind = 'organisation';
  if (lexicon.words.capitalNouns && kind === 'person' && roleAt < 0 && !titled && words.length === 1) {
    const before = tokens[from - 1];
    if (before && before.bits & Is.article) kind = 'organisation';
  }
  return {
    sentence,
    from,
    to,
    reach: to,
    kind,
    name: kind === 'organisation' ? phrase.replace(CASE_ENDING, '') : name,
    words: kind === 'organisation' ? tokens.slice(from, to).map(bareWord) : words.map(bareWord),
    role: role.replace(/[,;]\s*$/u, ''),
    head,
    phrase,
    possessive: CASE_ENDING.test(tokens[to - 1]?.text ?? ''),
    back: kind === 'description' && ((tokens[to]?.bits ?? 0) & Is.pointsBack) !== 0,
    certain: titled || age,
  };
}

const plain = (sentence: Sentence, from: number, to: number, kind: Mention['kind'], phrase: string): Mention => ({
  sentence,
  from,
  to,
  reach: to,
  kind,
  name: '',
  words: [],
  role: '',
  head: '',
  phrase,
  possessive: false,
  back: false,
  certain: false,
});

/** Ties offices and names that a comma or a preposition connects. */
function join(mentions: readonly Mention[], text: string, lexicon: Lexicon): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const last = out.at(-1);
    if (last && mention.from >= last.to) {
      const { tokens } = mention.sentence;
      const between = tokens.slice(last.to, mention.from);
      const comma =
        between.length >= 1 &&
        between[0]?.text === ',' &&
        between.slice(1).every((token) => (token.bits & Is.article) !== 0);
      const nothing = between.length === 0;
      // "Kepala Bidang Logistik, Badan Bencana Kabupaten, Abdul Khakim"
      if (
        comma &&
        between.length === 1 &&
        last.kind === 'description' &&
        mention.kind === 'organisation' &&
        lexicon.words.headFirst &&
        endsClause(tokens[mention.to], true)
      ) {
        merge(last, mention, text);
        continue;
      }
      // "ministro da Economia, Paulo Guedes"
      if (
        (comma || nothing) &&
        between.length <= 1 &&
        last.kind === 'description' &&
        mention.kind === 'person' &&
        !mention.role &&
        endsClause(tokens[mention.to], false)
      ) {
        mention.role = last.role;
        mention.head = last.head;
        mention.from = last.from;
        mention.phrase = text.slice(tokens[mention.from]?.start ?? 0, tokens[mention.to - 1]?.end ?? 0);
        out[out.length - 1] = mention;
        continue;
      }
      // "Sergei Lavrov, menteri luar negeri Rusia"; "Nuryani (40), warga Desa X"
      if (last.kind === 'person' && mention.kind === 'description' && appositive(between)) {
        if (!last.role) {
          last.role = mention.role;
          last.head = mention.head;
        }
        last.reach = Math.max(last.reach, mention.reach);
        continue;
      }
      // "a spokesman for Minister Keller", "John Sifton von Human Rights Watch"
      if (
        between.length >= 1 &&
        between.length <= 2 &&
        last.kind !== 'pronoun' &&
        mention.kind !== 'pronoun' &&
        between[0]?.kind === 'word' &&
        between[0].bits & Is.ties &&
        between.slice(1).every((token) => (token.bits & Is.article) !== 0)
      ) {
        last.reach = Math.max(last.reach, mention.reach);
        if (last.kind === 'description') {
          last.to = mention.to;
          last.role = text.slice(tokens[last.from]?.start ?? 0, tokens[mention.to - 1]?.end ?? 0);
          last.phrase = last.role;
          continue;
        }
      }
    }
    out.push(mention);
  }
  return out;
}

function merge(last: Mention, mention: Mention, text: string): void {
  const { tokens } = mention.sentence;
  last.to = mention.to;
  last.reach = mention.reach;
  last.role = text.slice(tokens[last.from]?.start ?? 0, tokens[mention.to - 1]?.end ?? 0);
  last.phrase = last.role;
}

function appositive(between: readonly Token[]): boolean {
  const rest = between[0]?.text === '(' ? between.slice(between.findIndex((token) => token.text === ')') + 1) : between;
  return (
    rest[0]?.text === ',' &&
    rest.slice(1).every((token) => token.kind === 'word' && (token.bits & (Is.article | Is.adverb)) !== 0) &&
    rest.length <= 4
  );
}

/** May a name in apposition end before this token? */
function endsClause(token: Token | undefined, comma: boolean): boolean {
  if (!token) return !comma;
  if (comma) return token.text === ',';
  return token.kind !== 'word' || (token.bits & (SPEECH | FUNCTION | Is.accordingToAfter)) !== 0 || !token.capital;
}
