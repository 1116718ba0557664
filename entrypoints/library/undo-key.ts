import { useEffect } from 'preact/hooks';

/** As `aria-keyshortcuts` has them. */
export const UNDO_KEYS = 'Control+Z Meta+Z';

/** Ctrl+Z, or Cmd+Z, takes the last deletion back; null where there is none. */
export function useUndoKey(undo: (() => Promise<void>) | null): void {
  useEffect(() => {
    if (!undo) return;
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, target } = event;
      const isUndo = key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey;
      // In the search field the same keys take typing back.
      if (!isUndo || target instanceof HTMLInputElement) return;
      event.preventDefault();
      void undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo]);
}
