import type { Dateline } from './dateline';

/** "新华社北京11月5日电", "（서울=연합뉴스）", "【ワシントン共同】": datelines of East Asian agencies. */
export function readEasternDateline(line: string): Dateline | undefined {
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
  const wire = /^[［[]([^\]］\d０-９]{2,12}?)\s[\d０-９]{1,2}日\s?(ロイター|AP|AFP|共同|時事)[］\]]/u.exec(line);
  if (wire) return { place: wire[1] ?? '', outlet: wire[2] ?? '', words: wire[0] };
  const japanese = /^【([^】＝=]{2,10}?)(共同|時事|ロイター|AFP時事|AP)】/u.exec(line);
  if (japanese) return { place: japanese[1] ?? '', outlet: japanese[2] ?? '', words: japanese[0] };
  const named = /^【([\u30a1-\u30faー・]{2,10})＝[^】]{1,12}】/u.exec(line);
  return named ? { place: named[1] ?? '', outlet: '', words: named[0] } : undefined;
}
