import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('components/tokens.css', 'utf8');

type Palette = Record<string, string>;

/** The colours of the first block with this selector, for a light or a dark scheme. */
function palette(selector: string, scheme: 'light' | 'dark'): Palette {
  const start = tokens.indexOf(selector);
  const block = tokens.slice(tokens.indexOf('{', start) + 1, tokens.indexOf('}', start));
  const colours = [...block.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)];
  return Object.fromEntries(
    colours.map(([, name = '', light, dark, one]) => [name, one ?? (scheme === 'light' ? light : dark) ?? '']),
  );
}

const standard = ':root,\n[data-theme] {';
const themes: [string, Palette][] = [
  ['light', palette(standard, 'light')],
  ['dark', palette(standard, 'dark')],
  ['sepia', { ...palette(standard, 'light'), ...palette('[data-theme="sepia"]', 'light') }],
  ['high contrast, light', palette('[data-theme="contrast"]', 'light')],
  ['high contrast, dark', palette('[data-theme="contrast"]', 'dark')],
];

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text on the ground that it stands on. */
const TEXT: [string, string][] = [
  ...['paper', 'surface', 'surface-strong', 'accent-soft', 'mark'].map((ground): [string, string] => ['ink', ground]),
  ...['paper', 'surface', 'surface-strong'].map((ground): [string, string] => ['ink-soft', ground]),
  ...['paper', 'surface', 'surface-strong', 'accent-soft'].map((ground): [string, string] => ['accent', ground]),
  ...['paper', 'surface', 'surface-strong'].map((ground): [string, string] => ['accent-strong', ground]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['warning', 'paper'],
  ['warning', 'surface'],
  ['warning', 'warning-soft'],
  ['danger', 'paper'],
  ['danger', 'surface'],
  ['danger', 'danger-soft'],
];

/** Outlines and shapes that must be seen to be used. */
const SHAPES: [string, string][] = [
  ...['paper', 'surface', 'surface-strong'].map((ground): [string, string] => ['line-strong', ground]),
  ...['paper', 'surface', 'surface-strong'].map((ground): [string, string] => ['focus', ground]),
];

describe.each(themes)('the %s colours', (_name, colours) => {
  const ratio = ([front, back]: [string, string]) => contrast(colours[front] ?? '', colours[back] ?? '');

  it('are all there', () => {
    expect(Object.keys(colours).length).toBeGreaterThanOrEqual(17);
  });

  it.each(TEXT)('let %s be read on %s', (front, back) => {
    expect(ratio([front, back])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('let %s be seen on %s', (front, back) => {
    expect(ratio([front, back])).toBeGreaterThanOrEqual(3);
  });
});

describe('high contrast', () => {
  it.each(['light', 'dark'] as const)('is much stronger, in %s', (scheme) => {
    const colours = palette('[data-theme="contrast"]', scheme);
    for (const front of ['ink', 'ink-soft', 'accent', 'warning', 'danger']) {
      expect(contrast(colours[front] ?? '', colours.paper ?? ''), front).toBeGreaterThanOrEqual(7);
    }
  });

  it('is the same when the system asks for it as when the reader chose it', () => {
    const block = (start: string) => {
      const at = tokens.indexOf(start);
      return tokens.slice(tokens.indexOf('{', at) + 1, tokens.indexOf('}', at)).match(/--.*;/g);
    };
    expect(block(':root:not([data-theme]),')).toEqual(block('[data-theme="contrast"]'));
  });
});

describe('colours and fonts', () => {
  const sheets = ['components', 'entrypoints'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'))
      .map((file) => `${room}/${file}`),
  );

  it.each(sheets)('%s names none of its own', (sheet) => {
    const css = readFileSync(sheet, 'utf8').replace(/\/\*.*?\*\//gs, '');
    expect(css).not.toMatch(
      /#[\da-f]{3,8}\b(?![^{]*\{)|\b(?:rgb|hsl|oklch|lab)a?\(|font-family:(?!\s*(?:var|inherit))/i,
    );
    expect(css).not.toMatch(/:\s*[^;]*\b(?:white|black|red|gr[ae]y|Canvas|CanvasText)\b[^;]*;/);
  });

  it.each(sheets)('%s is written for both directions', (sheet) => {
    const css = readFileSync(sheet, 'utf8');
    expect(css).not.toMatch(
      /(?:margin|padding|border|inset)-(?:left|right)|(?<![\w-])(?:left|right):|text-align: (?:left|right)/,
    );
  });

  it.each(sheets)('%s uses only tokens that there are', (sheet) => {
    const used = [...readFileSync(sheet, 'utf8').matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
    expect(used.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
  });
});
