import { useState } from 'preact/hooks';
import type { Article, Quote } from '../lib/article/article';
import { IS_UNSPACED } from '../lib/article/clutter/plain';
import { Disclosure } from './Disclosure';
import './KeyQuotes.css';
import { useMessages } from './Messages';
import { portraitOf } from './portrait';
import { QuoteCard } from './QuoteCard';
import { QuotesBySpeaker } from './QuotesBySpeaker';
import { shownAlone, speakerOf } from './quote-text';

interface Properties {
  article: Article;
  /** Another address for a picture, as in `ArticleView`: of a kept copy; undefined = the picture's own; anything else = it cannot be shown. */
  pictureAddress?: ((address: string) => unknown) | undefined;
  /** The reader wants to see a quotation in its place. */
  onShow: (quote: Quote) => void;
}

/** How many quotations stand open. */
const KEY_QUOTES = 3;

/** One word in marks that nobody is known to have said is a word that the article keeps at a distance. */
const isTelling = ({ speaker, text }: Quote): boolean =>
  speaker !== '' || IS_UNSPACED.test(text) || !/^[\p{L}\p{M}\p{N}-]+$/u.test(text);

/** What a live page prints again with each entry is one quotation; of two the one counts whose speaker is known, else the first. */
function withoutRepeats(quotes: readonly Quote[]): Quote[] {
  const words = ({ text }: Quote) => shownAlone(text).toLowerCase();
  const repeats = (one: Quote, other: Quote, isLater: boolean) =>
    words(one) === words(other) &&
    (speakerOf(one) === speakerOf(other) ? isLater : speakerOf(one) === '' && speakerOf(other) !== '');
  return quotes.filter((quote, at) => !quotes.some((other, index) => repeats(quote, other, index < at)));
}

/** The most telling quotations as cards, and all of them by speaker in a fold. Nothing when nobody is quoted. */
export function KeyQuotes({ article, pictureAddress, onShow }: Properties) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const ranked = article.quotes.toSorted((one, other) => one.rank - other.rank);
  if (ranked.length === 0) return null;
  const telling = withoutRepeats(ranked.filter(isTelling)).slice(0, KEY_QUOTES);
  return (
    <section class="quotes" data-part="quotes" aria-labelledby="quotes-heading">
      <h2 id="quotes-heading">{t('quotes_heading')}</h2>
      <div class="quotes-cards">
        {telling.map((quote) => (
          <QuoteCard
            key={quoteKey(quote)}
            article={article}
            quote={quote}
            portrait={shownAddress(portraitOf(article, quote), pictureAddress)}
            onShow={onShow}
          />
        ))}
      </div>
      {ranked.length > telling.length && (
        <Disclosure summary={t('quotes_all', ranked.length)} onToggle={setOpen} data-part="all-quotes">
          {open && <QuotesBySpeaker article={article} onShow={onShow} />}
        </Disclosure>
      )}
    </section>
  );
}

function shownAddress(address: string | null, pictureAddress: Properties['pictureAddress']): string | undefined {
  if (address === null || pictureAddress === undefined) return address ?? undefined;
  const kept = pictureAddress(address);
  return typeof kept === 'string' ? kept : undefined;
}

function quoteKey({ paragraph, start }: Quote): string {
  return `${paragraph}-${start}`;
}
