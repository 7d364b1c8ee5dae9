import { isAbbreviation, type Follower } from './abbreviations.ts';
import { findBlocks } from './find-blocks.ts';
import { trimSpan, type Span } from './span.ts';

/** Closing punctuation, then quotes, brackets, stars and footnote numbers that close with it. */
const stop =
  /([.!?؟…۔]+)((?:[ \u00A0\u202F]?»|["'”’›)\]}*_\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\[\d{1,3}\]|[¹²³⁴-⁹])*)/gu;
const following = /[\s\p{Cf}\p{Ps}\p{Pi}"'*_]*([^])/uy;
const pause = /[([{«]|[)\]}»]|[؛;](?=\s)/gu;
/** In code units: at "؛" or ";" a sentence is cut only where both sides could stand alone. */
const minHalf = 100;

/**
 * The sentences of an Arabic, English or French text, in order, headings included as sentences of their own.
 *
 * A sentence ends at `. ! ? ؟ …` before white space (not after abbreviations, not inside numbers and addresses), at a
 * long pause "؛", and with its paragraph. White space and Markdown marks at its edges are left out.
 */
export function splitSentences(text: string): Span[] {
  return findBlocks(text).flatMap((block) => splitBlock(text, block.start, block.end));
}

/** Like `splitSentences`, for a stretch that is one block of the text. */
export function splitBlock(text: string, start: number, end: number): Span[] {
  const block = text.slice(start, end);
  const sentences: [number, number][] = [];
  let first = 0;
  let checked = 0;
  let hasWord = false;
  const seeWords = (until: number) => {
    hasWord ||= /[\p{L}\p{N}]/u.test(block.slice(checked, until));
    checked = until;
  };
  for (const match of block.matchAll(stop)) {
    const [{ length }, marks = '', closers = ''] = match;
    seeWords(match.index);
    const last = match.index + length;
    if (!hasWord || !endsSentence(block, first, match.index, marks, closers)) continue;
    sentences.push([first, last]);
    first = checked = last;
    hasWord = false;
  }
  seeWords(block.length);
  const before = sentences.at(-1);
  if (hasWord || before === undefined) sentences.push([first, block.length]);
  else before[1] = block.length;
  return sentences
    .flatMap(([from, to]) => splitAtSemicolons(block, from, to))
    .map(([from, to]) => trimSpan(text, start + from, start + to))
    .filter((span) => span !== null);
}

function endsSentence(block: string, first: number, at: number, marks: string, closers: string): boolean {
  const last = at + marks.length + closers.length;
  if (last < block.length && !/\s/u.test(block.charAt(last))) return false;
  following.lastIndex = last;
  const follower = followerOf(following.exec(block)?.[1] ?? '');
  if (follower === 'small' && (closers !== '' || marks.endsWith('…') || marks.endsWith('..'))) return false;
  if (marks !== '.' || closers !== '' || last === block.length) return true;
  if (at - first <= 8 && /^\s*\p{Nd}{1,3}$/u.test(block.slice(first, at))) return false;
  return !isAbbreviation(block.slice(Math.max(first, at - 32), at), follower);
}

function followerOf(character: string): Follower {
  if (/\p{Ll}/u.test(character)) return 'small';
  if (/\p{Lu}/u.test(character)) return 'capital';
  return /\p{Nd}/u.test(character) ? 'digit' : 'other';
}

function splitAtSemicolons(block: string, start: number, end: number): Span[] {
  if (end - start < 2 * minHalf) return [[start, end]];
  const stops = findSemicolons(block.slice(start, end)).map((index) => start + index + 1);
  const pieces: Span[] = [];
  let first = start;
  for (const [at, cut] of stops.entries()) {
    const next = stops[at + 1] ?? end;
    if (cut - first < minHalf || next - cut < minHalf) continue;
    pieces.push([first, cut]);
    first = cut;
  }
  return [...pieces, [first, end]];
}

/** Those outside brackets. */
function findSemicolons(sentence: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (const { 0: mark, index } of sentence.matchAll(pause)) {
    if (/[([{«]/u.test(mark)) depth++;
    else if (/[)\]}»]/u.test(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0) found.push(index);
  }
  return found;
}
