import { useState } from 'preact/hooks';
import { Button } from './Button';
import './CitationMenu.css';
import { useCopying } from './copying';
import { useMessages } from './Messages';

/** In the order in which they are offered. */
export const CITATION_STYLES = ['apa', 'mla', 'chicago', 'plain', 'markdown', 'bibtex', 'ris', 'csl'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Writes the citation; the formatters are loaded when the first one is asked for. */
export type Cite = (style: CitationStyle) => Promise<string>;

/** One button a style. A press copies the citation. */
export function CitationMenu({ cite }: { cite: Cite }) {
  const { t } = useMessages();
  const [copying, copy] = useCopying();
  const [last, setLast] = useState<CitationStyle>('apa');
  const names: Record<CitationStyle, string> = {
    apa: 'APA',
    mla: 'MLA',
    chicago: 'Chicago',
    plain: t('source_cite_plain'),
    markdown: t('source_cite_markdown'),
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  };
  return (
    <div class="citations">
      {CITATION_STYLES.map((style) => (
        <Button
          key={style}
          data-part={`cite-${style}`}
          icon={copying === 'done' && last === style ? 'done' : undefined}
          onClick={() => {
            setLast(style);
            void copy(cite(style));
          }}
        >
          {names[style]}
        </Button>
      ))}
      <p role="status">
        {copying === 'done' && t('source_copied', names[last])}
        {copying === 'failed' && t('copy_failed')}
      </p>
    </div>
  );
}
