import * as v from 'valibot';
import { CLUTTER_KINDS } from '../article/article';
import type { PageStatus } from '../live/piece';

const text = v.pipe(v.string(), v.maxLength(100_000));

/** The shape of what a page says of itself. It comes out of a page: it is checked like anything else from there. */
export const pageStatus: v.GenericSchema<unknown, PageStatus> = v.object({
  clean: v.boolean(),
  automatic: v.boolean(),
  pieces: v.array(
    v.object({ id: v.number(), kind: v.picklist(CLUTTER_KINDS), reason: text, text, hidden: v.boolean() }),
  ),
  isStored: v.optional(v.boolean()),
});
