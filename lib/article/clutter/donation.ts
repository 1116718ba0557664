import type { Kind } from './kind';
import { says } from './labels';

const LONGEST = 800;

/** Asks for money. */
export const donation: Kind = {
  kind: 'other',
  judge(unit) {
    if (unit.isParagraph || !unit.box || !unit.chars || unit.chars > LONGEST) return undefined;
    if ((!unit.links.length && !unit.buttons) || unit.count('article') > 1) return undefined;
    // A button or a short line that is all link, not a link inside a sentence.
    if (!unit.buttons && !unit.said.some(({ text, linkChars }) => linkChars > text.length * 0.9 && text.length < 60))
      return undefined;
    return says('donation', unit.text) ? 'asks for a donation' : undefined;
  },
};
