import type { ForumRecord } from '../records/record-schema.ts';
import type { Language } from '../language/language.ts';
import type { Claim } from './claim.ts';
import { compareClaim } from './compare-claim.ts';
import type { EventNames } from './event-names.ts';
import { compareWording } from './compare-wording.ts';
import { findClaims } from './find-claims.ts';
import { givenFacts, type ClaimSource, type GivenFact } from './given-facts.ts';

/** A number, date or place of a message beside that of the sources. */
export interface Finding<Source extends ClaimSource> {
  readonly verdict: 'same' | 'different';
  readonly stated: {
    readonly kind: Claim['kind'];
    /** As the message has it, from `start` to `end`. */
    readonly text: string;
    readonly start: number;
    readonly end: number;
  };
  readonly given: {
    /** As the source has it, from `start` to `end` of its excerpt. */
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly source: Source;
  };
}

/** What a message is held against. */
export interface Evidence<Source extends ClaimSource> {
  readonly names: EventNames;
  /** What is known of an event; what should rather be cited comes first. */
  readonly about: (event: ForumRecord) => readonly Source[];
  /** What was found for the message, in whatever language. */
  readonly found: readonly (Source & { readonly language: Language })[];
}

/**
 * Holds what a message states of events against what sources give of them. Says nothing where it is not certain that
 * both speak of the same thing: a silence costs less than a wrong word about what somebody wrote.
 */
export function checkStatement<Source extends ClaimSource>(
  message: string,
  { names, about, found }: Evidence<Source>,
): Finding<Source>[] {
  const known = new Map<ForumRecord, readonly GivenFact<Source>[]>();
  const factsOf = (event: ForumRecord) => {
    const facts = known.get(event) ?? givenFacts(event, about(event), names);
    known.set(event, facts);
    return facts;
  };
  const claims = findClaims(message, names);
  const ofEvents = claims.flatMap((claim): Finding<Source>[] => {
    const compared = compareClaim(claim, factsOf(claim.event));
    if (compared === null) return [];
    const { verdict, fact } = compared;
    return [findingOf(message, verdict, claim.kind, [claim.start, claim.end], fact.source, [fact.start, fact.end])];
  });
  const isClaimed = ([start, end]: Span) => claims.some((claim) => claim.start < end && start < claim.end);
  const inWords = found.flatMap((source) =>
    compareWording(message, source.excerpt, source.language)
      .filter(({ stated }) => !isClaimed(stated))
      .map(({ stated, given }) => findingOf(message, 'different', 'count', stated, source, given)),
  );
  return [...ofEvents, ...inWords.slice(0, 1)].toSorted((a, b) => a.stated.start - b.stated.start);
}

type Span = readonly [start: number, end: number];

function findingOf<Source extends ClaimSource>(
  message: string,
  verdict: Finding<Source>['verdict'],
  kind: Claim['kind'],
  stated: Span,
  source: Source,
  given: Span,
): Finding<Source> {
  return {
    verdict,
    stated: { kind, text: message.slice(...stated), start: stated[0], end: stated[1] },
    given: { text: source.excerpt.slice(...given), start: given[0], end: given[1], source },
  };
}
