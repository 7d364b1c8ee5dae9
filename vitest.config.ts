import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Processes, not threads: a native part that ends its process then fails one file, not the run. Two cores are the target.
    pool: 'forks',
    maxWorkers: 2,
    // .ci/run counts from the JSON report.
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
