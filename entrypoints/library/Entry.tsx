import { useCallback, useMemo } from 'preact/hooks';
import { SavedItem } from '../../components/SavedItem';
import { SavedPicture } from '../../components/SavedPicture';
import { findHit } from '../../lib/saved/hit';
import { firstPicture } from '../../lib/saved/pictures';
import { readerAddress } from '../../lib/saved/reader-address';
import type { Summary } from '../../lib/saved/records';
import type { SavedOn } from './saved-on';

interface EntryProperties {
  item: Summary;
  saved: SavedOn | undefined;
  /** Grows whenever the article changes: its picture is then looked for again. */
  changes: number;
  /** Its paragraphs, and what is looked for in them; null for nothing. */
  search: { query: string; paragraphs: readonly string[] } | null;
  onOpen: () => void;
  onMark: () => void;
  onDelete: () => void;
}

/** One saved article in the list, with its first picture. */
export function Entry({ item, saved, changes, search, onOpen, onMark, onDelete }: EntryProperties) {
  const { id } = item;
  const load = useCallback(() => firstPicture(id), [id, changes]);
  const { query, paragraphs } = search ?? {};
  const hit = useMemo(
    () => (query === undefined || paragraphs === undefined ? null : findHit(paragraphs, query)),
    [query, paragraphs],
  );
  return (
    <SavedItem
      item={item}
      savedOn={saved?.text ?? ''}
      isToldApartBySaving={saved?.isTellingApart ?? false}
      href={readerAddress(id, hit ?? undefined)}
      hit={hit?.line}
      picture={<SavedPicture load={load} name={item.publisher || item.title} />}
      onOpen={onOpen}
      onMark={onMark}
      onDelete={onDelete}
    />
  );
}
