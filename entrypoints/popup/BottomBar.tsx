import { Button, ButtonLink } from '../../components/Button';
import { useMessages } from '../../components/Messages';
import { SentenceWithSite } from '../../components/SentenceWithSite';
import { Switch } from '../../components/Switch';
import { readableHost } from '../../lib/article/readable-host';
import { BarNotice } from './BarNotice';
import type { Popup } from './model';
import type { NoneReason } from './none-reason';
import { isKeptAsShown } from './state';

/** What can be done with the page, in every state. It stays while the article scrolls. */
export function BottomBar({ popup }: { popup: Popup }) {
  const { t } = useMessages();
  const { view, tab, status, autoClean, saving } = popup.state.value;
  const ready = view.state === 'ready';
  const waiting = view.state === 'loading';
  const mayBeCleaned = ready || waiting || (status?.pieces.length ?? 0) > 0;
  const site = view.state === 'none' && NEVER_READ.has(view.reason) ? null : (tab?.site ?? null);
  const isKept = isKeptAsShown(saving);
  const siteName = readableHost(site ?? '…');
  const alwaysClean = t('popup_always_clean', siteName);
  return (
    <footer class="bar">
      <BarNotice popup={popup} />
      {(mayBeCleaned || site !== null) && (
        <div class="bar-switches">
          {mayBeCleaned && (
            <Switch
              data-part="clean"
              on={status?.clean ?? false}
              disabled={status === null}
              onChange={(on) => void popup.setClean(on)}
            >
              {t('popup_clean')}
            </Switch>
          )}
          {(site !== null || waiting) && (
            <Switch
              data-part="auto-clean"
              on={autoClean === 'on'}
              name={alwaysClean}
              disabled={site === null}
              onChange={(on) => void popup.setAutoClean(on)}
            >
              <SentenceWithSite sentence={alwaysClean} site={siteName} />
            </Switch>
          )}
        </div>
      )}
      <div class="bar-buttons">
        {(ready || waiting) && (
          <>
            <Button
              look="main"
              icon={isKept ? 'done' : 'save'}
              data-part="save"
              disabled={!ready}
              aria-disabled={saving.step === 'saving'}
              onClick={() => void popup.save()}
            >
              {t(saving.step === 'saved' && !isKept ? 'saving_changed_keep' : SAVE_NAMES[saving.step])}
            </Button>
            <Button
              icon="page"
              data-part="open-as-page"
              title={isKept ? undefined : t('popup_open_as_page_saves')}
              disabled={!ready}
              onClick={() => void popup.openAsPage()}
            >
              {t('popup_open_as_page')}
            </Button>
          </>
        )}
        <ButtonLink
          href="/library.html"
          icon="shelf"
          iconOnly={ready || waiting}
          data-part="library-link"
          onClick={instead(popup.openLibrary)}
        >
          {t('library_title')}
        </ButtonLink>
        <ButtonLink
          href="/options.html"
          icon="settings"
          iconOnly
          data-part="settings-link"
          onClick={instead(popup.openSettings)}
        >
          {t('popup_settings')}
        </ButtonLink>
      </div>
    </footer>
  );
}

/** Pages that no extension gets into, or that are no web pages: there is nothing to clean, now or later. */
const NEVER_READ: ReadonlySet<NoneReason> = new Set<NoneReason>([
  'browser-page',
  'file',
  'forbidden',
  'own-page',
  'pdf',
  'reading-view',
  'store',
]);

const SAVE_NAMES = {
  no: 'saving_button',
  refused: 'saving_button',
  saving: 'saving_button_saving',
  saved: 'saving_button_saved',
} as const;

/** A plain click opens the page and closes the popup, which a link alone does not do everywhere. */
const instead = (open: () => void) => (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
};
