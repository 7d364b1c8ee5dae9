import { splitSentences } from '../passages/split-sentences.ts';
import type { ForumRecord } from '../records/record-schema.ts';
import type { Claim } from './claim.ts';
import { readSentence, type ClaimSentence } from './claim-sentence.ts';
import type { EventNames } from './event-names.ts';
import { eventCounts } from './whole-event-counts.ts';
import { findEvent, namesEvent, placesIn, yearsIn, type NamedEvent } from './find-event.ts';
import { holdsPhrase, phraseBefore, phrases } from './phrases.ts';
import { readDate } from './read-date.ts';
import { readQuantities } from './read-quantities.ts';
import { isFlat } from './tone.ts';

/**
 * What a text says of events, as far as it is certain: of which event, and that it says so flatly. A sentence that names
 * no event goes on with the one that all others name.
 */
export function findClaims(text: string, names: EventNames): Claim[] {
  const sentences = splitSentences(text).map(([start, end]) => ({
    start,
    sentence: readSentence(text.slice(start, end)),
  }));
  const named = sentences.map(({ sentence }) => findEvent(sentence, names));
  const all = new Set<ForumRecord>(named.flatMap((one) => one?.event ?? []));
  const isUnclear = sentences.some(({ sentence }, i) => named[i] === null && namesEvent(sentence, names));
  const carried = all.size === 1 && !isUnclear ? [...all][0]! : null;
  return sentences.flatMap(({ start, sentence }, i) => {
    const own = named[i] ?? carriedTo(sentence, carried, named.slice(0, i));
    return own === null ? [] : claimsOf(sentence, own, names).map((claim) => moved(claim, start));
  });
}

function carriedTo(
  sentence: ClaimSentence,
  event: ForumRecord | null,
  before: readonly (NamedEvent | null)[],
): NamedEvent | null {
  if (event === null || !before.some((one) => one !== null)) return null;
  const isOfYear = [...yearsIn(sentence)].every((year) => Number(year) === event.year);
  return isOfYear ? { event, name: null, odd: null } : null;
}

function moved(claim: Claim, by: number): Claim {
  return { ...claim, start: claim.start + by, end: claim.end + by };
}

const held =
  phrases(`held,took place,takes place,convened,hosted,hosts,was in,is in,ran from,runs from,happened in,met in,gathered in,organised in,organized in,was,
  عقد,انعقد,انعقدت,عقدت,انعقاد,يعقد,أقيم,أقيمت,استضاف,استضافت,استضافته,احتضنت,احتضن,جرى,جرت,التأم,نظم,نظمت,كان في,كان,كانت في,كانت,صار في,صار,
  tenu,tenue,lieu,organisé,organisée,accueilli,accueillie,déroulé,déroulée,était`);
const otherTimes =
  phrases(`registration,register,deadline,call,calls,proposals,submission,submissions,announced,announcement,published,report,preparatory,
  opened its registration,launched,founded,created,since,until,before,after,first meeting,consultation,consultations,mag,closed,ended,started,began,
  التسجيل,الموعد,النداء,مقترحات,المقترحات,أعلن,إعلان,نشر,تقرير,تحضيري,التحضيري,أطلق,إطلاق,تأسس,منذ,حتى,قبل,بعد,انتهى,بدأ,بدأت,مشاورات,
  inscription,inscriptions,appel,propositions,date limite,annoncé,annonce,publié,rapport,préparatoire,lancé,fondé,créé,depuis,jusqu’au,avant,après,
  consultation,consultations,commencé,terminé,phase,phases,مرحلة,مرحلتين,المرحلة,day,jour,يوم,اليوم,journée,opening,ouverture,افتتاح,الافتتاح`);
const inPlace = phrases(
  'in,at,في,à,a,au,en,hosted by,by,par,استضافته,استضافتها,استضافت,احتضنت,بمدينة,مدينة,city of,the city of',
);

function claimsOf(sentence: ClaimSentence, named: NamedEvent, names: EventNames): Claim[] {
  const quantities = readQuantities(sentence);
  if (!isFlat(sentence, quantities)) return [];
  const places = placesIn(sentence, names).filter(
    ({ from, to }) => named.name === null || to <= named.name[0] || from >= named.name[1],
  );
  const spanOf = (from: number, to: number) => ({
    start: sentence.tokens[from]!.start,
    end: sentence.tokens[to - 1]!.end,
  });
  const { event } = named;
  const counts =
    named.odd === null
      ? eventCounts(sentence, quantities, named, places).map(({ unit, quantity, from, to }): Claim => ({
          kind: 'count',
          event,
          unit,
          value: quantity,
          ...spanOf(from, to),
        }))
      : [];
  const isHeld = holdsPhrase(sentence.words, held);
  return [
    ...counts,
    ...(isHeld && !holdsPhrase(sentence.words, otherTimes) ? dateClaims(sentence, named) : []),
    ...editionClaims(sentence, named),
    ...(isHeld ? placeClaims(sentence, named, places.length === 1 ? places : [], spanOf) : []),
  ];
}

function dateClaims(sentence: ClaimSentence, { event, odd }: NamedEvent): Claim[] {
  const spans = sentence.dates.filter(([start, end]) => {
    const date = readDate(sentence, [start, end]);
    return date !== null && (date.first !== null || odd === 'year');
  });
  if (spans.length !== 1) return [];
  const [start, end] = spans[0]!;
  const value = readDate(sentence, [start, end])!;
  if (
    odd === 'year'
      ? value.year === null || value.year === event.year
      : odd !== null || (value.year ?? event.year) !== event.year
  )
    return [];
  return [{ kind: 'date', event, value, start, end }];
}

function editionClaims(sentence: ClaimSentence, { event, odd, name }: NamedEvent): Claim[] {
  if (odd !== 'edition' || name === null || sentence.ordinals.length !== 1) return [];
  const {
    span: [start, end],
    value,
  } = sentence.ordinals[0]!;
  return [{ kind: 'edition', event, value, start, end }];
}

function placeClaims(
  sentence: ClaimSentence,
  { event, odd, name }: NamedEvent,
  places: ReturnType<typeof placesIn>,
  spanOf: (from: number, to: number) => { start: number; end: number },
): Claim[] {
  if (name === null || (odd !== null && odd !== 'place')) return [];
  return places.flatMap((value): Claim[] => {
    const { from, to } = value;
    const isIn = phraseBefore(sentence.words, from, inPlace) > 0 || /^(?:ب|في)/u.test(sentence.words[from]!);
    return isIn ? [{ kind: 'place', event, value, ...spanOf(from, to) }] : [];
  });
}
