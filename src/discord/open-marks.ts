/** What is open at a place of a text of ours. */
export interface OpenMarks {
  readonly isolates: number;
  /** Quotation marks of the line: «…», “…”. */
  readonly quotes: number;
  readonly isBold: boolean;
  readonly isFence: boolean;
  readonly isCode: boolean;
  /** Inside `<…>`. */
  readonly isLink: boolean;
  /** Between the signs of one mark, or after a backslash. */
  readonly isInMark: boolean;
}

type Changing = { -readonly [Mark in keyof OpenMarks]: OpenMarks[Mark] };

const none: OpenMarks = {
  isolates: 0,
  quotes: 0,
  isBold: false,
  isFence: false,
  isCode: false,
  isLink: false,
  isInMark: false,
};
const marks = /\\[\s\S]|```|`|\*\*|<(?=https?:)|>|[\u2066-\u2069«»“”\n]/gu;

/** What is open before each of some places, which ascend and count UTF-16 code units. */
export function openMarks(text: string, places: readonly number[]): OpenMarks[] {
  const open: Changing = { ...none };
  const found = text.matchAll(marks);
  let next = found.next();
  return places.map((at) => {
    while (!next.done && next.value.index + next.value[0].length <= at) {
      step(open, next.value[0]);
      next = found.next();
    }
    return { ...open, isInMark: !next.done && next.value.index < at };
  });
}

export function isNothingOpen({ isolates, quotes, ...others }: OpenMarks): boolean {
  return isolates === 0 && quotes === 0 && !Object.values(others).some(Boolean);
}

/** What closes what is open where a text is cut, and what opens it again in the next piece. */
export function marksToClose({ isolates, isBold, isFence }: OpenMarks): {
  readonly close: string;
  readonly reopen: string;
} {
  const bold = isBold ? '**' : '';
  return {
    close: `${bold}${'\u2069'.repeat(isolates)}${isFence ? '\n```' : ''}`,
    reopen: `${isFence ? '```\n' : ''}${'\u2068'.repeat(isolates)}${bold}`,
  };
}

function step(open: Changing, mark: string): void {
  if (mark === '```') open.isFence = !open.isFence;
  else if (mark === '`') open.isCode = !open.isCode;
  else if (mark === '**') open.isBold = !open.isBold;
  else if (mark === '<' || mark === '>') open.isLink = mark === '<';
  else if (mark === '\u2069') open.isolates = Math.max(0, open.isolates - 1);
  else if (/[\u2066-\u2068]/u.test(mark)) open.isolates++;
  else if ('«“'.includes(mark)) open.quotes++;
  else if ('»”'.includes(mark)) open.quotes = Math.max(0, open.quotes - 1);
  else if (mark === '\n') Object.assign(open, { quotes: 0, isLink: false, isCode: false });
}
