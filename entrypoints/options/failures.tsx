import { Button } from '../../components/Button';
import { useMessages } from '../../components/Messages';
import { Notice } from '../../components/Notice';

/** What the reader changed was not taken by the browser's storage: it stands as before. */
export function NotKept() {
  const { t } = useMessages();
  return (
    <Notice tone="danger" live>
      {t('error_not_changed')}
    </Notice>
  );
}

/** The browser's storage does not answer. */
export function Unread() {
  const { t } = useMessages();
  return (
    <Notice tone="danger" live action={<Button onClick={() => location.reload()}>{t('error_reload_page')}</Button>}>
      {t('error_settings_unread')}
    </Notice>
  );
}
