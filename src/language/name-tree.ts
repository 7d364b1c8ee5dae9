import type { NameReading } from './name-similarity.ts';

/** A word in one of its readings. */
export interface NameEntry {
  readonly word: string;
  readonly reading: NameReading;
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
  const entries = sortByCodes(all.filter(({ reading: { codes } }) => codes.length > 0 && codes.length <= mostCodes));
  const shared = entries.map(({ reading }, at) => commonLength(entries[at - 1]?.reading.codes ?? [], reading.codes));
  const nodes = entries.reduce((sum, { reading }, at) => sum + reading.codes.length - shared[at]!, 0);
  const tree = {
    codes: new Uint8Array(nodes),
    depths: new Uint8Array(nodes),
    ends: new Int32Array(nodes).fill(nodes),
    heaviest: new Float64Array(nodes),
    firsts: new Int32Array(nodes + 1).fill(entries.length),
    entries,
    depth: entries.reduce((most, { reading }) => Math.max(most, reading.codes.length), 0),
  };
  const path: number[] = []; // the nodes from the root to the last one
  let node = 0;
  for (let at = 0; at < entries.length; at++) {
    const { codes, weight } = entries[at]!.reading;
    while (path.length > shared[at]!) tree.ends[path.pop()!] = node;
    while (path.length < codes.length) {
      tree.codes[node] = codes[path.length]!;
      path.push(node);
      tree.depths[node] = path.length;
      tree.firsts[node++] = at;
    }
    for (const above of path) tree.heaviest[above] = Math.max(tree.heaviest[above]!, weight);
  }
  return tree;
}

function sortByCodes(entries: readonly NameEntry[]): NameEntry[] {
  return entries.toSorted((one, other) => {
    const at = commonLength(one.reading.codes, other.reading.codes);
    return (one.reading.codes[at] ?? -1) - (other.reading.codes[at] ?? -1);
  });
}

function commonLength(one: readonly number[], other: readonly number[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}
