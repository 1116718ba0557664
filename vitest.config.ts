import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** These read the engine with another module in the place of one that the files before them have read already. */
const ALONE = ['tests/article/clutter/words-file.test.ts'];

const environmentOf = ({ moduleId }: TestSpecification): string =>
  /^\/\/ @vitest-environment (\S+)/.exec(readFileSync(moduleId, 'utf8'))?.[1] ?? '';

/**
 * Files of one environment behind each other: a process has one, and each change of it begins another process, which reads the engine again. Those in the one that
 * most of them have come last: they are short, so that no process waits long for the other at the end.
 */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => environmentOf(b).localeCompare(environmentOf(a)));
  }
}

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'happy-dom',
    // The machine may be busy.
    testTimeout: 60_000,
    sequence: { sequencer: ByEnvironment },
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'node_modules/**', ...ALONE],
          isolate: false,
          setupFiles: 'tests/after-each-file.ts',
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
