import type { Article, Source } from '../lib/article/article';
import type { InterfaceText } from '../lib/browser/interface-text';
import { writtenDate } from './article-date';
import { authorsBeside } from './authors-beside';
import { languageName } from './language-name';
import { listed } from './listed';
import { publisherName } from './publisher-name';

/** Where an article comes from besides its publisher and authors: agency, editor, place, translation. */
export function originParts(source: Source, { t, language }: InterfaceText): string[] {
  return [
    source.agency && t('source_agency', source.agency),
    source.editor && t('source_editor', source.editor),
    source.place,
    source.translators?.length ? t('source_translators', listed(source.translators)) : '',
    source.originalLang ? t('source_original_lang', languageName(source.originalLang, language)) : '',
  ].filter(Boolean);
}

/** Publisher, authors, origin and date of an article, for a line of text. */
export function sourceParts({ source, url }: Article, words: InterfaceText): string[] {
  const publisher = publisherName({ publisher: source.publisher, url });
  const published = writtenDate(source.published, words.language);
  return [
    publisher,
    listed(authorsBeside(publisher, source.authors)),
    ...originParts(source, words),
    published === null ? '' : `${published.text} ${published.zone}`.trim(),
  ].filter(Boolean);
}
