import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openMarionette } from './marionette';
import type { PageServer } from './server';

export const ADDON_ID = 'jernih@jernih.invalid';

export interface Firefox {
  open(address: string): Promise<void>;
  /** Runs the body of an async function in the page, or with `chrome` in the browser's own window; `args` are its arguments. */
  run(context: 'content' | 'chrome', body: string, ...args: unknown[]): Promise<unknown>;
  /** The real toolbar button, pressed. */
  click(): Promise<void>;
  /** Runs the body of an async function in the open popup, with its `document`. */
  inPopup(body: string): Promise<unknown>;
  /** Presses Allow in the permission question, once it is there. */
  allow(): Promise<void>;
  close(): Promise<void>;
}

const PREFERENCES = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'xpinstall.signatures.required': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

const TOOLBAR_WINDOW = `const window = Services.wm.getMostRecentWindow('navigator:browser');`;

/** Firefox ESR with the built add-on, driven by its built-in Marionette. */
export async function openFirefox(server: PageServer): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const preferences = {
    ...PREFERENCES,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${server.https};80=${server.http}`,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const program = spawn(
    process.env.FIREFOX ?? 'firefox-esr',
    ['--marionette', '--remote-allow-system-access', '--no-remote', '--headless', '--profile', profile],
    { stdio: 'ignore' },
  );
  const portFile = join(profile, 'MarionetteActivePort');
  for (let attempt = 0; !existsSync(portFile); attempt++) {
    if (attempt > 300) throw new Error('Firefox did not start');
    await wait(100);
  }
  const marionette = await openMarionette(Number(readFileSync(portFile, 'utf8')));
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.send('WebDriver:SetTimeouts', { script: 20_000, pageLoad: 20_000, implicit: 0 });
  await marionette.send('Addon:Install', { path: resolve('.output/firefox-mv3'), temporary: true });

  async function run(context: 'content' | 'chrome', body: string, ...args: unknown[]): Promise<unknown> {
    await marionette.send('Marionette:SetContext', { value: context });
    const script = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...[...arguments].slice(0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    try {
      const answer = await marionette.send('WebDriver:ExecuteAsyncScript', {
        script,
        args,
        sandbox: context === 'chrome' ? 'system' : 'default',
        newSandbox: false,
      });
      if (typeof answer !== 'object' || answer === null) throw new Error('Firefox gave no answer');
      if ('error' in answer) throw new Error(String(answer.error));
      return 'value' in answer ? answer.value : undefined;
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  return {
    run,
    open: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    async click() {
      const widget = `${ADDON_ID.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
      await run(
        'chrome',
        `${TOOLBAR_WINDOW}
        window.CustomizableUI.addWidgetToArea(args[0], window.CustomizableUI.AREA_NAVBAR);
        await new Promise((ready) => window.setTimeout(ready, 300));
        const node = window.document.getElementById(args[0]);
        (node.querySelector('.unified-extensions-item-action-button') ?? node).click();`,
        widget,
      );
    },
    inPopup: (body) =>
      run(
        'chrome',
        `${TOOLBAR_WINDOW}
        const find = () => [...window.document.querySelectorAll('browser.webextension-popup-browser')]
          .find((each) => each.currentURI?.spec.startsWith('moz-extension:') && !each.webProgress?.isLoadingDocument);
        for (let attempt = 0; attempt < 80 && !find(); attempt++) await new Promise((ready) => window.setTimeout(ready, 100));
        const popup = find();
        if (!popup) throw new Error('no popup');
        const name = 'answer' + Math.random();
        return new Promise((resolve, reject) => {
          popup.messageManager.addMessageListener(name, ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data.value)));
          popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(
            '(async () => { const document = content.document; ' + args[0] + ' })().then((value) => sendAsyncMessage("' + name +
            '", { value }), (error) => sendAsyncMessage("' + name + '", { error: String(error) }));'), false);
        });`,
        body,
      ),
    allow: async () =>
      void (await run(
        'chrome',
        `${TOOLBAR_WINDOW}
        const find = () => window.PopupNotifications.isPanelOpen &&
          window.document.querySelector('#notification-popup popupnotification[id="addon-webext-permissions-notification"]');
        for (let attempt = 0; attempt < 50 && !find(); attempt++) await new Promise((ready) => window.setTimeout(ready, 100));
        find().button.click();`,
      )),
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await Promise.race([new Promise((ended) => program.once('exit', ended)), wait(5_000)]);
      if (program.exitCode === null) program.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
