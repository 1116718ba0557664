import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../../components/Messages';
import type { Keys, OptionsWorld } from './world';

/** The keys that open the popup and clean a page: nobody would find them else. They are the browser's to change. */
export function KeysSection({ world }: { world: OptionsWorld }) {
  const { t } = useMessages();
  const [keys, setKeys] = useState<Keys | null>(null);
  useEffect(() => {
    // Where the browser does not say which keys there are, nothing is said of them.
    world.keys().then(setKeys, () => undefined);
  }, [world]);
  if (keys === null) return null;
  const row = (name: string, pressed: string) => (
    <div class="options-key" data-part="key">
      <dt>{name}</dt>
      <dd>{pressed ? <kbd>{pressed}</kbd> : t('options_keys_unset')}</dd>
    </div>
  );
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('options_keys')}</h2>
      <dl>
        {row(t('options_keys_open'), keys.open)}
        {row(t('menu_clean'), keys.clean)}
      </dl>
      <p class="options-empty">{t('options_keys_hint')}</p>
    </section>
  );
}
