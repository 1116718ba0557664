import { describe, expect, it } from 'vitest';
import { findParagraph, rangeOf } from '../../components/place';

function shown(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

describe('findParagraph', () => {
  it('finds a paragraph by its folded text', () => {
    const root = shown('<p>Satu</p><p>Dua\n   <b>tiga</b>\u00a0empat</p>');
    expect(findParagraph(root, ['Satu', 'Dua tiga empat'], 1)?.tagName).toBe('P');
  });

  it('finds one whose lines are parted by nothing else than a break', () => {
    const text = 'Sungai meluap. “Kami tidak tidur,” katanya.';
    const root = shown('<p>Sungai meluap.<br>“Kami<br>tidak tidur,” katanya.</p>');
    const paragraph = findParagraph(root, [text], 0);
    expect(paragraph?.tagName).toBe('P');
    const start = text.indexOf('Kami');
    const range = paragraph && rangeOf(paragraph, text, start, start + 'Kami tidak tidur,'.length);
    expect(range?.toString()).toBe('Kamitidak tidur,');
  });

  it('takes the innermost of nested blocks', () => {
    const root = shown('<blockquote><div><p>Satu</p></div></blockquote>');
    expect(findParagraph(root, ['Satu'], 0)?.tagName).toBe('P');
  });

  it('tells two paragraphs of the same words apart', () => {
    const root = shown('<p id="a">Ya.</p><p>Lain</p><p id="b">Ya.</p>');
    expect(findParagraph(root, ['Ya.', 'Lain', 'Ya.'], 0)?.id).toBe('a');
    expect(findParagraph(root, ['Ya.', 'Lain', 'Ya.'], 2)?.id).toBe('b');
  });

  it('takes no caption and no heading for a paragraph', () => {
    const root = shown(
      '<h2><p>Satu</p></h2><figure><figcaption><p>Satu</p></figcaption></figure><ul><li>Satu</li></ul>',
    );
    expect(findParagraph(root, ['Satu'], 0)?.tagName).toBe('LI');
  });

  it('finds nothing where the words are not', () => {
    expect(findParagraph(shown('<p>Satu</p>'), ['Dua'], 0)).toBeNull();
    expect(findParagraph(shown('<p>Satu</p>'), [], 3)).toBeNull();
  });
});

describe('rangeOf', () => {
  const cases = [
    ['<p>Ia berkata “ya benar” lalu pergi.</p>', 'ya benar'],
    ['<p>  Ia\n  berkata “ya <em>be</em>nar” lalu</p>', 'ya benar'],
    ['<p>Ia berkata “ya\u00a0\n benar” lalu</p>', 'ya benar'],
    ['<p><b>ya</b></p>', 'ya'],
    ['<p>akhir ya</p>', 'ya'],
  ] as const;

  it.each(cases)('%s', (html, wanted) => {
    const root = shown(html);
    const folded = (root.textContent ?? '').replace(/\s+/g, ' ').trim();
    const start = folded.indexOf(wanted);
    const range = rangeOf(root, folded, start, start + wanted.length);
    expect(range?.toString().replace(/\s+/g, ' ')).toBe(wanted);
  });

  it('is null beyond the end', () => {
    expect(rangeOf(shown('<p>ya</p>'), 'ya, begitu', 1, 9)).toBeNull();
  });
});
