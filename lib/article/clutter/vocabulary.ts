/**
 * The words of one language that clutter is known by: lower case, separated by "|". Each language file exports one of these as `clutter`.
 * A word here is evidence and never enough: prose may begin with it.
 */
export interface ClutterVocabulary {
  /** Opens a link to another article, before a headline: "baca juga". */
  related?: string;
  /** Heads a list of other articles: "berita populer". */
  lists?: string;
  /** Heads or fills a row of share buttons: "bagikan". */
  share?: string;
  /** Marks an advertisement, or says that the text goes on below one: "iklan". */
  ad?: string;
  /** Asks to follow the publisher elsewhere: "ikuti kami". */
  follow?: string;
  /** Heads a row of topics: "topik terkait". */
  tags?: string;
  /** Offers to read the article aloud or names a player: "dengarkan artikel ini". */
  player?: string;
  /** Invites to comment: "tulis komentar". */
  comments?: string;
  /** Leads to another page or to the top: "halaman selanjutnya". */
  nav?: string;
  /** Asks for an address or an installation, anywhere in its box: "daftar gratis". */
  newsletter?: string;
  /** Says that the rest is for subscribers, anywhere in its box: "lanjutkan membaca dengan berlangganan". */
  paywall?: string;
  /** Asks for money, anywhere in its box: "dukung jurnalisme kami". */
  donation?: string;
  /** Speaks of cookies and consent, anywhere in its box: "kami menggunakan cookie". */
  notice?: string;
}
