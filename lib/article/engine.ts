/** The engine as one script for the measuring kit: sets `globalThis.Jernih`. */
import { findClutter } from './clutter';
import { extract } from './extract';
import { findQuotes } from './quotes';

Object.assign(globalThis, { Jernih: { extract, findClutter, findQuotes } });
