import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

export interface Display {
  environment: NodeJS.ProcessEnv;
  /** Presses keys one after the other, by their X names. */
  press(...keys: string[]): void;
  /** Answers the question of the browser that a press in this popup has brought. */
  answer(popup: Page, how: 'allow' | 'refuse'): Promise<void>;
  close(): void;
}

/** So long after it has come Chromium's question takes no key, so that nobody answers it by mistake: half a second, the time of a double click. In milliseconds. */
const PROTECTED = 700;

/** A real window server, for what only a window can do: native prompts and shortcut keys. Needs `xvfb`, `openbox` and `xdotool`. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  const environment = { ...process.env, DISPLAY: `:${number}` };
  const windowManager = spawn('openbox', [], { stdio: 'ignore', env: environment });
  await wait(300);
  const press: Display['press'] = (...keys) =>
    void execFileSync('xdotool', ['key', '--delay', '120', ...keys], { env: environment });
  return {
    environment,
    press,
    async answer(popup, how) {
      // The question takes the focus, and a popup without it is closed: before that the keys would go to the popup.
      if (!popup.isClosed()) await new Promise((closed) => popup.once('close', closed));
      await wait(PROTECTED);
      press(...(how === 'allow' ? ['Tab', 'Return'] : ['Escape']));
    },
    close() {
      windowManager.kill();
      server.kill();
    },
  };
}
