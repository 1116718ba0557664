/** Noon is in the afternoon, midnight in the morning; the hours before midnight and behind it have one word in many languages. */
export type Daypart = 'morning' | 'afternoon' | 'night';

/**
 * The words of one language that bylines, credit lines and printed dates are known by. Each language file exports one of these as `source`.
 * All words in lower case as they are printed (with accents); a missing list is an empty one.
 */
export interface SourceVocabulary {
  /** Before a name, without a colon too: "oleh", "ditulis oleh". Genre words before it ("komentar") belong to `genres`. */
  by?: readonly string[];
  /** By-words that are written in one with the name, the hyphen too: Zulu "ngu-" (Anna Bhengu). */
  byPrefixes?: readonly string[];
  /** Labels of the author, with a colon: "penulis", "pewarta", "reporter". */
  writer?: readonly string[];
  /** Labels of the editor, with a colon: "editor", "redaktur". */
  editor?: readonly string[];
  /** Labels of the agency or outlet that supplied the text, with a colon: "sumber". */
  origin?: readonly string[];
  /** Labels and by-words of pictures: "foto", "foto oleh". Who follows is a photographer, never an author. */
  photo?: readonly string[];
  /** Labels and by-words of the translator, "*" for a name of `originals`: "penerjemah", "diterjemahkan dari bahasa * oleh". */
  translator?: readonly string[];
  /** How a note says that the text is a translation, "*" for a name of `originals`: "artikel ini diterjemahkan dari bahasa *". */
  translated?: readonly string[];
  /** Languages as they are named after "translated from", by BCP 47: {inggris: 'en'}. */
  originals?: Readonly<Record<string, string>>;
  /**
   * By-words that a name is inflected behind: how given names and family names end there and in the nominative, "ας α", the longest first; "ου !" where that can't
   * be told from the ending.
   */
  inflectedBehind?: Readonly<Record<string, { readonly given: string; readonly family: string }>>;
  /** Phrases before the outlet that an article was taken from: "dikutip dari", "artikel ini pertama kali terbit di". */
  quotedFrom?: readonly string[];
  /** Phrases before an agency whose material was used: "with files from", "mit material von". */
  material?: readonly string[];
  /** What an agency is, before its name, with the article or the preposition: "la agencia", "der nachrichtenagentur". */
  agencyNouns?: readonly string[];
  /** What broadcasters are called, before their own name or behind it: "radio", "tv". */
  broadcasters?: readonly string[];
  /** How names of papers begin: "harian", "el diario". */
  houseKinds?: readonly string[];
  /** And how they end: "gazette", "zeitung". */
  houseEnds?: readonly string[];
  /** What leads to who wrote it, behind the name: "email", "seguir al autor". */
  contacts?: readonly string[];
  /** Before who asked the questions of an interview, below it, with a colon or not: "die fragen stellte", "interview". */
  interviewers?: readonly string[];
  /** Behind who helped with the article: "contributed to this" (report). */
  contributedTo?: readonly string[];
  /** How a note begins that says whose the text is and forbids to copy it: "hak cipta dilindungi". Long enough that no sentence of an article begins so. */
  rights?: readonly string[];
  /** After a label of origin, but nobody's name: "berbagai sumber", "eigene" (Recherche). */
  unnamed?: readonly string[];
  /** Words of a few small letters that may stand in brackets, or behind an agency, and are nobody's initials: "neu", "inkl". */
  notInitials?: readonly string[];
  /** Between an outlet and the headline that an article had there: "dengan judul". */
  underTitle?: readonly string[];
  /** Words that no person's name begins with: "pemerintah", "dosen", "senior" (Correspondent). */
  offices?: readonly string[];
  /** How nouns end that name no person, where every noun has a capital: "stiftung". */
  bodies?: readonly string[];
  /** Regions behind a city at the head of a text, in full and as they are cut short there: "ohio", "calif.". */
  datelineRegions?: readonly string[];
  /** What stands before a dash like a place and is none: "breaking news", "eksklusif". */
  kickers?: readonly string[];
  /** Cities before a colon, where by custom of that language's press it ends a dateline: "KUANTAN: ", "चेन्नई: ". Others need more evidence. */
  datelinePlaces?: readonly string[];
  /** Cities that the press writes from, none of them a word or somebody's name besides: they need less evidence before a dash, a day or a full stop and behind a name. */
  newsPlaces?: readonly string[];
  /** Between two names: "dan". */
  and?: readonly string[];
  /** Job titles around a name: "wartawan", "kontributor". */
  jobs?: readonly string[];
  /** Desks and accounts that sign instead of a person: "redaksi", "tim redaksi". */
  desks?: readonly string[];
  /** What kind of text it is, before a by-word: "komentar", "analisis". */
  genres?: readonly string[];
  /** Kinds of text about somebody, whom a line with a name beside them names: "wawancara", "profil". */
  portraits?: readonly string[];
  /** Before what kind of text it is: German "ein" (Kommentar von …). */
  articles?: readonly string[];
  /** Labels of who helped, with a colon, or of who wrote it where no other name is printed: "kontributor". */
  contributors?: readonly string[];
  /** Between a name and a printed date, a word more behind it or none: "on", Dutch "op" (maandag). */
  beforeDate?: readonly string[];
  /** Words of a printed day besides its month: months of another calendar, and what stands between the two. */
  ofDay?: readonly string[];
  /** Before the printed date of the last change: "diperbarui". */
  updated?: readonly string[];
  /** Before who did something else than write it: "additional reporting by", "reviewed by", "sponsored by". */
  contributing?: readonly string[];
  /** Between a name and the date of publication, without a preposition before the date: "published", "publicerad". */
  published?: readonly string[];
  /** Labels of a day that is not the article's, with a colon or not: "batas waktu", "Deadline", "member since". */
  otherDates?: readonly string[];
  /** Spellings of months that `Intl.DateTimeFormat` does not know, by number: {nopember: 11}. */
  months?: Readonly<Record<string, number>>;
  /** Names of days of the week that `Intl.DateTimeFormat` does not know, by number from Sunday, 0: {ahad: 0}. */
  weekdays?: Readonly<Record<string, number>>;
  /** Names of time zones in printed times, by offset: {wib: '+07:00'}. */
  zones?: Readonly<Record<string, string>>;
  /** Beside a time of twelve hours, without full stops: {petang: 'afternoon'}. */
  dayparts?: Readonly<Record<string, Daypart>>;
  /** Before a place that something or somebody is in: "di". */
  within?: readonly string[];
  /** Before a place that something goes to or is beside: "ke", "near". */
  nearby?: readonly string[];
  /** Those of them behind which the place's name is inflected: Czech "v" (Nové Lhotě). */
  withinInflected?: readonly string[];
  /** How the inflected name of a place ends that something is in: Finnish "lla". */
  withinEndings?: readonly string[];
  /** Behind a place that something is in, a mark before it where it is written in one with the name: "में", "'da". */
  withinBehind?: readonly string[];
  /** Before a place that somebody reports from, behind `reporting`: "from". */
  from?: readonly string[];
  /** Verbs of a byline before a place: "reporting" (from Dunwick). */
  reporting?: readonly string[];
  /** Who is somewhere for a house: "corresponsal" (en Madrid). */
  correspondents?: readonly string[];
  /** Before a place behind one of `correspondents`, besides the words of `within`: Italian "a". */
  sentTo?: readonly string[];
  /** What a place is, before its name: "kota", "city of". */
  placeKinds?: readonly string[];
  /** How names of places begin, and names of people do not: "tanjung", "san". */
  placeBeginnings?: readonly string[];
  /** Small words inside the name of a place: "of", "am" (Main). */
  placeParticles?: readonly string[];
  /** Academic titles before a name, without the full stop behind them: "prof", "phdr". One language's file has those that many use. */
  titles?: readonly string[];
  /** Small words inside the name of somebody: "von", "bin". */
  nameParticles?: readonly string[];
  /** What an account is called that nobody signs with: "administrator", "anonymous". */
  accounts?: readonly string[];
  /** Before the name of a house, which is known without it too: "die" (Zeit). */
  houseArticles?: readonly string[];
  /** How the press cuts agencies short in the brackets that close a text, with the first letter a capital: "ant". */
  agencySigns?: Readonly<Record<string, string>>;
  /** Initials in brackets at the end of a text are "(reporter/editor)": by custom of that language's press. */
  initialsNameEditor?: boolean;
  /** Initials alone in brackets at the end of a text are who wrote it. */
  initialsNameAuthor?: boolean;
  /** A name alone in the last line of a text is who wrote it. */
  nameSignsAtEnd?: boolean;
}

/**
 * The words of one language that a correction note is known by; each language file may export one of these as `corrections`. In lower case, as printed. They
 * are apart from the others because a note is found in the paragraphs, where the article is shown.
 */
export interface CorrectionVocabulary {
  /** At the start of a note, with a colon or a date after it: "ralat". */
  labels?: readonly string[];
  /** Near the start of a note: "versi sebelumnya dari artikel ini". */
  phrases?: readonly string[];
}
