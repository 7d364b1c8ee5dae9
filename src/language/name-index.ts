import { fillArabicRow, fillLatinRow, firstRow, leastCost } from './name-distance.ts';
import { mostMisread, readArabic, readLatin, similarityAt, type NameReading } from './name-similarity.ts';
import { makeNameTree, type NameEntry, type NameTree } from './name-tree.ts';
import { beginsPair, letterCosts, letterReach, unitCosts, unitReach } from './name-units.ts';

/** A word and how alike it sounds, 0–1. */
export interface LikeName {
  readonly word: string;
  readonly similarity: number;
}

/** Words to be found by how they sound in the other script. */
export interface NameIndex {
  /** The words that are at least `least` like a normalised word of the other script: at most 8, the best first. */
  find: (word: string, least: number) => LikeName[];
}

/** Writes the row at a depth out of those above it; `false` where no row below can cost `most` or less. */
type FillRow = (node: number, most: number) => boolean;

interface Search {
  readonly name: NameReading;
  /** The most weight that the name may be read as, less what that costs. */
  readonly reach: number;
  readonly tree: NameTree;
  /** By depth. */
  readonly rows: readonly Float64Array[];
  readonly fill: FillRow;
}

const mostFound = 8;
const rounding = 1e-9;
const isArabic = /\p{Script=Arabic}/u;

/** An index over normalised words of either script; a Latin word finds the Arabic ones, an Arabic one the Latin ones. */
export function createNameIndex(words: Iterable<string>): NameIndex {
  let trees: { latin: NameTree; arabic: NameTree } | null = null; // made when first asked for
  return {
    find: (word, least) => {
      trees ??= makeTrees(words);
      const { latin, arabic } = trees;
      const found = isArabic.test(word)
        ? readArabic(word).flatMap((name) => likeArabic(name, latin, least))
        : likeLatin(readLatin(word), arabic, least);
      return best(found);
    },
  };
}

function makeTrees(words: Iterable<string>) {
  const latin: NameEntry[] = [];
  const arabic: NameEntry[] = [];
  for (const word of new Set(words)) {
    if (isArabic.test(word)) for (const reading of readArabic(word)) arabic.push({ word, reading });
    else latin.push({ word, reading: readLatin(word) });
  }
  return { latin: makeNameTree(latin), arabic: makeNameTree(arabic) };
}

function likeArabic(name: NameReading, tree: NameTree, least: number): LikeName[] {
  const rows = makeRows(firstRow(name.codes, letterCosts), tree.depth);
  const fill: FillRow = (node, most) => {
    const depth = tree.depths[node]!;
    fillLatinRow(rows[depth]!, rows[depth - 1]!, tree.codes[node]!, name.codes);
    return leastCost(rows[depth]!) <= most;
  };
  return walk({ name, reach: reachOf(name, letterReach), tree, rows, fill }, least);
}

function likeLatin(name: NameReading, tree: NameTree, least: number): LikeName[] {
  const rows = makeRows(firstRow(name.codes, unitCosts), tree.depth);
  const letters = Array.from({ length: tree.depth }, () => 0); // those that lead to the node
  const isFirst = letterCosts.map((_, letter) => name.codes.some((unit) => beginsPair(unit, letter)));
  const fill: FillRow = (node, most) => {
    const depth = tree.depths[node]!;
    letters[depth - 1] = tree.codes[node]!;
    fillArabicRow(rows, letters, depth, name.codes);
    return leastCost(rows[depth]!) <= most || (isFirst[tree.codes[node]!]! && leastCost(rows[depth - 1]!) <= most);
  };
  return walk({ name, reach: reachOf(name, unitReach), tree, rows, fill }, least);
}

/**
 * Goes through the tree, past all that hangs from a node where the distance is too great already. An entry is at least
 * as far as it outweighs the name's reach, so those that are much heavier are no reason to go on.
 */
function walk({ name, reach, tree, rows, fill }: Search, least: number): LikeName[] {
  const found: LikeName[] = [];
  if (name.weight === 0) return found;
  const part = mostMisread(least);
  const most = part < 1 ? Math.max(name.weight, reach / (1 - part)) : Infinity;
  for (let node = 0; node < tree.codes.length;) {
    const weight = Math.min(most, Math.max(name.weight, tree.heaviest[node]!));
    const isOpen = fill(node, part * weight + rounding);
    for (let at = tree.firsts[node]!; at < tree.firsts[node + 1]!; at++) {
      const { word, reading } = tree.entries[at]!;
      const similarity = similarityAt(rows[tree.depths[node]!]!.at(-1)!, name, reading);
      if (similarity >= least) found.push({ word, similarity });
    }
    node = isOpen ? node + 1 : tree.ends[node]!;
  }
  return found;
}

function reachOf({ codes }: NameReading, reach: readonly number[]): number {
  return codes.reduce((sum, code) => sum + reach[code]!, 0);
}

function makeRows(first: Float64Array<ArrayBuffer>, depth: number): Float64Array[] {
  return [first, ...Array.from({ length: depth }, () => new Float64Array(first.length))];
}

/** Each word once, by its best form; of two that sound alike the shorter one first. */
function best(found: readonly LikeName[]): LikeName[] {
  const sorted = found.toSorted(
    (one, other) => other.similarity - one.similarity || one.word.length - other.word.length,
  );
  const byWord = new Map<string, LikeName>();
  for (const like of sorted) if (!byWord.has(like.word)) byWord.set(like.word, like);
  return [...byWord.values()].slice(0, mostFound);
}
