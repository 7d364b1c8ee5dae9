import type { ForumRecord } from '../records/record-schema.ts';
import type { Claim } from './claim.ts';
import { compareClaim } from './compare-claim.ts';
import type { EventNames } from './event-names.ts';
import { findClaims } from './find-claims.ts';
import { givenFacts, type ClaimSource, type GivenFact } from './given-facts.ts';

/** A number, date or place of a message beside that of the sources. */
export interface Finding<Source extends ClaimSource> {
  readonly verdict: 'same' | 'different';
  readonly event: ForumRecord;
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

/**
 * Holds what a message states of events against what sources give of them. Says nothing where it is not certain that
 * both speak of the same thing: a silence costs less than a wrong word about what somebody wrote.
 *
 * @param sourcesOf - What there is to be held against; those that should rather be cited come first.
 */
export function checkStatement<Source extends ClaimSource>(
  message: string,
  names: EventNames,
  sourcesOf: (event: ForumRecord) => readonly Source[],
): Finding<Source>[] {
  const known = new Map<ForumRecord, readonly GivenFact<Source>[]>();
  const factsOf = (event: ForumRecord) => {
    const facts = known.get(event) ?? givenFacts(event, sourcesOf(event), names);
    known.set(event, facts);
    return facts;
  };
  return findClaims(message, names).flatMap(({ kind, start, end, ...claim }): Finding<Source>[] => {
    const compared = compareClaim({ kind, start, end, ...claim } as Claim, factsOf(claim.event));
    if (compared === null) return [];
    const { verdict, fact } = compared;
    const { source } = fact;
    return [
      {
        verdict,
        event: claim.event,
        stated: { kind, text: message.slice(start, end), start, end },
        given: { text: source.excerpt.slice(fact.start, fact.end), start: fact.start, end: fact.end, source },
      },
    ];
  });
}
