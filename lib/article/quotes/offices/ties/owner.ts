import * as Is from '../../lexicon/is';
import { changed, type Mention, sliceOf } from '../../people/mention';
import { isToMedium } from '../../people/runs';
import { isOf } from '../../people/small-owner';
import { has } from '../../sentences/tokens';
import type { Pair, Tie } from './tie';

/** "a spokesman | for Minister Keller", "John Sifton | von Human Rights Watch": whose the first is. */
export const owner: Tie = (pair) => {
  const { last, mention, tokens, text } = pair;
  if (last.kind === 'pronoun' || mention.kind === 'pronoun' || !isBound(pair)) return undefined;
  const reaching: Mention = changed(last, { reach: Math.max(last.reach, mention.reach) });
  const whole = sliceOf(text, tokens, last.from, mention.to);
  if (last.kind === 'organisation' && isOfficeOfBody(pair)) {
    const { name, kind } = mention;
    const role = kind === 'person' && whole.endsWith(name) ? whole.slice(0, -name.length).trim() : whole;
    return [
      changed(mention, { from: last.from, role, phrase: whole, indefinite: last.indefinite || mention.indefinite }),
    ];
  }
  if (isBodyOf(pair)) {
    const words = tokens.slice(last.from, mention.to).map(({ bare }) => bare);
    return [changed(reaching, { to: mention.to, name: whole, phrase: whole, words })];
  }
  return last.kind === 'description'
    ? [changed(reaching, { to: mention.to, role: whole, phrase: whole })]
    : [reaching, mention];
};

/** A preposition and an article at most. */
const isBound = ({ last, tokens, between, lexicon }: Pair): boolean =>
  between.length >= 1 &&
  !isToMedium(tokens, last.to) &&
  between.length <= 2 &&
  has(between[0], Is.ties) &&
  !lexicon.oblique.has(between[0]?.lower ?? '') &&
  (between.length === 1 || has(between[1], Is.article));

/** "University | of Ellery historian | Tom Young": where an office stands behind what it is of, and a body's name goes on with "of". */
const isOfficeOfBody = ({ last, mention, tokens, between: [tie, article], lexicon }: Pair): boolean =>
  !lexicon.grammar.headFirst &&
  !lexicon.grammar.capitalNouns &&
  mention.role !== '' &&
  tokens[mention.from]?.capital === true &&
  tie !== undefined &&
  article === undefined &&
  isOf(tie, lexicon) &&
  has(tokens[last.to - 1], Is.organisation);

/** "the Federation | of Small Firms" */
const isBodyOf = ({ last, mention, tokens, between: [tie], lexicon }: Pair): boolean =>
  last.kind === 'organisation' &&
  mention.kind !== 'description' &&
  tie !== undefined &&
  isOf(tie, lexicon) &&
  has(tokens[last.to - 1], Is.organisation);
