import { describe, expect, it } from 'vitest';
import { notFound, type ComposedAnswer } from '../../../src/answers/compose-answer.ts';
import { chooseAnswer } from '../../../src/engine/choose-answer.ts';

const silent = (...names: readonly string[]): ComposedAnswer => {
  const nearest = names.map((name) => ({ documentId: name, title: name, source: `${name}.md` }));
  return notFound({ text: 'where?', language: 'en' }, nearest, 0.1, 'v');
};
const says = (status: ComposedAnswer['status'], confidence: number): ComposedAnswer => {
  return { ...silent(), status, confidence };
};

describe('chooseAnswer', () => {
  it('takes what says more, whatever the confidence', () => {
    expect(chooseAnswer([silent('a'), says('partial', 0.9), says('answered', 0.6)]).status).toBe('answered');
    expect(chooseAnswer([says('partial', 0.5), silent('a')]).status).toBe('partial');
  });

  it('takes the surer of two that say as much, then the first', () => {
    const [sure, unsure] = [says('answered', 0.9), says('answered', 0.7)];
    expect(chooseAnswer([unsure, sure])).toBe(sure);
    const equal = says('answered', 0.9);
    expect(chooseAnswer([sure, equal])).toBe(sure);
  });

  it('names what came nearest in each collection in turn where none answers', () => {
    const chosen = chooseAnswer([silent('a1', 'a2', 'a3'), silent('b1')]);
    expect(chosen.nearest.map(({ documentId }) => documentId)).toEqual(['a1', 'b1', 'a2']);
  });

  it('leaves the answer of one collection as it is', () => {
    const only = silent('a1', 'a2');
    expect(chooseAnswer([only])).toBe(only);
  });
});
