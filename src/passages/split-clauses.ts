import { graphemeEdges } from '../language/graphemes.ts';
import type { Span } from './span.ts';

/** From the best place to cut to the worst. */
const pauses = [/[؛;][\p{Pf}\p{Pe}"'*]*$/u, /:[\p{Pf}\p{Pe}"'*]*$/u, /[،,–—][\p{Pf}\p{Pe}"'*]*$/u] as const;
/** Where there is no pause, a clause begins at a word that links; then at "و" glued to a word that is not its root. */
const links = [
  /^\s+(?:كما|حيث|بحيث|مما|بما|لا سيما|بهدف|بغية|[وف]?(?:الذي|التي|الذين|ذلك|كذلك|أيضا)|which|who|where|while|because|but|including|as well as|qui|dont|mais|afin|ainsi|lorsque)(?=[\s,،])/u,
  /^\s+(?:و(?!ف[قد]|اح|اقع|اسع|زار|زير|طن|ث[اي]|رش|قت|ص[فو]|جه|س[اط]|حد|لاي|ضع|عي|ظ)\p{L}{3}|(?:and|or|et|ou)\s)/u,
] as const;
/** Of white space outside brackets; inside them it is one worse. */
const worst = pauses.length + links.length;
/** A piece shorter than this part of `maxGraphemes` says too little. */
const minShare = 0.3;

/**
 * Cuts a long sentence at its pauses: at "؛", else ":", else "،", else before a linking word, else at white space; a
 * word longer than `maxGraphemes` is cut too, never inside a grapheme.
 *
 * @param maxGraphemes - At least 1.
 * @returns Pieces of at most `maxGraphemes`, in order; together they cover the sentence but for white space at the cuts.
 */
export function splitClauses(text: string, start: number, end: number, maxGraphemes = 350): Span[] {
  if (end - start <= maxGraphemes) return [[start, end]];
  const sentence = text.slice(start, end);
  const edges = graphemeEdges(sentence);
  const pieces: Span[] = [];
  let first = 0;
  const count = edges.length - 1;
  while (first < count) {
    while (first < count && isSpace(sentence, edges, first)) first++;
    if (first === count) break;
    const cut = count - first <= maxGraphemes ? count : bestCut(sentence, edges, first, maxGraphemes);
    let last = cut;
    while (last > first && isSpace(sentence, edges, last - 1)) last--;
    pieces.push([start + (edges[first] ?? 0), start + (edges[last] ?? 0)]);
    first = cut;
  }
  return pieces;
}

/** The grapheme to cut before: the best kind of pause in reach, of those the one that makes the pieces most even. */
function bestCut(sentence: string, edges: readonly number[], first: number, maxGraphemes: number): number {
  const left = edges.length - 1 - first;
  const even = left / Math.ceil(left / maxGraphemes);
  let best = first + maxGraphemes;
  let bestRank = Infinity;
  let depth = 0;
  const earliest = first + Math.max(1, Math.floor(minShare * maxGraphemes));
  for (let at = first; at <= first + maxGraphemes; at++) {
    const mark = sentence.charAt(edges[at] ?? 0);
    if (/[([{«]/u.test(mark)) depth++;
    else if (/[)\]}»]/u.test(mark)) depth = Math.max(0, depth - 1);
    if (at < earliest || !isSpace(sentence, edges, at)) continue;
    const rank = depth > 0 ? worst + 1 : rankOf(sentence, edges[at] ?? 0);
    const closer = Math.abs(at - first - even) < Math.abs(best - first - even);
    if (rank < bestRank || (rank === bestRank && closer)) [best, bestRank] = [at, rank];
  }
  return best;
}

function rankOf(sentence: string, at: number): number {
  const before = sentence.slice(Math.max(0, at - 8), at);
  const pause = pauses.findIndex((pattern) => pattern.test(before));
  if (pause !== -1) return pause;
  const after = sentence.slice(at, at + 16);
  const link = links.findIndex((pattern) => pattern.test(after));
  return link === -1 ? worst : pauses.length + link;
}

function isSpace(sentence: string, edges: readonly number[], at: number): boolean {
  const from = edges[at];
  const to = edges[at + 1];
  return from !== undefined && to !== undefined && /^\s+$/u.test(sentence.slice(from, to));
}
