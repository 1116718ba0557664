import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../../components/Messages';
import { type Appearance, TEXT_SIZES, THEMES } from '../../lib/browser/appearance';
import { Choice } from './Choice';
import { NotKept, Unread } from './failures';
import type { OptionsWorld } from './world';

/** Colours and text size of popup, reader and library. A choice takes effect at once, on this page as well. */
export function AppearanceSection({ world }: { world: OptionsWorld }) {
  const { t } = useMessages();
  const [appearance, setAppearance] = useState<Appearance | null>(null);
  const [failure, setFailure] = useState<'unread' | 'not kept' | null>(null);
  useEffect(() => {
    world.loadAppearance().then(setAppearance, () => setFailure('unread'));
  }, [world]);
  const change = async (part: Partial<Appearance>) => {
    if (appearance === null) return;
    const next = { ...appearance, ...part };
    setAppearance(next);
    try {
      await world.storeAppearance(next);
      setFailure(null);
    } catch {
      setAppearance(appearance);
      setFailure('not kept');
    }
  };
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">{t('options_appearance')}</h2>
      <Choice
        name="theme"
        legend={t('options_theme')}
        values={THEMES}
        chosen={appearance?.theme}
        onChoose={(theme) => void change({ theme })}
      >
        {(theme) => (
          <>
            <span class="choice-sample" data-theme={theme} aria-hidden="true">
              Aa
            </span>
            {t(`options_theme_${theme}`)}
          </>
        )}
      </Choice>
      <Choice
        name="text-size"
        legend={t('options_text_size')}
        values={TEXT_SIZES}
        chosen={appearance?.textSize}
        onChoose={(textSize) => void change({ textSize })}
      >
        {(textSize) => t(`options_text_size_${textSize}`)}
      </Choice>
      {failure === 'unread' && <Unread />}
      {failure === 'not kept' && <NotKept />}
      <p class="options-sample">{t('options_sample')}</p>
    </section>
  );
}
