import { describe, expect, it } from 'vitest';
import { modelFamily } from '../../../src/embeddings/model-family.ts';

const sentence = 'Represent this sentence for searching relevant passages: ';

describe('modelFamily', () => {
  it.each([
    { name: 'muntada-static', question: '', passage: '', pooling: 'mean' },
    { name: 'Xenova/multilingual-e5-small', question: 'query: ', passage: 'passage: ', pooling: 'mean' },
    { name: 'Xenova/e5-base-v2', question: 'query: ', passage: 'passage: ', pooling: 'mean' },
    { name: 'e5-small', question: 'query: ', passage: 'passage: ', pooling: 'mean' },
    { name: 'Xenova/nomic-embed-text-v1', question: 'search_query: ', passage: 'search_document: ', pooling: 'mean' },
    { name: 'Xenova/bge-m3', question: '', passage: '', pooling: 'first' },
    { name: 'Xenova/bge-small-en-v1.5', question: sentence, passage: '', pooling: 'first' },
    { name: 'Xenova/bge-base-zh-v1.5', question: '', passage: '', pooling: 'first' },
    { name: 'Snowflake/snowflake-arctic-embed-m', question: sentence, passage: '', pooling: 'first' },
    { name: 'Snowflake/snowflake-arctic-embed-m-v2.0', question: 'query: ', passage: '', pooling: 'first' },
    { name: 'mixedbread-ai/mxbai-embed-large-v1', question: sentence, passage: '', pooling: 'first' },
    { name: 'Xenova/paraphrase-multilingual-MiniLM-L12-v2', question: '', passage: '', pooling: 'mean' },
    { name: 'house5-model', question: '', passage: '', pooling: 'mean' },
  ])('knows how $name wants its texts', ({ name, question, passage, pooling }) => {
    expect(modelFamily(name)).toEqual({ questionPrefix: question, passagePrefix: passage, pooling });
  });

  it('gives models that follow instructions a task', () => {
    const { questionPrefix, passagePrefix } = modelFamily('Xenova/multilingual-e5-large-instruct');
    expect(questionPrefix).toMatch(/^Instruct: .+\nQuery: $/u);
    expect(passagePrefix).toBe('');
  });
});
