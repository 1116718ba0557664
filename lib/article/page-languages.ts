import { detectLanguage, LANGUAGE_FILES } from './language';
import { filesFor } from './language-files';

/** What a page shows of its languages. */
export interface LanguageSample {
  /** What the page says of itself. */
  declared: string;
  /** Running text, and what stands around it, which may be in another language: menus, buttons, links. */
  texts: readonly string[];
  /** The browser's own language, which sites choose their buttons by. */
  browser: string;
}

/** The languages whose words may stand on a page, by the names of their files. Only languages that have one. */
export const pageLanguages = ({ declared, texts, browser }: LanguageSample): string[] =>
  filesFor([...texts.map((text) => detectLanguage(text, declared)), declared, browser]).filter((name) =>
    LANGUAGE_FILES.has(name),
  );
