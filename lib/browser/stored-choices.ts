import { isSiteChoice, type SiteChoice } from '../live/site-choice';

export const CHOICES_KEY = 'siteChoices';

/** Whether a host is a site's, named by its registrable domain. */
export const isOfSite = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** Choices by registrable domain. */
export type SiteChoices = Record<string, SiteChoice[]>;

/** What is stored, as far as it has the right shape. */
export const readSiteChoices = (stored: unknown): SiteChoices =>
  Object.fromEntries(entriesOf(stored).filter(([, choices]) => choices.length > 0));

/** The choices for a host of what is stored: those of its registrable domain. */
export const choicesForHost = (stored: unknown, host: string): SiteChoice[] =>
  entriesOf(stored).flatMap(([site, choices]) => (isOfSite(host, site) ? choices : []));

const entriesOf = (stored: unknown): [string, SiteChoice[]][] =>
  typeof stored === 'object' && stored !== null
    ? Object.entries(stored).map(([site, choices]) => [
        site,
        Array.isArray(choices) ? choices.filter(isSiteChoice) : [],
      ])
    : [];
