/** A time in the machine's zone: `2031-05-04T10:30:00+02:00`. */
export function printTime(at: number): string {
  const offset = -new Date(at).getTimezoneOffset();
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  const two = (value: number) => String(value).padStart(2, '0');
  const distance = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

/**
 * What somebody wrote, on one line: isolated, so that Arabic and Latin beside it keep their order, and without signs
 * that would command the terminal.
 */
export function printText(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '');
  return `\u2068${plain.trim()}\u2069`;
}

/** The beginning of an answer's id, long enough to be used instead of it. */
export function printId(answerId: string): string {
  return answerId.slice(0, 8);
}

export function printCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
