import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export interface Display {
  environment: NodeJS.ProcessEnv;
  /** Presses keys one after the other, by their X names. */
  press(...keys: string[]): void;
  close(): void;
}

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
  return {
    environment,
    press: (...keys) => void execFileSync('xdotool', ['key', '--delay', '120', ...keys], { env: environment }),
    close() {
      windowManager.kill();
      server.kill();
    },
  };
}
