import type { Article, Quote } from '../lib/article/article';
import { useMessages } from './Messages';
import './QuotesBySpeaker.css';
import { shownAlone, speakerOf } from './quote-text';
import { ShowInArticle } from './ShowInArticle';

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
            <ShowInArticle quote={quote} onShow={onShow} />
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
