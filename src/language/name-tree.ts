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
  /** The entries that end at the node; most nodes have none. */
  readonly entries: ReadonlyMap<number, readonly NameEntry[]>;
  /** The greatest of the depths. */
  readonly depth: number;
}

const mostCodes = 255;

/** The tree of all entries with 1–255 codes. */
export function makeNameTree(all: readonly NameEntry[]): NameTree {
  const sorted = sortByCodes(all.filter(({ codes }) => codes.length > 0 && codes.length <= mostCodes));
  const size = sorted.reduce((sum, { codes }) => sum + codes.length, 0);
  const [codes, depths] = [new Uint8Array(size), new Uint8Array(size)];
  const [ends, heaviest] = [new Int32Array(size), new Float64Array(size)];
  const entries = new Map<number, NameEntry[]>();
  const path: number[] = []; // the nodes from the root to the last one
  let nodes = 0;
  const closeTo = (depth: number) => {
    while (path.length > depth) ends[path.pop()!] = nodes;
  };
  let before = new Uint8Array();
  for (const entry of sorted) {
    closeTo(commonLength(before, entry.codes));
    for (const code of entry.codes.subarray(path.length)) {
      codes[nodes] = code;
      path.push(nodes);
      depths[nodes++] = path.length;
    }
    for (const node of path) heaviest[node] = Math.max(heaviest[node]!, entry.weight);
    const here = entries.get(path.at(-1)!);
    if (here) here.push(entry);
    else entries.set(path.at(-1)!, [entry]);
    before = Uint8Array.from(entry.codes);
  }
  closeTo(0);
  const depth = sorted.reduce((most, { codes }) => Math.max(most, codes.length), 0);
  const used = [codes.slice(0, nodes), depths.slice(0, nodes)] as const;
  return { codes: used[0], depths: used[1], ends, heaviest, entries, depth };
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
