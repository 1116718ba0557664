import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { useMessages } from '../../components/Messages';
import { Notice } from '../../components/Notice';
import { StoreFailure } from '../../components/StoreFailure';
import { UndoBar } from '../../components/UndoBar';
import type { MessageKey } from '../../lib/browser/interface-text';
import { undoFailure } from '../../lib/browser/saved-failure-text';
import { deleteSaved, undoDelete } from '../../lib/browser/saving';
import { useRead } from './read-mark';
import { SavedReader } from './SavedReader';
import { useSavedArticle } from './saved-article';

const LIBRARY = '/library.html';

/** One saved article. Everything on it comes from this computer: the original may be gone and the network off. */
export function ReaderPage({ id }: { id: string }) {
  const { t } = useMessages();
  const { reading, read: readAgain, letGo } = useSavedArticle(id);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const found = reading.state === 'read' && reading.saved.outcome === 'found' ? reading.saved : null;
  const title = found?.article.title ?? '';
  const lastTitle = useRef<string | null>(null);
  if (found !== null) lastTitle.current = title;
  useRead(found?.summary ?? null);
  const isDamaged = reading.state === 'read' && reading.saved.outcome === 'damaged';
  /** Title of what was read here and has been deleted since, here or elsewhere; null where nothing was. */
  const deleted = found === null && !isDamaged ? lastTitle.current : null;
  const page = useRef<HTMLDivElement>(null);
  const focusNext = useRef('');
  const [isShown, setShown] = useState(false);
  const shown = isShown ? 'ready' : 'loading';
  const state = reading.state === 'loading' ? 'loading' : found !== null ? shown : deleted !== null ? 'none' : 'error';

  useLayoutEffect(() => {
    document.documentElement.dataset.state = state;
    document.title = title || t('library_title');
  }, [state, title, t]);

  // The button that was pressed is gone: the one that takes it back gets the focus.
  useLayoutEffect(() => {
    const next = page.current?.querySelector<HTMLElement>(`[data-part="${focusNext.current}"]`);
    if (!next) return;
    focusNext.current = '';
    next.focus();
  });

  const change = async (
    ask: (id: string) => Promise<boolean>,
    failure: (answer: false | null) => MessageKey,
    after: 'deleted' | 'back',
  ) => {
    const done = await ask(id).catch(() => null);
    setFailure(done ? null : failure(done));
    if (done) {
      focusNext.current = after === 'back' ? 'delete' : 'undo-delete';
      if (after === 'back') lastTitle.current = null;
    }
    if (done && after === 'deleted') letGo();
    else await readAgain();
  };

  return (
    <div ref={page}>
      <nav class="reader-bar">
        <a class="button" data-look="quiet" href={LIBRARY} data-part="library-link">
          <Icon name="shelf" />
          <span>{t('library_title')}</span>
        </a>
        <a
          class="button"
          data-look="quiet"
          data-icon-only
          href="/options.html"
          title={t('popup_settings')}
          data-part="settings-link"
        >
          <Icon name="settings" />
          <span class="unseen">{t('popup_settings')}</span>
        </a>
        {found !== null && (
          <Button
            look="quiet"
            icon="delete"
            data-part="delete"
            onClick={() => void change(deleteSaved, () => 'library_delete_failed', 'deleted')}
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
            {t(isDamaged ? 'reader_damaged' : 'reader_unknown')}
          </Notice>
        )}
        {failure !== null && (
          <Notice tone="danger" live>
            {t(failure)}
          </Notice>
        )}
        {found === null && deleted !== null && (
          <div role="status">
            <UndoBar title={deleted} onUndo={() => void change(undoDelete, undoFailure, 'back')} />
          </div>
        )}
        {found !== null && <SavedReader article={found.article} summary={found.summary} onShown={setShown} />}
      </main>
    </div>
  );
}
