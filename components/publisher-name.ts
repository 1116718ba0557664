import { readableHost } from '../lib/article/readable-host';

interface Published {
  publisher: string;
  url: string;
}

/** Who published an article, as it is shown: where the page does not say, its host. */
export const publisherName = ({ publisher, url }: Published): string =>
  publisher || (URL.canParse(url) ? readableHost(new URL(url).hostname.replace(/^www\./, '')) : '');
