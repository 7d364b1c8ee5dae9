import { InvalidArgumentError, Option, type Command } from 'commander';

/** Options of lists. A value that cannot be used is wrong usage. */

export interface PageOptions {
  readonly limit: number;
  readonly offset: number;
}

export function withPages(command: Command): Command {
  return command
    .addOption(new Option('--limit <n>', 'how many').argParser(count(1, 10_000)).default(50))
    .addOption(new Option('--offset <n>', 'after how many').argParser(count(0, Number.MAX_SAFE_INTEGER)).default(0));
}

/** A whole number. */
export function count(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,16}$/u.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It is no number from ${least} to ${most}.`);
  };
}

/** One or several words of a list, with commas between. */
export function several<Value extends string>(allowed: readonly Value[]): (text: string) => Value[] {
  return (text) => {
    const values = text.split(',').map((one) => one.trim());
    const unknown = values.find((one) => !(allowed as readonly string[]).includes(one));
    if (unknown === undefined) return values as Value[];
    throw new InvalidArgumentError(`"${unknown}" is none of: ${allowed.join(', ')}.`);
  };
}

/** A day, or a time of it, in the local time. @returns Milliseconds since 1970. */
export function localTime(text: string): number {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(text);
  const at = isDay ? Date.parse(`${text}T00:00`) : /^\d{4}-\d{2}-\d{2}T/u.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(at)) return at;
  throw new InvalidArgumentError('Write a day as 2031-05-04, or a time as 2031-05-04T10:30.');
}
