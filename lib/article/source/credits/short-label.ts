import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';
import { type Credit, emptyCredit } from './credit';
import { covers } from './credit-value';

const LONGEST = 60;
const FORM = /^(\p{L}{2,8})\.:?\s(\p{L}.{1,48})$/u;
const INITIALS = /^(?:\p{Lu}{2,3}|\p{Ll}{2,4}|(?:\p{Lu}\.\s?){2,3})$/u;

/** "red. Marta Jagielska", "(oprac. KM)", "Ред. Анна Петрова": who edited it, behind a label that is cut short, and nothing else. A desk's short name before initials is such a label too. */
export function readShortLabel(text: string, words: Words): Credit | undefined {
  const [, label = '', value = ''] = text.length > LONGEST ? [] : (FORM.exec(text) ?? []);
  const name = lowered(label);
  const isEditor = words.has('editor', name);
  if (!isEditor && !words.has('desks', name)) return undefined;
  if (INITIALS.test(value)) return { ...emptyCredit(text), editor: value };
  const names = isEditor ? namesIn(value, words) : [];
  return names.length > 0 && covers(names, value) && names.every((one) => one.kind === 'person' && /\s/.test(one.name))
    ? { ...emptyCredit(text), editor: names.map((one) => one.name).join(', ') }
    : undefined;
}
