import type { SavedQuote } from '../lib/saved/speakers';
import { writtenDate } from './article-date';
import { Disclosure } from './Disclosure';
import { useMessages } from './Messages';
import { roleBeside, shownAlone } from './quote-text';
import './SpeakerEntry.css';

interface Properties {
  name: string;
  /** What the speaker says, each with the address at which it is read in its article. */
  quotes: readonly (Omit<SavedQuote, 'article' | 'paragraph' | 'start'> & { href: string })[];
}

/** One speaker, folded: every quotation with the role it was said in and the article it stands in. */
export function SpeakerEntry({ name, quotes }: Properties) {
  const { t, count, language } = useMessages();
  return (
    <Disclosure
      data-part="saved-speaker"
      summary={
        <>
          <bdi lang={quotes[0]?.lang || undefined}>{name}</bdi>{' '}
          <span class="speaker-count">{count('library_quotes', quotes.length)}</span>
        </>
      }
    >
      <ul class="saved-quotes">
        {quotes.map(({ title, publisher, published, lang, dir, role, text, href }) => (
          <li key={href}>
            <q lang={lang || undefined} dir={dir}>
              {shownAlone(text)}
            </q>
            <p>
              {roleBeside(name, { role }) !== '' && (
                <>
                  <bdi lang={lang || undefined}>{role}</bdi>
                  {' · '}
                </>
              )}
              {[publisher, writtenDate(published, language)?.day].filter(Boolean).map((each) => (
                <span key={each}>
                  <bdi>{each}</bdi>
                  {' · '}
                </span>
              ))}
              <a href={href} lang={lang || undefined}>
                <bdi>{title || t('library_untitled')}</bdi>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
