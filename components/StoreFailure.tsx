import type { MessageKey } from '../lib/browser/interface-text';
import { Button } from './Button';
import { useMessages } from './Messages';
import { Notice } from './Notice';

interface Properties {
  failure: { sentence: MessageKey; action: MessageKey; act: () => void };
}

/** Why the saved articles cannot be shown, and what can be done. */
export function StoreFailure({ failure: { sentence, action, act } }: Properties) {
  const { t } = useMessages();
  return (
    <Notice
      // That Firefox shows nothing there is no failure.
      tone={sentence === 'error_saved_private' ? 'warning' : 'danger'}
      live
      action={<Button onClick={act}>{t(action)}</Button>}
    >
      {t(sentence)}
    </Notice>
  );
}
