import { useRef } from 'preact/hooks';
import { Button } from '../../components/Button';
import { useMessages } from '../../components/Messages';
import { SORTING_NAMES, SORTINGS, type Sorting } from './sorting';

interface Properties {
  query: string;
  /** How many articles have all words of the query; null for no query, and until that is known. */
  found: number | null;
  sorting: Sorting;
  onQuery: (query: string) => void;
  onSorting: (sorting: Sorting) => void;
}

/** Looking for saved articles, and their order. What was found is spoken, too. */
export function SearchTools({ query, found, sorting, onQuery, onSorting }: Properties) {
  const { t, count } = useMessages();
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
          {t('library_sort')}{' '}
          <select
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
