import { type ClutterLanguages, languages } from './languages';
import type { ClutterVocabulary } from './vocabulary';

/**
 * What is made of the words of all known languages, made once.
 * @returns a function that gives it for the languages that are known when it is called
 */
export function ofLanguages<Made extends {}>(make: (vocabularies: ClutterVocabulary[]) => Made): () => Made {
  let known: ClutterLanguages | undefined;
  let made: Made | undefined;
  return () => {
    const now = languages();
    if (!made || now !== known) made = make(Object.values(now));
    known = now;
    return made;
  };
}
