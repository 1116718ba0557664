import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import type { Article } from '../lib/article/article';
import { sourceWarnings } from '../lib/article/source/warnings';
import { siteOf } from '../lib/browser/site';
import { changeBeside, writtenDate } from './article-date';
import { authorsBeside } from './authors-beside';
import { CitationMenu } from './CitationMenu';
import { Disclosure } from './Disclosure';
import { Icon } from './Icon';
import { initialOf } from './initial';
import { listed } from './listed';
import { useMessages } from './Messages';
import { originalAddress } from './original-address';
import { publisherName } from './publisher-name';
import './SourceCard.css';
import { SourceEvidenceList } from './SourceEvidenceList';
import { SourceWarnings } from './SourceWarnings';
import { originParts } from './source-parts';

interface Properties {
  article: Article;
  /** The site's own sign as a `data:` address, where the browser has one at hand: nothing is fetched for it. */
  favicon?: string | undefined;
  /** Milliseconds since 1970, for the warning about an old article. */
  now?: number;
  /** Milliseconds since 1970, for a citation: when the page was read, which of a saved article is the day it was saved. */
  readAt?: number;
}

/** Who published, wrote, supplied and edited the article, where and when; where each of these comes from; and how to cite it. */
export function SourceCard({ article, favicon, now = Date.now(), readAt = now }: Properties) {
  const words = useMessages();
  const { t, language } = words;
  const { source, url } = article;
  const publisher = publisherName({ publisher: source.publisher, url });
  const authors = authorsBeside(publisher, source.authors);
  const published = writtenDate(source.published, language);
  const changed = changeBeside(published, writtenDate(source.modified, language), language);
  const original = originalAddress(article);
  const warnings = sourceWarnings(article, { now, siteOf });
  const from = originParts(source, words);
  const when = [
    published && (
      <time dateTime={source.published}>
        {published.text} {published.zone}
      </time>
    ),
    changed && (
      <time key="modified" dateTime={source.modified}>
        {t('source_modified', changed)}
      </time>
    ),
    source.corrections?.length && t('source_corrected'),
  ].filter(Boolean);
  return (
    <section class="source" data-part="source" aria-label={t('source_heading')}>
      <SiteSign favicon={favicon} name={publisher} />
      <div class="source-lines">
        <p class="source-who">
          <Dotted>
            {[
              <strong key="publisher">{publisher}</strong>,
              authors.length > 0 && <span key="authors">{listed(authors)}</span>,
            ].filter(Boolean)}
          </Dotted>
        </p>
        {from.length > 0 && (
          <p>
            <Dotted>{from}</Dotted>
          </p>
        )}
        {when.length > 0 && (
          <p>
            <Dotted>{when}</Dotted>
          </p>
        )}
        <SourceWarnings warnings={warnings.filter(({ kind }) => kind !== 'outlet')} />
      </div>
      {original !== null && (
        <a
          class="source-original"
          href={original}
          target="_blank"
          rel="noopener noreferrer"
          title={t('source_original')}
        >
          <Icon name="leave" />
          <span class="unseen">{t('source_original')}</span>
        </a>
      )}
      <div class="source-more">
        <Disclosure summary={t('source_evidence')}>
          <SourceWarnings warnings={warnings.filter(({ kind }) => kind === 'outlet')} />
          <SourceEvidenceList source={source} />
        </Disclosure>
        <Disclosure summary={t('source_cite')}>
          <CitationMenu article={article} accessed={new Date(readAt)} />
        </Disclosure>
      </div>
    </section>
  );
}

/** The browser's own picture of the site, else its first letter. */
function SiteSign({ favicon, name }: { favicon: string | undefined; name: string }) {
  if (favicon?.startsWith('data:image/')) return <img class="source-sign" src={favicon} alt="" />;
  return (
    <span class="source-sign" aria-hidden="true">
      {initialOf(name)}
    </span>
  );
}

function Dotted({ children }: { children: ComponentChildren[] }) {
  return children.map((child, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      <bdi>{child}</bdi>
    </Fragment>
  ));
}
