import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The words that a language's file must have, from a list of pinned ones: lines of a language, a list and words with bars between blanks.
 * @param room "source" or "quotes"
 */
export const knownWords = (room: string): { language: string; list: string; words: readonly string[] }[] =>
  readFileSync(join(import.meta.dirname, room, 'known-words.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [, language = '', list = '', words = ''] = /^(\S+) (\S+) (.+)$/.exec(line) ?? [];
      return { language, list, words: words.split(' | ') };
    });
