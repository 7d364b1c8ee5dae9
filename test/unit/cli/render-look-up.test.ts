import { describe, expect, it } from 'vitest';
import {
  renderCard,
  renderComparison,
  renderEditions,
  renderForums,
  renderPassage,
  renderSources,
  renderTerm,
  renderTimeline,
} from '../../../src/cli/render-look-up.ts';
import { toyLookups as lookups } from '../../support/toy-lookups.ts';

describe('look-ups in a terminal', () => {
  it('lists forums, with a dash for no year', () => {
    const lines = renderForums(lookups.forums('en')).split('\n');
    expect(lines[0]).toBe('chess-2031\tWSIS Forum\t2031\tChess Forum of 2031');
    expect(lines[3]).toBe('chess-club\tWSIS Forum\t–\tInternational Chess Club');
  });

  it('shows a card: facts with their sources, remarks, contradictions, neighbours and documents', () => {
    expect(renderCard(lookups.forum('chess-2033', 'en')!)).toBe(
      `Chess Forum of 2033

Edition:
  3 [The Club <https://club.example/chess>]
Place (sources differ):
  Estmere [The Club <https://club.example/chess>]
  Sudbrook [The Archive]
Dates:
  3–7 May 2033 [The Club <https://club.example/chess>, The Archive]
Theme:
  Open boards (as the press words it) [The Paper <https://paper.example/chess>]
Tracks:
  clocks; juniors [The Archive]

Edition before: Chess Forum 2032
See also: Chess Club
In the documents: The chess report`,
    );
    expect(renderCard(lookups.forum('chess-2031', 'ar')!)).toContain('قاعدة للساعات (بإيجاز) [The Club');
  });

  it('says that nothing is recorded', () => {
    expect(renderCard(lookups.forum('go-congress', 'en')!)).toBe(
      'Go Congress\n\nNothing with a source is recorded about it.',
    );
    expect(renderEditions([], 'en')).toBe('Nothing was found.');
    expect(renderTimeline(lookups.timeline('en', 'igf', null))).toBe('Nothing was found.');
  });

  it('shows editions, a comparison and a timeline', () => {
    expect(renderEditions(lookups.outcomes('en', {}), 'en')).toMatch(
      /^Chess Forum of 2031\nOutcomes:\n {2}a rule for clocks \(in short\) \[/u,
    );
    expect(renderComparison(lookups.compare('chess-2031', 'chess-2033', 'en')!)).toContain(
      'Place\n  Chess Forum 2031: Norvale [The Club <https://club.example/chess>]\n  Chess Forum 2033: Estmere [The Club <https://club.example/chess>] / Sudbrook [The Archive]',
    );
    expect(renderComparison(lookups.compare('chess-2031', 'chess-2033', 'en')!)).toContain('Chess Forum 2031: –\n');
    expect(renderTimeline(lookups.timeline('en', 'wsis-forum', null)).split('\n')).toEqual([
      '2031\tChess Forum 2031\t30 December 2031 – 2 January 2032\tNorvale\t–\t[The Club]',
      '2032\tChess Forum 2032\t–\tMidham\t–\t[The Club]',
      '2033\tChess Forum 2033\t3–7 May 2033\tEstmere\tOpen boards\t[The Club, The Archive, The Paper]',
    ]);
  });

  it('shows a term, sources and a passage', () => {
    expect(renderTerm(lookups.term('pawn', 'en')!)).toBe(
      'pawn (term)\n  ar: بيدق · جندي\n  en: pawn\n  fr: pion\n\nUsed in the documents:\n  [1] The chess report: They spoke of clocks, and of the pawn.',
    );
    expect(renderTerm(lookups.term('ICC', 'en')!)).toContain('\n  International Chess Club [chess-club]');
    expect(renderSources(lookups.sources()).split('\n')).toContain('old-chess-report.en\ten\tdigest\tThe chess report');
    const { citations } = lookups.forum('chess-2031', 'en')!;
    const shown = renderPassage(lookups.passage(citations[1]!.passageId)!).split('\n');
    expect(shown[0]).toBe('Chess Forum of 2031');
    expect(shown.filter((line) => line.startsWith('> '))).toHaveLength(1);
  });
});
