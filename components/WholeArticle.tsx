import { readableHost } from '../lib/article/readable-host';
import { Button } from './Button';
import { useMessages } from './Messages';
import { Notice } from './Notice';
import { pageList } from './page-list';

/** How far the wish for all pages of an article has come. */
export type WholeArticleStep =
  | { step: 'none' }
  /** The page holds only the beginning, and there is another version of it. */
  | { step: 'version' }
  /** `pages`: how many the article has with the one at hand; 0 when only the address of the whole is known. */
  | { step: 'offered'; pages: number }
  | { step: 'reading'; done: number; total: number }
  | { step: 'read'; missing: number[] }
  | { step: 'failed' }
  /** The reader did not allow the hosts that it is on. */
  | { step: 'refused'; hosts: string[] };

interface Properties {
  whole: WholeArticleStep;
  onRead(): void;
  onCancel(): void;
}

/** Says that the article goes on on other pages and fetches them when asked. */
export function WholeArticle({ whole, onRead, onCancel }: Properties) {
  const { t, count, language } = useMessages();
  const button = (name: string) => (
    <Button data-part="whole-article" onClick={onRead}>
      {name}
    </Button>
  );
  const read = button(t('popup_whole_read'));
  const again = button(t('error_again'));
  switch (whole.step) {
    case 'none':
      return null;
    case 'offered':
      return (
        <Notice action={read}>
          {whole.pages > 0 ? count('popup_whole_offered', whole.pages) : t('popup_whole_elsewhere')}
        </Notice>
      );
    case 'version':
      return <Notice action={read}>{t('popup_whole_version')}</Notice>;
    case 'reading':
      return (
        <Notice
          live
          action={
            <Button data-part="whole-article-cancel" onClick={onCancel}>
              {t('popup_whole_cancel')}
            </Button>
          }
        >
          {t('popup_whole_reading', whole.done, whole.total)}
        </Notice>
      );
    case 'read': {
      if (whole.missing.length === 0) return <Notice live>{t('popup_whole_done')}</Notice>;
      return (
        <Notice tone="warning" live action={again}>
          {count('popup_whole_missing', whole.missing.length, pageList(whole.missing, language))}
        </Notice>
      );
    }
    case 'refused': {
      const hosts = new Intl.ListFormat(language, { type: 'conjunction' }).format(whole.hosts.map(readableHost));
      return (
        <Notice tone="warning" live action={again}>
          {t('popup_whole_refused', hosts)}
        </Notice>
      );
    }
    case 'failed':
      return (
        <Notice tone="warning" live action={again}>
          {t('popup_whole_failed')}
        </Notice>
      );
  }
}
