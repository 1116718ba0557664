/** The words of one language that clutter are known by. Each language file exports one of these as `clutter`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the clutter room
export interface ClutterVocabulary {}
