import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readableHost } from '../../lib/article/readable-host';
import type { InterfaceText, MessageKey } from '../../lib/browser/interface-text';
import { watchPictures } from '../../lib/browser/saving';
import { MOST_PICTURES } from '../../lib/saved/pictures-in';
import type { MissingReason, PictureRecord } from '../../lib/saved/records';

const NOTES: Record<MissingReason, MessageKey> = {
  'not-allowed': 'reader_picture_not_allowed',
  gone: 'reader_picture_gone',
  'not-a-picture': 'reader_picture_not_a_picture',
  'too-large': 'reader_picture_too_large',
  unreachable: 'reader_picture_unreachable',
  'storage-full': 'reader_picture_storage_full',
};

/** The pictures of a saved article as they arrive; null before the store has answered. */
export function usePictures(id: string): readonly PictureRecord[] | null {
  const [pictures, setPictures] = useState<readonly PictureRecord[] | null>(null);
  useEffect(
    () => watchPictures(id, (now) => setPictures((before) => (before !== null && areSame(before, now) ? before : now))),
    [id],
  );
  return pictures;
}

/** Whether all is as it was: a saved article announces other changes, too. */
const areSame = (before: readonly PictureRecord[], now: readonly PictureRecord[]): boolean =>
  before.length === now.length &&
  now.every(({ src, state, reason, blob }, index) => {
    const other = before[index];
    return (
      other?.src === src &&
      other.state === state &&
      other.reason === reason &&
      other.blob?.size === blob?.size &&
      other.blob?.type === blob?.type
    );
  });

/** What `ArticleView` shows for a picture's `src`: the stored picture, or why there is none. Never an address of the web. */
export function usePictureAddress(
  pictures: readonly PictureRecord[] | null,
  t: InterfaceText['t'],
): (src: string) => string | { missing: string } | null | undefined {
  const made = useRef(new Map<number, { blob: Blob; address: string }>());
  useEffect(
    () => () => {
      for (const { address } of made.current.values()) URL.revokeObjectURL(address);
      made.current.clear();
    },
    [],
  );
  return useMemo(() => {
    const shown = new Map(pictures?.map((picture) => [picture.src, show(picture, made.current, t)]));
    const others =
      pictures !== null && pictures.length >= MOST_PICTURES
        ? { missing: t('reader_picture_too_many', MOST_PICTURES) }
        : null;
    return (src) => (src.startsWith('data:') ? undefined : (shown.get(src) ?? others));
  }, [pictures, t]);
}

function show(
  { order, state, reason, blob, host }: PictureRecord,
  made: Map<number, { blob: Blob; address: string }>,
  t: InterfaceText['t'],
): string | { missing: string } {
  if (state === 'waiting') return { missing: t('reader_picture_waiting', readableHost(host)) };
  if (blob === null)
    return { missing: t(reason === '' ? 'article_picture_missing' : NOTES[reason], readableHost(host)) };
  const before = made.get(order);
  if (before?.blob.size === blob.size && before.blob.type === blob.type) return before.address;
  const address = URL.createObjectURL(blob);
  made.set(order, { blob, address });
  return address;
}
