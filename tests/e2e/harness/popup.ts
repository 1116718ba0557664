import type { Page } from 'puppeteer-core';
import { fold } from './expected.ts';

const part = (name: string): string => `[data-part="${name}"]`;

/** The state that one of our pages says it is in. */
export const stateOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.state);

/** The text of a part, white space folded; "" where the page has none. */
export const textOf = async (page: Page, name: string): Promise<string> =>
  fold(await page.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', part(name)));

/** The texts of every part of this name, also of those in folded sections. */
export const textsOf = async (page: Page, name: string): Promise<string[]> =>
  (
    await page.evaluate(
      (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent ?? ''),
      part(name),
    )
  ).map(fold);

/** The article's own paragraphs, in order: captions and headings left out. */
export const paragraphsOf = async (page: Page): Promise<string[]> =>
  (
    await page.evaluate(
      (selector) => [...document.querySelectorAll(`${selector} p`)].map((element) => element.textContent ?? ''),
      part('article'),
    )
  )
    .map(fold)
    .filter(Boolean);

/** Presses the control of this part as a reader would. Folded sections are opened first. */
export async function press(page: Page, name: string, index = 0): Promise<void> {
  await page.waitForFunction(
    (selector, position) => document.querySelectorAll(selector).length > position,
    {},
    part(name),
    index,
  );
  await page.evaluate(
    (selector, position) => {
      const element = [...document.querySelectorAll(selector)][position];
      for (let above = element?.parentElement; above; above = above.parentElement)
        if (above instanceof HTMLDetailsElement) above.open = true;
      element?.scrollIntoView({ block: 'center' });
    },
    part(name),
    index,
  );
  const control = (await page.$$(`${part(name)}`))[index];
  if (!control) throw new Error(`there is no ${name}`);
  // A question of the browser closes the popup, at times while the mouse is still down.
  await control.click().catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
  });
}

/** Waits until a part says something that matches. */
export const says = (page: Page, name: string, pattern: RegExp): Promise<unknown> =>
  page.waitForFunction(
    (selector, source, flags) => new RegExp(source, flags).test(document.querySelector(selector)?.textContent ?? ''),
    {},
    part(name),
    pattern.source,
    pattern.flags,
  );
