import type { NameReading } from './name-similarity.ts';

/** A word in one of its readings. */
export interface NameEntry extends NameReading {
  readonly word: string;
}

/**
 * The entries by their common beginnings: nodes in the order of a walk, each of one code more than the node it hangs
 * from, of which the root is not one.
 */
export interface NameTree {
  readonly codes: Uint8Array;
  /** How many codes lead to the node, itself included. */
  readonly depths: Uint8Array;
  /** The first node after all that hang from this one. */
  readonly ends: Int32Array;
  /** The weight of the heaviest entry at or below the node. */
  readonly heaviest: Float64Array;
  /** The first of `entries` that ends at the node or after it; one more at the end. */
  readonly firsts: Int32Array;
  readonly entries: readonly NameEntry[];
  /** The greatest of the depths. */
  readonly depth: number;
}

const mostCodes = 255;

/** The tree of all entries with 1–255 codes. */
export function makeNameTree(all: readonly NameEntry[]): NameTree {
  const entries = sortByCodes(all.filter(({ codes }) => codes.length > 0 && codes.length <= mostCodes));
  const shared = entries.map(({ codes }, at) => (at === 0 ? 0 : commonLength(entries[at - 1]!.codes, codes)));
  const nodes = entries.reduce((sum, { codes }, at) => sum + codes.length - shared[at]!, 0);
  const tree = {
    codes: new Uint8Array(nodes),
    depths: new Uint8Array(nodes),
    ends: new Int32Array(nodes).fill(nodes),
    heaviest: new Float64Array(nodes),
    firsts: new Int32Array(nodes + 1).fill(entries.length),
    entries,
    depth: entries.reduce((most, { codes }) => Math.max(most, codes.length), 0),
  };
  const path: number[] = []; // the nodes from the root to the last one
  let node = 0;
  for (const [at, { codes, weight }] of entries.entries()) {
    while (path.length > shared[at]!) tree.ends[path.pop()!] = node;
    for (const code of codes.subarray(path.length)) {
      path.push(node);
      tree.codes[node] = code;
      tree.depths[node] = path.length;
      tree.firsts[node++] = at;
    }
    for (const above of path) tree.heaviest[above] = Math.max(tree.heaviest[above]!, weight);
  }
  return tree;
}

function sortByCodes(entries: readonly NameEntry[]): NameEntry[] {
  const keyed = entries.map((entry) => ({ entry, key: String.fromCharCode(...entry.codes) }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  return keyed.map(({ entry }) => entry);
}

function commonLength(one: Uint8Array, other: Uint8Array): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}
