import { isInjection } from '../answers/is-injection.ts';
import { notFound, type ComposedAnswer } from '../answers/compose-answer.ts';
import { messages } from '../answers/messages/messages.ts';
import { defaultCollection } from '../corpus/uploads/server-collection.ts';
import type { QuestionEmbedder } from '../embeddings/embedding-model.ts';
import { createRecentValues } from '../foundation/recent-values.ts';
import type { Snapshot } from '../indexes/snapshot.ts';
import { words } from '../language/tokenize.ts';
import { questionShape, shapeVersion } from '../recognition/question-shape.ts';
import type { Aliases } from '../retrieval/aliases.ts';
import { analyzeQuestion, type Question } from '../retrieval/question.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { createAnswerFromCollection, type AnswerFromCollection } from './answer-from-collection.ts';
import { chooseAnswer } from './choose-answer.ts';
import { maxQuestionCharacters, type Engine, type EngineRequest, type Spent } from './engine.ts';

export interface EngineParts {
  readonly embedder: QuestionEmbedder;
  /** The known names of things that questions may hold. */
  readonly aliases: Aliases;
  readonly createRetriever: (snapshot: Snapshot) => Retriever;
  /** The live snapshots by collection, the home's first. */
  readonly readSnapshots: () => Promise<ReadonlyMap<string, Snapshot>>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** A question as it was understood, or what is said to what is none. */
type Understood = { readonly question: Question; readonly refusal: string | null };

const rememberedVectors = 100; // a question is first recognised, then answered

/** An engine in this thread. It answers once `reload` has read the snapshots. */
export function createEngine({ embedder, aliases, createRetriever, readSnapshots, now }: EngineParts): Engine {
  const traceMaker = `${embedder.id} ${shapeVersion}`;
  const vectors = createRecentValues<string, Float32Array>(rememberedVectors);
  let home = '';
  let indexVersion = '';
  let collections: ReadonlyMap<string, AnswerFromCollection> = new Map();

  const atHome = () => [collections.get(home)!];

  async function embed(text: string, spent: Pick<Spent, 'embed'>): Promise<Float32Array> {
    const start = now();
    const vector = vectors.find(text) ?? vectors.keep(text, await embedder.embedQuestion(text));
    spent.embed += now() - start;
    return vector;
  }

  function understand(asked: string, previous: string | null): Understood {
    const isTooLong = asked.length > maxQuestionCharacters;
    const before = previous === null ? null : previous.slice(0, maxQuestionCharacters);
    const text = isTooLong ? asked.slice(0, maxQuestionCharacters) : asked;
    const question = analyzeQuestion(text, aliases, before);
    const say = messages[question.language];
    if (isTooLong) return { question, refusal: say.longQuestion(maxQuestionCharacters) };
    if (words(asked).length === 0) return { question, refusal: say.emptyQuestion };
    if (isInjection(asked)) return { question, refusal: say.injection };
    return { question, refusal: question.words.length === 0 ? say.notFound : null };
  }

  async function compose(request: EngineRequest, spent: Spent): Promise<ComposedAnswer> {
    const { question: asked, previous, collections: wanted } = request;
    const { question, refusal } = understand(asked, previous);
    const known = wanted.flatMap((name) => collections.get(name) ?? (name === defaultCollection ? atHome() : []));
    const answerers = known.length > 0 ? known : wanted.length > 0 ? [] : atHome();
    if (refusal !== null || answerers.length === 0)
      return notFound({ ...question, text: asked }, [], 0, indexVersion, refusal ?? undefined);
    const answers: ComposedAnswer[] = [];
    for (const answer of answerers) answers.push(await answer(question, previous, spent));
    return { ...chooseAnswer(answers), question: asked };
  }

  return {
    traceMaker,
    async trace({ question: asked, previous }) {
      const { question, refusal } = understand(asked, previous);
      const spent = { embed: 0 };
      const isOwn = refusal === null && !question.isFollowUp;
      const trace = isOwn
        ? { vector: await embed(question.text, spent), shape: questionShape(question), maker: traceMaker }
        : null;
      return { trace, language: question.language, embedMs: spent.embed };
    },
    async answer(request) {
      const spent: Spent = { embed: 0, answer: 0 };
      return { composed: await compose(request, spent), spent };
    },
    async reload() {
      const snapshots = await readSnapshots();
      const parts = { aliases, embed, now };
      const opened = [...snapshots].map(([name, snapshot]) => {
        return [
          name,
          createAnswerFromCollection({ ...parts, snapshot, retriever: createRetriever(snapshot) }),
        ] as const;
      });
      const [first] = snapshots;
      [home, indexVersion] = [first![0], first![1].version];
      collections = new Map(opened);
    },
    close: () => Promise.resolve(),
  };
}
