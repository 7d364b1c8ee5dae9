import { isYear } from '../language/is-year.ts';
import { languages } from '../language/language.ts';
import { findOrdinals } from '../language/find-ordinals.ts';
import type { ForumRecord } from '../records/record-schema.ts';
import { series } from '../records/series.ts';
import { words } from '../language/tokenize.ts';
import { bareWord } from './claim-sentence.ts';

/** The events that claims are about, by the names that members give them. */
export interface EventNames {
  /** The longest name that begins at a word: its words, and the events that it may name. */
  at(
    list: readonly string[],
    from: number,
  ): { readonly length: number; readonly events: ReadonlySet<ForumRecord> } | null;
  /** The longest name of a place that some event was held in. */
  placeAt(list: readonly string[], from: number): PlaceName | null;
}

export interface PlaceName {
  readonly length: number;
  /** Those held there. */
  readonly cityOf: ReadonlySet<ForumRecord>;
  /** Those held in that country. */
  readonly countryOf: ReadonlySet<ForumRecord>;
}

const editionSeries: ReadonlySet<ForumRecord['series']> = new Set(['igf', 'wsis', 'wsis-forum', 'arab-igf']);
const online = /^(?:online|en ligne|et en ligne|and online|عبر|عن بعد|وعبر|وعن)/iu;

export function createEventNames(records: readonly ForumRecord[]): EventNames {
  const names = new Index<ForumRecord>();
  const cities = new Index<ForumRecord>();
  const countries = new Index<ForumRecord>();
  for (const record of records) {
    for (const name of namesOf(record)) names.add(name, record);
    for (const parts of placesOf(record)) {
      if (parts[0] !== undefined) cities.add(parts[0], record);
      if (parts[1] !== undefined) countries.add(parts[1], record);
    }
  }
  return {
    at(list, from) {
      const found = names.at(list, from);
      return found && { length: found.length, events: found.values };
    },
    placeAt(list, from) {
      const [city, country] = [cities.at(list, from), countries.at(list, from)];
      const length = Math.max(city?.length ?? 0, country?.length ?? 0);
      if (length === 0) return null;
      const of = (found: typeof city) => (found?.length === length ? found.values : new Set<ForumRecord>());
      return { length, cityOf: of(city), countryOf: of(country) };
    },
  };
}

/** The number of an edition; `null` where none or more than one is stated. */
export function editionOf({ statements }: ForumRecord): number | null {
  const found = new Set(statements.flatMap((one) => (one.fact === 'edition' ? [one.n] : [])));
  return found.size === 1 ? [...found][0]! : null;
}

/** Whether it is an event of a time, as a body is not. */
export function isEvent({ kind, year }: ForumRecord): boolean {
  return (kind === 'edition' || kind === 'event') && year !== undefined;
}

/** The cities and countries of an event, as words, in every language. */
function placesOf({ statements }: ForumRecord): string[][][] {
  return statements.flatMap((one) =>
    one.fact !== 'place'
      ? []
      : languages.map((language) =>
          one.text[language]
            .replaceAll(/\([^)]*\)/gu, ' ')
            .split(/[,،]/u)
            .map((part) => part.trim())
            .filter((part) => part !== '' && !online.test(part))
            .map((part) => words(part)),
        ),
  );
}

/** What a record is called without its year and number: "IGF 2023" and "Eighteenth Internet Governance Forum". */
function namesOf(record: ForumRecord): string[][] {
  const { short, name, series: of, kind } = record;
  const own = languages.flatMap((language) => [short[language], name[language]]);
  const isOfSeries = kind === 'edition' && editionSeries.has(of) && own.some((one) => one.includes(series[of].label));
  const shared = isOfSeries
    ? [series[of].label, ...languages.flatMap((language) => spellings(series[of].name[language]))]
    : [];
  return [...own.flatMap(spellings), ...shared]
    .map((one) => withoutNumbers(one, record))
    .filter((one) => one.length > 0);
}

/** "Forum (IGF)" is "Forum", and "IGF"; what stands behind a comma is no name. */
function spellings(name: string): string[] {
  const inBrackets = /\((?<inside>[^)\d]+)\)/u.exec(name)?.groups?.['inside'];
  const isAcronym =
    inBrackets !== undefined && /^[A-Z][A-Za-z]*(?: [A-Za-z]+)?$/u.test(inBrackets) && /[A-Z]{2}/u.test(inBrackets);
  const plain = name.replaceAll(/\([^)]*\)/gu, ' ').split(/[,،]/u)[0] ?? '';
  return isAcronym ? [plain, inBrackets] : [plain];
}

function withoutNumbers(name: string, record: ForumRecord): string[] {
  const spans = findOrdinals(name).map(({ span }) => span);
  const kept =
    [...name].length === 0
      ? ''
      : spans.toReversed().reduce((text, [from, to]) => `${text.slice(0, from)} ${text.slice(to)}`, name);
  const number = String(editionOf(record) ?? '');
  return words(kept).filter((word) => !isYear(word) && word !== number);
}

/** Values by names of several words, in bare form. */
class Index<Value> {
  readonly #byFirst = new Map<string, { rest: readonly string[]; values: Set<Value> }[]>();

  add(name: readonly string[], value: Value): void {
    const [first, ...rest] = name.map(bareWord);
    if (first === undefined) return;
    const known = this.#byFirst.get(first) ?? [];
    this.#byFirst.set(first, known);
    const same = known.find((one) => one.rest.join(' ') === rest.join(' '));
    if (same) same.values.add(value);
    else known.push({ rest, values: new Set([value]) });
  }

  at(list: readonly string[], from: number): { length: number; values: ReadonlySet<Value> } | null {
    let best: { length: number; values: ReadonlySet<Value> } | null = null;
    for (const { rest, values } of this.#byFirst.get(bareWord(list[from] ?? '')) ?? []) {
      const isHere = rest.every((word, i) => bareWord(list[from + 1 + i] ?? '') === word);
      if (isHere && rest.length + 1 > (best?.length ?? 0)) best = { length: rest.length + 1, values };
    }
    return best;
  }
}
