import { describe, expect, it } from 'vitest';
import { isKnownLanguage } from '../../lib/live/known-language';
import { aPage, paragraphs } from './page';

const GERMAN =
  'Der Minister sagte am Dienstag, die Verhandlungen seien noch nicht abgeschlossen, und man werde die Gespräche in der kommenden Woche fortsetzen, sobald alle Unterlagen vorliegen. ';
const ENGLISH =
  'The minister said on Tuesday that the talks were not over, and that the two sides would meet again in the coming week for another round with all of the documents on the table. ';
const JAVANESE =
  'Warga desa ing pinggir kali padha gotong royong ndandani tanggul sing jebol wingi bengi, nanging banyu isih mili menyang sawah lan pekarangan, mula bocah-bocah durung mlebu sekolah. ';
const SUNDANESE =
  'Warga désa di sisi walungan keur gotong royong ngoméan tanggul nu bobol kamari peuting, tapi caina masih ngocor ka sawah jeung pakarangan, ku kituna barudak can bisa sakola. ';
const CHINESE = '部长星期二表示，谈判尚未结束，双方将在下周继续会谈，届时所有文件都将准备就绪。'.repeat(12);

describe('whether the script at the start knows a page’s language', () => {
  it('is told by the text', () => {
    expect(isKnownLanguage(aPage(paragraphs(4)))).toBe(true);
    expect(isKnownLanguage(aPage(`<p>${ENGLISH.repeat(3)}</p>`, { lang: 'en-GB' }))).toBe(true);
  });

  it('also where the page says something else of itself, or nothing', () => {
    expect(isKnownLanguage(aPage(`<p>${GERMAN.repeat(3)}</p>`, { lang: 'en' }))).toBe(false);
    expect(isKnownLanguage(aPage(`<p>${GERMAN.repeat(3)}</p>`, { lang: '' }))).toBe(false);
    expect(isKnownLanguage(aPage(`<p>${CHINESE}</p>`, { lang: '' }))).toBe(false);
    expect(isKnownLanguage(aPage(`<p>${JAVANESE.repeat(3)}</p>`, { lang: 'id' }))).toBe(false);
    expect(isKnownLanguage(aPage(`<p>${SUNDANESE.repeat(3)}</p>`, { lang: 'id' }))).toBe(false);
  });

  it('is told at once by a page that says it is in another language', () => {
    expect(isKnownLanguage(aPage('', { lang: 'de' }))).toBe(false);
    expect(isKnownLanguage(aPage(paragraphs(4), { lang: 'ms-MY' }))).toBe(false);
  });

  it('is told by the words that it was given', () => {
    globalThis.jernihWords = { 'zh-Hans': {} };
    expect(isKnownLanguage(aPage('', { lang: 'zh-CN' }))).toBe(true);
    expect(isKnownLanguage(aPage('', { lang: 'de' }))).toBe(false);
    globalThis.jernihWords = undefined;
  });

  it('is open while there is little text', () => {
    expect(isKnownLanguage(aPage('<p>Kata.</p>'))).toBeUndefined();
  });
});
