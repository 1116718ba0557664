import { nameIn } from './unspaced-name';
import { speakerOf } from './unspaced-speaker';
import type { Named, Words } from './unspaced-words';

const SENTENCE = /[。！？!?\n]\s*|(?<=[다요])\.\s+/u;
/** "は", "은" and "는" mark what a sentence is about; the Korean words before it that belong to it have no particle. */
const TOPIC =
  /^(?:[^、「」]{1,16}、)?([^、「」はがをに]{2,24})は|^((?:[\p{Script=Hangul}()\d]+\s){0,3}[\p{Script=Hangul}()\d]+)[은는]\s/u;
/** "Who did it is …": the sentence ends with a name and its title. */
const IT_IS =
  /のは、?(?:[^「」]{1,40}[の、])?([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々]{2,8}(?:さん|氏))(?:[（(][\d０-９]{1,3}[）)])?(?:だ|である|だった)?$/u;
/** A clause that tells when may stand before the one who says something. */
const FIRST_CLAUSES = 2;

/**
 * Whom the sentences before are about, where a quotation is a sentence of its own: "沼尻監督は8強を喜んだ。「…」と話した。",
 * "局長蔡佩珊表示，測試未能達標。「…」". Undefined where that is nobody who is known as somebody.
 * @param before what stands in the paragraph before the quotation, from the quotation before it
 * @param isKnown is this one named elsewhere with his whole name or what he is?
 */
export function topicBefore(before: string, words: Words, isKnown: (named: Named) => boolean): Named | undefined {
  const sentences = before.split(SENTENCE).filter((sentence) => sentence.trim());
  if (!words.subjectMarks.length) return whoSpoke(sentences.at(-1) ?? '', words, isKnown);
  for (const sentence of sentences.reverse()) {
    // "提案したのは、高校3年の千葉樹里さん（18）"
    const who = IT_IS.exec(sentence.trim())?.[1];
    if (who) return somebody(who, words, isKnown);
    const found = TOPIC.exec(withoutCuts(sentence.trim(), words.cuts));
    const phrase = found?.[1] ?? found?.[2];
    if (phrase) return somebody(phrase, words, isKnown);
  }
  return undefined;
}

/** "蔡佩珊上午表示，…": the verb of speech ends one of the first clauses. */
function whoSpoke(sentence: string, words: Words, isKnown: (named: Named) => boolean): Named | undefined {
  for (const clause of sentence.split(/[，,：:]/u).slice(0, FIRST_CLAUSES)) {
    const phrase = speakerOf(clause, '', words, 0)?.phrase;
    if (phrase) return somebody(phrase, words, isKnown);
  }
  return undefined;
}

/** With a title or an office, or named in the article before: no rain and no bridge. */
function somebody(phrase: string, words: Words, isKnown: (named: Named) => boolean): Named | undefined {
  const named = nameIn(phrase, words);
  if (!named || words.pronouns.has(named.phrase)) return undefined;
  const bare = phrase.replace(/[（(]\d{1,3}(?:歳|세)?[)）]/u, '').trim();
  const called = named.role !== '' || [...words.titles, ...words.roles].some((title) => bare.endsWith(title));
  return called || (named.name.length > 1 && isKnown(named)) ? named : undefined;
}

/** "これに対し | 知事は": without the small words that open a sentence. */
function withoutCuts(sentence: string, cuts: readonly string[]): string {
  const cut = cuts.find((other) => sentence.startsWith(other));
  return cut ? withoutCuts(sentence.slice(cut.length).replace(/^[、，]/u, ''), cuts) : sentence;
}
