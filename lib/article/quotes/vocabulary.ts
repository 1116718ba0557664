/** The words of one language that quotes are known by. Each language file exports one of these as `quotes`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the quotes room
export interface QuoteVocabulary {}
