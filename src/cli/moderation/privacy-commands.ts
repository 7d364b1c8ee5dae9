import type { Command } from 'commander';
import { InputError } from '../../foundation/errors.ts';
import type { KnownOf } from '../../moderation/moderation.ts';
import type { CommandContext } from '../command-context.ts';
import { addModerationCommand } from './moderation-commands.ts';
import { printCount, printId, printText, printTime } from './print-text.ts';

const users = 'discord:NUMBER, page:MARK, terminal:NAME or moderator:NAME';

/** `my-data`, `forget`: what is kept of a person. */
export function addPrivacy(group: Command, context: CommandContext): void {
  addModerationCommand(
    group,
    context,
    ['my-data <user>', `print all that is kept of a person (${users})`],
    async ({ moderation }, [user = '']) => {
      const data = await moderation.dataOf(userIdOf(user));
      return { data, text: renderData(data) };
    },
  );
  addModerationCommand<{ yes?: boolean }>(
    group,
    context,
    ['forget <user>', 'delete who a person was, what they asked and the reasons they wrote'],
    async ({ moderation }, [user = ''], { yes = false }) => {
      const userId = userIdOf(user);
      const { keys, answers } = await moderation.dataOf(userId);
      if (keys.length === 0) return { data: { forgotten: 0 }, text: `Nothing is kept of ${user}.` };
      const questions = printCount(answers.length, 'question', 'questions');
      if (!yes)
        throw new InputError(
          `Forgetting ${user} deletes who they were, the text of ${questions} with their answers, and the reasons they wrote. Votes, reports and verdicts stay counted, without a name.`,
          'It cannot be undone. Run it again with --yes. Exports and copies that you made before still hold it all.',
        );
      const forgotten = await moderation.forget(userId);
      return { data: { forgotten }, text: `${user} is forgotten, with ${questions}. What was counted stays counted.` };
    },
  ).option('--yes', 'do it');
}

/** A number alone is that of a Discord user. */
function userIdOf(user: string): string {
  if (/^\d{15,20}$/u.test(user)) return `discord:${user}`;
  if (/^(?:discord|page|terminal|moderator):./u.test(user)) return user;
  throw new InputError(`"${user}" is no user.`, `Write ${users}.`);
}

function renderData({ servers, keys, answers, events, posts, waits }: KnownOf): string {
  if (keys.length === 0) return 'Nothing is kept.';
  return [
    `Known in ${printCount(servers.length, 'server', 'servers')}: ${servers.join(', ')}`,
    `${printCount(answers.length, 'question', 'questions')}:`,
    ...answers.map(({ answer, askedAt, question }) =>
      [`  ${printId(answer.id)}`, printTime(askedAt), printText(question ?? '(forgotten)')].join('  '),
    ),
    `${printCount(posts.length, 'message', 'messages')} in Discord that answer them; ${printCount(waits.length, 'answer', 'answers')} of an expert awaited`,
    `${printCount(events.length, 'line', 'lines')} of the log:`,
    ...events.map(({ at, kind, answerId, reason }) =>
      [`  ${printTime(at)}`, kind, answerId === null ? '' : printId(answerId), reason === null ? '' : printText(reason)]
        .filter(Boolean)
        .join('  '),
    ),
  ].join('\n');
}
