import { describe, expect, it } from 'vitest';
import { pieceText } from '../../lib/live/piece-text';
import { aPage } from './page';

const text = (html: string): string => pieceText([...aPage(html).body.childNodes]);

describe('what a piece says', () => {
  it('has a space where a block ends and none inside a word', () => {
    expect(text('<div><div>Facebook</div><div>Twi<b>tter</b></div></div>')).toBe('Facebook Twitter');
  });

  it('leaves out styles, scripts and comments', () => {
    expect(text('<div><style>a{}</style><script>b</script><!-- c -->Baca&nbsp; juga</div>')).toBe('Baca juga');
  });

  it('is the name of pictures and controls where there are no words', () => {
    expect(text('<div><a aria-label="Share on facebook"></a><img alt="WhatsApp"></div>')).toBe(
      'Share on facebook WhatsApp',
    );
    expect(text('<div></div>')).toBe('');
  });

  it('is cut before it gets as long as a book', () => {
    expect(text(`<div>${'kata '.repeat(10_000)}</div>`).length).toBeLessThanOrEqual(4_000);
  });
});
