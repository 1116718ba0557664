import { HIDDEN_ATTRIBUTE } from '../article/hidden-mark';

/** The name under which the paragraph that the reader was led to is marked for a moment. */
export const SHOWN_HIGHLIGHT = 'jernih-shown';

/** What hides. The extension inserts it with USER origin, so that it wins over anything that the page says; the page gets no `<style>`. */
export const HIDING_CSS = `[${HIDDEN_ATTRIBUTE}]{display:none!important}::highlight(${SHOWN_HIGHLIGHT}){background-color:#ffe08a;color:#1a1a1a}`;
