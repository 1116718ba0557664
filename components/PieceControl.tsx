import { useLayoutEffect, useRef } from 'preact/hooks';
import { readableHost } from '../lib/article/readable-host';
import type { Piece } from '../lib/live/piece';
import { Button } from './Button';
import { useMessages } from './Messages';
import './PieceControl.css';

/** Pieces that are never hidden again on a site. */
export interface Keeping {
  /** A registrable domain. */
  site: string;
  /** Ids of the pieces that were chosen so. */
  kept: readonly number[];
  onKeep: (id: number) => void;
}

interface Properties {
  piece: Piece;
  onUndo: (id: number) => void;
  /** Without it a piece that was brought back only says so. */
  onHideAgain?: ((id: number) => void) | undefined;
  keeping?: Keeping | undefined;
}

/** The way back of a hidden piece, and once it is back, the way to hide it again: one button, so that the focus stays on it. */
export function PieceControl({ piece, onUndo, onHideAgain, keeping }: Properties) {
  const { t } = useMessages();
  const { id, kind, text, hidden } = piece;
  const named = `${t(`kind_${kind}`)}: ${text.slice(0, 60) || t('removed_no_text')}`;
  const isKept = !hidden && (keeping?.kept.includes(id) ?? false);
  const says = isKept ? t('removed_kept_always', readableHost(keeping?.site ?? '')) : t('removed_back_item');
  const status = useRef<HTMLSpanElement>(null);
  // The button that was pressed is gone: the focus goes to what it has brought about.
  useLayoutEffect(() => {
    if (isKept) status.current?.focus();
  }, [isKept]);
  return (
    <span class="piece-control" data-back={!hidden || undefined}>
      <span role="status" tabIndex={-1} ref={status}>
        {!hidden && says}
      </span>
      {(hidden || onHideAgain) && (
        <Button
          look="quiet"
          icon={hidden ? 'undo' : 'hide'}
          data-part={hidden ? 'undo' : 'hide-again'}
          aria-label={hidden ? t('removed_undo_named', named) : t('removed_hide_again_named', named)}
          onClick={() => (hidden ? onUndo(id) : onHideAgain?.(id))}
        >
          {hidden ? t('removed_undo') : t('removed_hide_again')}
        </Button>
      )}
      {!hidden && keeping && !isKept && (
        <Button
          look="quiet"
          data-part="keep-always"
          aria-label={`${t('removed_keep_always')}: ${named}`}
          onClick={() => keeping.onKeep(id)}
        >
          {t('removed_keep_always')}
        </Button>
      )}
    </span>
  );
}
