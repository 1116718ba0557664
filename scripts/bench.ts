/** `npm run bench -- COMMAND OPTIONS`: measures the built engine with the kit that may lie beside the project, and says so when it does not. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureCommands } from './debian-packages.ts';

const kit = resolve('../shared/bench');
const corpus = resolve('../shared/corpus');
/** The kit's folder may be read-only, and its own packages have to be installed somewhere. */
const copy = resolve('node_modules/.cache/bench');

if (!existsSync(kit)) {
  console.log('The measuring kit (../shared/bench) is not here: nothing measured.');
  process.exit(0);
}
ensureCommands({ chromium: 'chromium' });
mkdirSync(copy, { recursive: true });
execFileSync('chmod', ['-R', 'u+w', copy]);
cpSync(kit, copy, { recursive: true, filter: (path) => !path.startsWith(`${kit}/node_modules`) });
execFileSync('chmod', ['-R', 'u+w', copy]);
if (!existsSync(`${copy}/node_modules`)) execFileSync('npm', ['ci', '--prefix', copy], { stdio: 'inherit' });
execFileSync('vite', ['build', '--config', 'engine.config.ts', '--logLevel', 'warn'], { stdio: 'inherit' });
const [command = 'all', ...options] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [`${copy}/bench.mjs`, command, '--engine', resolve('.output/engine/engine.js'), '--corpus', corpus, ...options],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
