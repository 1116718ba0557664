import { useState } from 'preact/hooks';
import type { Article, Quote } from '../lib/article/article';
import { Button } from './Button';
import { useCopying } from './copying';
import { commaOf } from './listed';
import { useMessages } from './Messages';
import './QuoteCard.css';
import { namedAfter, quoteWithAttribution, roleBeside, sentenceAround, shownAlone, speakerOf } from './quote-text';
import { ShowInArticle } from './ShowInArticle';

interface Properties {
  article: Article;
  quote: Quote;
  /** The address of the article's own picture of the speaker. */
  portrait?: string | undefined;
  onShow: (quote: Quote) => void;
}

/** One quotation: its exact words, who said them and in which role. Without a sure speaker it stands in its sentence instead. */
export function QuoteCard({ article, quote, portrait, onShow }: Properties) {
  const { t, language } = useMessages();
  const [copying, copy] = useCopying();
  /** The address of a portrait that did not come: nothing stands in its place. */
  const [missing, setMissing] = useState<string>();
  const speaker = speakerOf(quote);
  const role = roleBeside(speaker, quote);
  const sentence = speaker === '' ? sentenceAround(article, quote) : null;
  return (
    <figure class="quote" dir={article.dir}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a larger target for the named button below, which the keyboard reaches */}
      <blockquote
        lang={article.lang || undefined}
        data-whole={sentence === null || undefined}
        onClick={() => {
          if (getSelection()?.isCollapsed ?? true) onShow(quote);
        }}
      >
        <span class="quote-words">
          {sentence?.before}
          <span data-part="quote">{sentence === null ? shownAlone(quote.text) : quote.text}</span>
          {sentence?.after}
        </span>
      </blockquote>
      <figcaption>
        {/* The name stands beside it. */}
        {portrait !== undefined && portrait !== missing && (
          <img
            class="quote-portrait"
            src={portrait}
            alt=""
            referrerpolicy="no-referrer"
            onError={() => setMissing(portrait)}
          />
        )}
        <span class="quote-who" lang={article.lang || undefined}>
          <cite data-part="speaker">{speaker}</cite>
          {speaker !== '' && role !== '' && commaOf(speaker)}
          <span data-part="role">{role}</span>
          {speaker === '' && <span>{t('quotes_speaker_unknown')}</span>}
        </span>
        <ShowInArticle quote={quote} onShow={onShow} />
        <Button
          look="quiet"
          icon={copying === 'done' ? 'done' : 'copy'}
          iconOnly
          aria-label={namedAfter(t('quotes_copy'), quote)}
          onClick={() => void copy(quoteWithAttribution(article, quote, language))}
        >
          {t('quotes_copy')}
        </Button>
        <span role="status" class={copying === 'failed' ? 'quote-failed' : 'unseen'}>
          {copying === 'done' && t('copy_done')}
          {copying === 'failed' && t('copy_failed')}
        </span>
      </figcaption>
    </figure>
  );
}
