import type { Piece } from '../lib/live/piece';
import { Button } from './Button';
import { useMessages } from './Messages';
import './PieceControl.css';

interface Properties {
  piece: Piece;
  onUndo: (id: number) => void;
  /** Without it a piece that was brought back only says so. */
  onHideAgain?: ((id: number) => void) | undefined;
}

/** The way back of a hidden piece, and once it is back, the way to hide it again: one button, so that the focus stays on it. */
export function PieceControl({ piece, onUndo, onHideAgain }: Properties) {
  const { t } = useMessages();
  const { id, kind, text, hidden } = piece;
  const named = `${t(`kind_${kind}`)}: ${text.slice(0, 60)}`;
  return (
    <span class="piece-control">
      <span role="status">{!hidden && t('removed_back_item')}</span>
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
    </span>
  );
}
