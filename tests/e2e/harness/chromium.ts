import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import type { PageServer } from './server.ts';

export interface ChromiumOptions {
  server?: PageServer;
  /** A profile folder that outlives the browser, for restarts. Without it a new one is made and removed at the end. */
  profile?: string;
  /** The interface language, e.g. `id` (needs Debian's chromium-l10n). */
  language?: string;
  /** False with an X display in `environment`, for native prompts. */
  headless?: boolean;
  environment?: NodeJS.ProcessEnv;
  extension?: string;
  arguments?: string[];
}

export interface Chromium {
  browser: Browser;
  extension: Extension;
  /** The extension's id. */
  id: string;
  profile: string;
  /** A new tab at this address. */
  open(address: string): Promise<Page>;
  /** The real toolbar click, with this tab in front: the popup as a page, once it says that it is no longer loading. */
  click(page: Page): Promise<Page>;
  /** The popup that is open, once it is no longer loading. */
  openPopup(): Promise<Page>;
  /** An extension page in a tab of its own, once it is no longer loading. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'profile-'));

/** Chromium with the built extension, over a pipe: only there is the toolbar button's own click to be had. */
export async function openChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const { server, language, headless = true, environment = process.env } = options;
  const folder = resolve(options.extension ?? '.output/chrome-mv3');
  const profile = options.profile ?? newProfile();
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    env: { ...environment, LANGUAGE: language ?? 'en' },
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--window-size=1280,900',
      `--load-extension=${folder}`,
      ...(server
        ? [`--host-resolver-rules=MAP *:443 127.0.0.1:${server.https}, MAP *:80 127.0.0.1:${server.http}`]
        : []),
      ...(options.arguments ?? []),
    ],
  });
  await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
  );
  const extension = [...(await browser.extensions()).values()][0];
  if (!extension) throw new Error('the extension is not installed');
  const { id } = extension;

  const openPopup = async (): Promise<Page> => {
    const target = await browser.waitForTarget((each) => each.url().startsWith(`chrome-extension://${id}/popup.html`));
    const popup = await target.asPage();
    await settled(popup);
    return popup;
  };

  return {
    browser,
    extension,
    id,
    profile,
    openPopup,
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    async click(page) {
      await page.bringToFront();
      await closePopups(browser, id);
      await extension.triggerAction(page);
      return openPopup();
    },
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      await settled(page);
      return page;
    },
    async close() {
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Waits until one of our pages says what it holds. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const state = document.documentElement.dataset.state;
    return state !== undefined && state !== 'loading';
  });

/** A second click on the toolbar button would only close an open popup. */
async function closePopups(browser: Browser, id: string): Promise<void> {
  for (const target of browser.targets()) {
    if (!target.url().startsWith(`chrome-extension://${id}/popup.html`)) continue;
    const popup = await target.asPage();
    await popup.close().catch(() => undefined);
  }
}

/**
 * Between two launches with one profile: the permission request for these hosts is answered with yes and no prompt, as for a site that the reader has
 * allowed before.
 */
export function allowWithoutPrompt(profile: string, id: string, hosts: string[] = ['*://*/*']): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const settings = preferences.extensions.settings[id];
  settings.runtime_granted_permissions = {
    api: [],
    explicit_host: hosts,
    manifest_permissions: [],
    scriptable_host: [],
  };
  settings.granted_permissions.explicit_host = hosts;
  writeFileSync(file, JSON.stringify(preferences));
}
