import type { Witness } from '../evidence';
import { isDomain } from './domain';

/** Whether a name is one that a link to a front page has. */
export const isLink = (kind: string): boolean => kind === 'home link' || kind === 'whole site link';

/**
 * "harbour.example" behind the headline, and "harbour" only where machines read: a name that the house shows nobody. "HARBOURnews.com" on the link to
 * its front page, and "HARBOURnews" only in the words for its logo.
 */
export function domainShown(members: readonly Witness[]): Witness | undefined {
  const domains = members.filter(({ value }) => isDomain(value));
  const isOfLogo = members.every(({ kind, value }) => isLink(kind) || isDomain(value));
  const written = domains.find(
    ({ kind, value }) => kind === 'home link' && value !== value.toLowerCase() && value !== value.toUpperCase(),
  );
  const told = domains.filter(({ kind }) => !isLink(kind));
  if (isOfLogo && written && told.length && told.every(({ value }) => value === value.toLowerCase())) return written;
  const isHidden = ({ kind, value }: Witness): boolean =>
    /^(?:meta|json-ld) /.test(kind) && value === value.toLowerCase() && !/\s/.test(value);
  return members.every((member) => isDomain(member.value) || isHidden(member))
    ? members.find(({ kind, value }) => kind === 'title suffix' && isDomain(value))
    : undefined;
}
