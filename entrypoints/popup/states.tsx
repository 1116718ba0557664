import { Button } from '../../components/Button';
import { useMessages } from '../../components/Messages';
import type { MessageKey } from '../../lib/browser/interface-text';
import type { NoneReason } from './none-reason';

/** The outline of the article to come, in its size, so that nothing jumps. */
export function LoadingState() {
  const { t } = useMessages();
  return (
    <div class="popup-loading" role="status">
      <span class="unseen">{t('popup_loading')}</span>
      <div class="outline-source">
        <span class="outline-sign" />
        <span class="outline-line" />
        <span class="outline-line" />
        <span class="outline-line" />
      </div>
      <span class="outline-title" />
      <span class="outline-title" />
      <span class="outline-card" />
      <span class="outline-card" />
      <span class="outline-card" />
    </div>
  );
}

const SENTENCES: Record<Exclude<NoneReason, 'too-large'>, MessageKey> = {
  'browser-page': 'none_browser_page',
  file: 'none_file',
  forbidden: 'none_forbidden',
  framed: 'none_framed',
  'front-page': 'none_front_page',
  'list-page': 'none_list_page',
  'no-text': 'none_no_text',
  pdf: 'none_pdf',
  'reading-view': 'none_reading_view',
  store: 'none_store',
  'too-early': 'none_too_early',
  unreadable: 'none_unreadable',
};

/** Reasons that are a judgement of ours: the reader may know better. */
const JUDGED: ReadonlySet<NoneReason> = new Set<NoneReason>(['front-page', 'list-page', 'no-text']);

/**
 * @param framed the address of the framed page
 * @param wasInVain it was read on the reader's word already
 */
function sentence(
  reason: Exclude<NoneReason, 'too-large'>,
  framed: string | undefined,
  wasInVain: boolean,
): MessageKey {
  if (wasInVain) return 'none_nothing';
  return reason === 'framed' && !framed ? 'none_framed_within' : SENTENCES[reason];
}

interface NoneProperties {
  reason: NoneReason;
  limit: number | undefined;
  framed: string | undefined;
  onOpenFramed: (address: string) => void;
  /** Not offered where that was done already. */
  onReadAnyway: (() => void) | undefined;
}

/** A page without an article: why, in a sentence. What can still be done stands in the bar below. */
export function NoneState({ reason, limit, framed, onOpenFramed, onReadAnyway }: NoneProperties) {
  const { t } = useMessages();
  const isJudged = JUDGED.has(reason);
  return (
    <div class="popup-message">
      <BlankPage />
      <h1>
        {reason === 'too-large'
          ? t('error_too_large', limit ?? 0)
          : t(sentence(reason, framed, isJudged && !onReadAnyway))}
      </h1>
      {framed && (
        <Button look="main" data-part="open-framed" title={framed} onClick={() => onOpenFramed(framed)}>
          {t('none_framed_open')}
        </Button>
      )}
      {onReadAnyway && isJudged && (
        <Button data-part="read-anyway" onClick={onReadAnyway}>
          {t('none_read_anyway')}
        </Button>
      )}
    </div>
  );
}

export function ErrorState({ onReload }: { onReload: () => void }) {
  const { t } = useMessages();
  return (
    <div class="popup-message" role="alert">
      <BlankPage />
      <h1>{t('error_reading')}</h1>
      <Button look="main" data-part="reload" onClick={onReload}>
        {t('error_reload')}
      </Button>
    </div>
  );
}

/** A sheet with nothing on it. */
function BlankPage() {
  return (
    <svg class="popup-blank" viewBox="0 0 96 72" aria-hidden="true">
      <path class="blank-shadow" d="M8 64h80" />
      <path class="blank-sheet" d="M26 8h34l12 12v44a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4Z" />
      <path class="blank-fold" d="M60 8v8a4 4 0 0 0 4 4h8" />
      <path class="blank-line" d="M32 32h14M32 41h24M32 50h18" />
    </svg>
  );
}
