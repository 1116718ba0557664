import { Button } from './Button';
import { beginning } from './beginning';
import { isolated } from './isolated';
import { useMessages } from './Messages';
import './UndoBar.css';

/** So much of a title that what has become of it is still read, on a narrow window too, in characters. */
const LONGEST_TITLE = 80;

interface Properties {
  /** Title of the article that was deleted last. */
  title: string;
  onUndo: () => void;
  /** Keys that do the same, as `aria-keyshortcuts` has them. */
  keys?: string | undefined;
}

/** Says what was deleted and takes it back. */
export function UndoBar({ title, onUndo, keys }: Properties) {
  const { t } = useMessages();
  return (
    <div class="undo-bar">
      <p>{t('library_deleted', title === '' ? t('library_untitled') : isolated(beginning(title, LONGEST_TITLE)))}</p>
      <Button look="main" icon="undo" data-part="undo-delete" aria-keyshortcuts={keys} onClick={onUndo}>
        {t('library_undo_delete')}
      </Button>
    </div>
  );
}
