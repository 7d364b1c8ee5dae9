/** How a number is meant: "more than", "at least", "less than", "about". */
export type Reading = 'exact' | 'above' | 'below' | 'about';

/** A number of a text with the numbers that it leaves possible. */
export interface Quantity {
  readonly value: number;
  readonly reading: Reading;
  /** The least and the most that is meant, both included; a rounded number means those that are rounded to it. */
  readonly low: number;
  readonly high: number;
}

const aboutShare = 0.05;
/** What is rounded is so by no more than this. */
const roundedShare = { large: 0.1, small: 0.05 } as const;
const large = 100;
/** "More than 2,000" is hardly said of more than this many times as much… */
const aboveShare = 1.5;

export function quantityOf(value: number, reading: Reading): Quantity {
  const rounded = roundingOf(value);
  const about = Math.max(rounded, value * aboutShare);
  switch (reading) {
    case 'above':
      return { value, reading, low: value - rounded, high: Number.POSITIVE_INFINITY };
    case 'below':
      return { value, reading, low: 0, high: value + rounded };
    case 'about':
      return { value, reading, low: value - about, high: value + about };
    default:
      return { value, reading, low: value - rounded, high: value + rounded };
  }
}

/** From one number to another: "8,000–9,000". */
export function rangeOf(from: Quantity, to: Quantity): Quantity {
  return { value: from.value, reading: 'about', low: from.low, high: to.high };
}

/**
 * Whether both may be meant of one thing.
 *
 * @param given - What a source gives: … so that "more than 2,000" leaves not every larger number possible.
 */
export function agrees(stated: Quantity, given: Quantity): boolean {
  const most = given.reading === 'above' ? given.value * aboveShare : given.high;
  return stated.low <= most && given.low <= stated.high;
}

function roundingOf(value: number): number {
  if (!Number.isInteger(value) || value % 10 !== 0 || value === 0) return 0;
  let unit = 10;
  while (value % (unit * 10) === 0) unit *= 10;
  return Math.min(unit / 2, value * (value >= large ? roundedShare.large : roundedShare.small));
}
