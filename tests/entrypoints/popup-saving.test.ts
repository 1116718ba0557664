import { describe, expect, it, vi } from 'vitest';
import { createPopup } from '../../entrypoints/popup/model';
import type { PopupWorld } from '../../entrypoints/popup/world';
import { anArticle } from '../components/an-article';
import { aWorld, reading, started } from './popup-world';

describe('saving', () => {
  it('says saved, and already saved for a second press', async () => {
    const { popup, world, state } = await started();
    await popup.save();
    expect(state().saving).toMatchObject({ step: 'saved', id: 'a1', again: false, pressed: true });
    world.save.mockResolvedValue({ outcome: 'already', id: 'a1', missingPictureHosts: [] });
    await popup.save();
    expect(state().saving).toMatchObject({ step: 'saved', again: true });
  });

  it('saves once however often it is pressed meanwhile', async () => {
    const { popup, world } = await started();
    await Promise.all([popup.save(), popup.save()]);
    expect(world.save).toHaveBeenCalledOnce();
  });

  it('opens the article as a page also when that is pressed while it is being saved', async () => {
    const { popup, world } = await started();
    const saved = popup.save();
    await popup.openAsPage();
    await saved;
    expect(world.save).toHaveBeenCalledOnce();
    expect(world.openOwn).toHaveBeenCalledOnce();
  });

  describe('of a page that is still arriving', () => {
    const beginning = anArticle({ paragraphs: ['Kapal pertama berangkat.'] });
    const rest = anArticle({ paragraphs: ['Kapal pertama berangkat.', 'Kapal kedua menyusul.'] });

    /** A popup that shows the beginning; `arrive` brings the rest. */
    async function arriving(change: Partial<PopupWorld> = {}) {
      let arrive = () => {};
      const arrived = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      const readPage = vi
        .fn<PopupWorld['readPage']>()
        .mockResolvedValueOnce({ ...reading, article: beginning, isWhole: false })
        .mockImplementation(() => arrived.then(() => ({ ...reading, article: rest })));
      const world = aWorld({ readPage, ...change });
      const popup = createPopup(world);
      const start = popup.start();
      await vi.waitFor(() => expect(world.savedForm).toHaveBeenCalledOnce());
      const finish = () => {
        arrive();
        return start;
      };
      return { world, popup, finish };
    }

    it('is keeping the rest too', async () => {
      const { world, popup, finish } = await arriving();
      await popup.save();
      await finish();
      expect(world.save.mock.calls.map(([article]) => article)).toEqual([beginning, rest]);
      expect(popup.state.value.saving).toMatchObject({ step: 'saved', id: 'a1' });
    });

    it('is keeping the rest too where it comes in the middle of the saving', async () => {
      let done = () => {};
      const { world, popup, finish } = await arriving();
      world.save.mockImplementationOnce(
        () =>
          new Promise((resolve) => {
            done = () => resolve({ outcome: 'saved', id: 'a1', missingPictureHosts: [] });
          }),
      );
      const saved = popup.save();
      await finish();
      done();
      await saved;
      expect(world.save.mock.calls.map(([article]) => article)).toEqual([beginning, rest]);
    });

    it('is opening nothing before the rest is there', async () => {
      const { world, popup, finish } = await arriving();
      const opened = popup.openAsPage();
      await vi.waitFor(() => expect(popup.state.value.saving.step).toBe('saved'));
      expect(world.openOwn).not.toHaveBeenCalled();
      await finish();
      await opened;
      expect(world.save).toHaveBeenLastCalledWith(rest, 5, false);
      expect(world.openOwn).toHaveBeenCalledOnce();
    });

    it('is keeping nothing that the reader has not asked for', async () => {
      const { world, finish } = await arriving();
      await finish();
      expect(world.save).not.toHaveBeenCalled();
    });

    it.each([
      ['other words', { id: 'old', isChanged: true }, { step: 'saved', id: 'old', isChanged: true }],
      ['more than is kept', null, { step: 'no' }],
    ])('is looked up again where it holds %s at the end', async (_what, form, expected) => {
      const savedForm = vi
        .fn<PopupWorld['savedForm']>()
        .mockResolvedValueOnce({ id: 'old', isChanged: false })
        .mockResolvedValue(form);
      const { popup, finish, world } = await arriving({ savedForm });
      await vi.waitFor(() => expect(popup.state.value.saving).toMatchObject({ step: 'saved', isChanged: false }));
      await finish();
      expect(popup.state.value.saving).toMatchObject(expected);
      expect(world.save).not.toHaveBeenCalled();
    });

    it('is not keeping again what is kept', async () => {
      const { world, popup, finish } = await arriving({
        savedForm: vi.fn<PopupWorld['savedForm']>(async () => ({ id: 'a1', isChanged: false })),
      });
      await popup.save();
      await finish();
      expect(world.save).toHaveBeenCalledOnce();
    });
  });

  it('knows an article that was saved before', async () => {
    const { state } = await started({ savedForm: async () => ({ id: 'old', isChanged: false }) });
    expect(state().saving).toMatchObject({ step: 'saved', id: 'old', isChanged: false, pressed: false });
  });

  it('says that it was saved in other words, and keeps these too when the reader wants them', async () => {
    const { popup, state, world } = await started({ savedForm: async () => ({ id: 'old', isChanged: true }) });
    expect(state().saving).toMatchObject({ step: 'saved', id: 'old', isChanged: true });
    world.save.mockResolvedValue({ outcome: 'saved', id: 'new', missingPictureHosts: [] });
    await popup.save();
    expect(world.save).toHaveBeenLastCalledWith(anArticle(), 5, true);
    expect(state().saving).toMatchObject({ step: 'saved', id: 'new', isChanged: false, again: false });
  });

  it('keeps no second form before the reader has heard of the first', async () => {
    const { popup, state, world } = await started({
      save: vi.fn<PopupWorld['save']>(async () => ({ outcome: 'changed', id: 'old', missingPictureHosts: [] })),
    });
    await popup.save();
    expect(world.save).toHaveBeenLastCalledWith(anArticle(), 5, false);
    expect(state().saving).toMatchObject({ step: 'saved', id: 'old', isChanged: true });
    await popup.save();
    expect(world.save).toHaveBeenLastCalledWith(anArticle(), 5, true);
  });

  it('opens as a page what is shown, not the earlier form', async () => {
    const { popup, world } = await started({ savedForm: async () => ({ id: 'old', isChanged: true }) });
    world.save.mockResolvedValue({ outcome: 'saved', id: 'new', missingPictureHosts: [] });
    await popup.openAsPage();
    expect(world.openOwn).toHaveBeenCalledWith('/reader.html?id=new');
  });

  it.each(['storage-full', 'private-window', 'newer', 'failed'] as const)('says why not: %s', async (reason) => {
    const { popup, state } = await started({ save: async () => ({ outcome: 'refused', reason }) });
    await popup.save();
    expect(state().saving).toEqual({ step: 'refused', reason });
  });

  it('names the hosts of missing pictures and forgets them when the pictures come', async () => {
    let tell = (_hosts: string[]) => {};
    const { popup, state, world } = await started({
      save: async () => ({ outcome: 'saved', id: 'a1', missingPictureHosts: ['foto.example'] }),
      watchMissingHosts: (_id, callback) => {
        tell = callback;
        return () => {};
      },
    });
    await popup.save();
    expect(state().saving).toMatchObject({ hosts: ['foto.example'] });
    void popup.allowPictures();
    expect(world.allowPictures).toHaveBeenCalledWith('a1', ['foto.example']);
    tell([]);
    expect(state().saving).toMatchObject({ hosts: [], refused: false });
  });

  it('says what a refusal of the pictures means', async () => {
    const { popup, state } = await started({
      save: async () => ({ outcome: 'saved', id: 'a1', missingPictureHosts: ['foto.example'] }),
      allowPictures: async () => false,
    });
    await popup.save();
    await popup.allowPictures();
    expect(state().saving).toMatchObject({ step: 'saved', refused: true });
  });
});

describe('what becomes of the article in another window', () => {
  /** A popup, the article kept as `a1`, and what says that something changed. */
  async function watching(change: Partial<PopupWorld> = {}) {
    let tell = () => {};
    const kept = { id: 'a1', isChanged: false };
    const opened = await started({
      savedForm: vi.fn<PopupWorld['savedForm']>(async () => kept),
      isKept: vi.fn<PopupWorld['isKept']>(async () => true),
      watchSaved: (callback) => {
        tell = callback;
        return () => {};
      },
      ...change,
    });
    const { savedForm, isKept } = opened.world;
    /** Another window leaves the article kept in this form. */
    const become = (form: { id: string; isChanged: boolean } | null, isStillKept = form !== null) => {
      savedForm.mockResolvedValue(form);
      isKept.mockResolvedValue(isStillKept);
      tell();
    };
    return { ...opened, become };
  }

  it('is shown: deleted, brought back, saved again here', async () => {
    const { popup, state, world, become } = await watching();
    expect(state().saving).toMatchObject({ step: 'saved', id: 'a1' });
    become(null);
    await vi.waitFor(() => expect(state().saving).toEqual({ step: 'no', isDeleted: true }));
    become({ id: 'a1', isChanged: false });
    await vi.waitFor(() => expect(state().saving).toMatchObject({ step: 'saved', id: 'a1', pressed: false }));
    become(null);
    await vi.waitFor(() => expect(state().saving.step).toBe('no'));
    await popup.save();
    expect(state().saving).toMatchObject({ step: 'saved', again: false, pressed: true });
    expect(world.save).toHaveBeenCalledOnce();
  });

  it('is shown where it was saved there', async () => {
    const { state, become } = await watching({ savedForm: vi.fn<PopupWorld['savedForm']>(async () => null) });
    expect(state().saving).toEqual({ step: 'no' });
    become({ id: 'a2', isChanged: false });
    await vi.waitFor(() => expect(state().saving).toMatchObject({ step: 'saved', id: 'a2', again: true }));
  });

  it('is shown where these words were saved there beside earlier ones', async () => {
    const { state, become } = await watching({
      savedForm: vi.fn<PopupWorld['savedForm']>(async () => ({ id: 'old', isChanged: true })),
    });
    become({ id: 'new', isChanged: false });
    await vi.waitFor(() => expect(state().saving).toMatchObject({ step: 'saved', id: 'new', isChanged: false }));
  });

  it('leaves what the popup said where only a picture came, and asks nobody for more than whether it is there', async () => {
    const { popup, state, world, become } = await watching();
    await popup.save();
    const before = state().saving;
    world.savedForm.mockClear();
    become({ id: 'a1', isChanged: false });
    await vi.waitFor(() => expect(world.isKept).toHaveBeenCalled());
    expect(state().saving).toBe(before);
    expect(world.savedForm).not.toHaveBeenCalled();
  });

  it('says of nothing that it was deleted while only its beginning is kept, or where the store cannot be read', async () => {
    const { popup, state, world, become } = await watching();
    await popup.save();
    become(null, true);
    await vi.waitFor(() => expect(world.isKept).toHaveBeenCalledOnce());
    world.isKept.mockRejectedValue(new Error('full'));
    become(null, true);
    await vi.waitFor(() => expect(world.isKept).toHaveBeenCalledTimes(2));
    expect(state().saving).toMatchObject({ step: 'saved', id: 'a1', pressed: true });
  });
});

describe('as a page', () => {
  it('opens the kept article, keeping it first where needed', async () => {
    const { popup, world } = await started();
    await popup.openAsPage();
    expect(world.save).toHaveBeenCalledOnce();
    expect(world.openOwn).toHaveBeenCalledWith('/reader.html?id=a1');
  });

  it('opens nothing when it could not be kept', async () => {
    const { popup, world } = await started({ save: async () => ({ outcome: 'refused', reason: 'storage-full' }) });
    await popup.openAsPage();
    expect(world.openOwn).not.toHaveBeenCalled();
  });
});

describe('what could not be saved, in a popup that was closed before it knew', () => {
  it('is told of by the next one on the page, where Save can be pressed again', async () => {
    const { popup, state } = await started({ takeRefusal: async () => 'storage-full' });
    expect(state().saving).toEqual({ step: 'refused', reason: 'storage-full' });
    await popup.save();
    expect(state().saving).toMatchObject({ step: 'saved', id: 'a1' });
  });

  it('is told of also where the store cannot be read, which may be why', async () => {
    const savedForm = vi.fn<PopupWorld['savedForm']>(() => Promise.reject(new Error('full')));
    const { popup, state, world } = await started({ savedForm, takeRefusal: async () => 'storage-full' });
    expect(state().saving).toEqual({ step: 'refused', reason: 'storage-full' });
    await popup.save();
    expect(world.save).toHaveBeenCalledOnce();
    expect(state().saving).toMatchObject({ step: 'saved', id: 'a1' });
  });

  it('is of no matter where it was kept after all', async () => {
    const { state, world } = await started({ savedForm: async () => ({ id: 'a1', isChanged: false }) });
    expect(state().saving).toMatchObject({ step: 'saved' });
    expect(world.takeRefusal).not.toHaveBeenCalled();
  });
});
