import { readableHost } from '../lib/article/readable-host';
import { Button } from './Button';
import { useMessages } from './Messages';
import { Notice } from './Notice';
import { sentences } from './punctuation';

interface Properties {
  /** How many pictures are still being fetched. */
  waiting: number;
  /** How many are missing because their hosts are not allowed, and those hosts. */
  forbidden: number;
  hosts: readonly string[];
  /** How many could not be fetched, but may be another time. */
  lost: number;
  /** The reader was asked for the hosts and refused. */
  refused: boolean;
  onAsk: () => void;
  onAgain: () => void;
}

/** How far the pictures of a saved article are, with one button for what can be done. Nothing when all are there. */
export function PictureNotice({ waiting, forbidden, hosts, lost, refused, onAsk, onAgain }: Properties) {
  const { t, count, language } = useMessages();
  if (waiting > 0) return <Notice live>{count('reader_pictures_waiting', waiting)}</Notice>;
  if (hosts.length > 0) {
    const named = new Intl.ListFormat(language).format(hosts.map(readableHost));
    const missing = count('reader_pictures_missing', forbidden, named);
    return (
      <Notice tone="warning" live action={<Button onClick={onAsk}>{t('saving_pictures_ask')}</Button>}>
        {sentences(refused ? [missing, t('saving_pictures_refused')] : [missing], language)}
      </Notice>
    );
  }
  if (lost === 0) return null;
  return (
    <Notice tone="warning" live action={<Button onClick={onAgain}>{t('reader_pictures_again')}</Button>}>
      {count('reader_pictures_lost', lost)}
    </Notice>
  );
}
