import { fitText } from './fit-text.ts';

/**
 * Blocks below each other, as many as fit whole; then how many more there are.
 *
 * @param limit - In UTF-16 code units, at least 200.
 * @param more - The line that says how many are left out.
 */
export function joinBlocks(
  blocks: readonly string[],
  limit: number,
  more: (count: number) => string,
  between = '\n\n',
): string {
  const shown = blocks.filter((block) => block !== '');
  const whole = shown.join(between);
  if (whole.length <= limit) return whole;
  const room = limit - between.length - more(shown.length).length;
  let count = 0;
  let length = 0;
  for (const block of shown) {
    length += block.length + (count === 0 ? 0 : between.length);
    if (length > room) break;
    count++;
  }
  const head = count === 0 ? [fitText(shown[0]!, room)] : shown.slice(0, count);
  const left = shown.length - head.length;
  return [...head, ...(left === 0 ? [] : [more(left)])].join(between);
}
