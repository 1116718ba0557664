import { describe, expect, it } from 'vitest';
import { clearLeftovers } from '../../lib/live/leftovers';

describe('what an earlier run left hidden', () => {
  it('is put back, bare text and shadow trees too', () => {
    document.body.innerHTML =
      '<p>a<br><span data-jernih-hidden="related">b</span><br data-jernih-hidden="related">c</p><div class="x" data-jernih-hidden="ad">d</div><span class="y" data-jernih-hidden="ad">e</span><div id="host"></div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<i data-jernih-hidden="ad">f</i>';
    clearLeftovers(document);
    expect(document.body.innerHTML).toBe(
      '<p>a<br>b<br>c</p><div class="x">d</div><span class="y">e</span><div id="host"></div>',
    );
    expect(root?.innerHTML).toBe('<i>f</i>');
  });
});
