import type { Removed } from '../lib/article/article';
import type { Piece } from '../lib/live/piece';
import { Button } from './Button';
import { Disclosure } from './Disclosure';
import { useMessages } from './Messages';
import { type Keeping, PieceControl } from './PieceControl';
import { RemovedItem } from './RemovedItem';
import './RemovedList.css';

interface Properties {
  /** What was hidden on the page. */
  pieces: Piece[];
  /** Whether the page is being cleaned: off, everything is shown without the reader having brought it back. */
  isClean?: boolean;
  /** What the article left out: shown as far as it is not among the pieces. */
  removed: Removed[];
  onUndo: (id: number) => void;
  onUndoAll: () => void;
  /** Hides a piece again that was brought back; without it the item only says that it is back. */
  onHideAgain?: ((id: number) => void) | undefined;
  /** What a piece that was brought back can become on its whole site; without it this is not offered. */
  keeping?: Keeping | undefined;
  /** The reader wants to pick something more on the page. */
  onPick?: (() => void) | undefined;
  /** BCP 47, of the page. */
  lang?: string;
}

/** From so many on, empty slots and icons are folded together: they would push what has words out of sight. */
const FOLDED_FROM = 3;

/** Where words of a block touch, the page and the article part them differently. */
const unspaced = (text: string): string => text.replace(/\s+/gu, '');

/** The article leaves out a block whole of which the page may have hidden only all but its end. */
const isSame = (hidden: string, leftOut: string): boolean =>
  hidden.includes(leftOut) || (hidden.length > leftOut.length / 2 && leftOut.startsWith(hidden));

/** What is not in the article, folded: what was hidden on the page, each with its way back, and what only the article left out. */
export function RemovedList({
  pieces,
  removed,
  isClean = true,
  onUndo,
  onUndoAll,
  onHideAgain,
  keeping,
  onPick,
  lang,
}: Properties) {
  const { t, count } = useMessages();
  const hidden = pieces.filter((piece) => piece.hidden).length;
  const wordless = pieces.filter(({ text }) => text === '');
  const folded = wordless.length >= FOLDED_FROM;
  const listed = folded ? pieces.filter(({ text }) => text !== '') : pieces;
  const hiddenTexts = pieces.map(({ text }) => unspaced(text));
  const leftOut = removed.filter(
    ({ text }) => text !== '' && !hiddenTexts.some((each) => isSame(each, unspaced(text))),
  );
  const item = (piece: Piece) => (
    <RemovedItem key={piece.id} kind={piece.kind} text={piece.text} lang={lang}>
      {isClean && <PieceControl piece={piece} onUndo={onUndo} onHideAgain={onHideAgain} keeping={keeping} />}
    </RemovedItem>
  );
  return (
    <Disclosure summary={hidden > 0 ? count('removed_heading', hidden) : t('removed_nothing')} data-part="removed">
      <div class="removed-group">
        {pieces.length > 0 && (
          <div class="removed-head">
            {isClean ? (
              <Button
                look="quiet"
                icon="undo"
                data-part="undo-all"
                aria-disabled={hidden === 0}
                onClick={() => hidden > 0 && onUndoAll()}
              >
                {t('removed_all_back')}
              </Button>
            ) : (
              <h2>{t('removed_while_off')}</h2>
            )}
          </div>
        )}
        <ul>{listed.map(item)}</ul>
        {folded && (
          <Disclosure summary={count('removed_wordless', wordless.length)}>
            <ul>{wordless.map(item)}</ul>
          </Disclosure>
        )}
        {onPick && (
          <Button icon="find" data-part="pick" onClick={onPick}>
            {t('removed_pick')}
          </Button>
        )}
      </div>
      {leftOut.length > 0 && (
        <div class="removed-group">
          <div class="removed-head">
            <h2>{count('removed_left_out', leftOut.length)}</h2>
          </div>
          <ul>
            {leftOut.map(({ kind, text }, index) => (
              <RemovedItem key={index} kind={kind} text={text} lang={lang} />
            ))}
          </ul>
        </div>
      )}
    </Disclosure>
  );
}
