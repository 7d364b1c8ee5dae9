/**
 * `rule`: nothing but marks ("---", "***", a table's second row) or a fence of code; `item`: begins with a list mark; `row`: of a table;
 * `date`: nothing but a date.
 */
type LineKind = 'blank' | 'rule' | 'heading' | 'item' | 'row' | 'date' | 'text';

/** One line of a text without its marks and its line end. Offsets are UTF-16 code units of the text. */
export interface TextLine {
  readonly kind: LineKind;
  /** After heading, quote and bullet marks. A letter that lists, "(a)", stays part of the line. */
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a bullet or number that `start` leaves out. */
  readonly bulleted: boolean;
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/gu;
const quoteMarks = /^[ \t>]*>/u;
const headingMarks = /^[ \t]{0,3}#{1,6}[ \t]+/u;
/** "- ", "• ", "1. ", "2) ", "٣- ": left out of the sentence. */
const bullet = /^\s*(?:[-*+•·‣◦▪●○–—]|(?:\d{1,3}|[٠-٩]{1,3})[.)-])\s+/u;
/** "(a) ", "(أ) ", "(12) ", "b) ", "أ- ", "ii. ": kept, since a text refers to it by that letter. */
const letterMark =
  /^\s*(?:\([\p{L}\p{N}]{1,4}\)|[\p{L}\p{N}]{1,3}\)|[أ-ي][-.](?=\s)|[a-z][-.](?=\s)|[ivx]{1,4}\.(?=\s))/u;
const onlyMarks = /^[-*_=~#>+|:`\s\p{Cf}]*$/u;
const fence = /^\s*(?:`{3,}|~{3,})[a-z]{0,12}\s*$/u;
const onlyDate = /^\s*(?:\d{1,4}([/.-])\d{1,2}\1\d{1,4}|\d{1,2} \p{L}{3,12} \d{4}م?)\s*$/u;

/** A text's lines with what each of them is. Every line end counts: LF, CRLF, CR, U+2028, U+2029. */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(lineEnd)) {
    lines.push(readLine(text, start, index));
    start = index + mark.length;
  }
  lines.push(readLine(text, start, text.length));
  return lines;
}

function readLine(text: string, lineStart: number, end: number): TextLine {
  const whole = text.slice(lineStart, end);
  const quoted = quoteMarks.exec(whole)?.[0].length ?? 0;
  const start = lineStart + quoted;
  const line = quoted === 0 ? whole : whole.slice(quoted);
  const plain = (kind: LineKind, skipped = 0) => ({ kind, start: start + skipped, end, bulleted: skipped > 0 });

  if (!/[^\s\p{Cf}]/u.test(line)) return plain('blank');
  if (fence.test(line) || (onlyMarks.test(line) && /[-*_=~#>+|`]/u.test(line))) return plain('rule');
  const hashes = headingMarks.exec(line)?.[0].length;
  if (hashes !== undefined) return plain('heading', hashes);
  if (/^\s*\|/u.test(line)) return plain('row');
  if (onlyDate.test(line)) return plain('date');
  const listed = bullet.exec(line)?.[0].length;
  if (listed === line.length) return plain(/\p{Nd}/u.test(line) ? 'text' : 'rule');
  if (listed !== undefined) return plain('item', listed);
  return plain(letterMark.test(line) ? 'item' : 'text');
}
