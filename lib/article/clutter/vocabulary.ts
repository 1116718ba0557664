/**
 * The words of one language that clutter is known by: lower case, separated by "|". Each language file exports one of these as `clutter`.
 * A word here is evidence and never enough: prose may begin with it. Short lists on purpose: they are in memory on every cleaned page, and
 * where a block links to other articles its structure says more than its words.
 */
export interface ClutterVocabulary {
  // Labels: a text begins with them.
  /** Opens a link to another article or heads a list of them: "baca juga", "berita terkait". */
  related?: string;
  /** Heads or fills a row of share buttons: "bagikan". */
  share?: string;
  /** Marks an advertisement, or says that the text goes on below one: "iklan". */
  ad?: string;
  /** Heads a row of topics: "kata kunci". */
  tags?: string;

  // Words and beginnings of words anywhere in a short text.
  /** Asks to follow the publisher elsewhere: "ikuti". */
  follow?: string;
  /** Offers to read the article aloud: "dengarkan". */
  player?: string;
  /** Invites to comment: "komentar". */
  comments?: string;
  /** Leads to another page or to the top: "kembali ke atas". */
  nav?: string;
  /** Asks for an address: "daftar gratis". */
  newsletter?: string;
  /** Says that the rest is for subscribers: "khusus pelanggan". */
  paywall?: string;
  /** Asks for money: "donasi". */
  donation?: string;
  /** Names of networks in letters of its own: "微信". Those in Latin letters are the same in every language (`networks.ts`). */
  network?: string;

  // Parts of words anywhere in a text beside buttons.
  /** Speaks of cookies, consent or notifications: "cookie". */
  notice?: string;
  /** Says that what another site shows waits there to be let in: "external content". */
  embed?: string;
}
