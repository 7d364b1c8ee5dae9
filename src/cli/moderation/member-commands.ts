import { Argument, type Command } from 'commander';
import { InputError } from '../../foundation/errors.ts';
import type { CaseSummary } from '../../moderation/views.ts';
import type { CommandContext } from '../command-context.ts';
import { addModerationCommand, findAnswerId, nameOf, withName, type AsOption } from './moderation-commands.ts';
import { printId, printText, printTime } from './print-text.ts';
import { throwRefusal } from './throw-refusal.ts';

const votes = { up: 1, down: -1, none: 0 } as const;

/** `report`, `vote`: what members do, in the name of whoever types; `claim`, `release`: who works on what. */
export function addMemberSteps(group: Command, context: CommandContext): void {
  const report = addModerationCommand<AsOption>(
    group,
    context,
    ['report <id> <reason>', 'report an answer; enough reports fold it away until it is reviewed'],
    async ({ moderation, store }, [id = '', reason = ''], options) => {
      const answerId = await findAnswerId(store, id);
      const reported = await moderation.report(answerId, memberId(options), reason.trim());
      if (!reported.isDone) return throwRefusal(reported);
      const { state } = reported;
      return { data: { state }, text: `${printId(answerId)} is reported, and ${state} now.` };
    },
  );
  withName(report);

  const vote = addModerationCommand<AsOption>(
    group,
    context,
    ['vote <id>', 'vote for an answer or against it, once; "none" takes the vote back'],
    async ({ moderation, store }, [id = '', way = ''], options) => {
      const answerId = await findAnswerId(store, id);
      const data = await moderation.vote(answerId, memberId(options), votes[way as keyof typeof votes]);
      if (data === null) return throwRefusal({ refusal: 'unknown', last: null });
      return { data, text: `${printId(answerId)}  +${data.up} −${data.down}` };
    },
  );
  withName(vote.addArgument(new Argument('<vote>', 'which way').choices(Object.keys(votes))));

  const claim = addModerationCommand<AsOption>(
    group,
    context,
    ['claim <id>', 'tell other moderators that you work on it, for half an hour'],
    async ({ moderation, store }, [id = ''], options) => {
      const [answerId, name] = [await findAnswerId(store, id), nameOf(options)];
      const data = await moderation.claim(answerId, name);
      if (data === null) return throwRefusal({ refusal: 'unknown', last: null });
      if (data.claim?.by === name)
        return { data, text: `${printId(answerId)} is yours until ${printTime(data.claim.until)}.` };
      throw claimedBy(data.claim);
    },
  );
  withName(claim);

  const release = addModerationCommand<AsOption>(
    group,
    context,
    ['release <id>', 'give your claim back'],
    async ({ moderation, store }, [id = ''], options) => {
      const data = await moderation.release(await findAnswerId(store, id), nameOf(options));
      if (data === null) return throwRefusal({ refusal: 'unknown', last: null });
      if (data.claim !== null) throw claimedBy(data.claim);
      return { data, text: `Nobody works on ${printId(data.answerId)} now.` };
    },
  );
  withName(release);
}

function claimedBy(claim: CaseSummary['claim']): InputError {
  const holder = claim === null ? 'Another moderator works' : `${printText(claim.by)} works`;
  const until = claim === null ? '' : ` until ${printTime(claim.until)}`;
  return new InputError(`${holder} on it${until}.`, 'Take another one, or ask them.');
}

/** Who types is a member like any other. */
function memberId(options: AsOption): string {
  return `terminal:${nameOf(options)}`;
}
