import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import type { Body } from '../route.ts';

/** What a member types into a command: by option name. Users, channels and roles by their ids. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** How an option travels in an interaction. */
export interface SentOption {
  readonly name: string;
  readonly type: Option;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: SentOption[];
}

/** Fills in a command as Discord's client lets one; `path` are its sub-commands, `focused` is being typed. */
export function fillInOptions(
  command: APIApplicationCommand,
  path: readonly string[],
  values: OptionValues,
  focused?: string,
): SentOption[] {
  return fillIn(command.options ?? [], path, values, focused);
}

function fillIn(
  options: readonly APIApplicationCommandOption[],
  [sub, ...deeper]: readonly string[],
  values: OptionValues,
  focused?: string,
): SentOption[] {
  if (sub !== undefined) {
    const found = options.find(({ name }) => name === sub);
    if (!found) throw new Error(`there is no sub-command "${sub}"`);
    const inner = ('options' in found ? found.options : undefined) ?? [];
    return [{ name: sub, type: found.type, options: fillIn(inner, deeper, values, focused) }];
  }
  const unknown = Object.keys(values).find((key) => options.every(({ name }) => name !== key));
  if (unknown !== undefined) throw new Error(`there is no option "${unknown}"`);
  if (options.some(({ type }) => type === Option.Subcommand)) throw new Error('a sub-command must be chosen');
  return options.flatMap((option): SentOption[] => {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required && focused === undefined) throw new Error(`the option "${option.name}" is required`);
      return [];
    }
    const { name, type } = option;
    if (name === focused) return [{ name, type, value, focused: true }];
    if (focused === undefined) check(option, value);
    return [{ name, type, value }];
  });
}

/** Refuses what the client would not let a member send. */
function check(option: Body, value: string | number | boolean): void {
  const fail = (why: string): never => {
    throw new Error(`the option "${option.name}" ${why}: ${value}`);
  };
  const isNumeric = option.type === Option.Integer || option.type === Option.Number;
  const expected = isNumeric ? 'number' : option.type === Option.Boolean ? 'boolean' : 'string';
  if (typeof value !== expected) fail(`takes a ${expected}`);
  if (option.type === Option.Integer && !Number.isInteger(value)) fail('takes an integer');
  if (option.choices?.length > 0 && !option.choices.some((one: Body) => one.value === value))
    fail('has no such choice');
  const size = typeof value === 'string' ? value.length : Number(value);
  const [min, max] = isNumeric ? [option.min_value, option.max_value] : [option.min_length, option.max_length ?? 6000];
  if (expected !== 'boolean' && (size < (min ?? -Infinity) || size > (max ?? Infinity))) fail('is out of bounds');
}
