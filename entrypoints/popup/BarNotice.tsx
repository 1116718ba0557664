import { Button } from '../../components/Button';
import { useMessages } from '../../components/Messages';
import { Notice } from '../../components/Notice';
import { readableHost } from '../../lib/article/readable-host';
import type { Popup } from './model';

/** The one sentence that matters now, spoken when it appears: what went wrong before what went well. */
export function BarNotice({ popup }: { popup: Popup }) {
  return (
    <div class="bar-notice" role="status">
      <Sentence popup={popup} />
    </div>
  );
}

function Sentence({ popup }: { popup: Popup }) {
  const { t, language } = useMessages();
  const { tab, gone, autoClean, notStored, saving } = popup.state.value;
  // What is shown can be kept though its page is gone.
  if (saving.step === 'refused') return <Notice tone="danger">{t(REFUSALS[saving.reason])}</Notice>;
  if (gone === 'left') return <Notice tone="warning">{t('popup_page_left')}</Notice>;
  if (gone) {
    const reload = <Button onClick={() => void popup.reloadPage()}>{t('error_reload')}</Button>;
    return (
      <Notice tone="warning" action={reload}>
        {t('popup_page_gone')}
      </Notice>
    );
  }
  if (autoClean === 'refused') {
    return <Notice tone="warning">{t('popup_always_clean_refused', readableHost(tab?.site ?? ''))}</Notice>;
  }
  if (notStored) return <Notice tone="danger">{t('error_not_changed')}</Notice>;
  if (saving.step === 'saved' && saving.refused) return <Notice tone="warning">{t('saving_pictures_refused')}</Notice>;
  if (saving.step === 'saved' && saving.isChanged) {
    const open = (
      <Button data-part="open-earlier" onClick={popup.openEarlier}>
        {t('saving_changed_open')}
      </Button>
    );
    return <Notice action={open}>{t('saving_changed')}</Notice>;
  }
  if (saving.step === 'saved' && saving.hosts.length > 0) {
    const hosts = new Intl.ListFormat(language, { type: 'conjunction' }).format(saving.hosts.map(readableHost));
    const ask = (
      <Button data-part="allow-pictures" onClick={() => void popup.allowPictures()}>
        {t('saving_pictures_ask')}
      </Button>
    );
    return <Notice action={ask}>{t('saving_pictures_missing', hosts)}</Notice>;
  }
  if (saving.step === 'saved' && saving.pressed) {
    return <Notice>{t(saving.again ? 'saving_already' : 'saving_saved')}</Notice>;
  }
  if (saving.step === 'no' && saving.isDeleted) return <Notice>{t('saving_deleted')}</Notice>;
  if (saving.step === 'no' && tab?.incognito) return <Notice>{t('saving_private_window')}</Notice>;
  return null;
}

const REFUSALS = {
  'storage-full': 'saving_storage_full',
  'private-window': 'saving_refused_private',
  blocked: 'error_saved_blocked',
  newer: 'error_saved_newer',
  unavailable: 'error_saved_unavailable',
  failed: 'saving_failed',
} as const;
