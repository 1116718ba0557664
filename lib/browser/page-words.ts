import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LANGUAGE_FILES } from '../article/language';
import { type LanguageSample, pageLanguages } from '../article/page-languages';

const text = v.pipe(v.string(), v.maxLength(20_000));
const sampleSchema = v.object({
  declared: text,
  texts: v.pipe(v.array(text), v.maxLength(2)),
  browser: text,
  given: v.pipe(v.array(text), v.maxLength(200)),
});

/**
 * Gives the page of a tab the words of its languages, as far as the scripts in it do not have them. Needs the tab's permission (a click's or the site's).
 * @returns the scripts that were put in, for other pages of the same site
 */
export async function giveWords(tabId: number): Promise<string[]> {
  const target = { tabId };
  const [told] = await browser.scripting.executeScript({ target, func: sampleLanguages, injectImmediately: true });
  const { given, ...sample } = v.parse(sampleSchema, told?.result);
  const names = pageLanguages(sample).filter((name) => !given.includes(name));
  if (names.length === 0) return [];
  const files = names.map((name) => `/words/${name}.js` as const);
  await browser.scripting.executeScript({ target, files, injectImmediately: true });
  return names.map(fileOf);
}

const fileOf = (name: string): string => `words/${name}.js`;

const FILES: ReadonlySet<string> = new Set([...LANGUAGE_FILES.keys()].map(fileOf));

/**
 * Whether this version has a script that an older one put in: of scripts one of which is not there, a browser registers none, and no site would be cleaned any
 * more.
 */
export const hasWords = (file: string): boolean => FILES.has(file);

/** Runs in the page, in our own world: it may use nothing from outside of it. `given`: the languages whose words are there. */
function sampleLanguages(): LanguageSample & { given: string[] } {
  const ENOUGH = 6_000;
  const LEAST = 300;
  const textOf = (selector: string): string => {
    let text = '';
    for (const element of document.querySelectorAll(selector)) {
      if (text.length >= ENOUGH) break;
      text += ` ${element.textContent ?? ''}`;
    }
    return text.slice(0, ENOUGH);
  };
  const paragraphs = textOf('p');
  const isShort = paragraphs.length < LEAST && document.body !== null;
  // biome-ignore lint/performance/useDomNodeTextContent: that would be scripts too
  const running = isShort ? document.body.innerText.slice(0, ENOUGH) : paragraphs;
  return {
    declared: document.documentElement.lang.slice(0, 64),
    texts: [running, textOf('a, button, label')],
    browser: navigator.language,
    given: Object.keys(globalThis.jernihWords ?? {}),
  };
}
