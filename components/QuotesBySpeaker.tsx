import type { Article, Quote } from '../lib/article/article';
import { Button } from './Button';
import { useMessages } from './Messages';
import './QuotesBySpeaker.css';
import { namedAfter, shownAlone, speakerOf } from './quote-text';

interface Properties {
  article: Article;
  onShow: (quote: Quote) => void;
}

/** Every quotation of the article in printed order, under its speaker; those without a sure speaker at the end. */
export function QuotesBySpeaker({ article, onShow }: Properties) {
  const { t } = useMessages();
  return bySpeaker(article.quotes).map(([speaker, quotes]) => (
    <div key={speaker} class="speaker-quotes">
      {speaker === '' ? (
        <h3>{t('quotes_speaker_unknown')}</h3>
      ) : (
        <h3 lang={article.lang || undefined} dir={article.dir}>
          {speaker}
        </h3>
      )}
      <ul lang={article.lang || undefined} dir={article.dir}>
        {quotes.map((quote) => (
          <li key={`${quote.paragraph}-${quote.start}`}>
            <q>{shownAlone(quote.text)}</q>
            <Button
              look="quiet"
              icon="find"
              iconOnly
              aria-label={namedAfter(t('quotes_show'), quote)}
              onClick={() => onShow(quote)}
            >
              {t('quotes_show')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  ));
}

function bySpeaker(quotes: Quote[]): [string, Quote[]][] {
  const printed = quotes.toSorted((one, other) => one.paragraph - other.paragraph || one.start - other.start);
  const groups = Map.groupBy(printed, speakerOf);
  return [...groups].sort(([one], [other]) => Number(one === '') - Number(other === ''));
}
