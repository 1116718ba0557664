/** `npm test`: type check, lint, both builds, unit tests, and end to end in real browsers. The last line is `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCommands, ensurePackages } from './debian-packages.ts';

const counts = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const reports = mkdtempSync(join(tmpdir(), 'reports-'));

function run(name: string, command: string): boolean {
  console.log(`\n── ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) failures.push(name);
  return status === 0;
}

/** One step that counts as one test. */
function step(name: string, command: string): void {
  counts[run(name, command) ? 'passed' : 'failed']++;
}

/** A run of vitest, each of whose tests counts. */
function tests(name: string, command: string): void {
  const file = join(reports, `${name}.json`);
  const succeeded = run(name, `${command} --reporter=default --reporter=json --outputFile.json=${file}`);
  if (!existsSync(file)) {
    counts.failed++;
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  counts.skipped += numPendingTests;
  // A file that could not even be loaded fails the run with no test failing.
  if (!succeeded && numFailedTests === 0) counts.failed++;
}

ensureCommands({
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
  openssl: 'openssl',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
});
ensurePackages(['chromium-l10n', 'firefox-esr-l10n-id']);

console.log(`Node ${process.version}`);
step('types', 'wxt prepare && tsc --noEmit');
step('lint', 'biome check --error-on-warnings .');
step('build for Chromium', 'wxt build');
step('build for Firefox', 'wxt build -b firefox');
step('build of the engine', 'vite build --config engine.config.ts --logLevel warn');
step('lint of the add-on', 'web-ext lint --self-hosted --source-dir .output/firefox-mv3');
tests('unit', 'vitest run');
tests('end-to-end', 'vitest run --config tests/e2e/vitest.config.ts');

rmSync(reports, { recursive: true });
const { passed, failed, skipped } = counts;
if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
if (skipped) console.log(`\nSkipped: ${skipped}, because what they need does not lie beside the project.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || failures.length > 0 ? 1 : 0);
