import { createColors } from 'picocolors';

/** The streams of a command: data to standard output, everything else to standard error. */
export interface Terminal {
  readonly colors: ReturnType<typeof createColors>;
  /** Whether a person watches standard error. */
  readonly isWatched: boolean;
  /** One line of data. */
  readonly print: (line: string) => void;
  /** Data as it is: the line ends are in it. */
  readonly write: (text: string) => void;
  /** One line about what happens. */
  readonly tell: (line: string) => void;
}

/** Colours only where standard output is a terminal and NO_COLOR is not set. */
export function openTerminal(): Terminal {
  const wantsColor = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  return {
    colors: createColors(wantsColor),
    isWatched: process.stderr.isTTY === true,
    print: (line) => process.stdout.write(`${line}\n`),
    write: (text) => process.stdout.write(text),
    tell: (line) => process.stderr.write(`${line}\n`),
  };
}
