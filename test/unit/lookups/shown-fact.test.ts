import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/language.ts';
import { shownFact, shownFacts, type DocumentLinker } from '../../../src/lookups/shown-fact.ts';
import { toyRecords } from '../../support/toy-lookups.ts';
import { inThree, toyRecord } from '../../support/toy-record.ts';

const linked: DocumentLinker = (name) =>
  name === 'old-chess-report' ? { documentId: 'old-chess', title: 'An old report' } : null;
const [third, first, , , empty] = toyRecords;

describe('shownFacts', () => {
  it('gives facts in the order of a card, each in its language', () => {
    expect(shownFacts(third!, 'en', linked).map(({ fact }) => fact)).toEqual([
      'edition',
      'place',
      'dates',
      'theme',
      'tracks',
    ]);
    expect(languages.map((language) => shownFact(first!, 'participants', language, linked))).toMatchObject([
      { label: 'المشاركة', values: [{ text: 'نحو 64 مشاركًا' }] },
      { label: 'Participation', values: [{ text: 'about 64 participants' }] },
      { label: 'Participation', values: [{ text: 'environ 64 participants' }] },
    ]);
    expect(shownFacts(empty!, 'ar', linked)).toEqual([]);
    expect(shownFact(first!, 'theme', 'ar', linked)).toBeNull();
  });

  it('gives dates as a span, numbers as they are, lists with their items', () => {
    expect(shownFact(first!, 'dates', 'fr', linked)?.values[0]?.text).toBe('30 décembre 2031 – 2 janvier 2032');
    expect(shownFact(first!, 'edition', 'ar', linked)?.values[0]).toMatchObject({
      text: '1',
      items: null,
      wording: null,
    });
    expect(shownFact(third!, 'tracks', 'ar', linked)?.values[0]).toMatchObject({
      text: 'ساعات؛ ناشئون',
      items: ['ساعات', 'ناشئون'],
    });
    expect(shownFact(third!, 'tracks', 'fr', linked)?.values[0]).toMatchObject({ text: 'pendules; jeunes' });
    expect(shownFact(first!, 'outcomes', 'en', linked)?.values[0]).toMatchObject({
      note: 'in short',
      items: ['a rule for clocks'],
    });
  });

  it('says whose words they are', () => {
    expect(languages.map((language) => shownFact(third!, 'theme', language, linked)?.values[0]?.wording)).toEqual([
      'ours',
      'press',
      'ours',
    ]);
    expect(shownFact(third!, 'tracks', 'en', linked)?.values[0]?.wording).toBeNull();
  });

  it('names every source, and links none that is a copy', () => {
    expect(shownFact(third!, 'dates', 'en', linked)?.values[0]?.sources).toEqual([
      { publisher: 'The Club', tier: 'official', url: 'https://club.example/chess', documentId: null },
      { publisher: 'The Archive', tier: 'mirror', url: null, documentId: null },
    ]);
    const digest = { publisher: 'The Club', tier: 'official', document: 'old-chess-report' };
    const record = toyRecord({
      sources: { digest },
      statements: [{ fact: 'chair', text: inThree('Ada'), source: 'digest' }],
    });
    expect(shownFact(record, 'chair', 'en', linked)?.values[0]?.sources).toEqual([
      { publisher: 'The Club', tier: 'official', url: null, documentId: 'old-chess' },
    ]);
  });

  it('shows all values where sources differ, and says so', () => {
    expect(shownFact(third!, 'place', 'en', linked)).toMatchObject({
      isConflicting: true,
      values: [{ text: 'Estmere' }, { text: 'Sudbrook' }],
    });
    expect(shownFact(third!, 'dates', 'en', linked)?.isConflicting).toBe(false);
    const decisions = ['castle', 'promote'].map((one) => ({
      fact: 'decisions',
      items: [inThree(one)],
      source: 'club',
    }));
    expect(shownFact(toyRecord({ statements: decisions }), 'decisions', 'en', linked)).toMatchObject({
      isConflicting: false,
      values: [{ text: 'castle' }, { text: 'promote' }],
    });
  });
});
