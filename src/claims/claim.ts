import type { ForumRecord } from '../records/record-schema.ts';
import type { ClaimUnit } from './counted-nouns.ts';
import type { NamedPlace } from './find-event.ts';
import type { Quantity } from './quantity.ts';
import type { ReadDate } from './read-date.ts';

/** What a text says of an event; `[start, end)` are its words there, in UTF-16 code units. */
export type Claim = ClaimPlace &
  (
    | { readonly kind: 'count'; readonly unit: ClaimUnit; readonly value: Quantity }
    | { readonly kind: 'date'; readonly value: ReadDate }
    | { readonly kind: 'edition'; readonly value: number }
    | { readonly kind: 'place'; readonly value: NamedPlace }
  );

interface ClaimPlace {
  readonly event: ForumRecord;
  readonly start: number;
  readonly end: number;
}
