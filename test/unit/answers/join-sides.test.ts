import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/answers/answer.ts';
import type { ComposedAnswer } from '../../../src/answers/compose-answer.ts';
import { joinSides } from '../../../src/answers/join-sides.ts';
import { messages } from '../../../src/answers/messages/messages.ts';
import { languages, type Language } from '../../../src/language/language.ts';

function citation(documentId: string, start: number, end = start + 10): Citation {
  return {
    n: 1,
    documentId,
    collection: 'default',
    title: documentId,
    section: null,
    page: null,
    time: null,
    year: null,
    publisher: null,
    source: `${documentId}.md`,
    url: null,
    language: 'en',
    passageId: `${documentId}:${start}`,
    excerpt: 'x'.repeat(end - start),
    highlight: null,
    start,
    end,
    similarity: 1,
  };
}

function side(name: string, citations: readonly Citation[], over: Partial<ComposedAnswer> = {}) {
  const answer: ComposedAnswer = {
    scores: null,
    id: name,
    question: `about ${name}`,
    language: 'en',
    status: citations.length === 0 ? 'not_found' : 'answered',
    confidence: 0.9,
    text: `Words of ${name}.`,
    citations,
    nearest: [],
    indexVersion: '1',
    ...over,
  };
  return { side: { text: `about ${name}`, name }, answer };
}

const places = (answer: ComposedAnswer | null) => answer?.citations.map(({ n, passageId }) => [n, passageId]);

describe('joinSides', () => {
  it('cites both sides in turns, at most three times, and is as sure as the less sure one', () => {
    const joined = joinSides([
      side('rook', [citation('a', 0), citation('a', 50)], { confidence: 0.7 }),
      side('bishop', [citation('b', 0), citation('b', 50)]),
    ]);
    expect(joined).toMatchObject({
      status: 'answered',
      confidence: 0.7,
      text: 'rook: Words of rook.\nbishop: Words of bishop.',
      indexVersion: '1',
    });
    expect(places(joined)).toEqual([
      [1, 'a:0'],
      [2, 'b:0'],
      [3, 'a:50'],
    ]);
  });

  it('cites no place of a document twice', () => {
    const joined = joinSides([
      side('rook', [citation('a', 0), citation('b', 5)]),
      side('bishop', [citation('b', 0), citation('a', 10)]),
    ]);
    expect(places(joined)).toEqual([
      [1, 'a:0'],
      [2, 'b:0'],
      [3, 'a:10'],
    ]);
  });

  it.each([
    { silent: 'bishop', sides: [side('rook', [citation('a', 0)]), side('bishop', [])] as const },
    { silent: 'bishop', sides: [side('bishop', []), side('rook', [citation('a', 0)])] as const },
  ])('says about which side the documents are silent', ({ silent, sides }) => {
    const joined = joinSides([sides[0], sides[1]]);
    expect(joined).toMatchObject({ status: 'partial', confidence: 0.9 });
    expect(joined?.text).toBe(`rook: Words of rook.\n${messages.en.silentSide(silent)}`);
    expect(places(joined)).toEqual([[1, 'a:0']]);
  });

  it('says so in the language of the question', () => {
    const said = languages.map(
      (language: Language) =>
        joinSides([side('r', [citation('a', 0)], { language }), side('b', [], { language })])?.text,
    );
    expect(said).toEqual(
      languages.map((language) => {
        const { side, silentSide } = messages[language];
        return `${side('r', 'Words of r.')}\n${silentSide('b')}`;
      }),
    );
  });

  it('is no answer of two where neither is answered or one sentence answers both', () => {
    expect(joinSides([side('rook', []), side('bishop', [])])).toBeNull();
    expect(joinSides([side('rook', [citation('a', 0)]), side('bishop', [citation('a', 9)])])).toBeNull();
    expect(joinSides([side('rook', [citation('a', 0)]), side('bishop', [citation('a', 10)])])).not.toBeNull();
    expect(joinSides([side('rook', [citation('a', 0)]), side('bishop', [citation('b', 0)])])).not.toBeNull();
  });
});
