import { Option, type Command } from 'commander';
import type { Moderation } from '../../moderation/moderation.ts';
import type { Verdict } from '../../moderation/moderation-event.ts';
import type { CommandContext } from '../command-context.ts';
import {
  addModerationCommand,
  findAnswerId,
  nameOf,
  withName,
  type AsOption,
  type Outcome,
} from './moderation-commands.ts';
import { count } from './read-options.ts';
import { printId } from './print-text.ts';
import { throwRefusal } from './throw-refusal.ts';

interface VerdictOptions extends AsOption {
  readonly reason?: string;
  readonly seen?: number;
}

interface CorrectOptions extends VerdictOptions {
  readonly passage?: readonly string[];
}

const plainVerdicts = {
  verify: 'say that the answer is right: it is given again for the same question',
  hide: 'take the answer out of sight',
  restore: 'show a hidden answer again',
  dismiss: 'dismiss the reports of a disputed answer',
  undo: 'take the last verdict back',
} as const satisfies Readonly<Partial<Record<Verdict['kind'], string>>>;

/** `verify`, `correct`, `hide`, `restore`, `dismiss`, `undo`: what moderators decide. */
export function addVerdicts(group: Command, context: CommandContext): void {
  for (const [name, description] of Object.entries(plainVerdicts)) {
    const kind = name as keyof typeof plainVerdicts;
    const command = addModerationCommand<VerdictOptions>(
      group,
      context,
      [`${kind} <id>`, description],
      async ({ moderation, store }, [id = ''], options) =>
        decide(moderation, await findAnswerId(store, id), { kind }, options),
    );
    withVerdict(command);
  }
  const correct = addModerationCommand<CorrectOptions>(
    group,
    context,
    ['correct <id> <text>', 'put a text in the answer’s place; without a passage it is a moderator’s note'],
    async ({ moderation, store }, [id = '', text = ''], { passage: passageIds = [], ...options }) => {
      const verdict: Verdict = { kind: 'correct', correction: { text: text.trim(), passageIds } };
      return decide(moderation, await findAnswerId(store, id), verdict, options);
    },
  );
  withVerdict(correct).addOption(
    new Option('--passage <id>', 'a passage that the text stands on; may be given more than once').argParser(
      (id: string, before: readonly string[] | undefined) => [...(before ?? []), id],
    ),
  );
}

function withVerdict(command: Command): Command {
  return withName(command)
    .option('--reason <text>', 'why')
    .addOption(
      new Option('--seen <n>', 'how many verdicts you have seen: refused where there are more by now').argParser(
        count(0, 1_000_000),
      ),
    );
}

async function decide(
  moderation: Moderation,
  answerId: string,
  verdict: Verdict,
  { reason, seen, ...options }: VerdictOptions,
): Promise<Outcome> {
  const decided = await moderation.decide(answerId, verdict, nameOf(options), reason?.trim() || null, seen ?? null);
  if (!decided.isDone) return throwRefusal(decided);
  return { data: decided.review, text: `${printId(answerId)} is ${decided.review.state} now.` };
}
