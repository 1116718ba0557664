import * as v from 'valibot';
import { browser } from 'wxt/browser';

export const THEMES = ['auto', 'light', 'dark', 'sepia', 'contrast'] as const;
export const TEXT_SIZES = ['small', 'medium', 'large', 'larger'] as const;

export type Theme = (typeof THEMES)[number];
export type TextSize = (typeof TEXT_SIZES)[number];

/** How the reader likes to read: for popup, reader and library alike. */
export interface Appearance {
  /** `auto` follows the system, its wish for more contrast included. */
  theme: Theme;
  textSize: TextSize;
}

const KEY = 'appearance';

/** What is not stored, or stored in a form that is no longer known, is the default. */
const stored = v.fallback(
  v.object({
    theme: v.fallback(v.picklist(THEMES), 'auto'),
    textSize: v.fallback(v.picklist(TEXT_SIZES), 'medium'),
  }),
  { theme: 'auto', textSize: 'medium' },
);

/** How the reader wants our pages to look; the default where nothing is stored. */
export async function loadAppearance(): Promise<Appearance> {
  const { [KEY]: value } = await browser.storage.local.get(KEY);
  return v.parse(stored, value);
}

/**
 * Keeps it for all pages of the extension.
 * @throws where the browser can't store
 */
export async function storeAppearance(appearance: Appearance): Promise<void> {
  await browser.storage.local.set({ [KEY]: appearance });
}

/** Puts the appearance on a page of the extension, where `components/tokens.css` reads it. */
function applyAppearance({ theme, textSize }: Appearance, page: Document): void {
  const root = page.documentElement;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.textSize = textSize;
}

/** Gives the page the reader's appearance now and whenever it is changed in another page. */
export async function followAppearance(page: Document): Promise<void> {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) applyAppearance(v.parse(stored, changes[KEY]?.newValue), page);
  });
  applyAppearance(await loadAppearance(), page);
}
