import type { ForumRecord } from '../records/record-schema.ts';
import { isYear } from '../language/is-year.ts';
import { gapBefore, isWithin, type ClaimSentence } from './claim-sentence.ts';
import { editionOf, isEvent, type EventNames, type PlaceName } from './event-names.ts';

/** A place that a sentence names, at the words `[from, to)`. */
export interface NamedPlace extends PlaceName {
  readonly from: number;
  readonly to: number;
}

/** What a sentence says of which event it is about, and where that is not of one piece. */
export interface NamedEvent {
  readonly event: ForumRecord;
  /** The words of its name, `[from, to)`; `null` where it is only known from another sentence. */
  readonly name: readonly [from: number, to: number] | null;
  /** What contradicts the rest of the name: a year, the number of an edition. */
  readonly odd: 'year' | 'edition' | 'place' | null;
}

const ahead = new RegExp(
  String.raw`^(?:youth|national|regional|local|african|european|asian|forum|pre|mini|شباب|الشباب|منتدي|قمه|jeunes|jeunesse|national|regional)$`,
  'u',
);
/** "FGI tunisien", "المنتدى اللبناني": another forum than the one of that name. */
const behind =
  /^(?:\p{L}{3,}(?:iens?|iennes?|ais|aise|ains?|aine|ois|oise)|arabe|francophone|nationale?|regionale?|jeunes|youth|messages?|village|secretariat|academy|panel|support|trust)$/u;
const worldly = new Set('العالمي الدولي السنوي العالميه السنويه الماضي القادم الاخير الحالي الجاري الدوليه'.split(' '));

/** The event that a sentence names, and none other; `null` where that is not certain. */
export function findEvent(sentence: ClaimSentence, names: EventNames): NamedEvent | null {
  const mentions = mentionsIn(sentence, names);
  const [mention] = mentions;
  if (mention === undefined || mentions.some((one) => !one.isPlain || one.key !== mention.key)) return null;
  const years = yearsIn(sentence);
  if (years.size > 1) return null;
  const candidates = [...mention.events].filter(isEvent);
  const year = [...years][0];
  const byYear = year === undefined ? null : only(candidates, (one) => one.year === Number(year));
  const ordinal = ordinalOf(sentence, mention);
  if (ordinal === undefined) return null;
  const byNumber = ordinal === null ? null : only(candidates, (one) => editionOf(one) === ordinal);
  const places = placesIn(sentence, names).filter(({ from }) => from < mention.from || from >= mention.to);
  const city = places.find(({ cityOf }) => candidates.some((one) => cityOf.has(one)));
  const byCity = city ? only(candidates, (one) => city.cityOf.has(one)) : null;
  const fits = (one: ForumRecord) => city === undefined || city.cityOf.has(one);
  const found = (event: ForumRecord | null, odd: NamedEvent['odd'] = null): NamedEvent | null =>
    event && { event, name: [mention.from, mention.to], odd };
  // A year or number that no edition has: nothing is known of it.
  if ((year !== undefined && !byYear) || (ordinal !== null && !byNumber)) {
    if (year !== undefined && !byYear && byNumber && fits(byNumber)) return found(byNumber, 'year');
    if (year !== undefined && !byYear && ordinal === null && byCity && isBeside(mention, city!))
      return found(byCity, 'year');
    return ordinal !== null && !byNumber && byYear && fits(byYear) && isYearBeside(sentence, mention)
      ? found(byYear, 'edition')
      : null;
  }
  if (byYear && byNumber && byYear !== byNumber) {
    if (city && fits(byYear) !== fits(byNumber))
      return fits(byYear) ? found(byYear, 'edition') : found(byNumber, 'year');
    const [atYear, atNumber] = [isYearBeside(sentence, mention), isOrdinalBeside(sentence, mention)];
    if (atYear === atNumber) return null;
    return atYear ? found(byYear, 'edition') : found(byNumber, 'year');
  }
  const event = byYear ?? byNumber;
  if (!event) return found(byCity ?? (candidates.length === 1 ? candidates[0]! : null));
  if (fits(event)) return found(event);
  if (byYear && byNumber) return found(event, 'place');
  const isCityFirst =
    isBeside(mention, city!) && !(byYear ? isYearBeside(sentence, mention) : isOrdinalBeside(sentence, mention));
  if (isCityFirst) return byCity && byYear ? found(byCity, 'year') : null;
  return (byYear ? isYearBeside(sentence, mention) : isOrdinalBeside(sentence, mention)) ? found(event, 'place') : null;
}

/** Whether a sentence names any event or forum, in whatever way. */
export function namesEvent(sentence: ClaimSentence, names: EventNames): boolean {
  return mentionsIn(sentence, names).length > 0;
}

/** The places of events that a sentence names. */
export function placesIn({ words }: ClaimSentence, names: EventNames): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let from = 0; from < words.length;) {
    const place = names.placeAt(words, from);
    if (place) found.push({ ...place, from, to: from + place.length });
    from += place?.length ?? 1;
  }
  return found;
}

/** The years of a sentence, dates with months among them. */
export function yearsIn(sentence: ClaimSentence): Set<string> {
  const inDates = sentence.words.filter((word, at) => isYear(word) && isWithin(sentence, at, sentence.dates));
  return new Set(inDates);
}

interface Mention {
  readonly from: number;
  readonly to: number;
  readonly events: ReadonlySet<ForumRecord>;
  /** Equal for names of the same events. */
  readonly key: string;
  /** Whether nothing beside it makes another name of it. */
  readonly isPlain: boolean;
}

function mentionsIn(sentence: ClaimSentence, names: EventNames): Mention[] {
  const { words } = sentence;
  // An ordinal may stand inside a name: "the Fourth Arab IGF", "المنتدى العربي الرابع لحوكمة الإنترنت".
  const spans = sentence.ordinals.map(({ span }) => span);
  const kept = [...words.keys()].filter((at) => !isWithin(sentence, at, spans));
  const list = kept.map((at) => words[at]!);
  const found: Mention[] = [];
  for (let i = 0; i < list.length;) {
    const name = names.at(list, i);
    if (name === null) {
      i++;
      continue;
    }
    const [from, to] = [kept[i]!, kept[i + name.length - 1]! + 1];
    const key = [...name.events]
      .map(({ id }) => id)
      .sort()
      .join(' ');
    found.push({ from, to, events: name.events, key, isPlain: isPlain(sentence, from, to, names) });
    i += name.length;
  }
  return found;
}

function isPlain(sentence: ClaimSentence, from: number, to: number, names: EventNames): boolean {
  const { words, text, tokens } = sentence;
  const before = words[from - 1];
  const spans = sentence.ordinals.map(({ span }) => span);
  if (
    before !== undefined &&
    /^[\s\u00A0-]*$/u.test(gapBefore(sentence, from)) &&
    !isWithin(sentence, from - 1, spans)
  ) {
    const isCapital = /^\p{Lu}/u.test(text.slice(tokens[from - 1]!.start)) && from > 1;
    if (ahead.test(before)) return false;
    if (isCapital && !names.placeAt(words, from - 1) && !/^(?:the|le|la|les|l|du|au|at|in|of|annual)$/u.test(before))
      return false;
  }
  const after = words[to];
  if (after === undefined || !/^[\s\u00A0-]*$/u.test(gapBefore(sentence, to)) || isWithin(sentence, to, spans))
    return true;
  if (behind.test(after)) return false;
  if (/^ال\p{L}+(?:ي|يه)$/u.test(after)) return worldly.has(after) || names.placeAt(words, to) !== null;
  const isCapital = /^\p{Lu}/u.test(text.slice(tokens[to]!.start));
  return !isCapital || names.placeAt(words, to) !== null;
}

/** The ordinal that numbers an event; `null` for none, `undefined` for several. */
function ordinalOf(sentence: ClaimSentence, { from, to }: Mention): number | null | undefined {
  const numbered = sentence.ordinals.filter(({ span }) => isEditionOrdinal(sentence, span, from, to));
  const values = new Set(numbered.map(({ value }) => value));
  const next = sentence.words[to];
  if (
    values.size === 0 &&
    next !== undefined &&
    /^\d{1,2}$/u.test(next) &&
    /^\s$/u.test(gapBefore(sentence, to)) &&
    !isWithin(sentence, to, sentence.dates)
  )
    return undefined;
  return values.size > 1 ? undefined : ([...values][0] ?? null);
}

const editionWords =
  /^(?:[وفبل]?(?:ال|لل)?(?:دوره|نسخه|طبعه|منتدي|قمه|اجتماع)|editions?|meeting|annual|edition|reunion|annuelle?|forum|summit|sommet)$/u;

function isEditionOrdinal(
  sentence: ClaimSentence,
  [start, end]: readonly [number, number],
  from: number,
  to: number,
): boolean {
  const { tokens, words } = sentence;
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  if (first >= from - 1 && last <= to) return true;
  return editionWords.test(words[first - 1] ?? '') || editionWords.test(words[last + 1] ?? '');
}

function isOrdinalBeside(sentence: ClaimSentence, { from, to }: Mention): boolean {
  const { tokens } = sentence;
  return sentence.ordinals.some(({ span: [start, end] }) => {
    const first = tokens.findIndex((token) => token.start >= start);
    const last = tokens.findLastIndex((token) => token.end <= end);
    return last >= from - 1 && first <= to;
  });
}

/** "IGF 2023", "منتدى حوكمة الإنترنت لعام 2023", "the 2023 IGF". */
function isYearBeside(sentence: ClaimSentence, { from, to }: Mention): boolean {
  const { words } = sentence;
  if (isYear(words[from - 1] ?? '')) return true;
  const skipped = /^(?:ل?عام|ل?سنه|for|of|de|العالمي|السنوي)$/u;
  let at = to;
  while (at < to + 2 && skipped.test(words[at] ?? '')) at++;
  return isYear(words[at] ?? '') && /^[\s\u00A0()–-]*$/u.test(gapBefore(sentence, at));
}

/** "IGF Kyoto", "IGF in Kyoto", "the Kyoto IGF". */
function isBeside({ from, to }: Mention, place: NamedPlace): boolean {
  return place.to === from || place.from === to || place.from === to + 1;
}

function only(candidates: readonly ForumRecord[], fits: (one: ForumRecord) => boolean): ForumRecord | null {
  const found = candidates.filter(fits);
  return found.length === 1 ? found[0]! : null;
}
