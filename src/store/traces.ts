import type { Selectable } from 'kysely';
import type { QuestionTrace } from '../recognition/question-trace.ts';
import type { QuestionShape } from '../recognition/question-shape.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';
import { system, writeEvent } from './write-event.ts';

type TraceColumns = Pick<Selectable<Tables['answer']>, 'vector' | 'shape' | 'maker'>;

export function toTrace({ vector, shape, maker }: TraceColumns): QuestionTrace | null {
  if (vector === null || shape === null || maker === null) return null;
  // A copy: the bytes may begin anywhere in a larger buffer.
  return { vector: new Float32Array(new Uint8Array(vector).buffer), shape: JSON.parse(shape) as QuestionShape, maker };
}

export function fromTrace(trace: QuestionTrace | null): TraceColumns {
  if (trace === null) return { vector: null, shape: null, maker: null };
  const { vector, shape, maker } = trace;
  const bytes = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
  return { vector: bytes, shape: JSON.stringify(shape), maker };
}

/** Questions of answers that may be given again, and of open gaps, whose trace another maker made. */
export async function readUntraced(database: Database, maker: string) {
  const rows = await database
    .selectFrom('answer')
    .innerJoin('answer_case', 'answer_case.answer_id', 'answer.id')
    .leftJoin('gap', 'gap.id', 'answer.gap_id')
    .select(['answer.id', 'question'])
    .where('question', 'is not', null)
    .where('maker', '!=', maker)
    .where((is) =>
      is.or([
        is('state', 'in', ['verified', 'corrected', 'disputed', 'stale']),
        is.and([is('gap.id', 'is not', null), is('gap.closed_at', 'is', null)]),
      ]),
    )
    .execute();
  return rows.map(({ id, question }) => ({ answerId: id, question: question! }));
}

export async function retrace(database: Database, answerId: string, trace: QuestionTrace, at: number): Promise<void> {
  await database.transaction().execute(async (change) => {
    const { server } = await change
      .updateTable('answer')
      .set(fromTrace(trace))
      .where('id', '=', answerId)
      .returning('server')
      .executeTakeFirstOrThrow();
    await writeEvent(change, { at, server, answerId, kind: 'retrace', by: system });
  });
}
