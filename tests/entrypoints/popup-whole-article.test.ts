import { describe, expect, it, vi } from 'vitest';
import type { PopupWorld } from '../../entrypoints/popup/world';
import { NO_FURTHER_PAGES } from '../../lib/article/pages/further';
import { anArticle } from '../components/an-article';
import { started, status } from './popup-world';

describe('the whole article', () => {
  const further = {
    ...NO_FURTHER_PAGES,
    pages: 2,
    others: [{ number: 2, address: 'https://www.kabartimur.example/ombak?page=2' }],
  };
  const reading = {
    outcome: 'article',
    article: anArticle(),
    isWhole: true,
    hasWords: true,
    further,
    status,
  } as const;
  const readPage = async () => reading;

  it('is offered only where the article goes on', async () => {
    expect((await started()).state().whole).toEqual({ step: 'none' });
    expect((await started({ readPage })).state().whole).toEqual({ step: 'offered', pages: 2 });
  });

  it('is read when asked for, and can then be saved as one', async () => {
    const article = anArticle({ paragraphs: ['Satu.', 'Dua.'] });
    const { popup, state } = await started({ readPage, readWhole: async () => article });
    await popup.save();
    await popup.readWhole();
    expect(state()).toMatchObject({ view: { article }, whole: { step: 'read', missing: [] }, saving: { step: 'no' } });
  });

  it('is looked up among what is kept: its first page alone may be', async () => {
    const article = anArticle({ paragraphs: ['Satu.', 'Dua.'] });
    const { popup, state } = await started({
      readPage,
      readWhole: async () => article,
      savedForm: async ({ paragraphs }) => ({ id: paragraphs.length === 2 ? 'whole' : 'first', isChanged: false }),
    });
    await popup.readWhole();
    expect(state().saving).toMatchObject({ step: 'saved', id: 'whole' });
  });

  it('says which pages are missing', async () => {
    const third = { number: 3, address: 'https://www.kabartimur.example/ombak?page=3' };
    const two = { ...further, pages: 3, others: [...further.others, third] };
    const { popup, state } = await started({
      readPage: async () => ({ ...reading, further: two }),
      readWhole: async ({ article }) => ({ ...article, missingPages: [2] }),
    });
    await popup.readWhole();
    expect(state().whole).toEqual({ step: 'read', missing: [2] });
  });

  it('says so when nothing more could be read', async () => {
    const readWhole = async () => Promise.reject(new Error('no'));
    const { popup, state } = await started({ readPage, readWhole });
    await popup.readWhole();
    expect(state().whole).toEqual({ step: 'failed' });
  });

  it('may be in another version of a page that holds only its beginning', async () => {
    const version = { ...NO_FURTHER_PAGES, versions: ['https://amp.kabartimur.example/ombak'] };
    const { state } = await started({ readPage: async () => ({ ...reading, further: version }) });
    expect(state().whole).toEqual({ step: 'version' });
  });

  it('is not read from hosts that the reader does not allow, and says which', async () => {
    const readWhole = async () => ({ refused: ['amp.kabartimur.example'] });
    const { popup, state } = await started({ readPage, readWhole });
    await popup.readWhole();
    expect(state().whole).toEqual({ step: 'refused', hosts: ['amp.kabartimur.example'] });
  });

  it('goes on where the question for another host had closed the popup', async () => {
    const article = anArticle({ paragraphs: ['Satu.', 'Dua.'] });
    const readWhole = vi.fn<PopupWorld['readWhole']>(async () => article);
    const { state } = await started({ readPage, readWhole, wholeAnswer: async () => 'allowed' });
    // Nobody has clicked in this popup: the browser would refuse to be asked once more.
    expect(readWhole).toHaveBeenCalledExactlyOnceWith(expect.anything(), true);
    await vi.waitFor(() => expect(state().whole).toEqual({ step: 'read', missing: [] }));
    const refused = { refused: ['amp.kabartimur.example'] };
    const other = await started({ readPage, wholeAnswer: async () => refused });
    expect(other.state().whole).toEqual({ step: 'refused', hosts: refused.refused });
  });

  it('can be cancelled', async () => {
    const readWhole: PopupWorld['readWhole'] = ({ signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const { popup, state } = await started({ readPage, readWhole });
    const reading = popup.readWhole();
    expect(state().whole).toEqual({ step: 'reading', done: 1, total: 2 });
    popup.cancelWhole();
    await reading;
    expect(state().whole).toEqual({ step: 'offered', pages: 2 });
  });
});
