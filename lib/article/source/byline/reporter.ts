import { type Credit, emptyCredit } from '../credits/credit';
import { fold } from '../lines/plain-text';
import { nameOf } from '../names/name';
import { lowered, type Words } from '../words';

const LONGEST = 60;
const LETTER = /[\u3400-\u9fff\uac00-\ud7a3]/;
const EAST_ASIAN = /^[\u3400-\u9fff\uac00-\ud7a3\s]{4,20}$/;
/** "부산·울산=", "순천, 광양 ": from where, before the name. */
const BUREAUS =
  /^(?:[\uac00-\ud7a3]{2,4}(?:[·,]\s?[\uac00-\ud7a3]{2,4}){0,3}\s?[=＝]\s?|[\uac00-\ud7a3]{2,4}(?:[·,]\s?[\uac00-\ud7a3]{2,4}){1,3}\s(?=[\uac00-\ud7a3]{2,4}\s기자))/u;
const ADDRESS = /[\w.+-]{1,40}@[\w.-]{1,60}|[()（）【】]/g;

/** "박서윤기자", "港报记者 陈思雨": a name glued to the job, and the house glued before it. */
const GLUED =
  /^(?:(?!취재|사진|전문|선임|수습|인턴|객원|시민|담당|편집)([\uac00-\ud7a3]{2,4})기자|[\u3400-\u9fff]{2,14}[记記]者\s([\u3400-\u9fff]{2,4}))$/u;

/** "박서윤 기자 seo@…", "本报记者 陈思雨": in East Asia a name and a job beside it sign, without a by-word. */
export function readReporter(text: string, words: Words): Credit | undefined {
  if (text.length > LONGEST || !LETTER.test(text)) return undefined;
  const signed = fold(text.replace(ADDRESS, ' ').replace(BUREAUS, ''));
  if (!EAST_ASIAN.test(signed)) return undefined;
  const glued = GLUED.exec(signed);
  const written = glued?.[1] ?? glued?.[2];
  if (written) return { ...emptyCredit(text), authors: [written] };
  const lower = lowered(signed);
  const before = words.atStart('jobs', lower) || words.atStart('by', lower);
  const job = words.atEnd('jobs', lower);
  const rest = job ? signed.slice(0, -job).trim() : /^\s/.test(signed.slice(before)) ? signed.slice(before).trim() : '';
  // Who "takes" stands behind another space.
  if (!rest || rest === signed || (!job && /\s/.test(rest))) return undefined;
  const name = nameOf(rest, words);
  return name?.kind === 'person' ? { ...emptyCredit(text), authors: [name.name] } : undefined;
}
