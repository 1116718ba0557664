import { chineseOffice } from './unspaced-office';
import type { Named, Words } from './unspaced-words';

const SURNAMES =
  '王李张张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝' +
  '張劉陳楊黃趙吳馬羅鄭謝許韓鄧馮蕭葉蘇呂盧鐘鍾譚陸賈鄒閻龍賀顧龔萬錢戴嚴湯溫樊齊喬龐顏莊聶魯歐關蘭寧紀單連蔣畢塗盛駱藍麥賴詹簡游涂';
const COMPOUND = '欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|司徒|皇甫|尉迟|东方|夏侯';
/** What stands behind a name, and in none: verbs and small words. */
const BEHIND =
  /^(?:[的了在是就曾也都还還又则則却卻说說称稱告坦介指认認透笑走拿带帶把被从從对對与與跟给給有看听聽接谈談补補今提质質等去到将將打坐边邊没沒不要想因让讓已喊问問答叹嘆抱靠每常只并並所地得着著过過个個这這那，,。、：:；;！!？?（(“”「」\s]|[强強][调調]|[当當][天时時场場日被]|家[住里裡中有]|正[在是式]|[来來][到自]|[为為][了此]|[会會][议議后後上]|今[年天日早晚]|昨[天日晚]|一[边邊直夜把]|正[忙用]|[没沒][有能]|[只]是|受[访訪伤傷邀]|感[叹嘆慨觉覺到谢謝]|直[言呼说說]|再次|先[后後是]|[现現][年在场場任]|站[在起]|[写寫][道下]|表[示明态態达達]|和|用|呼[吁籲]|回[应應忆憶答])/u;
/** How a clause begins that describes somebody: "家住和平里六楼 | 的", "今年74岁 | 的". */
const DESCRIBES =
  /(?:家住|住在|来自|來自|[\d〇一二三四五六七八九十]{1,3}[岁歲]|[从從]事|[经經][营營]|[负負][责責]|在.{2,14}(?:工作|做|[当當]|打工|上班|[开開]店|[摆擺][摊攤]|[种種]|[养養]|[卖賣]|排[队隊]|等候|[读讀][书書])|[刚剛]|[赶趕][来來]|前[来來]|居住|身[为為]|作[为為]|[担擔]任|就[读讀]|退休|[带帶]着|抱着|牵着)[^，。！？；“”]{0,16}的$/u;

interface Found extends Named {
  at: number;
}

/**
 * People whom a Chinese text names by their place: behind a clause that describes them or what they are, or at a clause's beginning where the article has the
 * name again. A surname of the few hundred and one or two signs behind it.
 */
export function chinesePeopleIn(text: string, article: string, words: Words): Found[] {
  const found: Found[] = [];
  for (const { 0: surname, index: at } of text.matchAll(
    new RegExp(`(?:${COMPOUND}|[小老阿]?[${SURNAMES}])(?=\\p{Script=Han})`, 'gu'),
  )) {
    const before = text.slice(Math.max(0, at - FAR), at);
    const clause = before.split(/[，。！？；：“”「」\n,]/u).at(-1) ?? '';
    const described = DESCRIBES.test(clause);
    const role = described ? '' : chineseOffice(clause, words);
    if (!described && !role && clause) continue;
    const name = nameAt(text, at, surname.length, article, described || role !== '');
    if (!name || words.roles.some((other) => name.includes(other))) continue;
    if (!described && !role && article.split(name).length < AGAIN + 1) continue;
    found.push({ phrase: name, name, role, at });
  }
  for (const { 0: name, index: at } of text.matchAll(CALLED))
    if (!found.some((other) => other.at === at)) found.push({ phrase: name, name, role: '', at });
  for (const { 0: name, index: at } of text.matchAll(DOTTED)) {
    const clause = text.slice(Math.max(0, at - FAR), at);
    const bare = withoutOffice(name, words);
    const end = ends(bare, words);
    if (end > 0)
      found.push({
        phrase: bare.slice(0, end),
        name: bare.slice(0, end),
        role: name.slice(0, -bare.length) || chineseOffice(clause, words),
        at,
      });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** "谭婆婆", "张大爷": what older people are called by, behind a surname. */
const CALLED = new RegExp(
  `(?<!\\p{Script=Han})[${SURNAMES}](?:大[爷爺妈媽叔娘姐哥嫂伯]|奶奶|婆婆|[爷爺]{2}|阿姨|伯伯|叔叔|[师師]傅|老[师師])(?![们們])`,
  'gu',
);

/** "博士生阿依古丽·买买提回忆": a foreign name with its dots, what stands before it, and what follows in one with it. */
const DOTTED = /\p{Script=Han}{1,12}(?:[·・]\p{Script=Han}{1,8})+/gu;

/** What stands before the first dot, without the office it begins with. */
function withoutOffice(name: string, { roles, isAgent }: Words): string {
  const first = name.split(/[·・]/u)[0] ?? '';
  for (let cut = first.length - 1; cut > 1; cut -= 1) {
    const office = first.slice(0, cut);
    if (roles.some((role) => role.length > 1 && office.endsWith(role)) || isAgent(office)) return name.slice(cut);
  }
  return name;
}

/** Behind the last part of a foreign name: where a verb of speech begins, or what stands behind names alone. */
function ends(name: string, { says }: Words): number {
  const last = Math.max(name.lastIndexOf('·'), name.lastIndexOf('・')) + 2;
  for (let at = last; at < name.length; at += 1)
    if (says.some((verb) => verb.length > 1 && name.startsWith(verb, at))) return at;
  for (let at = last; at < name.length; at += 1) if (BEHIND.test(name.slice(at))) return at;
  return name.length;
}

const FAR = 30;
/** So often a name stands in an article that nothing else tells. */
const AGAIN = 2;

/** The surname, and one sign or two: two where the article has them together elsewhere, or nothing shows that the second is none of the name. */
function nameAt(text: string, at: number, surname: number, article: string, sure: boolean): string {
  // "小林"
  const called = text.slice(at, at + surname);
  if (surname > 1 && /^[小老阿]/u.test(called)) return sure && BEHIND.test(text.slice(at + surname)) ? called : '';
  const signs = /^\p{Script=Han}+/u.exec(text.slice(at, at + surname + 3))?.[0] ?? '';
  const short = signs.slice(0, surname + 1);
  const long = signs.slice(0, surname + 2);
  const isEnd = (name: string) => BEHIND.test(text.slice(at + name.length)) || at + name.length >= text.length;
  if (BEHIND.test(short.slice(surname))) return '';
  const second = long.slice(surname + 1);
  if (second && !BEHIND.test(second) && (isEnd(long) || article.split(long).length > AGAIN)) return long;
  if (isEnd(short)) return short;
  // most have two signs
  return sure && second ? long : '';
}

/** Whom the text before some words is about last, where these are of "he" or of nobody who is named. */
export function chineseSubject(before: string, article: string, words: Words): Named | undefined {
  const found = chinesePeopleIn(before, article, words);
  const last = found.at(-1);
  // two of them: either may be meant
  return last && found.every(({ name }) => name === last.name) ? last : undefined;
}

/** "同期配发的评论 | 中", "帖文兩 | 小(時內)": where or when, and nobody; unless a surname begins it. */
export const isWhereOrWhen = ({ phrase, role }: Named): boolean =>
  !role && /[中上下里裡内內时時后後前间間小]$/u.test(phrase) && !SURNAMES.includes(phrase.charAt(0));

/** “算了，树不砍。”谭婆婆摆摆手: who does something right behind the words. */
export const chineseDoer = (after: string, article: string, words: Words): Named | undefined =>
  chinesePeopleIn(/^[^，。！？]*/u.exec(after)?.[0] ?? '', article, words).find(({ at }) => at === 0);

/** "该局": the body named last that ends so. */
export function bodyMeant({ phrase }: Named, before: readonly string[]): Named | undefined {
  const kind = /^[该該](\p{Script=Han}{1,3})$/u.exec(phrase)?.[1];
  if (!kind) return undefined;
  const body = new RegExp(`(?:^|[，。；：\\s])(\\p{Script=Han}{2,16}${kind})(?!\\p{Script=Han}?[长長])`, 'gu');
  const named = before.flatMap((text) => [...text.matchAll(body)].map(([, name = '']) => name));
  const last = named.findLast((name) => !/^[该該]/u.test(name));
  return last ? { phrase: last, name: '', role: '' } : undefined;
}
