/** The place of the next option of a list for an arrow key: around its ends; -1 is the box above the list. */
export function moveActive(active: number, key: 'ArrowDown' | 'ArrowUp', count: number): number {
  const step = key === 'ArrowDown' ? 1 : -1;
  return ((active + 1 + step + count + 1) % (count + 1)) - 1;
}
