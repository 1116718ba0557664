// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitize } from '../../lib/article/sanitize';

const clean = (html: string): string => {
  const holder = document.createElement('div');
  holder.append(sanitize(new DOMParser().parseFromString(html, 'text/html').body));
  return holder.innerHTML;
};

describe('sanitize', () => {
  it('keeps what means something to a reader', () => {
    const html =
      '<h2>Judul</h2><p lang="id">Teks <em>penting</em> <a href="https://kabar.example/a">tautan</a></p><figure><img src="https://kabar.example/a.jpg" srcset="https://kabar.example/b.jpg 2x" alt="Dermaga" width="800"><figcaption>Keterangan</figcaption></figure><ol start="3"><li>tiga</li></ol><table><tbody><tr><td colspan="2">1</td></tr></tbody></table><p><ruby>港<rt>みなと</rt></ruby> H<sub>2</sub>O<br>baris</p><blockquote><p>kutipan</p></blockquote><pre><code>a &lt; b</code></pre>';
    expect(clean(html)).toBe(html);
  });

  it.each([
    ['a script', '<p>a</p><script>alert(1)</script>'],
    ['a handler', '<p onclick="alert(1)">a</p><img src="https://x.example/a.jpg" onerror="alert(1)">'],
    ['a javascript link', '<p><a href="javascript:alert(1)">a</a><a href=" java\nscript:alert(1)">b</a></p>'],
    ['a data document', '<p><a href="data:text/html,<script>alert(1)</script>">a</a></p>'],
    ['a frame', '<p>a</p><iframe src="https://x.example"></iframe><object data="x"></object><embed src="x">'],
    [
      'a form',
      '<form action="https://x.example"><input name="a"><button formaction="javascript:alert(1)">b</button></form>',
    ],
    [
      'SVG and MathML',
      '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg><math><mtext><style><img onerror="alert(1)" src="x"></style></mtext></math>',
    ],
    [
      'styles',
      '<style>p{position:fixed}</style><p style="position:fixed" class="a" id="b">a</p><link rel="stylesheet" href="https://x.example/a.css">',
    ],
    [
      'meta and base',
      '<meta http-equiv="refresh" content="0;url=https://x.example"><base href="https://x.example/"><p>a</p>',
    ],
    ['mutation', '<p><noscript><p title="</noscript><img src=x onerror=alert(1)>">a</p></noscript></p>'],
  ])('takes out %s', (_name, html) => {
    expect(clean(html)).not.toMatch(
      /script|onerror|onclick|alert|style|<svg|<math|<iframe|<object|<embed|<form|<input|<button|<meta|<base|<link|class=|id=|data:/i,
    );
  });

  it('does not change what it is given', () => {
    const { body } = new DOMParser().parseFromString('<p onclick="a()">a</p>', 'text/html');
    sanitize(body);
    expect(body.innerHTML).toBe('<p onclick="a()">a</p>');
  });
});
