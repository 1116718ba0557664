import { Button } from './Button';
import { isolated } from './isolated';
import { useMessages } from './Messages';
import './UndoBar.css';

interface Properties {
  /** Title of the article that was deleted last. */
  title: string;
  onUndo: () => void;
}

/** Says what was deleted and takes it back. */
export function UndoBar({ title, onUndo }: Properties) {
  const { t } = useMessages();
  return (
    <div class="undo-bar">
      <p>{t('library_deleted', title === '' ? t('library_untitled') : isolated(title))}</p>
      <Button look="main" icon="undo" data-part="undo-delete" onClick={onUndo}>
        {t('library_undo_delete')}
      </Button>
    </div>
  );
}
