import { createRecentValues } from '../foundation/recent-values.ts';
import type { TextSpan } from './find-dates.ts';
import { cityNames, countryNames } from './place-names.ts';
import { tokenize, words, type Token } from './tokenize.ts';

/** A city, "online", or a country. */
type PlaceKind = 'city' | 'country';
interface Gazetteer {
  readonly kinds: ReadonlyMap<string, PlaceKind>;
  /** The first word of a name → how many words such names have at most. */
  readonly lengths: ReadonlyMap<string, number>;
}
let gazetteer: Gazetteer | null = null; // made when first asked for: it costs some milliseconds

// Mali, Benin, Jeddah and Muscat are also common words ("financial", "sons"…): they count after these words only.
const doubtful = new Set(words('مالي بنين جدة مسقط'));
const beforePlaces = new Set(words('في من إلى جمهورية دولة حكومة وفد عاصمة بين'));

/** The cities and countries that a text names, in the three languages. */
export function findPlaces(text: string): TextSpan[] {
  return find(text).map(({ span }) => span);
}

/** The countries that a text names, in the three languages; in Arabic by what belongs to them too ("الرواندي"). */
export function findCountries(text: string): TextSpan[] {
  const named = find(text).flatMap(({ span, kind }) => (kind === 'country' ? [span] : []));
  const isNamed = (start: number) => named.some(([from, to]) => from <= start && start < to);
  const belonging = tokenize(text).filter(({ word, start }) => !isNamed(start) && isOfCountry(word));
  return [...named, ...belonging.map(({ start, end }): TextSpan => [start, end])].toSorted(([a], [b]) => a - b);
}

const adjective = /^[وف]?[بل]?(?<article>ال|لل)?(?<root>[ء-ي]{3,}?)(?:يه|يين|يون|يات|ي)$/u;
const countryEndings = ['', 'ا', 'ه', 'يا', 'يه'];

/** Whether an Arabic word says that something is of a country. */
function isOfCountry(word: string): boolean {
  const { article, root } = adjective.exec(word)?.groups ?? {};
  if (root === undefined || article === undefined) return false;
  gazetteer ??= makeGazetteer();
  const { kinds } = gazetteer;
  return countryEndings.some((ending) => [root, `ال${root}`].some((name) => kinds.get(name + ending) === 'country'));
}

function find(text: string): { span: TextSpan; kind: PlaceKind }[] {
  gazetteer ??= makeGazetteer();
  const tokens = tokenize(text);
  const found: { span: TextSpan; kind: PlaceKind }[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const place = placeAt(tokens, from, gazetteer);
    if (place === null) continue;
    found.push({ span: [tokens[from]!.start, tokens[from + place.words - 1]!.end], kind: place.kind });
    from += place.words - 1;
  }
  return found;
}

/** Word → its bare forms that a name begins with: none, for most. */
const known = createRecentValues<string, readonly string[]>(20_000);

/** The longest name that begins at a word. */
function placeAt(tokens: readonly Token[], from: number, { kinds, lengths }: Gazetteer) {
  const { word } = tokens[from]!;
  const starts =
    known.find(word) ??
    known.keep(
      word,
      bareForms(word).filter((form) => lengths.has(form)),
    );
  if (starts.length === 0) return null;
  const most = Math.max(...starts.map((start) => lengths.get(start) ?? 0));
  for (let words = Math.min(most, tokens.length - from); words > 0; words--) {
    const rest = tokens.slice(from + 1, from + words).map(({ word }) => word);
    const kind = starts.map((start) => kinds.get([start, ...rest].join(' '))).find((kind) => kind !== undefined);
    if (kind !== undefined && !(words === 1 && isAnotherWord(tokens[from]!, tokens[from - 1]))) return { words, kind };
  }
  return null;
}

/** A word as it is written, then without what Arabic writes in front of it: "ببيروت", "وبالقاهرة", "للأردن". */
function bareForms(word: string): string[] {
  const rests = /^[وف]/u.test(word) ? [word, word.slice(1)] : [word];
  return rests.flatMap((rest) => [rest, rest.replace(/^لل/u, 'ال'), rest.replace(/^[بل]/u, '')]);
}

function isAnotherWord({ word }: Token, before: Token | undefined): boolean {
  return doubtful.has(word) && !beforePlaces.has(before?.word.replace(/^و/u, '') ?? '');
}

function makeGazetteer(): Gazetteer {
  const list = (names: readonly string[], kind: PlaceKind) => names.map((name) => [words(name), kind] as const);
  const places = [...list(cityNames(), 'city'), ...list(countryNames(), 'country')];
  const lengths = new Map<string, number>();
  for (const [[first = '', ...rest]] of places) lengths.set(first, Math.max(lengths.get(first) ?? 0, rest.length + 1));
  return { kinds: new Map(places.map(([name, kind]) => [name.join(' '), kind])), lengths };
}
