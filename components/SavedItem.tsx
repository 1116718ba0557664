import type { ComponentChildren } from 'preact';
import { writtenDate } from './article-date';
import { authorsBeside } from './authors-beside';
import { Button } from './Button';
import { listed } from './listed';
import { useMessages } from './Messages';
import { publisherName } from './publisher-name';
import { readingTime } from './reading-time';
import { titleLanguage } from './title-language';
import './SavedItem.css';

interface Properties {
  /** What the list knows of the article (`Summary`). */
  item: {
    id: string;
    title: string;
    publisher: string;
    url: string;
    authors: readonly string[];
    published: string;
    lang: string;
    dir: 'ltr' | 'rtl';
    words: number;
    isUnread: boolean;
  };
  /** When it was saved, as written. */
  savedOn: string;
  /** Another entry differs in that alone: what is pressed here says it too. */
  isToldApartBySaving?: boolean;
  href: string;
  picture: ComponentChildren;
  /** A line of its text where what is looked for stands, in pieces (`Hit.line`). */
  hit?: readonly { text: string; isWord: boolean }[] | undefined;
  /** Its title is pressed, and leads away. */
  onOpen?: () => void;
  onMark: () => void;
  onDelete: () => void;
}

/** One saved article in the list: its title leads to it. */
export function SavedItem({
  item,
  savedOn,
  isToldApartBySaving = false,
  href,
  picture,
  hit,
  onOpen,
  onMark,
  onDelete,
}: Properties) {
  const words = useMessages();
  const { t, language } = words;
  const title = item.title || t('library_untitled');
  const published = writtenDate(item.published, language);
  const describedBy = isToldApartBySaving ? `saved-on-${item.id}` : undefined;
  const publisher = publisherName(item);
  const authors = authorsBeside(publisher, item.authors);
  return (
    <li class="saved-item" data-part="saved-item" data-id={item.id}>
      {picture}
      <div class="saved-words">
        <h2 id={`title-${item.id}`} {...titleLanguage(item)}>
          <a href={href} data-part="open" aria-describedby={describedBy} onClick={onOpen}>
            {title}
          </a>
        </h2>
        <p>
          <bdi>{publisher}</bdi>
          {authors.length > 0 && (
            <>
              {' · '}
              <bdi>{listed(authors)}</bdi>
            </>
          )}
        </p>
        <p>
          {item.isUnread && (
            <>
              <strong data-part="unread">{t('library_unread')}</strong>
              {' · '}
            </>
          )}
          {published && (
            <>
              <time dateTime={item.published}>{published.text}</time>
              {' · '}
            </>
          )}
          {readingTime(item.words, words)}
          {' · '}
          <span id={describedBy}>{t('library_saved_on', savedOn)}</span>
        </p>
        {hit && (
          <p class="saved-hit" data-part="hit" lang={item.lang || undefined} dir={item.dir}>
            {hit.map(({ text, isWord }, index) => (isWord ? <mark key={index}>{text}</mark> : text))}
          </p>
        )}
      </div>
      <div class="saved-buttons">
        <Button
          look="quiet"
          icon={item.isUnread ? 'done' : 'unread'}
          iconOnly
          data-part="mark"
          aria-describedby={`title-${item.id}`}
          onClick={onMark}
        >
          {t(item.isUnread ? 'library_mark_read' : 'library_mark_unread')}
        </Button>
        <Button
          look="quiet"
          icon="delete"
          iconOnly
          data-part="delete"
          aria-label={t('library_delete_named', title)}
          aria-describedby={describedBy}
          onClick={onDelete}
        >
          {t('library_delete')}
        </Button>
      </div>
    </li>
  );
}
