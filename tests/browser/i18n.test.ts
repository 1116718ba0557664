import { expect, it, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json';

/** A browser in Arabic, which has no messages of ours in its language and takes the English ones. */
const getMessage = (key: string): string => {
  const own: Record<string, string> = { '@@bidi_dir': 'rtl', '@@ui_locale': 'ar' };
  const ours: Record<string, { message: string }> = en;
  return own[key] ?? ours[key]?.message ?? '';
};
const runtime = { id: 'jernih' };
vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage } } }));
// Another test file of the same worker may have read them with its own browser.
vi.resetModules();
vi.stubGlobal('browser', { runtime, i18n: { getMessage }, storage: {} });

it('gives English words their own direction in a browser that is written from right to left', async () => {
  const { announceLanguage } = await import('../../lib/browser/i18n');
  const { pickerWords } = await import('../../lib/browser/picker-words');
  announceLanguage(document);
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en-GB', 'ltr']);
  expect(pickerWords()).toMatchObject({ language: 'en-GB', direction: 'ltr' });
});
