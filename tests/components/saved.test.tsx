import { describe, expect, it, vi } from 'vitest';
import { BackupTools } from '../../components/BackupTools';
import { LeftOutList } from '../../components/LeftOutList';
import { PictureNotice } from '../../components/PictureNotice';
import { readingTime } from '../../components/reading-time';
import { SavedItem } from '../../components/SavedItem';
import { StoreFailure } from '../../components/StoreFailure';
import { UndoBar } from '../../components/UndoBar';
import type { Hit } from '../../lib/saved/hit';
import { seen, show } from './show';
import { english, indonesian } from './words';

const nothing = () => {};

const item = {
  id: 'a1',
  title: 'Ombak Tidak Menunggu',
  publisher: 'Kabar Timur',
  url: 'https://www.kabartimur.example/ombak',
  authors: ['Ayu Lestari', 'Redaksi'],
  published: '2021-05-20T09:31:07+07:00',
  lang: 'id',
  dir: 'ltr' as 'ltr' | 'rtl',
  words: 700,
  isUnread: false,
};

const aSavedItem = (change: Partial<typeof item> = {}, onDelete = nothing, hit?: Hit['line'], onMark = nothing) => (
  <SavedItem
    item={{ ...item, ...change }}
    savedOn="5 March 2024"
    href="/reader.html?id=a1"
    picture={<i class="picture" />}
    hit={hit}
    onMark={onMark}
    onDelete={onDelete}
  />
);

describe('SavedItem', () => {
  it('says what, from whom, from when and how long, and leads to the article', () => {
    const { part, one } = show(aSavedItem());
    expect(seen(part('open'))).toBe('Ombak Tidak Menunggu');
    expect(part('open').getAttribute('href')).toBe('/reader.html?id=a1');
    expect(seen(one('.saved-words'))).toBe(
      'Ombak Tidak MenungguKabar Timur · Ayu Lestari, Redaksi20 May 2021 09:31 · 3 min read · saved 5 March 2024',
    );
    expect(one('h2').lang).toBe('id');
  });

  it('shows where what is looked for stands in its text, in the language and direction of that', () => {
    const hit = [
      { text: '…السفينة ', isWord: false },
      { text: 'الأولى', isWord: true },
    ];
    const { part, parts, draw } = show(aSavedItem({ lang: 'ar', dir: 'rtl' }, nothing, hit));
    expect(seen(part('hit'))).toBe('…السفينة الأولى');
    expect(part('hit').querySelector('mark')?.textContent).toBe('الأولى');
    expect([part('hit').lang, part('hit').dir]).toEqual(['ar', 'rtl']);
    draw(aSavedItem());
    expect(parts('hit')).toHaveLength(0);
  });

  it('makes do with what it has', () => {
    const { one } = show(
      aSavedItem({ title: '', publisher: '', authors: [], published: 'some day', words: 0 }),
      indonesian,
    );
    expect(seen(one('.saved-words'))).toBe('Tanpa judulkabartimur.example1 menit baca · disimpan 5 March 2024');
  });

  it('says in the language and direction of the interface that there is no title', () => {
    const { one } = show(aSavedItem({ title: '', lang: 'ar', dir: 'rtl' }), indonesian);
    expect([one('h2').lang, one('h2').dir]).toEqual(['', '']);
    const titled = show(aSavedItem({ title: 'الأمواج لا تنتظر', lang: 'ar', dir: 'rtl' }), indonesian);
    expect([titled.one('h2').lang, titled.one('h2').dir]).toEqual(['ar', 'rtl']);
  });

  it.each([
    [59, '59 menit baca', '59 min read'],
    [60, '1 jam baca', '1 hr read'],
    [61, '1 jam 1 menit baca', '1 hr 1 min read'],
    [977, '16 jam 17 menit baca', '16 hr 17 min read'],
  ])('gives %i minutes in hours where they are an hour or more', (minutes, inIndonesian, inEnglish) => {
    const words = minutes * 238;
    expect(readingTime(words, indonesian)).toBe(inIndonesian);
    expect(readingTime(words, english)).toBe(inEnglish);
  });

  it('says that it is unread, and marks it either way', () => {
    const onMark = vi.fn();
    const { part, parts, one, press, draw } = show(aSavedItem({ isUnread: true }, nothing, undefined, onMark));
    expect(seen(one('.saved-words'))).toContain('RedaksiUnread · 20 May');
    expect(seen(part('mark'))).toBe('Mark as read');
    expect(document.getElementById(part('mark').getAttribute('aria-describedby') ?? '')).toBe(one('h2'));
    press(part('mark'));
    expect(onMark).toHaveBeenCalledOnce();
    draw(aSavedItem());
    expect(parts('unread')).toHaveLength(0);
    expect(seen(part('mark'))).toBe('Mark as unread');
  });

  it('names what its button deletes', () => {
    const onDelete = vi.fn();
    const { part, press } = show(aSavedItem({}, onDelete));
    expect(part('delete').getAttribute('aria-label')).toBe('Delete “Ombak Tidak Menunggu”');
    press(part('delete'));
    expect(onDelete).toHaveBeenCalledOnce();
  });
});

describe('UndoBar', () => {
  it('says what was deleted and takes it back', () => {
    const onUndo = vi.fn();
    const { root, part, press } = show(<UndoBar title="" onUndo={onUndo} />);
    expect(seen(root)).toBe('“No title” was deleted.Undo');
    press(part('undo-delete'));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('says what has become of an article with a title of any length', () => {
    const { root } = show(<UndoBar title={'Perbaikan dermaga '.repeat(20)} onUndo={nothing} />, indonesian);
    expect(seen(root)).toMatch(/^“\u2068Perbaikan dermaga .{40,70}…\u2069” sudah dihapus\.Urungkan$/u);
  });

  it('lets no title turn the sentence around', () => {
    const { root } = show(<UndoBar title={'\u202eJudul'} onUndo={nothing} />);
    expect(seen(root)).toBe('“\u2068\u202eJudul\u2069” was deleted.Undo');
  });
});

describe('PictureNotice', () => {
  const base = { waiting: 0, forbidden: 0, hosts: [], lost: 0, refused: false, onAsk: nothing, onAgain: nothing };

  it('is not there when every picture is', () => {
    expect(seen(show(<PictureNotice {...base} />).root)).toBe('');
  });

  it('says that pictures are on their way before anything else', () => {
    const { root } = show(<PictureNotice {...base} waiting={2} forbidden={1} hosts={['a.example']} lost={1} />);
    expect(seen(root)).toBe('2 pictures are being fetched…');
    expect(root.querySelector('button')).toBeNull();
  });

  it('names the hosts and asks for them with one button', () => {
    const onAsk = vi.fn();
    const { root, one, press } = show(
      <PictureNotice {...base} forbidden={3} hosts={['a.example', 'b.example']} refused onAsk={onAsk} />,
    );
    expect(seen(root)).toContain(
      '3 pictures are missing: Jernih has no permission yet to read a.example and b.example.',
    );
    expect(seen(root)).toContain('Without that permission');
    press(one('button'));
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it('offers to fetch again what did not come', () => {
    const onAgain = vi.fn();
    const { root, one, press } = show(<PictureNotice {...base} lost={1} onAgain={onAgain} />, indonesian);
    expect(seen(root)).toContain('1 gambar tidak berhasil diambil.');
    press(one('button'));
    expect(onAgain).toHaveBeenCalledOnce();
  });
});

describe('BackupTools', () => {
  it('offers no backup of nothing, and takes the file that is chosen', () => {
    const onRestore = vi.fn();
    const tools = (hasArticles: boolean) => (
      <BackupTools hasArticles={hasArticles} said="" busy={false} onBackup={nothing} onRestore={onRestore} />
    );
    const { parts, part, draw } = show(tools(false));
    expect(parts('backup')).toHaveLength(0);
    const file = new File(['x'], 'jernih.zip');
    Object.defineProperty(part('restore-file'), 'files', { value: [file] });
    part('restore-file').dispatchEvent(new Event('change'));
    expect(onRestore).toHaveBeenCalledWith(file);
    draw(tools(true));
    expect(parts('backup')).toHaveLength(1);
  });

  it('is folded where there are articles to read, and open where there are none or something is said', () => {
    const tools = (hasArticles: boolean, said: string) => (
      <BackupTools hasArticles={hasArticles} said={said} busy={false} onBackup={nothing} onRestore={nothing} />
    );
    const open = (hasArticles: boolean, said: string) =>
      show(tools(hasArticles, said)).part('backup-tools').hasAttribute('open');
    expect([open(true, ''), open(false, ''), open(true, '3 of 7 articles…')]).toEqual([false, true, true]);
  });

  it('speaks what came of it, and shows how far it is without a word', () => {
    const tools = (busy: boolean, said: string) => (
      <BackupTools hasArticles said={said} busy={busy} onBackup={nothing} onRestore={nothing} />
    );
    const { one, root, draw } = show(tools(true, '3 of 7 articles…'));
    expect(seen(root)).toContain('3 of 7 articles…');
    const spoken = one('[role=status]');
    expect(seen(spoken)).toBe('');
    draw(tools(false, '7 articles were restored.'));
    expect(one('[role=status]')).toBe(spoken);
    expect(seen(spoken)).toBe('7 articles were restored.');
  });

  it('does nothing twice while it works, and keeps the focus', () => {
    const onBackup = vi.fn();
    const tools = (busy: boolean) => (
      <BackupTools hasArticles said="" busy={busy} onBackup={onBackup} onRestore={nothing} />
    );
    const { part, press, draw } = show(tools(false));
    part('backup').focus();
    press(part('backup'));
    draw(tools(true));
    press(part('backup'));
    expect(onBackup).toHaveBeenCalledOnce();
    expect(part('backup').getAttribute('aria-disabled')).toBe('true');
    expect(part('backup').hasAttribute('disabled')).toBe(false);
    expect(document.activeElement).toBe(part('backup'));
  });
});

describe('LeftOutList', () => {
  it('lists what the article has not taken over, without an undo', () => {
    const removed = [
      { kind: 'related' as const, reason: 'related: label', text: 'Baca Juga : Nelayan' },
      { kind: 'ad' as const, reason: 'ad: empty slot', text: '' },
    ];
    const { one, parts, root } = show(<LeftOutList removed={removed} lang="id" />);
    expect(seen(one('summary'))).toBe('1 piece of the page was left out when saving');
    expect(parts('removed-item').map(seen)).toEqual(['Other storiesBaca Juga : Nelayan']);
    expect(root.querySelector('button')).toBeNull();
    expect(seen(show(<LeftOutList removed={[]} lang="" />).root)).toBe('');
  });
});

describe('StoreFailure', () => {
  it('says one sentence and offers one thing to do', () => {
    const act = vi.fn();
    const { root, one, press } = show(
      <StoreFailure failure={{ sentence: 'error_saved_newer', action: 'error_reload_page', act }} />,
    );
    expect(seen(root)).toBe('A newer Jernih has changed your saved articles. Update Jernih first.Reload this page');
    press(one('button'));
    expect(act).toHaveBeenCalledOnce();
  });
});
