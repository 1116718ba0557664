import { reportersOf } from '../byline/chinese-byline';
import { isAgency } from '../credits/agencies';
import { isEastAsianName } from '../names/known-names';
import type { Words } from '../words';
import type { Dateline, DatelineContext } from './dateline-context';
import { isLabelOfNews, isNewsPlace } from './place-name';

/** A bracket or a Chinese character: other texts are asked no further. */
const START = /^[（([［【\u3400-\u9fff]/u;

/** "【ワシントン＝稲田裕二】", "【広島＝稲田裕二】": where, and who. */
const NAMED = /^【([\u30a1-\u30faー・]{2,10}|[\u3400-\u9fff]{2,4})[＝=]([^】]{1,12})】/u;

/** "（東港5日訊）", "【東港訊】": as Chinese papers outside the mainland print it; "（綜合訊）" is from several places. */
const OVERSEAS =
  /^[（(【](?!本[报報网網社台刊]|[综綜]合|[记記]者|[专專][题題]|[快简簡]|[图圖])([\u3400-\u9fff]{2,6}?)(?:\d{1,2}日)?[综綜专專]?(?:[讯訊]|[电電])[）)】]/u;

/**
 * "新华社北京11月5日电", "（서울=연합뉴스）", "【ワシントン共同】": datelines of East Asian agencies.
 * @param line the beginning of the paragraph
 */
export function readEasternDateline(line: string, { text = line, words }: DatelineContext): Dateline | undefined {
  const found = START.test(line) ? inAnyForm(line, text, words) : undefined;
  return found && !isLabelOfNews(found.place, words) ? found : undefined;
}

function inAnyForm(line: string, text: string, vocabulary: Words): Dateline | undefined {
  const taiwanese =
    /^[（(]中央社(記者|记者)?([^）)]{0,16}?)([\u3400-\u9fff]{2,7})\d{1,2}日(?:電|电|综合|綜合[^）)]{0,6})[）)]/u.exec(
      line,
    );
  if (taiwanese) {
    const [words, isReporter, others = '', last = ''] = taiwanese;
    const name = isReporter ? nameBeforePlace(last, vocabulary) : '';
    return {
      place: last.slice(name.length),
      outlet: '中央社',
      words,
      authors: name ? namesIn(`${others}${name}`) : [],
    };
  }
  const chinese =
    /^[（(【]?(新华社|新華社|中新社|中新网|中央社|中国新闻网|本报|本网|本社)(记者|記者)?[\s/]?((?:[\u3400-\u9fff]{2,4}[、\s]){0,3})([\u3400-\u9fff]{2,7}?)(?:[\s/]?\d{1,2}月)?\d{1,2}日(?:电|電)[）)】]?/u.exec(
      line,
    );
  if (chinese) {
    const [words, outlet = '', isReporter, others = '', last = ''] = chinese;
    const name = isReporter ? nameBeforePlace(last, vocabulary) : '';
    return {
      place: last.slice(name.length),
      outlet: outlet.startsWith('本') ? '' : outlet,
      words,
      authors: [
        ...(name ? namesIn(`${others}${name}`) : []),
        ...reportersBehind(line.slice(words.length)),
        ...(outlet.startsWith('本') ? [] : namesBehind(line.slice(words.length), vocabulary)),
      ],
    };
  }
  const wired = ofChineseWire(line, vocabulary);
  if (wired) return wired;
  // "本报讯（记者 何雨舟）": the house's own news.
  const own = /^[（(【]?本[报网社台]讯[）)】]?/u.exec(line)?.[0];
  if (own) return { place: '', outlet: '', words: own, authors: reportersBehind(line.slice(own.length)) };
  const overseas = OVERSEAS.exec(line);
  if (overseas) return { place: overseas[1] ?? '', outlet: '', words: overseas[0] };
  const korean =
    /^[([]([\uac00-\ud7a3·\s]{2,10})=([\uac00-\ud7a3A-Z\d]{2,8}(?:[/·][\uac00-\ud7a3A-Z\d]{2,8})?)[)\]]/u.exec(line);
  if (korean) {
    const [words, place = '', outlet = ''] = korean;
    const reporters = /^\s?([\uac00-\ud7a3·,\s]{2,24}?)\s?(?:기자|특파원|통신원)\s?(?:=|$)/u.exec(
      line.slice(words.length),
    )?.[1];
    return { place: place.trim(), outlet, words, authors: namesIn(reporters) };
  }
  const dated = ofKoreanWire(line);
  if (dated) return dated;
  const wire = /^[［[]([^\]］\d０-９]{2,12}?)\s[\d０-９]{1,2}日\s?(ロイター|AP|AFP|共同|時事)[］\]]/u.exec(line);
  if (wire) return { place: wire[1] ?? '', outlet: wire[2] ?? '', words: wire[0] };
  const japanese = ofJapaneseWire(line);
  if (japanese) return japanese;
  const dayAlone = /^【\d{1,2}月\d{1,2}日\s(AFP|CNN|AP|時事)】/u.exec(line);
  if (dayAlone) return { place: '', outlet: dayAlone[1] ?? '', words: dayAlone[0] };
  const reporter = /^\[[\uac00-\ud7a3A-Z]{2,10}[\s=]([\uac00-\ud7a3]{2,4})\s?(?:기자|특파원)\]/u.exec(line);
  if (reporter) return { place: '', outlet: '', words: reporter[0], authors: namesIn(reporter[1]) };
  // "【東港】": a place alone, of which the text tells as of one.
  const [said, alone = ''] = /^【([\u3400-\u9fff\u30a1-\u30faー]{2,8})】/u.exec(line) ?? [];
  if (said) {
    const rest = text.slice(text.indexOf(said) + said.length);
    const isTold = ['市', '県', '都', '町', '村', 'で', 'に', 'から'].some((behind) =>
      rest.includes(`${alone}${behind}`),
    );
    return isTold ? { place: alone, outlet: '', words: said } : undefined;
  }
  const named = NAMED.exec(line);
  if (!named) return undefined;
  const [words, place = '', who = ''] = named;
  // "【写真＝稲田裕二】": what somebody did, where the text does not tell of the place.
  if (/^[\u3400-\u9fff]/u.test(place) && !text.slice(text.indexOf(words) + words.length).includes(place))
    return undefined;
  return isAgency(who) ? { place, outlet: who, words } : { place, outlet: '', words, authors: japaneseNames(who) };
}

/** Names of agencies in Chinese and Japanese are no longer. */
const LONGEST_AGENCY = 7;

/** "中新网9月11日电", "路透伦敦10月14日 - ", "（法新社巴黎5日电）": any known agency, the place or none, and the day. What an agency "reports" on a day is told in the text. */
function ofChineseWire(line: string, vocabulary: Words): Dateline | undefined {
  const text = line.replace(/^[（(【]/u, '');
  for (let length = LONGEST_AGENCY; length > 1; length -= 1) {
    const outlet = text.slice(0, length);
    if (!isAgency(outlet)) continue;
    const [words = '', place = ''] =
      /^[\s/]?((?!记者|記者|报道|報道)[\u3400-\u9fff]{2,6}?)?[\s/]?(?:\d{1,2}月)?\d{1,2}日(?:[专專]?[电電]|[讯訊]|\s?[–—-])[）)】]?/u.exec(
        text.slice(length),
      ) ?? [];
    // "彭博指数11月5日 - ": before a dash alone only a city.
    if (place && /[–—-]$/.test(words) && !isNewsPlace(place, vocabulary)) return undefined;
    if (!words) return undefined;
    const said = line.slice(0, line.indexOf(words) + words.length);
    const authors = namesBehind(line.slice(said.length), vocabulary);
    return { place, outlet, words: said, ...(authors.length && { authors }) };
  }
  return undefined;
}

/** "[도쿄 31일 로이터] - ", "(뉴욕 AP=연합뉴스)": a known agency behind the day, or before another one. */
function ofKoreanWire(line: string): Dateline | undefined {
  const [words = '', place = '', outlet = ''] =
    /^[([【]([\uac00-\ud7a3·]{2,10})\s(?:\d{1,2}일\s?)?([\uac00-\ud7a3A-Z]{2,8}(?:[=/][\uac00-\ud7a3A-Z]{2,8})?)[)\]】]/u.exec(
      line,
    ) ?? [];
  const [one = '', other = one] = outlet.split(/[=/]/);
  return words && isAgency(one) && isAgency(other) ? { place, outlet: outlet.replace('=', '/'), words } : undefined;
}

/** "【ワシントン共同】", "【ロンドン5日AFP時事】", "【台北時事】": a known agency at the end of the brackets. */
function ofJapaneseWire(line: string): Dateline | undefined {
  const [words = '', inside = ''] = /^[【［]([^】］＝=]{4,20})[】］]/u.exec(line) ?? [];
  for (let length = LONGEST_AGENCY; words && length > 1; length -= 1) {
    const outlet = inside.slice(-length);
    const place = inside
      .slice(0, -length)
      .replace(/\s?[\d０-９]{1,2}日\s?$/u, '')
      .trim();
    if (place.length > 1 && place.length < 11 && isAgency(outlet) && /^[\u30a1-\u30faー・\u3400-\u9fff]+$/u.test(place))
      return { place, outlet, words };
  }
  return undefined;
}

/** "王小明北京": who reports before the place: a city that the press writes from, else the name is three characters long, or two where a place would not be left. */
function nameBeforePlace(text: string, words: Words): string {
  const [length = Math.min(3, text.length - 2)] = [2, 3, 4].filter((own) => isNewsPlace(text.slice(own), words));
  return length > 1 ? text.slice(0, length) : '';
}

/** "（记者 何雨舟 通讯员 梁欣）" right behind the dateline. */
const reportersBehind = (text: string): string[] => reportersOf(/^\s?[（(]([^）)]{2,40})[）)]/u.exec(text)?.[1] ?? '');

/** "(何雨舟 梁晓欣)记者5日从…": behind an agency's dateline whole names alone in brackets sign too. */
function namesBehind(text: string, words: Words): string[] {
  const names = namesIn(/^\s?[（(]([\u3400-\u9fff\s、]{2,24})[）)]/u.exec(text)?.[1]);
  return names.every((name) => isEastAsianName(name.length === 2 ? `${name}${name.charAt(1)}` : name, words))
    ? names
    : [];
}

/** "稲田裕二", "稲田裕二、谷本陽子": full names are three characters and more; other words for who reports have other letters. */
function japaneseNames(text: string): string[] {
  const names = text.split(/[、・]/u);
  return names.every((name) => /^[\u3400-\u9fff々]{3,6}$/u.test(name)) ? names : [];
}

/** Names one behind the other, each of two to four characters; none where one is longer. */
function namesIn(text = ''): string[] {
  const names = text.split(/[\s、，,·]+/u).filter(Boolean);
  return names.every(({ length }) => length > 1 && length < 5) ? names : [];
}
