/** The engine as one script for the measuring kit: sets `globalThis.Jernih`. */
import { findClutter } from './clutter';
import { extract } from './extract';
import { findQuotes } from './quotes';
import { withCorrections } from './with-corrections';
import { withQuotes } from './with-quotes';

Object.assign(globalThis, {
  Jernih: {
    extract(page: Document, place: { url: string }) {
      const article = extract(page, place);
      return article && withQuotes(withCorrections(article));
    },
    findClutter,
    findQuotes,
  },
});
