import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../../components/Messages';
import { Notice } from '../../components/Notice';
import { Switch } from '../../components/Switch';
import { readableHost } from '../../lib/article/readable-host';
import { NotKept, Unread } from './failures';
import type { OptionsWorld } from './world';

/** The sites that are always cleaned. One that is switched off stays in the list until the page is left, so that a slip can be mended. */
export function SitesSection({ world }: { world: OptionsWorld }) {
  const { t } = useMessages();
  const [on, setOn] = useState<string[] | null>(null);
  const [seen, setSeen] = useState<string[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const [failure, setFailure] = useState<'unread' | 'not kept' | null>(null);
  useEffect(() => {
    const look = async () => {
      try {
        const sites = await world.autoCleanSites();
        setOn(sites);
        setSeen((before) => [...new Set([...before, ...sites])].sort());
      } catch {
        setFailure('unread');
      }
    };
    void look();
    world.onSitesChange(() => void look());
  }, [world]);

  const change = async (site: string, wanted: boolean) => {
    setRefused(null);
    setFailure(null);
    if (wanted) {
      const started = await world.startAutoClean(site).catch(() => false);
      if (!started) return setRefused(site);
    } else {
      const stopped = await world.stopAutoClean(site).then(
        () => true,
        () => false,
      );
      if (!stopped) return setFailure('not kept');
    }
    setOn((before) => [...(before ?? []).filter((each) => each !== site), ...(wanted ? [site] : [])]);
  };

  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      {on !== null && seen.length === 0 && <p class="options-empty">{t('options_sites_none')}</p>}
      <ul class="options-list" hidden={seen.length === 0}>
        {seen.map((site) => (
          <li key={site} data-part="auto-clean-site">
            <Switch
              data-part="auto-clean"
              on={on?.includes(site) ?? false}
              onChange={(wanted) => void change(site, wanted)}
            >
              {readableHost(site)}
            </Switch>
          </li>
        ))}
      </ul>
      {failure === 'unread' && <Unread />}
      {failure === 'not kept' && <NotKept />}
      {refused !== null && (
        <Notice tone="warning" live>
          {t('popup_always_clean_refused', readableHost(refused))}
        </Notice>
      )}
    </section>
  );
}
