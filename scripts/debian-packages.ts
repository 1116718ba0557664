import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const found = (command: string): boolean =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${command}`));

/**
 * Sees to it that these commands are there.
 * @param wanted command → the Debian package that has it
 * @throws Error with the line to type, where this user may not install or this is no Debian
 */
export function ensureCommands(wanted: Record<string, string>): void {
  install([...new Set(Object.entries(wanted).flatMap(([command, name]) => (found(command) ? [] : [name])))]);
}

/** The same for packages without a command of their own, such as translations. */
export function ensurePackages(names: string[]): void {
  install(names.filter((name) => !isInstalled(name)));
}

function install(missing: string[]): void {
  if (missing.length === 0) return;
  const line = ['install', '--no-install-recommends', '-y', ...missing];
  if (process.getuid?.() !== 0 || !found('apt-get'))
    throw new Error(`Not installed: ${missing.join(', ')}. On Debian: sudo apt-get ${line.join(' ')}`);
  console.log(`Installing ${missing.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: environment });
  execFileSync('apt-get', line, { stdio: 'ignore', env: environment });
}

function isInstalled(name: string): boolean {
  try {
    const state = execFileSync('dpkg-query', ['-W', '-f', '$' + '{Status}', name], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return state.toString().startsWith('install ok');
  } catch {
    return false;
  }
}
