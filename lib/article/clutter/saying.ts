import { ADDRESS, labelled, PLACEHOLDER, said } from './evidence';
import { labelAt } from './labels';
import { shareWordsOf } from './networks';
import { ofLanguages } from './of-languages';
import type { Line, Saying } from './page';
import { isPlaceholder } from './placeholder';
import { withoutMarks } from './plain';
import { remember } from './remember';
import { LONGEST, WORD_KINDS, wordsIn } from './words';

const known = ofLanguages(() => remember(read));

/** What a line says, in the words of the languages that are known now. */
export function sayingOf(line: Line): Saying {
  line.saying ??= known()(line.text);
  return line.saying;
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
