import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/language.ts';
import { shownFact, shownFacts } from '../../../src/lookups/shown-fact.ts';
import { toyRecords } from '../../support/toy-lookups.ts';
import { inThree, toyRecord } from '../../support/toy-record.ts';

const [third, first, , , empty] = toyRecords;

describe('shownFacts', () => {
  it('gives facts in the order of a card, each in its language', () => {
    expect(shownFacts(third!, 'en').map(({ fact }) => fact)).toEqual(['edition', 'place', 'dates', 'theme', 'tracks']);
    expect(languages.map((language) => shownFact(first!, 'participants', language))).toMatchObject([
      { label: 'المشاركة', values: [{ text: 'نحو 64 مشاركًا' }] },
      { label: 'Participation', values: [{ text: 'about 64 participants' }] },
      { label: 'Participation', values: [{ text: 'environ 64 participants' }] },
    ]);
    expect(shownFacts(empty!, 'ar')).toEqual([]);
    expect(shownFact(first!, 'theme', 'ar')).toBeNull();
  });

  it('gives dates as a span, numbers as they are, lists with their items', () => {
    expect(shownFact(first!, 'dates', 'fr')?.values[0]?.text).toBe('30 décembre 2031 – 2 janvier 2032');
    expect(shownFact(first!, 'edition', 'ar')?.values[0]).toMatchObject({ text: '1', items: null, wording: null });
    expect(shownFact(third!, 'tracks', 'ar')?.values[0]).toMatchObject({
      text: 'ساعات؛ ناشئون',
      items: ['ساعات', 'ناشئون'],
    });
    expect(shownFact(third!, 'tracks', 'fr')?.values[0]).toMatchObject({ text: 'pendules; jeunes' });
    expect(shownFact(first!, 'outcomes', 'en')?.values[0]).toMatchObject({
      note: 'in short',
      items: ['a rule for clocks'],
    });
  });

  it('says whose words they are', () => {
    expect(languages.map((language) => shownFact(third!, 'theme', language)?.values[0]?.wording)).toEqual([
      'ours',
      'press',
      'ours',
    ]);
    expect(shownFact(third!, 'tracks', 'en')?.values[0]?.wording).toBeNull();
  });

  it('names every source, and links none that is a copy', () => {
    expect(shownFact(third!, 'dates', 'en')?.values[0]?.sources).toEqual([
      { publisher: 'The Club', tier: 'official', url: 'https://club.example/chess', documentId: null },
      { publisher: 'The Archive', tier: 'mirror', url: null, documentId: null },
    ]);
    const digest = { publisher: 'The Club', tier: 'official', document: 'old-chess-report' };
    const record = toyRecord({
      sources: { digest },
      statements: [{ fact: 'chair', text: inThree('Ada'), source: 'digest' }],
    });
    expect(shownFact(record, 'chair', 'en')?.values[0]?.sources).toEqual([
      { publisher: 'The Club', tier: 'official', url: null, documentId: 'old-chess-report' },
    ]);
  });

  it('shows all values where sources differ, and says so', () => {
    expect(shownFact(third!, 'place', 'en')).toMatchObject({
      isConflicting: true,
      values: [{ text: 'Estmere' }, { text: 'Sudbrook' }],
    });
    expect(shownFact(third!, 'dates', 'en')?.isConflicting).toBe(false);
    const decisions = ['castle', 'promote'].map((one) => ({
      fact: 'decisions',
      items: [inThree(one)],
      source: 'club',
    }));
    expect(shownFact(toyRecord({ statements: decisions }), 'decisions', 'en')).toMatchObject({
      isConflicting: false,
      values: [{ text: 'castle' }, { text: 'promote' }],
    });
  });
});
