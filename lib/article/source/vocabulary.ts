/** The words of one language that source are known by. Each language file exports one of these as `source`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the source room
export interface SourceVocabulary {}
