/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * @param {readonly number[]} values
 * @param {number} share - 0.95 for the 95th percentile.
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * How long an action takes, in milliseconds.
 *
 * @param {() => unknown} action
 */
export async function timeOf(action) {
  const begin = performance.now();
  await action();
  return performance.now() - begin;
}

/**
 * Runs actions in turns, so that whatever else the machine does slows all of them alike.
 *
 * @param {Readonly<Record<string, () => unknown>>} actions
 * @param {number} rounds - Beside a first one that does not count.
 * @returns {Promise<Record<string, number[]>>} Milliseconds, round by round.
 */
export async function interleave(actions, rounds) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(actions).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, action] of Object.entries(actions)) {
      const time = await timeOf(action);
      if (round > 0) times[name]?.push(time);
    }
  return times;
}

/** With `--json`, what would be printed is kept for one JSON document at the end. */
const figures = process.argv.includes('--json') ? /** @type {Record<string, unknown>} */ ({}) : null;
if (figures !== null) process.once('exit', () => console.log(JSON.stringify(figures, null, 2)));

/**
 * Prints lines of a table; numbers get three significant digits.
 *
 * @param {string} title
 * @param {Readonly<Record<string, Readonly<Record<string, string | number>>>>} rows
 */
export function printTable(title, rows) {
  /** @param {string | number} value */
  const print = (value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value);
  const printed = Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [
      name,
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, print(value)])),
    ]),
  );
  if (figures !== null) {
    figures[title] = printed;
    return;
  }
  console.log(`\n${title}`);
  console.table(printed);
}

/**
 * Says something beside the tables; nothing where JSON is wanted.
 *
 * @param {string} line
 */
export function say(line) {
  if (figures === null) console.log(line);
}
