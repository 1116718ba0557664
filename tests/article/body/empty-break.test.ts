import { describe, expect, it } from 'vitest';
import { breakAtEmpty, partLabels } from '../../../lib/article/body/empty-break';

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

describe('partLabels', () => {
  const parted = (html: string): string => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    partLabels(body);
    return body.textContent ?? '';
  };

  it.each([
    ['<p><span>15:30 Uhr</span>Am Mittag kam das Schiff.</p>', '15:30 Uhr Am Mittag kam das Schiff.'],
    ['<p><strong>Pertanian</strong>Dinas membagikan bibit.</p>', 'Pertanian Dinas membagikan bibit.'],
    ["<div><span>Agriculture</span><span>L'Office distribue.</span></div>", "Agriculture L'Office distribue."],
    ['<li> <b>Pukul 14</b>Kapal tiba.</li>', ' Pukul 14 Kapal tiba.'],
  ])('parts a label from the sentence that touches it: %s', (html, text) => {
    expect(parted(html)).toBe(text);
  });

  it.each([
    ['a drawn initial', '<p><span>K</span>apal tiba.</p>'],
    ['the beginning of a name', '<p><b>Mc</b>Donald datang.</p>'],
    ['a name that goes on in capitals', '<p><b>Open</b>AI meluncurkan model.</p>'],
    ['a word that goes on', '<p><b>Pelabuhan</b>nya ramai.</p>'],
    ['a label with its own sign', '<p><b>Lebak:</b>Jembatan dibuka.</p>'],
    ['words inside the line', '<p>Di <b>Jakarta</b>Barat.</p>'],
  ])('leaves %s', (_, html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    expect(parted(html)).toBe(body.textContent);
  });
});
