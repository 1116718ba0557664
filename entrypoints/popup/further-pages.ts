import type { WholeArticleStep } from '../../components/WholeArticle';
import type { Article } from '../../lib/article/article';
import { type FurtherPages, NO_FURTHER_PAGES } from '../../lib/article/pages/further';
import type { PopupStore } from './state';
import type { PopupWorld } from './world';

/**
 * Reading the further pages of an article that its site has cut.
 * @param lookUpSaved says of an article whether it is kept already
 */
export function furtherPagesIn(
  { state, change, article }: PopupStore,
  world: PopupWorld,
  lookUpSaved: (read: Article) => Promise<void>,
) {
  /** As it stands in the tab: further pages are joined to this, also when they are read again. */
  let first: Article | null = null;
  let further = NO_FURTHER_PAGES;
  let cancel = () => {};

  return {
    /** An article was read in the tab: offers what it says of further pages. */
    async offer(read: Article, found: FurtherPages) {
      if (state.value.whole.step === 'reading') return;
      first = read;
      further = found;
      change({ whole: offered(found) });
      const answer = await world.wholeAnswer(read, found).catch(() => 'none' as const);
      if (answer === 'allowed') void this.read(true);
      else if (answer !== 'none') change({ whole: { step: 'refused', hosts: answer.refused } });
    },

    async read(areHostsAllowed = false) {
      const shown = article();
      if (shown === null || state.value.whole.step === 'reading') return;
      const begun = first;
      const cancelling = new AbortController();
      const before = state.value.whole;
      cancel = () => cancelling.abort();
      const total = further.others.length + 1;
      change({ whole: { step: 'reading', done: 1, total } });
      try {
        const wish = {
          article: first ?? shown,
          further,
          signal: cancelling.signal,
          onProgress: (done: number) => change({ whole: { step: 'reading', done: done + 1, total } }),
        };
        const answer = await world.readWhole(wish, areHostsAllowed);
        if (first !== begun) return;
        if ('refused' in answer) return change({ whole: { step: 'refused', hosts: answer.refused } });
        const missing = answer.missingPages ?? [];
        const step = missing.length > 0 && missing.length === further.pages - 1 ? 'failed' : 'read';
        change({ view: { state: 'ready', article: answer }, whole: { step, missing }, saving: { step: 'no' } });
        await lookUpSaved(answer);
      } catch {
        if (first !== begun) return;
        change({ whole: cancelling.signal.aborted ? before : { step: 'failed' } });
      }
    },

    cancel: () => cancel(),

    /** Another page is shown: what is still being read is of no use. */
    drop() {
      first = null;
      cancel();
      change({ whole: { step: 'none' } });
    },
  };
}

function offered({ pages, others, whole, versions }: FurtherPages): WholeArticleStep {
  if (others.length > 0 || whole !== '') return { step: 'offered', pages: others.length > 0 ? pages : 0 };
  return { step: versions.length > 0 ? 'version' : 'none' };
}
