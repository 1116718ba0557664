import './Tools.css';
import { Button } from './Button';
import { useMessages } from './Messages';

const FILE_KINDS = ['web-page', 'epub', 'text', 'markdown', 'json'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const NAMES = {
  'web-page': 'reader_file_web_page',
  epub: 'reader_file_epub',
  text: 'reader_file_text',
  markdown: 'reader_file_markdown',
  json: 'reader_file_json',
} as const;

/** An article as a file, one button a kind. */
export function FileMenu({ onFile }: { onFile: (kind: FileKind) => void }) {
  const { t } = useMessages();
  return (
    <section class="tools" aria-labelledby="files-heading">
      <p id="files-heading">{t('reader_file')}</p>
      <div class="tools-buttons">
        {FILE_KINDS.map((kind) => (
          <Button key={kind} data-part={`file-${kind}`} onClick={() => onFile(kind)}>
            {t(NAMES[kind])}
          </Button>
        ))}
      </div>
    </section>
  );
}
