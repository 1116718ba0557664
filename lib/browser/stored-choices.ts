import { isSiteChoice, type SiteChoice } from '../live/site-choice';

export const CHOICES_KEY = 'siteChoices';

/** Whether a host is a site's, named by its registrable domain. */
export const isOfSite = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** Choices by registrable domain. */
export type SiteChoices = Record<string, SiteChoice[]>;

/** What is stored, as far as it has the right shape. */
export function readSiteChoices(stored: unknown): SiteChoices {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored)
      .map(([site, choices]): [string, SiteChoice[]] => [
        site,
        Array.isArray(choices) ? choices.filter(isSiteChoice) : [],
      ])
      .filter(([, choices]) => choices.length > 0),
  );
}

/** The choices for a host: those of its registrable domain. */
export const choicesForHost = (choices: SiteChoices, host: string): SiteChoice[] =>
  Object.entries(choices).flatMap(([site, list]) => (isOfSite(host, site) ? list : []));
