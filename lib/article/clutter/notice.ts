import { BUTTON, FIELD } from './evidence';
import type { Kind } from './kind';
import { ofLanguages } from './of-languages';
import { isProse } from './prose';
import type { Unit } from './unit';
import { named } from './widgets';

const LONGEST = 1500;

const wordsOf = (name: 'notice' | 'embed'): (() => RegExp) =>
  ofLanguages(
    (vocabularies) => new RegExp(vocabularies.flatMap((vocabulary) => vocabulary[name] ?? []).join('|'), 'i'),
  );
const notices = wordsOf('notice');
const embeds = wordsOf('embed');

/** The place among paragraphs of what another site shows, until the reader lets it in by a button or a switch: no sentence in it speaks of anything else, or its name says so. */
const isWaiting = (unit: Unit): boolean =>
  unit.hasAction &&
  embeds().test(unit.text) &&
  !unit.holds('li, blockquote') &&
  (unit.isWidget('notice') ||
    unit.said.every(({ text, linkChars }) => !isProse(text, linkChars) || embeds().test(text) || notices().test(text)));

/** Bars that speak of cookies, consent or notifications: a long text, so that its words are looked for in all of it. */
export const notice: Kind = {
  kind: 'other',
  reason: 'notice',
  longest: LONGEST,
  needs: BUTTON | FIELD | named('notice'),
  judge(unit) {
    if (!unit.box || unit.isParagraph) return false;
    if (unit.flowProse) return isWaiting(unit);
    if (!unit.buttons && !unit.links.length) return false;
    return unit.isWidget('notice') || (unit.buttons > 0 && notices().test(unit.text));
  },
};
