import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Assistant } from '../assistant.ts';
import { reasonOf } from '../foundation/errors.ts';

const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  previous: z.string().nullish(),
});

/** Answers the JSON lines of standard input, one line each, in order. */
export async function answerBatch(ask: Assistant['ask'], print: (line: string) => void): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== '') print(JSON.stringify(await answerLine(ask, line, number)));
  }
}

/** One answer, under the line's own id; a bad line gets its error, and the batch goes on. */
async function answerLine(ask: Assistant['ask'], line: string, number: number): Promise<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `Line ${number} is not JSON: ${reasonOf(error)}` };
  }
  const parsed = requestSchema.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
    const { id = null } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown };
    return { id, error: `Line ${number} is not {"id","question","previous"?}: ${faults.join('; ')}` };
  }
  const { id, question, previous } = parsed.data;
  return { ...(await ask({ question, previous: previous ?? null })), id };
}
