import { describe, expect, it, vi } from 'vitest';
import { RemovedList } from '../../components/RemovedList';
import type { Piece } from '../../lib/live/piece';
import { anArticle } from './an-article';
import { seen, show } from './show';
import { indonesian } from './words';

const pieces: Piece[] = [
  { id: 4, kind: 'related', reason: 'related: label and link', text: 'Baca Juga : Nelayan Pulang', hidden: true },
  { id: 7, kind: 'share', reason: 'share: label', text: 'Bagikan :', hidden: true },
];
const { removed } = anArticle();
const nothing = () => {};

describe('RemovedList', () => {
  it('counts what is hidden now, in the form that the number wants', () => {
    const { one, draw } = show(<RemovedList pieces={pieces} removed={[]} onUndo={nothing} onUndoAll={nothing} />);
    expect(seen(one('summary'))).toBe('2 pieces hidden on the page');
    draw(<RemovedList pieces={pieces.slice(1)} removed={[]} onUndo={nothing} onUndoAll={nothing} />);
    expect(seen(one('summary'))).toBe('1 piece hidden on the page');
  });

  it('gives every piece its kind, its whole text and its own undo', () => {
    const onUndo = vi.fn();
    const { parts, press } = show(<RemovedList pieces={pieces} removed={[]} onUndo={onUndo} onUndoAll={nothing} />);
    expect(parts('removed-item').map(seen)).toEqual([
      'Other storiesBaca Juga : Nelayan PulangBring back',
      'Share buttonsBagikan :Bring back',
    ]);
    for (const button of parts('undo')) press(button);
    expect(onUndo.mock.calls).toEqual([[4], [7]]);
    expect(parts('undo').map((button) => button.getAttribute('aria-label'))).toContain(
      'Bring back Share buttons: Bagikan :',
    );
  });

  it('says of a piece that was brought back where it is, and can hide it again', () => {
    const onHideAgain = vi.fn();
    const back = pieces.map((piece) => ({ ...piece, hidden: piece.id !== 4 }));
    const { all, parts, part, press } = show(
      <RemovedList pieces={back} removed={[]} onUndo={nothing} onUndoAll={nothing} onHideAgain={onHideAgain} />,
    );
    expect(parts('undo')).toHaveLength(1);
    expect(seen(parts('removed-item')[0] ?? document.body)).toContain('Back on the page.');
    // It is laid out below its text then.
    expect(all('.piece-control').map(({ dataset }) => dataset.back)).toEqual(['true', undefined]);
    press(part('hide-again'));
    expect(onHideAgain).toHaveBeenCalledWith(4);
  });

  it('offers to keep on the whole site what was brought back, says so once it is, and takes that back', () => {
    const onKeep = vi.fn();
    const onHideAgain = vi.fn();
    const back = pieces.map((piece) => ({ ...piece, hidden: piece.id !== 4 }));
    const list = (kept: number[]) => (
      <RemovedList
        pieces={back}
        removed={[]}
        onUndo={nothing}
        onUndoAll={nothing}
        onHideAgain={onHideAgain}
        keeping={{ site: 'kabartimur.example', kept, onKeep }}
      />
    );
    const { part, parts, press, draw } = show(list([]));
    expect(parts('keep-always')).toHaveLength(1);
    expect(part('keep-always').getAttribute('aria-label')).toMatch(/^Always keep on this site: .*:/);
    part('keep-always').focus();
    press(part('keep-always'));
    expect(onKeep).toHaveBeenCalledWith(4);
    draw(list([4]));
    expect(seen(document.activeElement ?? document.body)).toBe('Always kept on kabartimur.example.');
    expect(parts('keep-always')).toHaveLength(0);
    expect(seen(parts('removed-item')[0] ?? document.body)).toContain('Always kept on kabartimur.example.');
    press(part('hide-again'));
    expect(onHideAgain).toHaveBeenCalledWith(4);
  });

  it('brings all back at once, and only while something is hidden', () => {
    const onUndoAll = vi.fn();
    const { one, part, parts, press, draw } = show(
      <RemovedList pieces={pieces} removed={[]} onUndo={nothing} onUndoAll={onUndoAll} />,
    );
    part('undo-all').focus();
    press(part('undo-all'));
    expect(onUndoAll).toHaveBeenCalledOnce();
    const back = pieces.map((piece) => ({ ...piece, hidden: false }));
    draw(<RemovedList pieces={back} removed={[]} onUndo={nothing} onUndoAll={onUndoAll} />);
    expect(part('undo-all').getAttribute('aria-disabled')).toBe('true');
    expect(seen(one('summary'))).toBe('Nothing hidden on the page');
    press(part('undo-all'));
    expect(onUndoAll).toHaveBeenCalledOnce();
    // A disabled button would have lost the focus.
    expect(document.activeElement).toBe(part('undo-all'));
    draw(<RemovedList pieces={back} isClean={false} removed={[]} onUndo={nothing} onUndoAll={onUndoAll} />);
    expect(parts('undo-all')).toHaveLength(0);
  });

  it('lists apart what only the article left out, without an undo', () => {
    const { parts, one } = show(
      <RemovedList pieces={pieces} removed={removed} onUndo={nothing} onUndoAll={nothing} />,
      indonesian,
    );
    expect(parts('removed-item').map((item) => seen(item))).toEqual([
      'Berita lainBaca Juga : Nelayan PulangKembalikan',
      'Tombol berbagiBagikan :Kembalikan',
      'Menu dan tombolBeranda Laut Darat',
    ]);
    expect(seen(one('.removed-group:last-child h2'))).toBe('1 bagian lain di halaman tidak ikut dalam berita');
  });

  it('does not list again what was hidden where its words touch in the article, or on the page', () => {
    const hidden = (text: string): Piece => ({ id: 9, kind: 'share', reason: '', text, hidden: true });
    const leftOut = (text: string) => ({ kind: 'share' as const, reason: '', text });
    const listed = (piece: string, text: string) => {
      const { parts } = show(
        <RemovedList pieces={[hidden(piece)]} removed={[leftOut(text)]} onUndo={nothing} onUndoAll={nothing} />,
      );
      return parts('removed-item').length;
    };
    expect(listed('Bagikan Cetak Simpan', 'BagikanCetakSimpan')).toBe(1);
    expect(listed('BagikanCetakSimpan', 'Bagikan Cetak Simpan')).toBe(1);
    expect(listed('Bagikan Cetak Simpan', 'Bagikan Unduh')).toBe(2);
  });

  it('shows hostile text as text', () => {
    const hostile: Piece[] = [{ id: 1, kind: 'ad', reason: 'x', text: '<img src=x onerror=alert(1)>', hidden: true }];
    const { all, part } = show(<RemovedList pieces={hostile} removed={[]} onUndo={nothing} onUndoAll={nothing} />);
    expect(all('img')).toHaveLength(0);
    expect(seen(part('removed-item'))).toContain('<img src=x onerror=alert(1)>');
  });

  it('folds pieces without words together, each with its own undo, once there are several', () => {
    const slots: Piece[] = [11, 12, 13].map((id) => ({ id, kind: 'ad', reason: 'ad: slot', text: '', hidden: true }));
    const onUndo = vi.fn();
    const { all, parts, press, draw } = show(
      <RemovedList pieces={[...slots, ...pieces]} removed={[]} onUndo={onUndo} onUndoAll={nothing} />,
    );
    expect(all('summary').map(seen)).toEqual(['5 pieces hidden on the page', '3 pieces without text']);
    expect(parts('removed-item').map((element) => element.closest('details details') !== null)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(parts('undo')[2]?.getAttribute('aria-label')).toBe('Bring back Advertisement: No text');
    for (const button of parts('undo')) press(button);
    expect(onUndo.mock.calls).toEqual([[4], [7], [11], [12], [13]]);
    draw(<RemovedList pieces={slots.slice(1)} removed={[]} onUndo={nothing} onUndoAll={nothing} />);
    expect(all('summary').map(seen)).toEqual(['2 pieces hidden on the page']);
  });

  it('does not list as left out what was hidden but for its end; another block that begins like it stays', () => {
    const leftOut = [
      { kind: 'related' as const, reason: '', text: 'Baca Juga : Nelayan Pulang (selesai)' },
      { kind: 'related' as const, reason: '', text: `Bagikan : ${'Daftar cerita lain dari pelabuhan. '.repeat(3)}` },
    ];
    const { parts } = show(<RemovedList pieces={pieces} removed={leftOut} onUndo={nothing} onUndoAll={nothing} />);
    expect(parts('removed-item')).toHaveLength(3);
  });
});
