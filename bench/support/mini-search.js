/**
 * The library that lexical search and whole answers are measured beside: a development dependency, missing from an
 * installation without those.
 */
export async function loadMiniSearch() {
  const module = await import('minisearch').catch(() => null);
  if (module !== null) return module.default;
  console.error('MiniSearch is not installed: "npm install --no-save minisearch" brings it for this run.');
  return process.exit(1);
}
