import type { Quote } from '../lib/article/article';
import { Button } from './Button';
import { useMessages } from './Messages';
import { namedAfter } from './quote-text';

interface Properties {
  quote: Quote;
  onShow: (quote: Quote) => void;
}

/** Leads from a quotation to where it stands. */
export function ShowInArticle({ quote, onShow }: Properties) {
  const { t } = useMessages();
  return (
    <Button
      look="quiet"
      icon="find"
      iconOnly
      aria-label={namedAfter(t('quotes_show'), quote)}
      onClick={() => onShow(quote)}
    >
      {t('quotes_show')}
    </Button>
  );
}
