import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderComparison } from '../../../../src/discord/look-ups/render-comparison.ts';
import { renderDocumentList } from '../../../../src/discord/look-ups/render-document-list.ts';
import { renderEditions } from '../../../../src/discord/look-ups/render-editions.ts';
import { renderForum } from '../../../../src/discord/look-ups/render-forum.ts';
import { renderTerm } from '../../../../src/discord/look-ups/render-term.ts';
import { renderTimeline } from '../../../../src/discord/look-ups/render-timeline.ts';
import { languages } from '../../../../src/language/language.ts';
import type { RecordLink } from '../../../../src/lookups/record-index.ts';
import type { ShownFact } from '../../../../src/lookups/shown-fact.ts';
import { chessCitation } from '../../../support/discord-answers.ts';
import { lintPayload } from '../../../support/lint-payload.ts';
import { nastyText } from '../../../support/nasty-text.ts';

const times = <Item>(count: number, make: (n: number) => Item) => Array.from({ length: count }, (_, n) => make(n));

/** Look-ups of a size, all of whose texts are one. */
function dataOf(text: string, size: number, language: 'ar' | 'en' | 'fr') {
  const source = { publisher: text, tier: 'official', url: `https://x.example/${text}`, documentId: null } as const;
  const value = {
    text,
    items: size % 2 === 0 ? null : times(size, () => text),
    wording: 'press',
    note: text,
    sources: times(size, () => source),
  } as const;
  const fact: ShownFact = {
    fact: 'outcomes',
    label: 'Outcomes',
    values: times(Math.max(1, size), () => value),
    isConflicting: true,
  };
  const link: RecordLink = { id: 'a', kind: 'edition', series: 'IGF', year: 2031, short: `${text}x`, name: `${text}x` };
  const citation = chessCitation(language, 1, { title: text, excerpt: text, highlight: null });
  const entry = {
    ...link,
    number: 1,
    place: fact,
    dates: fact,
    start: null,
    end: null,
    theme: fact,
    sources: [source],
  };
  return { fact, link, citation, entry };
}

describe('look-ups of any size', () => {
  it('keep within all limits and rules', () => {
    const size = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom(25, 90));
    fc.assert(
      fc.property(nastyText(50), size, fc.constantFrom(...languages), (text, count, language) => {
        const { fact, link, citation, entry } = dataOf(text, Math.min(count, 7), language);
        const links = times(count, () => link);
        const linked = times(count, () => ({ documentId: 'a', title: text }));
        const payloads = [
          renderForum({
            ...link,
            language,
            documentId: null,
            facts: times(count, () => fact),
            previous: link,
            next: link,
            related: links,
            documents: linked,
            citations: [],
          }),
          renderEditions(
            times(count, () => ({ ...link, language, facts: [fact, fact] })),
            'outcomes',
            language,
          ),
          renderComparison({
            language,
            left: link,
            right: link,
            rows: times(count, () => ({ fact: 'place', label: 'Place', left: fact, right: null })),
            citations: [],
          }),
          renderTimeline({ language, series: null, name: text, topic: text, entries: times(count, () => entry) }),
          renderTerm(
            {
              term: `x${text}`,
              kind: 'term',
              language,
              names: { ar: times(count, () => text), en: [text], fr: [] },
              records: links,
              citations: times(3, () => citation),
            },
            () => undefined,
          ),
          renderDocumentList(
            times(count, () => ({
              documentId: 'a',
              title: text,
              kind: 'digest',
              language,
              forum: null,
              year: 2031,
              publisher: text,
              source: 'a',
              url: null,
            })),
            language,
          ),
        ];
        expect(payloads.flatMap(lintPayload)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('say how much is left out', () => {
    const editions = times(90, () => ({
      ...dataOf('a long outcome. '.repeat(9), 1, 'en').link,
      language: 'en' as const,
      facts: [dataOf('b', 0, 'en').fact],
    }));
    expect(renderEditions(editions, 'themes', 'en').embeds[0].description).toMatch(/… and \d+ more$/u);
  });
});
