import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ArticleView } from '../../components/ArticleView';
import { localDate } from '../../components/article-date';
import { FileMenu } from '../../components/FileMenu';
import { saysMissingPages, saysTruncated } from '../../components/incomplete';
import { KeyQuotes } from '../../components/KeyQuotes';
import { LeftOutList } from '../../components/LeftOutList';
import { useMessages } from '../../components/Messages';
import { MissingPagesNotice } from '../../components/MissingPagesNotice';
import { Notice } from '../../components/Notice';
import { originalAddress } from '../../components/original-address';
import { PictureNotice } from '../../components/PictureNotice';
import { showPlace } from '../../components/place';
import { SourceCard } from '../../components/SourceCard';
import { sourceParts } from '../../components/source-parts';
import { TruncationNotice } from '../../components/TruncationNotice';
import { titleLanguage } from '../../components/title-language';
import type { Article } from '../../lib/article/article';
import { askForPictures } from '../../lib/browser/saving';
import { missingHosts } from '../../lib/saved/pictures';
import { quoteIn, textIn } from '../../lib/saved/reader-address';
import type { Summary } from '../../lib/saved/records';
import { offerArticle } from './article-file';
import { usePictureAddress, usePictures } from './stored-pictures';

interface Properties {
  article: Article;
  summary: Summary;
  /** The text stands on the page: it waits for the store to say which pictures there are. */
  onShown: (isShown: boolean) => void;
}

/** The article itself, with its source, its quotes and what can be done with it. */
export function SavedReader({ article, summary, onShown }: Properties) {
  const words = useMessages();
  const { t, language } = words;
  const kept = usePictures(summary.id);
  const pictureAddress = usePictureAddress(kept, t);
  const isShown = kept !== null;
  const original = originalAddress(article) ?? '';
  const saved = t('reader_saved_on', localDate(new Date(summary.savedAt), language));
  useLayoutEffect(() => onShown(isShown), [isShown, onShown]);
  const pictures = kept ?? [];
  const [refused, setRefused] = useState(false);
  const [fileFailed, setFileFailed] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  const hosts = missingHosts(pictures);
  const count = (...reasons: string[]) => pictures.filter(({ reason }) => reasons.includes(reason)).length;
  const waiting = pictures.filter(({ state }) => state === 'waiting').length;
  useEffect(() => {
    if (hosts.length === 0) setRefused(false);
  }, [hosts.length]);
  useEffect(() => {
    if (!isShown || text.current === null) return;
    const named = quoteIn(location.hash);
    const quote = article.quotes.find((each) => each.paragraph === named?.paragraph && each.start === named.start);
    const place = quote ?? textIn(location.hash);
    if (place) showPlace(text.current, article.paragraphs, place);
  }, [isShown, article]);
  return (
    <>
      <h1 data-part="title" {...titleLanguage(article)}>
        {article.title || t('library_untitled')}
      </h1>
      <SourceCard article={article} readAt={summary.savedAt} />
      <MissingPagesNotice article={article} />
      <PictureNotice
        waiting={waiting}
        forbidden={count('not-allowed')}
        hosts={hosts}
        lost={count('unreachable', 'storage-full')}
        refused={refused}
        onAsk={() => void askForPictures(summary.id, hosts).then((allowed) => setRefused(!allowed))}
        onAgain={() => void askForPictures(summary.id, [])}
      />
      <KeyQuotes
        article={article}
        pictureAddress={pictureAddress}
        onShow={(quote) => {
          if (text.current) showPlace(text.current, article.paragraphs, quote);
        }}
      />
      {isShown && <ArticleView article={article} textRef={text} pictureAddress={pictureAddress} />}
      <TruncationNotice article={article} />
      <footer class="reader-end">
        <p>{saved}</p>
        {original !== '' && (
          <p class="reader-address" data-part="address">
            {original}
          </p>
        )}
        <FileMenu
          onFile={(kind) => {
            const title = article.title || t('library_untitled');
            const parts = {
              title,
              source: sourceParts(article, words),
              original,
              incomplete: [saysMissingPages(article, words), saysTruncated(article, words)].filter(Boolean),
              saved,
              language,
              savedAt: summary.savedAt,
            };
            offerArticle(kind, article, pictures, parts).then(
              () => setFileFailed(false),
              () => setFileFailed(true),
            );
          }}
        />
        {fileFailed && (
          <Notice tone="danger" live>
            {t('reader_file_failed')}
          </Notice>
        )}
        <LeftOutList removed={article.removed} lang={article.lang} />
      </footer>
    </>
  );
}
