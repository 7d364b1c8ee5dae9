/** How a family of models wants its texts: what stands before them, and which token's vector counts. */
export interface ModelFamily {
  readonly questionPrefix: string;
  readonly passagePrefix: string;
  readonly pooling: 'mean' | 'first';
}

const english = 'Represent this sentence for searching relevant passages: ';

/** From the model cards of the families; the first pattern that fits the model's name decides. */
const families: readonly (readonly [RegExp, ModelFamily])[] = [
  [/e5-.*instruct/iu, { questionPrefix: retrievalTask(), passagePrefix: '', pooling: 'mean' }],
  [/(^|[/_-])e5-/iu, { questionPrefix: 'query: ', passagePrefix: 'passage: ', pooling: 'mean' }],
  [/nomic-embed/iu, { questionPrefix: 'search_query: ', passagePrefix: 'search_document: ', pooling: 'mean' }],
  [/bge-.*-en/iu, { questionPrefix: english, passagePrefix: '', pooling: 'first' }],
  [/bge-/iu, { questionPrefix: '', passagePrefix: '', pooling: 'first' }],
  [/arctic-embed.*v2/iu, { questionPrefix: 'query: ', passagePrefix: '', pooling: 'first' }],
  [/arctic-embed|mxbai-embed/iu, { questionPrefix: english, passagePrefix: '', pooling: 'first' }],
];

/** What is known of a model by its name; a mean without prefixes where nothing is. */
export function modelFamily(name: string): ModelFamily {
  const known = families.find(([pattern]) => pattern.test(name));
  return known?.[1] ?? { questionPrefix: '', passagePrefix: '', pooling: 'mean' };
}

function retrievalTask(): string {
  return 'Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery: ';
}
