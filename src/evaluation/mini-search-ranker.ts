import MiniSearch from 'minisearch';
import type { Snapshot } from '../indexes/snapshot.ts';
import { rankingDepth, type Ranker } from './ranker.ts';

/** MiniSearch as it comes, over titles and texts: what a program gets that adds a search library and leaves it at that. */
export function createMiniSearchRanker({ passages, documents }: Snapshot): Ranker {
  const index = new MiniSearch<{ id: number; title: string; text: string }>({ fields: ['title', 'text'] });
  index.addAll(
    passages.map(({ documentId, start, end }, id) => {
      const { title, text } = documents.get(documentId)!;
      return { id, title, text: text.slice(start, end) };
    }),
  );
  return ({ question }) => {
    const found = index.search(question.text).slice(0, rankingDepth);
    return found.map(({ id }) => id as number);
  };
}
