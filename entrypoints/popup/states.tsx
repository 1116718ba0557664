import { Button } from '../../components/Button';
import { useMessages } from '../../components/Messages';
import type { InterfaceText, MessageKey } from '../../lib/browser/interface-text';
import type { NoneReason } from './none-reason';
import type { View } from './state';

/** The outline of the article to come, in its size, so that nothing jumps. */
export function LoadingState() {
  return (
    <div class="popup-loading" aria-hidden="true">
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
  'error-page': 'none_error_page',
  file: 'none_file',
  forbidden: 'none_forbidden',
  framed: 'none_framed',
  'front-page': 'none_front_page',
  'list-page': 'none_list_page',
  'no-text': 'none_no_text',
  'own-page': 'none_own_page',
  pdf: 'none_pdf',
  'reading-view': 'none_reading_view',
  store: 'none_store',
  'too-early': 'none_too_early',
  unreadable: 'none_unreadable',
};

/** Reasons that are a judgement of ours: the reader may know better. */
const JUDGED: ReadonlySet<NoneReason> = new Set<NoneReason>(['error-page', 'front-page', 'list-page', 'no-text']);

type None = Extract<View, { state: 'none' }>;

/**
 * Why there is nothing to show, in a sentence.
 * @param wasWished it was read on the reader's word already
 */
export function noneSentence({ reason, limit, framed }: None, wasWished: boolean, { t }: InterfaceText): string {
  if (reason === 'too-large') return t('error_too_large', limit ?? 0);
  if (wasWished && JUDGED.has(reason)) return t('none_nothing');
  return t(reason === 'framed' && !framed ? 'none_framed_within' : SENTENCES[reason]);
}

interface NoneProperties {
  view: None;
  onOpenFramed: (address: string) => void;
  /** Not offered where that was done already. */
  onReadAnyway: (() => void) | undefined;
}

/** A page without an article: why, in a sentence. What can still be done stands in the bar below. */
export function NoneState({ view, onOpenFramed, onReadAnyway }: NoneProperties) {
  const words = useMessages();
  const { t } = words;
  const { reason, framed } = view;
  return (
    <div class="popup-message">
      <BlankPage />
      <h1>{noneSentence(view, !onReadAnyway, words)}</h1>
      {framed && (
        <Button look="main" data-part="open-framed" title={framed} onClick={() => onOpenFramed(framed)}>
          {t('none_framed_open')}
        </Button>
      )}
      {onReadAnyway && JUDGED.has(reason) && (
        <Button data-part="read-anyway" onClick={onReadAnyway}>
          {t('none_read_anyway')}
        </Button>
      )}
    </div>
  );
}

/** The page could not be read: a sentence, and one thing to do. */
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
