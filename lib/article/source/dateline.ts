import { agencyName, isAgency } from './agencies';
import { isDomain } from './names';
import { fold, key } from './plain-text';
import { readPrintedDate } from './printed-date';
import { lowered, type Words } from './words';

export interface Dateline {
  /** "Reykjavik", "Mataram, NTB"; "" when only an outlet stands there. */
  place: string;
  /** Agency or outlet as printed; "" when none. */
  outlet: string;
  /** The whole dateline as printed. */
  words: string;
}

export interface DatelineContext {
  words: Words;
  /** Names of the house: an outlet equal to one of them shows that this is a dateline. */
  houses: readonly string[];
  /** Words at the start that have an element of their own ("<strong>Jakarta</strong> – "). */
  emphasised?: string;
  /** The headline: a column's greeting begins it too. */
  title?: string;
  /** The whole text, where a place in capitals is found again in its usual spelling. Without it only an outlet makes a dateline. */
  text?: string;
}

const LONGEST = 110;
/** Where a dateline ends and the text begins. */
const END = /\s*(?:\s[–—―-]{1,2}|[–—]{1,2}|--|\.\s?[–—-]|[|=]|:)\s*/gu;
const SMALL =
  /^(?:de|del|della|di|da|do|dos|das|du|des|la|le|las|los|el|al|y|e|of|the|an|der|den|am|im|bei|sur|sous|en|upon|and|na|nad|pod|i|в|на|über|ob)$/iu;

/**
 * The dateline at the head of an article: "JAKARTA, KOMPAS.com – ", "Reykjavik | EGINDO.co – ", "PARIS (AFP) — ", "LONDON, Nov 5 (Reuters) - ",
 * "TEMPO.CO, Jakarta - ". A first sentence that only looks like one ("Paris – Stadt der Liebe – …") has none: besides a place there must be an
 * outlet, capitals throughout or markup of its own.
 * @param text the first paragraph
 */
export function readDateline(text: string, context: DatelineContext): Dateline | undefined {
  const line = fold(text).slice(0, LONGEST + 40);
  const eastern = readEastern(line);
  if (eastern) return eastern;
  const set = emphasisedPlace(line, context);
  if (set) return set;
  END.lastIndex = 0;
  let best: Dateline | undefined;
  for (let match = END.exec(line); match && match.index <= LONGEST; match = END.exec(line)) {
    const rest = line.slice(match.index + match[0].length);
    if (match.index === 0) continue;
    const found = readHead(line.slice(0, match.index), match[0].trim(), rest, context);
    if (!found) break;
    best = found === 'unfinished' ? best : { ...found, words: line.slice(0, match.index + match[0].length).trim() };
  }
  return best;
}

type Head = Omit<Dateline, 'words'>;

function readHead(head: string, end: string, rest: string, context: DatelineContext): Head | 'unfinished' | undefined {
  const parts = partsOf(head);
  const brackets = parts.map((part) => /^\((.*)\)$/.exec(part)?.[1]?.trim() ?? '').filter(Boolean);
  if (brackets.some((name) => !isOutletInBrackets(name, context) && !isDate(name, context.words))) return undefined;
  let outlet = brackets.find((name) => isOutletInBrackets(name, context)) ?? '';
  const places: string[] = [];
  for (const name of parts.filter((part) => !part.startsWith('('))) {
    // "Mataram, NTB (ANTARA)": beside an outlet in brackets an acronym is a region.
    if (isHouse(name, context) && !(brackets.length && places.length)) outlet ||= name;
    else if (isDate(name, context.words)) continue;
    else if (isPlace(name)) places.push(name);
    else return undefined;
  }
  const place = places.join(', ');
  // With several bars it is a path of links: there a single one stands between place and outlet, and a dash ends them.
  if (end === '|' && (head.includes('|') || !places.length)) return undefined;
  if (places.length > (head.includes('|') ? 1 : 2) || place.length > 50) return undefined;
  if ((['by', 'writer', 'updated', 'editor'] as const).some((field) => context.words.atStart(field, lowered(place))))
    return undefined;
  if (!rest && !outlet) return undefined;
  if (!outlet && !isMarked(places.join(', '), end, rest, context)) return places.length ? 'unfinished' : undefined;
  // After the outlet alone, with a colon, comes a title or a speaker.
  if (end === ':' && !outlet && place !== place.toUpperCase()) return undefined;
  return { place, outlet };
}

/** Commas, slashes between blanks, bars, dashes and brackets separate the parts; "Oslo/Paris" is one. */
const partsOf = (head: string): string[] =>
  head
    .split(/\s*(?:,|\s[/|–—-]\s|\||(?=\()|(?<=\)))\s*/u)
    .map((part) => part.trim())
    .filter(Boolean);

function isHouse(name: string, { houses }: DatelineContext): boolean {
  if (isAgency(name) || isDomain(name)) return true;
  const own = key(name);
  return own.length > 2 && houses.some((house) => key(house) === own);
}

function isOutletInBrackets(name: string, context: DatelineContext): boolean {
  const parts = name.split(/\s*[/,–-]\s*/);
  return isHouse(name, context) || parts.some((part) => isHouse(part, context));
}

const isDate = (name: string, words: Words): boolean =>
  /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/.test(name) ||
  (/\d/.test(name) &&
    name.length < 26 &&
    readPrintedDate(/\d{4}/.test(name) ? name : `${name} 2000`, words) !== undefined);

/** Whether a text can be the name of a place: a few capitalised words. */
export function isPlace(name: string): boolean {
  if (/[\d!?;:"“”«»()]/u.test(name) || name.length > 32) return false;
  const parts = name.split(/[\s/]+/);
  if (parts.length > 4) return false;
  const cased = /\p{Lu}|\p{Ll}/u.test(name);
  if (!cased) return parts.length <= 3 && /^[\p{L}\p{M}\s]+$/u.test(name);
  return parts.every(
    (part, index) => /^\p{Lu}/u.test(part) || (index > 0 && SMALL.test(part)) || /^[’'`]\p{Lu}/u.test(part),
  );
}

/** A place alone is a dateline when it is in capitals or stands in markup of its own, and a sentence begins after it. */
function isMarked(head: string, end: string, rest: string, { emphasised, text, title = '' }: DatelineContext): boolean {
  if (text === undefined || end === '=' || !/^[\p{Lu}\p{Lo}\d"“‘«'„(]/u.test(rest)) return false;
  const place = fold(head);
  if (emphasised && key(emphasised) === key(place) && end !== ':') return true;
  const capitals =
    place === place.toUpperCase() && place !== place.toLowerCase() && place.replace(/[^\p{L}]/gu, '').length > 4;
  return capitals && (end !== ':' || (isMentioned(place, text) && !key(title).startsWith(key(place))));
}

/** Whether a name in capitals is found again in the text in its usual spelling: "SINGAPORE" as "Singapore", which "EXCLUSIVE" is not. */
function isMentioned(place: string, text: string): boolean {
  const usual = place
    .toLowerCase()
    .replace(/(^|[\s,/-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return text.includes(usual);
}

/** "<span>Berlin.</span> Die Ministerin …": a place with a full stop in an element of its own. */
function emphasisedPlace(line: string, { emphasised }: DatelineContext): Dateline | undefined {
  const place = emphasised?.endsWith('.') ? emphasised.slice(0, -1) : '';
  if (!place || !line.startsWith(`${place}.`) || !isPlace(place) || place.includes(' ')) return undefined;
  return { place, outlet: '', words: `${place}.` };
}

/** "新华社北京11月5日电", "（서울=연합뉴스）", "【ワシントン共同】": datelines of East Asian agencies. */
function readEastern(line: string): Dateline | undefined {
  const chinese =
    /^[（(【]?(新华社|新華社|中新社|中新网|中央社|中国新闻网)(?:记者)?[\s/]?([\u3400-\u9fff]{2,6}?)(?:[\s/]?\d{1,2}月)?\d{1,2}日(?:电|電)[）)】]?/u.exec(
      line,
    );
  if (chinese) return { place: chinese[2] ?? '', outlet: chinese[1] ?? '', words: chinese[0] };
  const taiwanese =
    /^[（(]中央社(?:記者)?[^）)]{0,20}?([\u3400-\u9fff]{2,4})\d{1,2}日(?:電|综合|綜合[^）)]{0,6})[）)]/u.exec(line);
  if (taiwanese) return { place: taiwanese[1] ?? '', outlet: '中央社', words: taiwanese[0] };
  const korean = /^[([]([\uac00-\ud7a3·\s]{2,10})=([\uac00-\ud7a3A-Z\d]{2,8})[)\]]/u.exec(line);
  if (korean) return { place: (korean[1] ?? '').trim(), outlet: korean[2] ?? '', words: korean[0] };
  const japanese = /^【([^】＝=]{2,10}?)(共同|時事|ロイター|AFP時事|AP)】/u.exec(line);
  if (japanese) return { place: japanese[1] ?? '', outlet: japanese[2] ?? '', words: japanese[0] };
  const named = /^【([\u30a1-\u30faー・]{2,10})＝[^】]{1,12}】/u.exec(line);
  return named ? { place: named[1] ?? '', outlet: '', words: named[0] } : undefined;
}

/** The agencies of a dateline as they are named: "Antara/PRNewswire" are two; without a known one the outlet as printed. */
export function datelineAgencies(outlet: string): string[] {
  if (!outlet) return [];
  const known = outlet.split(/\s*[/,–-]\s*/).filter(isAgency);
  return (known.length ? known : [outlet]).map(agencyName);
}
