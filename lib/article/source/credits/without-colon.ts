import { afterWord } from '../lines/after-word';
import { namesIn } from '../names/names';
import { lowered, type Words } from '../words';
import { type Credit, emptyCredit } from './credit';

const BETWEEN = /\s*[|·•]\s*/;
const ROLES = ['writer', 'editor', 'photo'] as const;
type Role = (typeof ROLES)[number];

/** "Reporter Laras Pinandita | Editor Bagus Wirawan": several labels without colons, each before one full name, with bars between them. */
export function labelledWithoutColon(text: string, words: Words): Credit | undefined {
  if (!/[|·•]/.test(text)) return undefined;
  const parts = text.split(BETWEEN);
  if (parts.length < 2 || parts.length > ROLES.length) return undefined;
  const said = new Map<Role, string>();
  for (const part of parts) {
    const role = ROLES.find((list) => words.atStart(list, lowered(part)) > 0);
    const name = role && fullName(afterWord(part, words.atStart(role, lowered(part))), words);
    if (!role || !name || said.has(role)) return undefined;
    said.set(role, name);
  }
  const named = (role: Role): string[] => [said.get(role) ?? ''].filter(Boolean);
  return {
    ...emptyCredit(text),
    authors: named('writer'),
    editor: said.get('editor') ?? '',
    photographers: named('photo'),
  };
}

/** One person's full name and nothing else; "" for anything else. */
function fullName(text: string, words: Words): string {
  const [only, ...others] = text ? namesIn(text, words) : [];
  return only?.kind === 'person' && !others.length && only.name === text && /\s/.test(text) ? text : '';
}
