import { Option, type Command } from 'commander';
import { languages, type Language } from '../../language/language.ts';
import { logKinds, type LogKind } from '../../moderation/log-event.ts';
import { moderationStates, type ModerationState } from '../../moderation/moderation-case.ts';
import type { CaseFilter } from '../../moderation/moderation-store.ts';
import type { CommandContext } from '../command-context.ts';
import { addModerationCommand, findAnswerId } from './moderation-commands.ts';
import { printCount } from './print-text.ts';
import { count, localTime, several, withPages, type PageOptions } from './read-options.ts';
import { renderCase, renderQueue } from './render-case.ts';
import { renderFigures, renderGaps, renderLog } from './render-log.ts';
import { throwRefusal } from './throw-refusal.ts';

const statuses = ['answered', 'partial', 'not_found', 'verified'] as const;
/** Nobody has looked at them since they became what they are. */
const needsReview: readonly ModerationState[] = ['disputed', 'stale', 'unreviewed'];

interface QueueOptions extends PageOptions {
  readonly state?: readonly ModerationState[];
  readonly status?: NonNullable<CaseFilter['status']>;
  readonly language?: Language;
  readonly text?: string;
  readonly server?: string;
}

interface AuditOptions extends PageOptions {
  readonly server?: string;
  readonly answer?: string;
  readonly kind?: readonly LogKind[];
  readonly by?: string;
  readonly since?: number;
  readonly until?: number;
}

/** `queue`, `show`, `gaps`, `audit`, `figures`: what moderators read. */
export function addLists(group: Command, context: CommandContext): void {
  const queue = addModerationCommand<QueueOptions>(
    group,
    context,
    ['queue', 'list answers: by default those that need review'],
    async ({ moderation }, _, { state: states = needsReview, ...filter }) => {
      const { cases, total } = await moderation.reviews({ ...filter, states });
      const shown = filter.offset + cases.length;
      const rest = shown < total ? ` --offset ${shown} shows more.` : '';
      const note = `${printCount(total, 'answer', 'answers')}.${rest}`;
      return { data: { cases, total }, text: renderQueue(cases), note };
    },
  );
  withServer(withPages(queue))
    .addOption(
      new Option('--state <states>', `of: ${moderationStates.join(', ')}; several with commas`).argParser(
        several(moderationStates),
      ),
    )
    .addOption(new Option('--status <status>', 'of the answer').choices(statuses))
    .addOption(new Option('--language <language>', 'of the question').choices(languages))
    .option('--text <words>', 'words that the question holds');

  addModerationCommand(
    group,
    context,
    ['show <id>', 'show all of one answer: question, citations in context, why this answer, history'],
    async ({ moderation, store }, [id = '']) => {
      const data = await moderation.review(await findAnswerId(store, id));
      return data === null ? throwRefusal({ refusal: 'unknown', last: null }) : { data, text: renderCase(data) };
    },
  );

  const gaps = addModerationCommand<{ closed?: boolean; all?: boolean; server?: string }>(
    group,
    context,
    ['gaps', 'list the questions that the documents do not answer, most asked first'],
    async ({ moderation }, _, { closed = false, all = false, server }) => {
      const data = await moderation.gaps(server ?? null, all ? null : !closed);
      return { data, text: renderGaps(data) };
    },
  );
  withServer(gaps).option('--closed', 'those that were closed').option('--all', 'open and closed ones');

  const audit = addModerationCommand<AuditOptions>(
    group,
    context,
    ['audit', 'list what was done, newest first'],
    async ({ moderation, store }, _, { answer, kind: kinds, ...filter }) => {
      const answerId = answer === undefined ? null : await findAnswerId(store, answer);
      const data = await moderation.audit({ ...filter, kinds: kinds ?? null, answerId });
      return { data, text: renderLog(data) };
    },
  );
  withServer(withPages(audit))
    .option('--answer <id>', 'to one answer')
    .addOption(
      new Option('--kind <kinds>', `of: ${logKinds.join(', ')}; several with commas`).argParser(several(logKinds)),
    )
    .option('--by <who>', "a moderator's name, or a member's key or its beginning as it is shown")
    .addOption(new Option('--since <time>', 'from this day or time on').argParser(localTime))
    .addOption(new Option('--until <time>', 'before this day or time').argParser(localTime));

  const figures = addModerationCommand<{ days: number; server?: string }>(
    group,
    context,
    ['figures', 'count questions, states and gaps'],
    async ({ moderation }, _, { days, server }) => {
      const data = await moderation.figures(server ?? null, days);
      return { data, text: renderFigures(data) };
    },
  );
  withServer(figures).addOption(
    new Option('--days <n>', 'how many days back, today among them').argParser(count(1, 3660)).default(30),
  );
}

function withServer(command: Command): Command {
  return command.option('--server <server>', 'of one server: its id, or "home" for the page and the command line');
}
