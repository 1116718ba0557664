import { useLayoutEffect } from 'preact/hooks';
import { useMessages } from '../../components/Messages';
import { sentences } from '../../components/punctuation';
import { AppearanceSection } from './AppearanceSection';
import { ChoicesSection } from './ChoicesSection';
import { KeysSection } from './KeysSection';
import './options.css';
import { SitesSection } from './SitesSection';
import type { OptionsWorld } from './world';

/** Settings and sites. */
export function OptionsPage({ world }: { world: OptionsWorld }) {
  const { t, language } = useMessages();
  useLayoutEffect(() => {
    document.documentElement.dataset.state = 'ready';
    document.title = `${t('options_title')} · Jernih`;
  }, [t]);
  return (
    <main class="options">
      <header>
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{t('options_title')}</h1>
        <a href="/library.html" data-part="library-link">
          {t('library_title')}
        </a>
      </header>
      <SitesSection world={world} />
      <ChoicesSection world={world} />
      <AppearanceSection world={world} />
      <KeysSection world={world} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('options_privacy')}</h2>
        <p>{sentences([t('options_privacy_1'), t('options_privacy_2'), t('options_privacy_3')], language)}</p>
      </section>
    </main>
  );
}
