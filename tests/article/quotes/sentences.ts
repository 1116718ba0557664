import { describe, expect, it } from 'vitest';
import { said } from './said';

/**
 * Tests a sentence a line, by its language: its text, whom a reader is shown for its last quotation, and his office; none where nobody speaks.
 * @param sentences "text | name | office" a line, by BCP 47 tag
 */
export function tellsSpeakers(sentences: Readonly<Record<string, string>>): void {
  describe.each(Object.entries(sentences))('%s', (lang, lines) => {
    it.each(lines.trim().split('\n'))('%s', (line) => {
      const [text = '', full = '', role = ''] = line.split('|').map((part) => part.trim());
      const found = said(lang, text);
      if (!full) expect(found.filter(({ speaker }) => speaker !== '')).toEqual([]);
      else expect(found.at(-1)).toMatchObject({ full, role });
    });
  });
}
