import type { ComponentChildren } from 'preact';
import type { ClutterKind } from '../lib/article/article';
import { useMessages } from './Messages';
import './RemovedList.css';

/** Longest text that is written out for one piece, in UTF-16 code units: a thread of comments can be as long as a book. */
const LONGEST_TEXT = 20_000;

interface Properties {
  kind: ClutterKind;
  text: string;
  lang: string | undefined;
  children?: ComponentChildren;
}

/** One piece that is not in the article: its kind, its text and what can be done with it. */
export function RemovedItem({ kind, text, lang, children }: Properties) {
  const { t } = useMessages();
  return (
    <li data-part="removed-item" data-kind={kind}>
      <span class="removed-kind">{t(`kind_${kind}`)}</span>
      <span class="removed-text" dir="auto" lang={lang || undefined}>
        {text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text || t('removed_no_text')}
      </span>
      {children}
    </li>
  );
}
