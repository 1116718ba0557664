import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ArticleView } from '../../components/ArticleView';
import { writtenDate } from '../../components/article-date';
import { Button } from '../../components/Button';
import { FileMenu } from '../../components/FileMenu';
import { Icon } from '../../components/Icon';
import { KeyQuotes } from '../../components/KeyQuotes';
import { LeftOutList } from '../../components/LeftOutList';
import { useMessages } from '../../components/Messages';
import { Notice } from '../../components/Notice';
import { originalAddress } from '../../components/original-address';
import { PictureNotice } from '../../components/PictureNotice';
import { showPlace } from '../../components/place';
import { SourceCard } from '../../components/SourceCard';
import { StoreFailure } from '../../components/StoreFailure';
import { UndoBar } from '../../components/UndoBar';
import type { Article } from '../../lib/article/article';
import type { MessageKey } from '../../lib/browser/interface-text';
import { askForPictures, deleteSaved, undoDelete } from '../../lib/browser/saving';
import { missingHosts } from '../../lib/saved/pictures';
import type { Summary } from '../../lib/saved/records';
import { offerArticle } from './article-file';
import { useSavedArticle } from './saved-article';
import { usePictureAddress, usePictures } from './stored-pictures';

const LIBRARY = '/library.html';

/** One saved article. Everything on it comes from this computer: the original may be gone and the network off. */
export function ReaderPage({ id }: { id: string }) {
  const { t } = useMessages();
  const [reading, readAgain] = useSavedArticle(id);
  const [deleted, setDeleted] = useState<string | null>(null);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const found = reading.state === 'read' && reading.saved.outcome === 'found' ? reading.saved : null;
  const title = found?.article.title ?? '';
  const [isShown, setShown] = useState(false);
  const shown = isShown ? 'ready' : 'loading';
  const state = reading.state === 'loading' ? 'loading' : found !== null ? shown : deleted !== null ? 'none' : 'error';

  useLayoutEffect(() => {
    document.documentElement.dataset.state = state;
    document.title = title || t('library_title');
  }, [state, title, t]);

  const change = async (ask: (id: string) => Promise<boolean>, failed: MessageKey, after: string | null) => {
    const done = await ask(id).catch(() => false);
    setFailure(done ? null : failed);
    if (done) setDeleted(after);
    await readAgain();
  };

  return (
    <>
      <nav class="reader-bar">
        <a class="button" data-look="quiet" href={LIBRARY} data-part="library-link">
          <Icon name="shelf" />
          <span>{t('library_title')}</span>
        </a>
        {found !== null && (
          <Button
            look="quiet"
            icon="delete"
            data-part="delete"
            onClick={() => void change(deleteSaved, 'library_delete_failed', title)}
          >
            {t('library_delete')}
          </Button>
        )}
      </nav>
      <main class="reader">
        {found === null && <h1 class="unseen">{t('library_title')}</h1>}
        {reading.state === 'loading' && <p>{t('reader_loading')}</p>}
        {reading.state === 'error' && <StoreFailure failure={reading.failure} />}
        {reading.state === 'read' && found === null && deleted === null && (
          <Notice
            tone="warning"
            action={
              <a class="button" href={LIBRARY}>
                {t('library_title')}
              </a>
            }
          >
            {t(reading.saved.outcome === 'damaged' ? 'reader_damaged' : 'reader_unknown')}
          </Notice>
        )}
        {failure !== null && (
          <Notice tone="danger" live>
            {t(failure)}
          </Notice>
        )}
        {found === null && deleted !== null && (
          <div role="status">
            <UndoBar title={deleted} onUndo={() => void change(undoDelete, 'library_undo_failed', null)} />
          </div>
        )}
        {found !== null && <Reader article={found.article} summary={found.summary} onShown={setShown} />}
      </main>
    </>
  );
}

interface ReaderProperties {
  article: Article;
  summary: Summary;
  /** The text stands on the page: it waits for the store to say which pictures there are. */
  onShown: (isShown: boolean) => void;
}

function Reader({ article, summary, onShown }: ReaderProperties) {
  const { t, language } = useMessages();
  const kept = usePictures(summary.id);
  const pictureAddress = usePictureAddress(kept, t);
  const isShown = kept !== null;
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
  return (
    <>
      <h1 data-part="title" lang={article.lang || undefined} dir={article.dir}>
        {article.title || t('library_untitled')}
      </h1>
      <SourceCard article={article} />
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
        onShow={(quote) => {
          if (text.current) showPlace(text.current, article.paragraphs, quote);
        }}
      />
      {isShown && <ArticleView article={article} textRef={text} pictureAddress={pictureAddress} />}
      <footer class="reader-end">
        <p>{t('reader_saved_on', new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(summary.savedAt))}</p>
        <FileMenu
          onFile={(kind) => {
            const { publisher, authors, agency, place, published } = article.source;
            const date = writtenDate(published, language)?.text ?? '';
            const sourceLine = [publisher, ...authors, agency, place, date].filter(Boolean).join(' · ');
            const original = originalAddress(article) ?? '';
            offerArticle(kind, article, pictures, { sourceLine, original }).then(
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
