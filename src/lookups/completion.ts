import { createRecentValues } from '../foundation/recent-values.ts';
import type { Language } from '../language/language.ts';
import { words } from '../language/tokenize.ts';

/** Something that can be completed. */
export interface Completable {
  /** What is sent when it is chosen. */
  readonly value: string;
  /** What is shown, by language. */
  readonly shown: Readonly<Record<Language, string>>;
  /** All that it may be typed as. */
  readonly names: readonly string[];
}

export interface Candidate {
  readonly value: string;
  readonly shown: Readonly<Record<Language, string>>;
  /** Higher is better. */
  readonly score: number;
}

/** Candidates for what is being typed, from memory. */
export interface Completion {
  /** @returns Best first; for nothing typed, the first in the given order. */
  complete(typed: string, limit: number): readonly Candidate[];
}

const scores = { name: 4, beginning: 3, words: 2, typo: 1 } as const;
/** Shorter words have too many neighbours. */
const shortestWithTypo = 4;
/** What was typed last: everybody begins with the same few letters, which fit most. */
const kept = 1000;

/**
 * Indexes names by their words, folded as for search: Arabic spellings, both digit sets, accents, with and without the
 * article. Every word that is typed may be the beginning of one; where that finds nothing, a slip of the hand is forgiven.
 */
export function createCompletion(items: readonly Completable[]): Completion {
  const byWord = new Map<string, Set<number>>();
  const names = items.map((item) => item.names.map((name) => words(name).join(' ')));
  for (const [i, list] of names.entries())
    for (const word of new Set(list.flatMap((name) => name.split(' ').flatMap(formsOf)))) {
      const known = byWord.get(word);
      if (known) known.add(i);
      else byWord.set(word, new Set([i]));
    }
  const sorted = [...byWord.keys()].toSorted();
  const neighbours = new Map<string, string[]>();
  for (const word of sorted) {
    if (word.length < shortestWithTypo) continue;
    for (const cut of withoutOneLetter(word)) neighbours.set(cut, [...(neighbours.get(cut) ?? []), word]);
  }

  function beginningWith(typed: string): Set<number> {
    const found = new Set<number>();
    for (let at = lowerBound(sorted, typed); at < sorted.length && sorted[at]!.startsWith(typed); at++)
      for (const item of byWord.get(sorted[at]!)!) found.add(item);
    return found;
  }

  function nearly(typed: string): Set<number> {
    if (typed.length < shortestWithTypo) return new Set();
    const near = [typed, ...withoutOneLetter(typed)].flatMap((cut) => [cut, ...(neighbours.get(cut) ?? [])]);
    return new Set(near.flatMap((word) => [...(byWord.get(word) ?? [])]));
  }

  const begun = createRecentValues<string, readonly Candidate[]>(kept);
  return {
    complete(typed, limit) {
      const wanted = words(typed);
      const key = `${limit} ${wanted.join(' ')}`;
      return begun.find(key) ?? begun.keep(key, find(wanted, limit));
    },
  };

  function find(wanted: readonly string[], limit: number): readonly Candidate[] {
    const chosen = (found: readonly number[], scoreOf: (item: number) => number) =>
      found
        .map((item) => ({ item, score: scoreOf(item) }))
        .toSorted((a, b) => b.score - a.score || a.item - b.item)
        .slice(0, limit)
        .map(({ item, score }): Candidate => ({ value: items[item]!.value, shown: items[item]!.shown, score }));
    if (wanted.length === 0) return chosen([...items.keys()], () => 0);
    const whole = wanted.join(' ');
    const exact = intersect(wanted.map((word) => union(formsOf(word).map(beginningWith))));
    if (exact.length > 0)
      return chosen(exact, (item) => {
        if (names[item]!.includes(whole)) return scores.name;
        return names[item]!.some((name) => name.startsWith(whole)) ? scores.beginning : scores.words;
      });
    const close = wanted.map((word) => union(formsOf(word).flatMap((form) => [beginningWith(form), nearly(form)])));
    return chosen(intersect(close), () => scores.typo);
  }
}

/** A folded word, and without the Arabic article and what is written in front of it. */
export function formsOf(word: string): string[] {
  const bare = word.replace(/^[وف]?(?:[بلك]?ال|لل)(?=..)/u, '');
  return bare === word ? [word] : [word, bare];
}

function withoutOneLetter(word: string): string[] {
  return Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function union(sets: readonly Set<number>[]): Set<number> {
  return sets.length === 1 ? sets[0]! : new Set(sets.flatMap((set) => [...set]));
}

function intersect([first, ...rest]: readonly Set<number>[]): number[] {
  return [...(first ?? [])].filter((item) => rest.every((set) => set.has(item)));
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
