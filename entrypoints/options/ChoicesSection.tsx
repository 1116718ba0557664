import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { useMessages } from '../../components/Messages';
import { readableHost } from '../../lib/article/readable-host';
import type { SiteChoices } from '../../lib/browser/stored-choices';
import { NotKept, Unread } from './failures';
import type { OptionsWorld } from './world';

/** What the reader decided for whole sites, each with the way to forget it. */
export function ChoicesSection({ world }: { world: OptionsWorld }) {
  const { t } = useMessages();
  const [choices, setChoices] = useState<SiteChoices | null>(null);
  const [failure, setFailure] = useState<'unread' | 'not kept' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    world.siteChoices().then(setChoices, () => setFailure('unread'));
    world.onChoicesChange(setChoices);
  }, [world]);
  if (choices === null && failure === null) return null;
  const sites = Object.entries(choices ?? {}).toSorted(([one], [other]) => one.localeCompare(other));
  return (
    <section aria-labelledby="choices">
      <h2 id="choices" tabIndex={-1} ref={heading}>
        {t('options_choices')}
      </h2>
      {failure === 'unread' && <Unread />}
      {failure === 'not kept' && <NotKept />}
      {choices !== null && sites.length === 0 && <p class="options-empty">{t('options_choices_none')}</p>}
      {sites.map(([site, list]) => (
        <div key={site} class="options-site">
          <h3>{readableHost(site)}</h3>
          <ul class="options-list">
            {list.map(({ id, action, kind, words, selector }) => (
              <li key={id} data-part="site-choice" class="options-choice">
                <span>
                  <span class="options-action">
                    {t(`options_choice_${action}`)} · {t(`kind_${kind}`)}
                  </span>
                  <bdi>{words || selector}</bdi>
                </span>
                <Button
                  look="quiet"
                  data-part="forget"
                  aria-label={t('options_forget_named', words || selector)}
                  onClick={() => {
                    world.forgetChoice(site, id).then(
                      () => setFailure(null),
                      () => setFailure('not kept'),
                    );
                    // The button goes with its line, and would take the focus along.
                    heading.current?.focus();
                  }}
                >
                  {t('options_forget')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
