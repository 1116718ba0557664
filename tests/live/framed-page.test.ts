// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { framedPage } from '../../lib/live/framed-page';

const TEXT = 'Kapal itu berangkat pagi hari dengan seratus penumpang dan dua truk beras. '.repeat(10);

interface Framed {
  src: string;
  /** Of a page of the same host, into which one may look. */
  text?: string;
  width?: number;
  height?: number;
  /** Its page is written into it. */
  srcdoc?: boolean;
}

/** A window of 1,000 by 1,000 pixels with these frames. */
function page(...frames: Framed[]): Document {
  document.body.replaceChildren();
  vi.stubGlobal('innerWidth', 1000);
  vi.stubGlobal('innerHeight', 1000);
  for (const { src, text, width = 900, height = 800, srcdoc = false } of frames) {
    const frame = document.createElement('iframe');
    if (srcdoc) frame.setAttribute('srcdoc', '<p>Kapal</p>');
    const inside = text === undefined ? null : document.implementation.createHTMLDocument('');
    if (inside) {
      inside.body.textContent = text ?? '';
      Object.defineProperty(inside, 'URL', { value: src });
    }
    Object.defineProperties(frame, { src: { value: src }, contentDocument: { value: inside } });
    frame.getBoundingClientRect = () => ({ ...document.body.getBoundingClientRect(), width, height });
    document.body.append(frame);
  }
  return document;
}

beforeEach(() => vi.unstubAllGlobals());

describe('the page that a frame shows', () => {
  it('is known by its text where one may look', () => {
    const menu = { src: 'https://kabar.example/menu', text: 'Daerah Olahraga' };
    const story = { src: 'https://kabar.example/isi', text: TEXT, width: 300, height: 200 };
    expect(framedPage(page(menu, story))).toBe(story.src);
    expect(framedPage(page(menu))).toBeNull();
  });

  it('is known by its size where one may not', () => {
    const large = { src: 'https://lain.example/isi' };
    expect(framedPage(page(large))).toBe(large.src);
    expect(framedPage(page({ ...large, width: 640, height: 360 }))).toBeNull();
    expect(framedPage(page({ ...large, width: 0, height: 0 }))).toBeNull();
  });

  it('is the one with a text before the one that is only large', () => {
    const story = { src: 'https://kabar.example/isi', text: TEXT, width: 300, height: 200 };
    expect(framedPage(page({ src: 'https://iklan.example/', width: 1000, height: 5000 }, story))).toBe(story.src);
  });

  it('has no address where it is written into the frame', () => {
    const written = { src: 'about:srcdoc', srcdoc: true };
    expect(framedPage(page({ ...written, text: TEXT }))).toBe('');
    // A sandboxed one: nobody may look into it.
    expect(framedPage(page({ ...written, src: '' }))).toBe('');
    expect(framedPage(page({ ...written, text: 'Iklan' }))).toBeNull();
    expect(framedPage(page({ ...written, src: '', width: 300, height: 250 }))).toBeNull();
  });

  it.each([
    'about:srcdoc',
    'blob:https://kabar.example/1',
    'javascript:void 0',
    '',
    `https://lain.example/${'x'.repeat(3_000)}`,
  ])('is none that could not be opened: %s', (src) => {
    expect(framedPage(page({ src }))).toBeNull();
    expect(framedPage(page({ src, text: TEXT }))).toBeNull();
  });
});
