import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../lib/article/article';
import { nameEmbeds } from '../lib/article/name-embeds';
import { sanitize } from '../lib/article/sanitize';
import './ArticleView.css';
import { useMessages } from './Messages';

interface Properties {
  article: Article;
  /** The shown text, for `showPlace`. */
  textRef?: Ref<HTMLDivElement>;
  /**
   * Another address for a picture, such as that of a kept copy; undefined = there is none, the picture's own is used; null = the picture cannot be
   * shown, or a sentence that says why.
   */
  pictureAddress?: ((address: string) => string | { missing: string } | null | undefined) | undefined;
}

/** The article's text and pictures, and under it the credits as printed. No title: it stands above the key quotes. */
export function ArticleView({ article, textRef, pictureAddress }: Properties) {
  const { t } = useMessages();
  const own = useRef<HTMLDivElement>(null);
  const drawn = useRef<string | null>(null);
  useLayoutEffect(() => {
    const holder = own.current;
    if (holder === null) return;
    const fragment = safeFragment(article.html);
    nameEmbeds(fragment);
    prepareLinks(fragment);
    preparePictures(fragment, pictureAddress, t('article_picture_missing'));
    for (const caption of fragment.querySelectorAll<HTMLElement>('figcaption')) caption.dataset.part = 'caption';
    if (drawn.current === article.html) renewPictures(holder, fragment);
    else holder.replaceChildren(fragment);
    drawn.current = article.html;
  }, [article.html, pictureAddress, t]);
  const setHolder = (element: HTMLDivElement | null) => {
    own.current = element;
    if (typeof textRef === 'function') textRef(element);
    else if (textRef) textRef.current = element;
  };
  return (
    <>
      <article class="article" data-part="article" lang={article.lang || undefined} dir={article.dir}>
        <div class="article-text" ref={setHolder} />
      </article>
      {article.source.credits.length > 0 && (
        <footer class="credits" data-part="credits" lang={article.lang || undefined} dir={article.dir}>
          {article.source.credits.map((credit, index) => (
            <div key={index}>{credit}</div>
          ))}
        </footer>
      )}
    </>
  );
}

/** What holds a picture or stands in its place. */
const PICTURED = 'img, .article-missing';

/** The same article with other pictures, as they arrive: what holds none of them stays, with the place that the reader is at and what they have selected. */
function renewPictures(holder: Element, fragment: DocumentFragment): void {
  const now = [...fragment.children];
  for (const [index, before] of [...holder.children].entries()) {
    const renewed = now[index];
    const holdsPicture = before.matches(PICTURED) || before.querySelector(PICTURED);
    if (holdsPicture && renewed && !renewed.isEqualNode(before)) before.replaceWith(renewed);
  }
}

/** The stored HTML is sanitised again when it is shown: it may come from an older engine or from a backup file. */
function safeFragment(html: string): DocumentFragment {
  // A parsed document is inert: nothing in it loads or runs before the nodes are moved.
  return sanitize(new DOMParser().parseFromString(html, 'text/html').body);
}

function prepareLinks(fragment: DocumentFragment): void {
  for (const link of fragment.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
}

function preparePictures(
  fragment: DocumentFragment,
  pictureAddress: Properties['pictureAddress'],
  missing: string,
): void {
  for (const picture of fragment.querySelectorAll('img')) {
    picture.setAttribute('referrerpolicy', 'no-referrer');
    picture.setAttribute('loading', 'lazy');
    picture.setAttribute('decoding', 'async');
    picture.addEventListener('error', () => replaceMissing(picture, missing));
    if (pictureAddress === undefined) continue;
    const address = pictureAddress(picture.getAttribute('src') ?? '');
    if (address === null) replaceMissing(picture, missing);
    else if (typeof address === 'object') replaceMissing(picture, address.missing, 'always');
    else if (address !== undefined) {
      picture.removeAttribute('srcset');
      for (const source of picture.closest('picture')?.querySelectorAll('source') ?? []) source.remove();
      picture.src = address;
    }
  }
}

/** In place of a picture that does not come: what it shows, in words, where its caption does not say so below, or that it is missing; `always` both. */
function replaceMissing(
  picture: HTMLImageElement,
  missing: string,
  say: 'always' | 'without words' = 'without words',
): void {
  const note = picture.ownerDocument.createElement('span');
  note.className = 'article-missing';
  const caption = picture.closest('figure')?.textContent ?? '';
  const shown = caption.includes(picture.alt) ? '' : picture.alt;
  for (const words of say === 'always' ? [shown, missing] : [shown || missing]) {
    if (words === '') continue;
    // The picture's words are the article's, the sentence is ours: each has its own direction.
    const line = picture.ownerDocument.createElement('span');
    line.dir = 'auto';
    line.textContent = words;
    note.append(line);
  }
  (picture.closest('picture') ?? picture).replaceWith(note);
}
