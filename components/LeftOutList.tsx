import type { Removed } from '../lib/article/article';
import { Disclosure } from './Disclosure';
import { useMessages } from './Messages';
import { RemovedItem } from './RemovedItem';

interface Properties {
  removed: readonly Removed[];
  /** BCP 47, of the page. */
  lang: string;
}

/** What the saved article has not taken over from its page, folded. Nothing when it took everything. */
export function LeftOutList({ removed, lang }: Properties) {
  const { count } = useMessages();
  const pieces = removed.filter(({ text }) => text !== '');
  if (pieces.length === 0) return null;
  return (
    <Disclosure summary={count('reader_left_out', pieces.length)} data-part="removed">
      <div class="removed-group">
        <ul>
          {pieces.map(({ kind, text }, index) => (
            <RemovedItem key={index} kind={kind} text={text} lang={lang} />
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
