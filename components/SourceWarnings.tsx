import { Icon } from './Icon';
import { useMessages } from './Messages';
import './SourceWarnings.css';
import { readableHost } from '../lib/article/readable-host';
import type { SourceWarning } from '../lib/article/source/warnings';

/** What a reader should know before passing an article on, a sentence each. */
export function SourceWarnings({ warnings }: { warnings: SourceWarning[] }) {
  const { t, count } = useMessages();
  const sentence = (warning: SourceWarning): string => {
    switch (warning.kind) {
      case 'copy':
        return t('source_warning_copy', readableHost(warning.host));
      case 'old':
        return count('source_warning_old', warning.years);
      case 'outlet':
        return t('source_warning_outlet', warning.publisher, warning.outlet);
    }
  };
  return warnings.map((warning) => (
    <p key={warning.kind} class="source-warning" data-part={`warning-${warning.kind}`}>
      <Icon name="warning" />
      {sentence(warning)}
    </p>
  ));
}
