import { useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { Disclosure } from './Disclosure';
import './Tools.css';
import { useMessages } from './Messages';

interface Properties {
  /** There is something to back up. */
  hasArticles: boolean;
  /** One sentence about what is going on or came of it; "" for none. */
  said: string;
  busy: boolean;
  onBackup: () => void;
  onRestore: (file: File) => void;
}

/** Backup and restore, folded where there are articles to read, with what came of it. The buttons keep the focus while they wait. */
export function BackupTools({ hasArticles, said, busy, onBackup, onRestore }: Properties) {
  const { t } = useMessages();
  const [isOpened, setOpened] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <Disclosure
      summary={t('library_backup_heading')}
      open={isOpened || !hasArticles || said !== ''}
      onToggle={setOpened}
      data-part="backup-tools"
    >
      <div class="tools-buttons">
        {hasArticles && (
          <Button data-part="backup" aria-disabled={busy} onClick={() => !busy && onBackup()}>
            {t('library_backup')}
          </Button>
        )}
        <Button data-part="restore" aria-disabled={busy} onClick={() => !busy && chooser.current?.click()}>
          {t('library_restore')}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".zip,application/zip"
          hidden
          data-part="restore-file"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onRestore(file);
            currentTarget.value = '';
          }}
        />
      </div>
      {/* Of a long work only what came of it is spoken, not each article. */}
      {busy && <p>{said}</p>}
      <p role="status">{!busy && said}</p>
    </Disclosure>
  );
}
