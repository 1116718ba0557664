import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ArticleView } from '../../components/ArticleView';
import { KeyQuotes } from '../../components/KeyQuotes';
import { useMessages } from '../../components/Messages';
import { Notice } from '../../components/Notice';
import { showPlace } from '../../components/place';
import { RemovedList } from '../../components/RemovedList';
import { SourceCard } from '../../components/SourceCard';
import { TruncationNotice } from '../../components/TruncationNotice';
import { titleLanguage } from '../../components/title-language';
import { WholeArticle } from '../../components/WholeArticle';
import type { Article, Quote } from '../../lib/article/article';
import { BottomBar } from './BottomBar';
import { ErrorState, LoadingState, NoneState, noneSentence } from './states';
import './Popup.css';
import type { Popup as PopupModel } from './model';

interface Properties {
  popup: PopupModel;
}

/** A headline of more than this, four lines in large letters, is printed smaller: the article is to be seen below it. In UTF-16 code units. */
const LONG_TITLE = 120;

/** All that the popup shows: what `popup` has read of the page, and what can be done with it. */
export function Popup({ popup }: Properties) {
  const { view } = popup.state.value;
  // After the children have filled themselves: who waits for `data-state` finds everything there.
  useLayoutEffect(() => {
    document.documentElement.dataset.state = view.state;
  }, [view.state]);
  const content = useRef<HTMLElement>(null);
  // The arrow keys scroll what has the focus, and the window itself does not scroll.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) content.current?.focus();
  }, [view.state]);
  // An article that takes the place of another is read from its beginning.
  const address = view.state === 'ready' ? view.article.url : '';
  useLayoutEffect(() => {
    // In a low window the popup scrolls as a whole.
    for (const each of [content.current, content.current?.parentElement]) if (each) each.scrollTop = 0;
  }, [address]);
  // The button is gone as soon as it is pressed: what it brings gets the focus.
  const readAnyway = () => {
    content.current?.focus();
    void popup.readAnyway();
  };
  return (
    <div class="popup">
      <Announcement popup={popup} />
      <main class="popup-content" tabIndex={-1} ref={content}>
        <Content popup={popup} onReadAnyway={readAnyway} />
      </main>
      <BottomBar popup={popup} />
    </div>
  );
}

/** What the popup has come to show, for the ear: the page may be read for long, or another take its place. */
function Announcement({ popup }: Properties) {
  const words = useMessages();
  const { view, wasWished } = popup.state.value;
  return (
    <p class="unseen" role="status" data-part="announcement">
      {view.state === 'loading' && words.t('popup_loading')}
      {view.state === 'ready' && (
        <span {...titleLanguage(view.article)}>{view.article.title || words.t('library_untitled')}</span>
      )}
      {view.state === 'none' && noneSentence(view, wasWished, words)}
    </p>
  );
}

function Content({ popup, onReadAnyway }: Properties & { onReadAnyway: () => void }): JSX.Element {
  const { view } = popup.state.value;
  switch (view.state) {
    case 'loading':
      return <LoadingState />;
    case 'ready':
      return <Ready popup={popup} article={view.article} />;
    case 'none':
      return (
        <>
          <NoneState
            view={view}
            onOpenFramed={popup.openFramed}
            onReadAnyway={popup.state.value.wasWished ? undefined : onReadAnyway}
          />
          {(popup.state.value.status?.pieces.length ?? 0) > 0 && <Hidden popup={popup} />}
        </>
      );
    case 'error':
      return <ErrorState onReload={popup.reloadPage} />;
  }
}

function Ready({ popup, article }: Properties & { article: Article }) {
  const { tab, whole, isArriving, lacksWords } = popup.state.value;
  const { t } = useMessages();
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The button that stopped the reading went with it.
    if (whole.step === 'read' && document.activeElement === document.body) text.current?.closest('main')?.focus();
  }, [whole.step]);
  const show = (quote: Quote) => {
    if (text.current !== null) showPlace(text.current, article.paragraphs, quote);
    void popup.showInPage(quote);
  };
  return (
    <>
      <SourceCard article={article} favicon={tab?.favicon} />
      <h1
        class="popup-title"
        data-part="title"
        data-long={article.title.length > LONG_TITLE || undefined}
        {...titleLanguage(article)}
      >
        {article.title || t('library_untitled')}
      </h1>
      <KeyQuotes article={article} onShow={show} />
      <WholeArticle whole={whole} onRead={() => void popup.readWhole()} onCancel={popup.cancelWhole} />
      <ArticleView article={article} textRef={text} />
      {!isArriving && <TruncationNotice article={article} />}
      {lacksWords && <Notice tone="warning">{t('popup_words_missing')}</Notice>}
      {isArriving && <Notice live>{t('popup_arriving')}</Notice>}
      <Hidden popup={popup} article={article} />
    </>
  );
}

/** What was hidden on the page, also where the page holds no article. */
function Hidden({ popup, article }: Properties & { article?: Article }) {
  const { tab, status, keptAlways } = popup.state.value;
  return (
    <RemovedList
      pieces={status?.pieces ?? []}
      removed={article?.removed ?? []}
      isClean={status?.clean ?? false}
      onUndo={popup.undo}
      onUndoAll={popup.undoAll}
      onHideAgain={status?.clean ? popup.hideAgain : undefined}
      keeping={status?.clean && tab?.site ? { site: tab.site, kept: keptAlways, onKeep: popup.keepAlways } : undefined}
      onPick={status?.clean ? popup.pick : undefined}
      lang={article?.lang ?? ''}
    />
  );
}
