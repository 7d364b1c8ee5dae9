import { ApplicationCommandOptionType as Option } from 'discord-api-types/v10';
import { isAllowed } from '../permissions.ts';
import type { Body } from '../route.ts';
import type { Filling } from './command-options.ts';

const numeric: readonly unknown[] = [Option.Integer, Option.Number];

/** Refuses what the client would not let a member send in an option. */
export function checkValue(option: Body, value: string | number | boolean, filling: Filling): void {
  const fail = (why: string): never => {
    throw new Error(`the option "${option.name}" ${why}: ${value}`);
  };
  if (option.type === Option.Attachment) fail('takes a file');
  const isNumeric = numeric.includes(option.type);
  const expected = isNumeric ? 'number' : option.type === Option.Boolean ? 'boolean' : 'string';
  if (typeof value !== expected) fail(`takes a ${expected}`);
  if (option.type === Option.Integer && !Number.isInteger(value)) fail('takes an integer');
  if (option.choices?.length > 0 && !option.choices.some((one: Body) => one.value === value))
    fail('has no such choice');
  const size = typeof value === 'string' ? value.length : Number(value);
  const [min, max] = isNumeric ? [option.min_value, option.max_value] : [option.min_length, option.max_length ?? 6000];
  if (expected !== 'boolean' && (size < (min ?? -Infinity) || size > (max ?? Infinity))) fail('is out of bounds');
  const unfit = whyUnfit(option, String(value), filling);
  if (unfit !== null) fail(unfit);
}

/** What is wrong with the id of a channel, role or user; `null`: it is no id, or all is well. */
function whyUnfit(option: Body, id: string, { world, channel: { guild }, userId }: Filling): string | null {
  switch (option.type) {
    case Option.Channel: {
      const channel = world.channels.get(id);
      if (!channel || channel.guild !== guild || !isAllowed(world, channel, userId, ['ViewChannel']))
        return 'names no channel that the member sees';
      return (option.channel_types ?? [channel.type]).includes(channel.type) ? null : 'takes no such channel';
    }
    case Option.Role:
      return guild?.roles.has(id) ? null : 'names no role';
    case Option.User:
      return world.users.has(id) ? null : 'names no user';
    default:
      return null;
  }
}
