import type { KeptAnswer } from '../../src/moderation/kept-answer.ts';
import { actionKinds, type ModerationEvent } from '../../src/moderation/moderation-event.ts';
import type { Call } from './moderation-writer.ts';
import type { Random } from './random.ts';
import { toyAnswer } from './toy-answer.ts';

const servers = ['club', 'other'];
const members = Array.from({ length: 9 }, (_, i) => `member-${i}`);
const moderators = ['mod-1', 'mod-2'];

/** The answer that call `n` keeps, of a length that fills more than one page of the database now and then. */
function answerOf(n: number, random: Random): KeptAnswer {
  const isFound = random.below(4) > 0;
  return toyAnswer({
    id: `answer-${n}`,
    server: random.pick(servers),
    status: isFound ? 'answered' : 'not_found',
    question: `Question ${n}: ${'where did they play? '.repeat(random.below(random.pick([3, 300])))}`,
    previous: random.below(3) === 0 ? `Before ${n}` : null,
    asker: random.pick([null, ...members]),
    isPrivate: random.below(8) === 0,
    askedAt: n,
  });
}

/**
 * Call `n`, as random as the world: whatever it does is dated `n`, so that its lines in the log are known by their time.
 *
 * @param kept - The answers it may be about.
 */
export function randomCall(n: number, kept: readonly KeptAnswer[], random: Random): Call {
  if (kept.length === 0 || random.below(100) < 25) {
    const answer = answerOf(n, random);
    return [n, 'keep', answer, answer.answer.status === 'not_found' ? `gap-${answer.server}-${random.below(5)}` : null];
  }
  const { answer, server } = random.pick(kept.slice(-25)); // few, so that much happens to each
  const { id } = answer;
  const calls: readonly (() => Call)[] = [
    () => [n, 'vote', id, random.pick(members), random.pick([-1, 0, 1]), n],
    () => [n, 'apply', id, randomStep(n, random), random.pick([null, 0, 1, 2])],
    () => [n, 'apply', id, randomStep(n, random), null],
    () => [
      n,
      'apply',
      id,
      { ...randomStep(n, random), ...report, by: { role: 'member', key: random.pick(members) } },
      null,
    ],
    () => [n, 'claim', id, random.pick(moderators), n + random.below(200), n],
    () => [n, 'release', id, random.pick(moderators), n],
    () => [n, 'noteReuse', id, random.next(), n],
    () => [n, 'closeGap', `gap-${server}-${random.below(5)}`, n],
    () => [n, 'changeSettings', server, { set: { reportThreshold: 1 + random.below(4) } }, 'mod-1', n],
    () => [n, 'memberKey', server, `user-${random.below(500)}`],
    () => [n, 'anonymise', 'other', n - 100, n],
    () => [n, 'find', id],
  ];
  return random.pick(calls)();
}

const report = { action: { kind: 'report' }, reason: 'It is wrong. '.repeat(9) } as const;

function randomStep(n: number, random: Random): ModerationEvent {
  const kind = random.pick(actionKinds.filter((one) => one !== 'report' && one !== 'dispute'));
  const correction = { text: `Correction ${n}`, passageIds: random.pick([[], ['chess-2031:0a1b2c3d']]) };
  const by =
    kind === 'expire'
      ? ({ role: 'system', key: null } as const)
      : { role: 'moderator' as const, key: random.pick(moderators) };
  return {
    action: kind === 'correct' ? { kind, correction } : { kind },
    by,
    at: n,
    reason: random.pick([null, `Reason ${n}`]),
  };
}
