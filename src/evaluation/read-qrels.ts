import { basename } from 'node:path';
import { readLines } from './read-lines.ts';

/** Which passages are right for which queries. */
export interface Qrels {
  /** The file's name without extension. */
  readonly name: string;
  /** Query → passage → grade, above 0. */
  readonly gold: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What the judgments may speak of. */
export interface KnownIds {
  readonly passageIds: ReadonlySet<string>;
  readonly queryIds: ReadonlySet<string>;
}

/**
 * Reads judgments as BEIR has them: query, passage and grade with tabs between, a first line of names or none. A grade
 * of 0 or less says that a passage is not right.
 *
 * @param faults - What is wrong with a line is added here.
 */
export async function readQrels(path: string, { passageIds, queryIds }: KnownIds, faults: string[]): Promise<Qrels> {
  const gold = new Map<string, Map<string, number>>();
  for (const [i, { place, value }] of (await readLines(path)).entries()) {
    const [query = '', passage = '', grade = '', ...rest] = value.trimEnd().split('\t');
    if (i === 0 && /^\D*$/u.test(grade) && grade !== '') continue;
    const problems = [
      grade === '' || rest.length > 0 ? 'it is not query, passage and grade with tabs between' : '',
      grade !== '' && !/^-?\d+(?:\.\d+)?$/u.test(grade) ? `the grade "${grade}" is not a number` : '',
      grade !== '' && !queryIds.has(query) ? `there is no query "${query}"` : '',
      grade !== '' && !passageIds.has(passage) ? `there is no passage "${passage}"` : '',
    ].filter((problem) => problem !== '');
    if (problems.length > 0) faults.push(`${place}: ${problems.join('; ')}`);
    else if (Number(grade) > 0)
      gold.set(query, (gold.get(query) ?? new Map<string, number>()).set(passage, Number(grade)));
  }
  return { name: basename(path).replace(/\.[^.]*$/u, ''), gold };
}
