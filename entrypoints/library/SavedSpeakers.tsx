import { useEffect, useMemo, useState } from 'preact/hooks';
import { Disclosure } from '../../components/Disclosure';
import { useMessages } from '../../components/Messages';
import { SpeakerEntry } from '../../components/SpeakerEntry';
import { StoreFailure } from '../../components/StoreFailure';
import { type ShownFailure, shownFailure } from '../../lib/browser/saved-failure-text';
import { readerAddress } from '../../lib/saved/reader-address';
import type { Summary } from '../../lib/saved/records';
import { matcher } from '../../lib/saved/search';
import { findSpeakers, type Speaker, speakers } from '../../lib/saved/speakers';
import { useGrowing } from './growing';

interface Properties {
  /** What is saved: another list is read again. */
  items: readonly Summary[];
  query: string;
}

/** All quotations of a speaker across the saved articles, folded: they are read when the fold is opened. */
export function SavedSpeakers({ items, query }: Properties) {
  const { t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const [all, setAll] = useState<readonly Speaker[] | null>(null);
  const [failure, setFailure] = useState<ShownFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isOpen) return undefined;
    let isGone = false;
    speakers().then(
      (found) => {
        if (isGone) return;
        setAll(found);
        setFailure(null);
      },
      (error: unknown) => {
        if (!isGone) setFailure(shownFailure(error, () => setAttempt((before) => before + 1)));
      },
    );
    return () => {
      isGone = true;
    };
  }, [isOpen, items, attempt]);
  const found = useMemo(() => findSpeakers(all ?? [], matcher(query)), [all, query]);
  const [limit, end] = useGrowing(found.length, query, 0);
  return (
    <Disclosure summary={t('library_speakers')} data-part="saved-speakers" open={isOpen} onToggle={setOpen}>
      {failure !== null && <StoreFailure failure={failure} />}
      {isOpen && all === null && failure === null && <p>{t('library_loading')}</p>}
      {all !== null && found.length === 0 && (
        <p>{t(all.length === 0 ? 'library_speakers_none' : 'library_speakers_not_found')}</p>
      )}
      {found.slice(0, limit).map(({ name, quotes }) => (
        <SpeakerEntry
          key={name}
          name={name}
          quotes={quotes.map((quote) => ({ ...quote, href: readerAddress(quote.article, quote) }))}
        />
      ))}
      <div ref={end} />
    </Disclosure>
  );
}
