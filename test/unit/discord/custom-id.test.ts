import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCustomId, encodeCustomId, type ButtonAction } from '../../../src/discord/custom-id.ts';
import { maxCustomId } from '../../../src/discord/limits.ts';
import { nastyText } from '../../support/nasty-text.ts';

const answerId = randomUUID();
const actions: readonly ButtonAction[] = [
  { kind: 'vote', value: 'up', answerId },
  { kind: 'vote', value: 'down', answerId },
  { kind: 'sources', answerId, page: 0 },
  { kind: 'sources', answerId, page: 12 },
  { kind: 'report', answerId },
  { kind: 'expert', answerId },
  { kind: 'share', answerId },
  { kind: 'unfold', answerId },
  { kind: 'review', step: 'dismiss', answerId, seen: 0 },
  { kind: 'review', step: 'claim', answerId, seen: 3 },
  { kind: 'remove', answerId, messageId: '1234567890123456789' },
  { kind: 'list', list: 'queue', page: 0 },
  { kind: 'list', list: 'audit', page: 12 },
];

describe('custom ids', () => {
  it.each(actions)('carry $kind', (action) => {
    const id = encodeCustomId(action);
    expect(id.length).toBeLessThanOrEqual(maxCustomId);
    expect(decodeCustomId(id)).toEqual(action);
  });

  it.each([
    '',
    ':',
    'vote',
    'vote:up',
    'vote:left:a',
    'vote:up:',
    'vote:up:a:b',
    'sources:a',
    'sources:a:-1',
    'sources:a:01',
    'sources:a:1e3',
    'report:a b',
    'report:',
    'review:kill:a:0',
    'review:verify:a',
    'remove:a:b',
    'remove:a',
    'list:all:0',
    'list:queue:-1',
    '__proto__:a',
    'constructor',
    `report:${'a'.repeat(200)}`,
  ])('are not "%s"', (id) => {
    expect(decodeCustomId(id)).toBeNull();
  });

  it('carry nothing else', () => {
    expect(() => encodeCustomId({ kind: 'report', answerId: 'a:b' })).toThrow(RangeError);
    expect(() => encodeCustomId({ kind: 'sources', answerId, page: -1 })).toThrow(RangeError);
  });

  it('are read back only as they are written', () => {
    const near = fc.tuple(
      fc.constantFrom('vote', 'sources', 'report', 'review'),
      fc.array(fc.oneof(nastyText(2), fc.constantFrom('up', '0', answerId, 'verify')), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          nastyText(),
          near.map(([kind, rest]) => [kind, ...rest].join(':')),
        ),
        (id) => {
          const action = decodeCustomId(id);
          expect(action === null || encodeCustomId(action) === id).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
