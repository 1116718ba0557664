// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Disclosure } from '../../components/Disclosure';
import { show } from './show';

const scrolled = vi.fn();
beforeEach(() => {
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled;
});

/** A fold, once the browser has said that it was opened or closed. */
async function toggled(act: (fold: HTMLElement, summary: HTMLElement) => void) {
  const onToggle = vi.fn();
  const { one } = show(
    <Disclosure summary="Kutipan" onToggle={onToggle}>
      Isi.
    </Disclosure>,
  );
  act(one('details'), one('summary'));
  await vi.waitFor(() => expect(onToggle).toHaveBeenCalled());
  return onToggle;
}

describe('a fold', () => {
  it('brings into sight what the reader opens', async () => {
    const onToggle = await toggled((_fold, summary) => {
      summary.focus();
      summary.click();
    });
    expect(onToggle).toHaveBeenLastCalledWith(true);
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({ block: 'nearest' });
  });

  it("leaves the place alone where the browser's search opens it", async () => {
    await toggled((fold) => fold.toggleAttribute('open', true));
    expect(scrolled).not.toHaveBeenCalled();
  });
});
