import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { ageEnd } from '../people/age-end';
import { changed, type Mention, sliceOf } from '../people/mention';
import { isWhere } from '../people/where';
import { has, type Token } from '../sentences/tokens';

const LONGEST = 18;
const STOP = /^[,–—-]$/u;

/**
 * "ông Nguyễn Văn Hùng - Giám đốc Ban quản lý dự án giao thông tỉnh Hà Nam Ninh - khẳng định": between two commas or dashes behind a name, where an office
 * begins and the verb of speech follows, everything is the office, however many small words it has. Whoever was read in it is nobody.
 */
export function officesBetweenStops(mentions: readonly Mention[], text: string, lexicon: Lexicon): readonly Mention[] {
  if (mentions.length < 2 || !mentions.some(isBeforeStop)) return mentions;
  const inside = new Set<Mention>();
  const all = mentions.map((mention, index) => {
    const office = mentions[index + 1];
    if (!office || inside.has(mention) || !isNamed(mention) || mention.role) return mention;
    const { tokens } = mention.sentence;
    const open = ageEnd(tokens, mention.to, lexicon);
    if (lexicon.whose.has(tokens[open + 1]?.lower ?? '')) return mention;
    const mark = tokens[open]?.text ?? '';
    // "Hạt | trưởng": a compound of which only the end is known
    const [first] = office.role ? [office] : mentions.slice(index + 2).filter(({ role }) => role !== '');
    const isOpened = STOP.test(mark) && first !== undefined && first.from - open <= (mark === ',' ? 1 : 2);
    const sure = open > mention.to || mark !== ',';
    const close = isOpened ? closeOf(tokens, open, sure, lexicon) : closeBehindOffice(tokens, open, mentions, lexicon);
    if (close < 0) return mention;
    for (const other of mentions) if (other.from > open && other.to <= close) inside.add(other);
    const role = sliceOf(text, tokens, open + 1, close);
    return changed(mention, { role, head: (first ?? office).head, reach: close + 1 });
  });
  return inside.size ? all.filter((mention) => !inside.has(mention)) : mentions;
}

/** "Normunds Rutks, | uzņēmuma "Ceļu Meistars" valdes loceklis, | norāda": the office ends what stands there, in languages where it stands last; what stands before it are no other people. */
function closeBehindOffice(
  tokens: readonly Token[],
  open: number,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): number {
  if (lexicon.grammar.headFirst || lexicon.grammar.invertsOnlyAfterQuotation || tokens[open]?.text !== ',') return -1;
  const office = mentions.find(({ from, role }) => from > open && role !== '');
  if (office?.kind !== 'description' || tokens[office.to]?.text !== ',' || office.to - open > LONGEST) return -1;
  if (!has(tokens[office.to + 1], Is.says)) return -1;
  const between = tokens.slice(open + 1, office.to);
  return between.every((token) => isOfOffice(token, lexicon)) ? office.to : -1;
}

/** A word, or what a body is called by, between marks. */
const isOfOffice = ({ kind, text, lower, bits }: Token, { opensClause, relatives }: Lexicon): boolean =>
  kind === 'quote'
    ? text.length <= LONGEST_NAME
    : kind === 'word' &&
      !(bits & (Is.speech | Is.that | Is.pronoun)) &&
      !opensClause.has(lower) &&
      !relatives.has(lower);

const LONGEST_NAME = 40;

/** "Rina Hartati, 38, warga Sukamulya, | Budi …": one of several. */
const isListed = (token: Token | undefined): boolean => token?.capital === true || has(token, Is.conjunction);

/** The quick answer for nearly all sentences. */
const isBeforeStop = ({ kind, role, to, sentence: { tokens } }: Mention): boolean =>
  kind === 'person' && role === '' && tokens[to]?.kind === 'stop';

const isNamed = (mention: Mention): boolean =>
  mention.kind === 'person' &&
  (mention.words.length > 1 || mention.certain) &&
  !mention.possessive &&
  !isWhere(mention);

/**
 * The index of the stop like the one at `open` with the verb behind it; -1 for none.
 * @param sure behind an age, or between dashes, no verb need follow
 */
function closeOf(tokens: readonly Token[], open: number, sure: boolean, { opensClause }: Lexicon): number {
  const mark = tokens[open]?.text;
  for (let k = open + 1; k < Math.min(tokens.length, open + LONGEST); k += 1) {
    const token = tokens[k];
    if (!token) return -1;
    if (token.text === mark) return has(tokens[k + 1], Is.says) || (sure && !isListed(tokens[k + 1])) ? k : -1;
    if (token.kind !== 'word' || has(token, Is.speech | Is.that | Is.pronoun) || opensClause.has(token.lower))
      return -1;
  }
  return -1;
}
