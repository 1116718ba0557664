import { burmeseSubjects } from './burmese-people';
import { khmerSubjects } from './khmer-people';
import { thaiSubjects } from './thai-people';
import type { Subject } from './titled-subject';
import type { Words } from './unspaced-words';

/** Thai, Khmer and Burmese: people have a title before their names, and what they are beside it. Undefined for other scripts. */
export function subjectsOf(text: string, words: Words): Subject[] | undefined {
  if (/\p{Script=Thai}/u.test(text)) return thaiSubjects(text, words);
  if (/\p{Script=Khmer}/u.test(text)) return khmerSubjects(text, words);
  if (/\p{Script=Myanmar}/u.test(text)) return burmeseSubjects(text);
  return undefined;
}
