import { defineConfig } from 'vitest/config';

/** Tests that load nothing native and keep nothing: their files share what a process has loaded, which takes most of their time. */
const shared = [
  'answers',
  'cli',
  'corpus',
  'discord',
  'evaluation',
  'foundation',
  'language',
  'lookups',
  'moderation',
  'passages',
  'recognition',
  'records',
  'retrieval',
  'web/page',
].map((room) => `test/unit/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['test/support/remove-folders.ts'],
    // Processes, not threads: a native part that ends its process then fails one file, not the run. Two cores are the target.
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'alone', include: ['test/**/*.test.ts'], exclude: shared } },
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
    ],
    // .ci/run counts from the JSON report.
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
