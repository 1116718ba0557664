import { useRef } from 'preact/hooks';
import { Button } from '../../components/Button';
import { isolated } from '../../components/isolated';
import { useMessages } from '../../components/Messages';
import type { House, Shown } from './shown';
import { SORTING_NAMES, SORTINGS, type Sorting } from './sorting';

interface Properties {
  query: string;
  /** How many articles have all words of the query; null for no query, and until that is known. */
  found: number | null;
  sorting: Sorting;
  /** Which part of what is saved is listed. */
  part: Shown;
  unread: number;
  houses: readonly House[];
  onPart: (part: Shown) => void;
  onQuery: (query: string) => void;
  onSorting: (sorting: Sorting) => void;
}

/** Looking for saved articles, which of them are listed, and their order. What was found is spoken, too. */
export function SearchTools({ query, found, sorting, part, unread, houses, onPart, onQuery, onSorting }: Properties) {
  const { t, count, language } = useMessages();
  const number = new Intl.NumberFormat(language);
  const parts: readonly Shown[] = ['all', 'unread', ...houses.map(({ name }) => `of ${name}` as const)];
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <search class="library-tools">
        <input
          ref={field}
          type="search"
          aria-label={t('library_search')}
          placeholder={t('library_search')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <label>
          {t('library_show')}{' '}
          <select
            data-part="shown"
            value={part}
            onChange={(event) => onPart(parts[event.currentTarget.selectedIndex] ?? 'all')}
          >
            <option value="all">{t('library_show_all')}</option>
            <option value="unread">{t('library_show_unread', unread)}</option>
            <optgroup label={t('library_sort_publisher')}>
              {houses.map(({ name, count }) => (
                <option key={name} value={`of ${name}`}>
                  {`${isolated(name)} (${number.format(count)})`}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <label>
          {t('library_sort')}{' '}
          <select
            data-part="sorting"
            value={sorting}
            onChange={(event) => onSorting(SORTINGS[event.currentTarget.selectedIndex] ?? 'saved')}
          >
            {SORTINGS.map((each) => (
              <option key={each} value={each}>
                {t(SORTING_NAMES[each])}
              </option>
            ))}
          </select>
        </label>
      </search>
      <div class="library-found">
        <span role="status">
          {found !== null && (found > 0 ? count('library_found', found) : t('library_found_none'))}
        </span>{' '}
        {found !== null && (
          <Button
            look="quiet"
            data-part="search-clear"
            onClick={() => {
              onQuery('');
              field.current?.focus();
            }}
          >
            {t('library_search_clear')}
          </Button>
        )}
      </div>
    </>
  );
}
