import { useState } from 'preact/hooks';
import type { Article } from '../lib/article/article';
import type { CitationStyle } from '../lib/citation';
import { Button } from './Button';
import './CitationMenu.css';
import { useCopying } from './copying';
import { useMessages } from './Messages';

interface Properties {
  article: Article;
  /** When it was read. */
  accessed: Date;
}

/** One button a style. A press copies the citation; the formatters are loaded with the first one. */
export function CitationMenu({ article, accessed }: Properties) {
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
  const isStyle = (name: string): name is CitationStyle => name in names;
  const write = async (style: CitationStyle) => {
    const { cite } = await import('../lib/citation');
    return cite(article, style, accessed);
  };
  return (
    <div class="citations">
      {Object.keys(names)
        .filter(isStyle)
        .map((style) => (
          <Button
            key={style}
            data-part={`cite-${style}`}
            icon={copying === 'done' && last === style ? 'done' : undefined}
            onClick={() => {
              setLast(style);
              void copy(write(style));
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
