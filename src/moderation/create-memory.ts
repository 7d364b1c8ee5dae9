import { randomUUID } from 'node:crypto';
import { createInTurn } from '../foundation/in-turn.ts';
import { citeAgain, type FindPassage } from './cite-again.ts';
import { expire } from './expire.ts';
import type { QuestionTrace } from '../recognition/question-trace.ts';
import type { CaseView, Scope } from './kept-answer.ts';
import type { Memory } from './memory.ts';
import type { Gap, ModerationStore } from './moderation-store.ts';
import { sameGap, sameQuestion } from '../recognition/same-question.ts';

export interface MemoryParts {
  readonly store: ModerationStore;
  readonly find: FindPassage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Remembers in a store. What may be given again is held in memory, and read anew when the log says that it changed. */
export function createMemory({ store, find, now }: MemoryParts): Memory {
  const settled = createSettled(store);
  /** Two questions that are alike open one gap. */
  const inTurn = createInTurn();

  /** The settled answers to the same question, the likest first. */
  async function findSettled(trace: QuestionTrace, scope: Scope) {
    return (await settled(scope))
      .flatMap((view) => {
        const similarity = similarityOf(trace, view.kept.trace, sameQuestion);
        return similarity === null ? [] : [{ view, similarity }];
      })
      .toSorted((a, b) => b.similarity - a.similarity);
  }

  async function recall(trace: QuestionTrace, scope: Scope) {
    const nearest = (await findSettled(trace, scope)).filter(({ view }) => answers(view));
    for (const { view, similarity } of nearest) {
      const citations = citeAgain(view, find);
      if (citations === null) await expire(store, view, now());
      else return { view, similarity, citations };
    }
    return null;
  }

  return {
    async recall(trace, { scope, isKept }) {
      const found = await recall(trace, scope);
      if (found === null) return null;
      const { view, similarity, citations } = found;
      const { id, text, confidence } = view.kept.answer;
      if (isKept) await store.noteReuse(id, similarity, now());
      return { answer: { id, text: view.correction?.text ?? text, confidence, citations }, similarity };
    },
    async isHidden(trace, { scope }, [first]) {
      const found = await findSettled(trace, scope);
      return found.some(
        ({ view: { state, kept } }) =>
          state === 'hidden' && first !== undefined && kept.answer.citations[0]?.passageId === first.passageId,
      );
    },
    async keep({ question, ...answer }, { previous, scores, trace }, { scope, userId, isPrivate, forgetsUnanswered }) {
      if (forgetsUnanswered && answer.status === 'not_found') return;
      const asker = userId === null ? null : await store.memberKey(scope.server, userId);
      const kept = { ...scope, answer, question, previous, isPrivate, asker, scores, trace, askedAt: now() };
      if (isPrivate || trace === null || answer.status !== 'not_found') return store.keep(kept, null);
      await inTurn(async () => {
        const open = await store.gaps({ server: scope.server, isOpen: true });
        await store.keep(kept, gapOf(trace, scope, open) ?? randomUUID());
      });
    },
  };
}

/** Whether it may be given again, and says more than that the documents are silent. */
function answers({ kept, state, correction }: CaseView): boolean {
  if (state === 'hidden') return false;
  return correction !== null || kept.answer.status !== 'not_found';
}

function gapOf(trace: QuestionTrace, { collection }: Scope, open: readonly Gap[]): string | null {
  const alike = open.flatMap((gap) => {
    const similarity = gap.collection === collection ? similarityOf(trace, gap.trace, sameGap) : null;
    return similarity === null ? [] : [{ id: gap.id, similarity }];
  });
  return alike.toSorted((a, b) => b.similarity - a.similarity)[0]?.id ?? null;
}

function similarityOf(
  asked: QuestionTrace,
  kept: QuestionTrace | null,
  compare: (asked: QuestionTrace, kept: QuestionTrace) => number | null,
): number | null {
  return kept === null || kept.maker !== asked.maker ? null : compare(asked, kept);
}

function createSettled(store: ModerationStore): (scope: Scope) => Promise<readonly CaseView[]> {
  const known = new Map<string, readonly CaseView[]>();
  let knownRevision = -1;
  return async (scope) => {
    const revision = await store.revision();
    if (revision !== knownRevision) known.clear();
    knownRevision = revision;
    const key = JSON.stringify([scope.server, scope.collection]);
    const views = known.get(key) ?? (await store.settled(scope));
    known.set(key, views);
    return views;
  };
}
