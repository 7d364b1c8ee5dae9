import { markStale } from '../composition/community.ts';
import { hasMemory } from '../composition/memory.ts';
import { updateSnapshot } from '../composition/snapshots.ts';
import type { Config } from '../config.ts';
import type { BuildReport } from '../indexes/build-collections.ts';
import { showProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Brings the snapshots up to date, and says which verified answers no longer stand on what they cite. */
export async function indexOnce(config: Config, terminal: Terminal, rebuild: boolean): Promise<BuildReport> {
  const progress = showProgress(terminal);
  const report = await updateSnapshot(config, progress, rebuild).finally(() => progress.stop());
  const stale = report.changed && hasMemory(config) ? await markStale(config, progress) : 0;
  if (stale > 0) terminal.tell(`${stale} verified answers stand on passages that changed: they wait for review.`);
  return report;
}

export function renderBuildReport({ documents, passages, embedded, changed, version }: BuildReport): string {
  return changed
    ? `Snapshot ${version}: ${documents} documents, ${passages} passages, ${embedded} of them embedded now.`
    : `Snapshot ${version} is up to date: ${documents} documents, ${passages} passages.`;
}
