import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../../components/Messages';
import { Notice } from '../../components/Notice';
import { Switch } from '../../components/Switch';
import type { OptionsWorld } from './world';

/** The sites that are always cleaned. One that is switched off stays in the list until the page is left, so that a slip can be mended. */
export function SitesSection({ world }: { world: OptionsWorld }) {
  const { t } = useMessages();
  const [on, setOn] = useState<string[] | null>(null);
  const [seen, setSeen] = useState<string[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    const look = async () => {
      const sites = await world.autoCleanSites();
      setOn(sites);
      setSeen((before) => [...new Set([...before, ...sites])].sort());
    };
    void look();
    world.onSitesChange(() => void look());
  }, [world]);

  const change = async (site: string, wanted: boolean) => {
    setRefused(null);
    if (wanted) {
      const started = await world.startAutoClean(site).catch(() => false);
      if (!started) return setRefused(site);
    } else await world.stopAutoClean(site);
    setOn((before) => [...(before ?? []).filter((each) => each !== site), ...(wanted ? [site] : [])]);
  };

  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      {on !== null && seen.length === 0 && <p class="options-empty">{t('options_sites_none')}</p>}
      <ul class="options-list">
        {seen.map((site) => (
          <li key={site} data-part="auto-clean-site">
            <Switch
              data-part="auto-clean"
              on={on?.includes(site) ?? false}
              onChange={(wanted) => void change(site, wanted)}
            >
              {site}
            </Switch>
          </li>
        ))}
      </ul>
      {refused !== null && (
        <Notice tone="warning" live>
          {t('popup_always_clean_refused', refused)}
        </Notice>
      )}
    </section>
  );
}
