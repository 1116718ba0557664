import { ADDRESS, labelled, PLACEHOLDER, said } from './evidence';
import { labelAt } from './labels';
import { type ClutterLanguages, languages } from './languages';
import { shareWordsOf } from './networks';
import type { Line, Saying } from './page';
import { isPlaceholder } from './placeholder';
import { withoutMarks } from './plain';
import { remember } from './remember';
import { LONGEST, WORD_KINDS, wordsIn } from './words';

let known = remember(read);
let readIn: ClutterLanguages | undefined;

/** What a line says, in the words of the languages that are known now. */
export function sayingOf(line: Line): Saying {
  line.saying ??= sayingIn(languages(), line.text);
  return line.saying;
}

function sayingIn(now: ClutterLanguages, text: string): Saying {
  if (now !== readIn) known = remember(read);
  readIn = now;
  return known(text);
}

function read(text: string): Saying {
  const lower = withoutMarks(text.slice(0, LONGEST));
  const label = labelAt(text, lower);
  const words = wordsIn(text, lower);
  let evidence = label ? labelled(label.kind) : 0;
  for (const kind of WORD_KINDS) if (words[WORD_KINDS.indexOf(kind)]) evidence |= said(kind);
  if (text.includes('.com') || text.includes('@')) evidence |= ADDRESS;
  if (isPlaceholder(text)) evidence |= PLACEHOLDER;
  return { label, words, evidence, share: shareWordsOf(text) };
}
