import { graphemeEdges } from '../language/graphemes.ts';
import { isNothingOpen, marksToClose, openMarks, type OpenMarks } from './open-marks.ts';

/** How good a place is to cut at; the first that lies far enough into the text is taken. */
const places: readonly RegExp[] = [/\n\s*$/u, /[.!?؟…۔][\p{Pf}\p{Pe}"'*\u2069]*\s+$/u, /\s$/u, /[^\s\\]$/u];
/** A better place may shorten a piece to this share of what fits. */
const least = 0.4;
const ellipsis = '…';

/** A place to cut at, what closes there what is open, and what the next piece begins with. */
interface Cut {
  readonly at: number;
  readonly close: string;
  readonly again: string;
  readonly open: OpenMarks;
}

/**
 * A text in pieces that each fit, of what Discord shows (markdown and isolates included): cut at the ends of lines, of
 * sentences, of words, or of what a reader sees as one character, in this order; never inside a quotation, bold words, a
 * link, an isolate or a fence where there is another place, and else closed there and opened again in the next piece.
 *
 * @param limit - In UTF-16 code units, at least 40.
 */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const cut = cutOnce(rest, limit);
    pieces.push(cut.head);
    ({ rest } = cut);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** As much of a text as fits, with "…" where something is left out. */
export function fitText(text: string, limit: number): string {
  const trimmed = text.trim();
  return trimmed.length <= limit ? trimmed : cutOnce(trimmed, limit - ellipsis.length).head + ellipsis;
}

/** The end of a plain text, as much as fits, from the beginning of a sentence or a word where there is one. */
export function fitEnd(text: string, limit: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= limit) return trimmed;
  const from = trimmed.length - (limit - ellipsis.length);
  const edges = graphemeEdges(trimmed).filter((at) => at >= from && at < trimmed.length);
  const near = edges.filter((at) => at <= from + limit * (1 - least));
  const begins = places.flatMap(
    (place) => near.find((at) => place.test(trimmed.slice(Math.max(0, at - 12), at))) ?? [],
  );
  return ellipsis + trimmed.slice(begins[0] ?? edges[0] ?? trimmed.length);
}

function cutOnce(text: string, limit: number): { readonly head: string; readonly rest: string } {
  const edges = graphemeEdges(text.slice(0, limit + 1)).filter((at) => at > 0 && at <= limit);
  const states = openMarks(text.slice(0, limit + 1), edges);
  const cuts = edges.map((at, i): Cut => {
    const { close, reopen } = marksToClose(states[i]!);
    return { at, close, again: linePrefix(text, at) + reopen, open: states[i]! };
  });
  // In the next piece less must be opened again than this one took away.
  const fits = cuts.filter(({ at, close, again, open }) => {
    return !open.isInMark && at > again.length && at + close.length <= limit;
  });
  const { at, close, again } = choose(text, fits, limit) ?? fits.at(-1) ?? inCharacter(text, limit);
  return { head: text.slice(0, at).trimEnd() + close, rest: again + text.slice(at).trimStart() };
}

function choose(text: string, cuts: readonly Cut[], limit: number): Cut | undefined {
  const safe = cuts.filter(({ open }) => isNothingOpen(open));
  for (const place of places) {
    const found = safe.findLast(({ at }) => place.test(text.slice(Math.max(0, at - 12), at)));
    if (found !== undefined && found.at >= limit * least) return found;
  }
  return undefined;
}

/** One character of a reader's may be longer than a message. */
function inCharacter(text: string, limit: number): Omit<Cut, 'open'> {
  const splitsPair = /[\uD800-\uDBFF]/u.test(text.charAt(limit - 1));
  return { at: limit - (splitsPair ? 1 : 0), close: '', again: '' };
}

/** What makes a line a quoted one, and gives it its direction: a line that is cut begins with it again. */
function linePrefix(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  if (start === at) return '';
  return /^(?:> )?\u200F?/u.exec(text.slice(start, at))?.[0] ?? '';
}
