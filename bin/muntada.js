#!/usr/bin/env node
// Starts the built program. Committed, so that `npx muntada` works right after `npm ci`, whose `prepare` step builds.
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) {
  const { run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error('The program is not built yet.\nRun "npm ci" (or "npm run build") in its folder first.');
  process.exitCode = 1;
}
