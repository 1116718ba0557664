import { readableHost } from './readable-host';

/**
 * Gives the links that stand for what other sites showed in an article (`body/embeds.ts`) their words: the name of the video or post and its site. They are
 * written where the article is shown, because they are no words of the article.
 */
export function nameEmbeds(content: ParentNode): void {
  for (const link of content.querySelectorAll('a[href]')) {
    const picture = link.querySelector('img');
    if (link.textContent?.trim()) continue;
    // What is left of a link around a picture, which parsing again has parted from it, leads to that picture: nothing to see, but a stop for the keyboard.
    if (!picture && leadsToPicture(link.getAttribute('href') ?? '')) {
      link.remove();
      continue;
    }
    const title = link.getAttribute('title') ?? '';
    const words = [title, siteName(link.getAttribute('href') ?? '')].filter(Boolean).join(' · ');
    const figure = link.closest('figure');
    if (!picture) link.textContent = words;
    else if (figure && !figure.querySelector('figcaption') && title && picture.getAttribute('alt') === title) {
      const caption = link.ownerDocument.createElement('figcaption');
      caption.textContent = words;
      figure.append(caption);
    }
  }
}

const leadsToPicture = (address: string): boolean =>
  URL.canParse(address) && /\.(?:jpe?g|png|webp|gif|avif|svg)$/i.test(new URL(address).pathname);

/** The site of an address as a reader knows it: "youtube.com". */
const siteName = (address: string): string =>
  URL.canParse(address) ? readableHost(new URL(address).hostname.replace(/^www\./, '')) : '';
