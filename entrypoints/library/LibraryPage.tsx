import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BackupTools } from '../../components/BackupTools';
import { Button } from '../../components/Button';
import { useMessages } from '../../components/Messages';
import { Notice } from '../../components/Notice';
import { StoreFailure } from '../../components/StoreFailure';
import { UndoBar } from '../../components/UndoBar';
import { markUnread } from '../../lib/browser/saving';
import type { Summary } from '../../lib/saved/records';
import { useBackingUp } from './backing-up';
import { useDeleting } from './deleting';
import { Entry } from './Entry';
import { useGrowing } from './growing';
import { searchIn, useParagraphs } from './paragraphs';
import { placeBefore, rememberPlace } from './place-before';
import { SavedSpeakers } from './SavedSpeakers';
import { SearchTools } from './SearchTools';
import { useSavedList } from './saved-list';
import { savedOn } from './saved-on';
import { useSearch } from './search';
import { housesOf, partOf, type Shown } from './shown';
import { type Sorting, sorted } from './sorting';
import { UNDO_KEYS, useUndoKey } from './undo-key';

const NOTHING: readonly Summary[] = [];

/** All saved articles: looked through, opened, deleted and brought back. */
export function LibraryPage() {
  const words = useMessages();
  const { t, count, language } = words;
  const { listing, changes, read: readAgain, letGo } = useSavedList();
  const [before] = useState(placeBefore);
  const [query, setQuery] = useState(before.query);
  const [sorting, setSorting] = useState<Sorting>(before.sorting);
  const [wanted, setPart] = useState<Shown>(before.shown);
  const { last, failure, remove, removeDamaged, undo } = useDeleting();
  const { busy, said: backupSaid, backUp, restore } = useBackingUp(words, readAgain);
  const [said, setSaid] = useState('');
  const [markFailed, setMarkFailed] = useState(false);
  const holder = useRef<HTMLElement>(null);
  const focusNext = useRef<string | null>(before.opened || null);

  const items = listing.state === 'listed' ? listing.items : NOTHING;
  const damaged = listing.state === 'listed' ? listing.damaged : [];
  const { found, failure: searchFailure } = useSearch(items, query);
  const houses = useMemo(() => housesOf(items, language), [items, language]);
  // The last article of a house may be gone.
  const part = wanted === 'unread' || houses.some(({ name }) => wanted === `of ${name}`) ? wanted : 'all';
  const unread = partOf(items, 'unread').length;
  const shown = sorted(partOf(found ?? items, part), sorting, language);
  const savedMoments = useMemo(() => savedOn(items, language), [items, language]);
  const openedAt = shown.findIndex(({ id }) => id === before.opened);
  const [limit, end] = useGrowing(shown.length, `${part} ${sorting} ${query}`, openedAt + 1);
  const drawn = shown.slice(0, limit);
  const beside = (index: number) => shown[index + 1] ?? shown[index - 1];
  const paragraphs = useParagraphs(drawn, query.trim() !== '' && found !== null);
  const state = listing.state === 'listed' ? (items.length + damaged.length > 0 ? 'ready' : 'none') : listing.state;

  useLayoutEffect(() => {
    document.documentElement.dataset.state = state;
    document.title = t('library_title');
  }, [state, t]);

  useLayoutEffect(() => {
    const wanted = focusNext.current;
    if (wanted === null) return;
    const link = holder.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(wanted)}"] a`);
    const target = wanted === '' ? holder.current?.querySelector<HTMLElement>('h1') : link;
    if (!target) return;
    focusNext.current = null;
    target.focus();
  });

  // Before the page is painted: one that is reloaded at once would forget it.
  useLayoutEffect(() => rememberPlace({ query, sorting, shown: part, opened: '' }), [query, sorting, part]);

  const deleteItem = useCallback(
    async (item: Summary, next: Summary | undefined) => {
      if (await remove(item)) {
        letGo(item.id);
        focusNext.current = next?.id ?? '';
        setSaid(t('library_deleted', item.title || t('library_untitled')));
      }
      await readAgain();
    },
    [remove, letGo, readAgain, t],
  );
  const mark = async ({ id, isUnread }: Summary, next: Summary | undefined) => {
    const isMarked = await markUnread(id, !isUnread).catch(() => false);
    setMarkFailed(!isMarked);
    // What is read is no longer among the unread, and takes the button along.
    if (isMarked && part === 'unread') focusNext.current = next?.id ?? '';
    await readAgain();
  };
  const undoLast = useCallback(async () => {
    const back = await undo();
    if (back !== null) {
      focusNext.current = back.id;
      setSaid(t('library_restored', back.title || t('library_untitled')));
    }
    await readAgain();
  }, [undo, readAgain, t]);

  useUndoKey(last === null ? null : undoLast);

  if (listing.state === 'loading')
    return (
      <main class="library" ref={holder}>
        {t('library_loading')}
      </main>
    );
  return (
    <main class="library" ref={holder}>
      <header>
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1 tabIndex={-1}>{t('library_title')}</h1>
        {items.length > 0 && <p>{count('library_count', items.length)}</p>}
        <a href="/options.html" data-part="settings-link">
          {t('popup_settings')}
        </a>
      </header>
      {listing.failure !== null && <StoreFailure failure={listing.failure} />}
      {damaged.length > 0 && (
        <Notice
          tone="warning"
          action={
            <Button
              onClick={() => {
                focusNext.current = '';
                void removeDamaged(damaged).then(readAgain);
              }}
            >
              {t('library_damaged_remove')}
            </Button>
          }
        >
          {count('library_damaged', damaged.length)}
        </Notice>
      )}
      {state === 'none' && <p class="library-empty">{t('library_empty')}</p>}
      {items.length > 0 && (
        <SearchTools
          query={query}
          found={query.trim() === '' || found === null ? null : shown.length}
          sorting={sorting}
          part={part}
          unread={unread}
          houses={houses}
          onPart={setPart}
          onQuery={setQuery}
          onSorting={setSorting}
        />
      )}
      {searchFailure !== null && <StoreFailure failure={searchFailure} />}
      {/* Above the list, which grows whenever its end comes near: below it they would never be reached in a long one. */}
      {items.length > 0 && <SavedSpeakers items={items} query={query} />}
      {listing.state === 'listed' && (
        <BackupTools
          hasArticles={items.length > 0}
          said={backupSaid}
          busy={busy}
          onBackup={() => void backUp()}
          onRestore={(file) => void restore(file)}
        />
      )}
      {part === 'unread' && unread === 0 && <p>{t('library_unread_none')}</p>}
      <ul class="library-list">
        {drawn.map((item, index) => (
          <Entry
            key={item.id}
            item={item}
            saved={savedMoments.get(item.id)}
            search={searchIn(paragraphs, item, query)}
            changes={changes.get(item.id) ?? 0}
            onOpen={() => rememberPlace({ query, sorting, shown: part, opened: item.id })}
            onMark={() => void mark(item, beside(index))}
            onDelete={() => void deleteItem(item, beside(index))}
          />
        ))}
      </ul>
      <div ref={end} />
      {markFailed && (
        <Notice tone="danger" live>
          {t('error_not_changed')}
        </Notice>
      )}
      {failure !== null && (
        <Notice tone="danger" live>
          {t(failure)}
        </Notice>
      )}
      {last !== null && <UndoBar title={last.title} onUndo={() => void undoLast()} keys={UNDO_KEYS} />}
      <p class="unseen" role="status">
        {said}
      </p>
    </main>
  );
}
