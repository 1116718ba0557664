/** The elements of an article's HTML: what means something to a reader. Everything else only lays out, or acts. */
export const ARTICLE_ELEMENTS: readonly string[] = (
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption img picture source pre code table thead tbody tfoot tr th td caption hr br ' +
  'a em strong b i u s sub sup small mark q cite abbr time ruby rt rp rb kbd samp var del ins bdi bdo dfn wbr details summary'
).split(' ');

/** The attributes of an article's HTML. Classes, ids, styles and handlers of the page never come along. */
export const ARTICLE_ATTRIBUTES: readonly string[] =
  'href src srcset alt title width height type media colspan rowspan scope datetime start reversed value cite lang dir'.split(
    ' ',
  );
