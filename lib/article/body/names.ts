// Each may be left out of a script that does not ask for it.
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that start a line of their own. Custom elements are judged by what they hold. */
export const BLOCK = /* @__PURE__ */ names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr ' +
    'legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements whose text is not read as text of the page: code, media, and the reading aids of ruby. */
export const UNREAD = /* @__PURE__ */ names(
  'audio canvas datalist embed head iframe math noscript object rp rt script style svg template textarea title video',
);

export const HEADING = /* @__PURE__ */ names('h1 h2 h3 h4 h5 h6');

/** Elements whose inline content is one block as it stands; in others (`div`, `section`) it is given a paragraph. */
export const LEAF = /* @__PURE__ */ names('p h1 h2 h3 h4 h5 h6 li dt dd td th pre figcaption caption summary');
