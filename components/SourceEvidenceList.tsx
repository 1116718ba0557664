import type { Source, SourceEvidence, SourceField } from '../lib/article/article';
import { localDate, writtenDate } from './article-date';
import { languageName } from './language-name';
import { listed } from './listed';
import { useMessages } from './Messages';
import { colon } from './punctuation';
import './SourceEvidenceList.css';

const FIELDS: SourceField[] = [
  'publisher',
  'authors',
  'agency',
  'editor',
  'place',
  'published',
  'modified',
  'section',
  'licence',
  'translators',
  'originalLang',
  'originalUrl',
  'corrections',
];

/** What the page says about its origin, field by field, with the words that say so and where they stand. */
export function SourceEvidenceList({ source }: { source: Source }) {
  const { t, language } = useMessages();
  const value = (field: SourceField): string => {
    if (field === 'originalLang') return source.originalLang ? languageName(source.originalLang, language) : '';
    if (field !== 'published' && field !== 'modified') return listed([source[field] ?? ''].flat());
    const date = writtenDate(source[field], language);
    if (date === null) return source[field];
    const own = `${date.text} ${date.zone}`.trim();
    return date.instant === null ? own : t('source_local_time', own, localDate(date.instant, language));
  };
  const known = FIELDS.filter((field) => value(field) !== '');
  if (known.length === 0) return <p>{t('source_evidence_none')}</p>;
  return (
    <dl class="evidence">
      {known.map((field) => (
        <div key={field} data-field={field}>
          <dt>{t(`source_field_${field}`)}</dt>
          <dd>
            {field === 'originalUrl' ? <WebAddress address={value(field)} /> : <bdi>{value(field)}</bdi>}
            <ul>
              {withoutTwins(source.evidence[field] ?? []).map(({ from, words }) => (
                <li key={`${from} ${words}`}>
                  {words === value(field) ? (
                    t(`source_evidence_${from}`)
                  ) : (
                    <>
                      {t(`source_evidence_${from}`)}
                      {colon(language)}
                      <q>
                        <bdi>{words}</bdi>
                      </q>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A link only to the web: the address comes from the page. */
function WebAddress({ address }: { address: string }) {
  if (!/^https?:\/\//i.test(address)) return address;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {address}
    </a>
  );
}

function withoutTwins(evidence: SourceEvidence[]): SourceEvidence[] {
  const seen = new Map(evidence.map((one) => [`${one.from} ${one.words}`, one]));
  return [...seen.values()];
}
