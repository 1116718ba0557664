import type { Subject } from './titled-subject';

/** Somebody does something: the mark of the subject ends its phrase. */
const BURMESE_SUBJECT = /([^\s“”"‘’၊။]{1,80}?)က(?:လည်း|တော့|ပါ|ပဲ|မူ)?(?=$|[\s“"‘၊])/gu;
/** "မိုးလေဝသဌာန၏ | ထုတ်ပြန်ချက်တွင်": what a body says in its statement. */
const BURMESE_STATEMENT =
  /([^\s“”"‘’၊။]{1,80})၏\s(?:သတင်း)?(?:အဆို|ပြောကြားချက်|ထုတ်ပြန်ချက်|ကြေညာချက်|ထုတ်ပြန်ကြေညာချက်|အစီရင်ခံစာ)(?:တွင်|အရ|၌)/gu;
const BURMESE_TITLE = /^(?:ဦး|ဒေါ်|ဒေါက်တာ|ဗိုလ်|ဆရာ|မောင်|ကို|မ(?=[က-အ])|ရဲ|ပါမောက္ခ|စော|စိုင်း|နန်း|နော်|ဦးဇင်း|အရှင်)/u;
const BURMESE_HE = /^(?:၎င်း|သူ|သူမ|သူတို့|၎င်းတို့)$/u;
const SUBJECT_MARK = 'က';
/** "acre", "mainly", "last": words that only end as a subject does. */
const BURMESE_WORD = /(?:ဧက|အဓိက|ယခင်က|အစက|ဘက|ပဓာနက)$/u;
/** "the said", before somebody who has been named. */
const BURMESE_SAID = /(?:အဆိုပါ|ယင်း|ထို|ဤ)$/u;
/** "… years old", before what somebody is. */
const BURMESE_AGE = /^.*(?:အရွယ်|နှစ်ရှိ)\s/u;

/** When something was, and the subject's mark behind it. */
const BURMESE_TIME = /(?:နာရီ|နာရီခန့်|ခန့်|မနေ့|နှစ်|ရက်|ရက်နေ့|နေ့|လ|တုန်း|ကြိမ်|အချိန်|ည|မနက်|အခါ|စဉ်|ယခင်|အရင်|ကာလ)$/u;
/** How a phrase ends that is no part of what somebody is. */
const BURMESE_PARTICLE =
  /(?:တွင်|မှာ|၌|ကို|သည်|၏|မှ|ဟု|လို့|ရာ|ပြီး|သဖြင့်|ရန်|အား|အရ|ဖြင့်|တယ်|မယ်|ကြောင်း|က|လည်း|တော့|စွာ|သော|တဲ့|သည့်|ဟာ|သော်|ပေမဲ့|ထို့ပြင်|အလားတူ)$/u;

/** Who does something in a Burmese text. */
export function burmeseSubjects(text: string): Subject[] {
  const found: Subject[] = [];
  for (const { 1: phrase = '', index: from } of text.matchAll(BURMESE_SUBJECT)) {
    const to = from + phrase.length + 1;
    if (BURMESE_HE.test(phrase)) found.push({ kind: 'he', phrase, name: '', role: '', from, to });
    else if (BURMESE_TIME.test(phrase) || BURMESE_WORD.test(phrase + SUBJECT_MARK)) continue;
    else {
      const before =
        text
          .slice(0, from)
          .split(/[“”"‘’၊။]/u)
          .at(-1) ?? '';
      const parts = before.trimEnd().split(/\s+/u);
      let first = parts.length;
      while (
        first > 0 &&
        first > parts.length - 3 &&
        parts[first - 1] &&
        !BURMESE_PARTICLE.test(parts[first - 1] ?? '') &&
        !BURMESE_TIME.test(parts[first - 1] ?? '')
      )
        first -= 1;
      const written = parts.slice(first).join(' ');
      const held = written.replace(BURMESE_AGE, '');
      const said = BURMESE_SAID.test(written);
      const start = held ? before.lastIndexOf(held) + from - before.length : from;
      if (BURMESE_TITLE.test(phrase)) found.push({ kind: 'name', phrase, name: phrase, role: held, from: start, to });
      // "မိုးလေဝသနှင့် | ဇလဗေဒဦးစီးဌာန"
      else {
        const pair = /\S+နှင့်$/u.exec(before.trimEnd())?.[0];
        const whole = pair ? `${pair} ${phrase}` : phrase;
        found.push({ kind: 'office', phrase: whole, name: '', role: said ? phrase : '', from, to });
      }
    }
  }
  for (const { 1: phrase = '', 0: all, index: from } of text.matchAll(BURMESE_STATEMENT))
    found.push({ kind: 'office', phrase, name: '', role: '', from, to: from + all.length });
  return found.sort((a, b) => a.from - b.from);
}
