import { browser } from 'wxt/browser';

/** The match pattern of one host alone, without its subdomains. */
export const hostPattern = (host: string): string => `*://${host}/*`;

/** Whether the extension may read a host without the reader's click on its page. */
export const mayRead = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostPattern(host)] });
