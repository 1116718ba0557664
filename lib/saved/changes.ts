/** Something about a saved article changed: it was saved, deleted, brought back or restored, or one of its pictures arrived. */
export interface SavedChange {
  /** Of the article, or `SEVERAL`. */
  id: string;
}

/** In place of an id: many articles changed at once. */
export const SEVERAL = '';

const CHANNEL = 'jernih-saved';

/** Tells every open page of the extension. */
export function announce(change: SavedChange): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/**
 * Calls back for each change that another page or the background announces.
 * @returns stops it
 */
export function onSavedChange(callback: (change: SavedChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string')
      callback({ id: data.id });
  };
  return () => channel.close();
}
