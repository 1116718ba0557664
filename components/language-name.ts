/**
 * What a language is called: "German", "Jerman".
 * @param tag BCP 47
 * @param language of the interface
 * @returns the tag itself where the browser has no name for it
 */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
