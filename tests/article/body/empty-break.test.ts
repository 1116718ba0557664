import { describe, expect, it } from 'vitest';
import { breakAtEmpty } from '../../../lib/article/body/empty-break';

const broken = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  breakAtEmpty(body);
  return body.innerHTML;
};

describe('breakAtEmpty', () => {
  it('breaks between two sentences that touch around an empty element', () => {
    expect(broken('<div>Jembatan dibuka.<span class="br"></span>Warga datang.</div>')).toBe(
      '<div>Jembatan dibuka.<br><br><span class="br"></span>Warga datang.</div>',
    );
  });

  it('breaks behind a subheading', () => {
    expect(broken('<div><b>Hari pertama</b><span></span>Warga datang.</div>')).toBe(
      '<div><b>Hari pertama</b><br><br><span></span>Warga datang.</div>',
    );
  });

  it('breaks before a subheading', () => {
    expect(broken('<div>Jembatan dibuka.<span></span><b>Hari pertama</b></div>')).toContain('dibuka.<br><br>');
  });

  it.each([
    ['where a space parts them', '<p>Jembatan dibuka. <span id="a"></span> Warga datang.</p>'],
    ['within a sentence', '<p>Jembatan <span></span>lama<span class="icon"></span>itu.</p>'],
    ['before a note', '<p>Jembatan dibuka.<span id="note"></span><sup>1</sup></p>'],
    ['at an element with words', '<p>Jembatan dibuka.<span>Lalu</span>Warga datang.</p>'],
    ['at the start of a paragraph', '<p><span id="a"></span>Warga datang.</p>'],
    ['between two links', '<p><a href="/a">Politik</a><span></span><a href="/b">Olahraga</a></p>'],
    ['behind an anchor', '<p>Jembatan <b>lama</b><span id="a"></span> itu dibuka.</p>'],
  ])('leaves text %s', (_, html) => {
    expect(broken(html)).toBe(html);
  });
});
