import { ApplicationCommandOptionType as Option, ChannelType } from 'discord-api-types/v10';
import type { Body } from '../route.ts';
import type { FormErrors } from './form-errors.ts';

type Path = readonly (string | number)[];

const channelTypes: readonly unknown[] = Object.values(ChannelType).filter((type) => typeof type === 'number');
const numeric: readonly unknown[] = [Option.Integer, Option.Number];
const chosen: readonly unknown[] = [Option.String, ...numeric];

/** What may be chosen in an option: choices, a completion, the least and the most, kinds of channels; each of its own kinds of options. */
export function checkBounds(errors: FormErrors, option: Body, at: Path): void {
  const { type, choices = [], autocomplete, min_value: min, max_value: max } = option;
  const demandKind = (key: string, kinds: readonly unknown[]) => {
    if (option[key] !== undefined && !kinds.includes(type)) {
      errors.add([...at, key], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', `${key} is not for this type of option`);
    }
  };
  if (choices.length > 0) demandKind('choices', chosen);
  if (autocomplete) demandKind('autocomplete', chosen);
  for (const key of ['min_value', 'max_value']) demandKind(key, numeric);
  for (const key of ['min_length', 'max_length']) demandKind(key, [Option.String]);
  demandKind('channel_types', [Option.Channel]);
  for (const [index, one] of (option.channel_types ?? []).entries())
    errors.choice([...at, 'channel_types', index], one, channelTypes);
  for (const [key, bound] of Object.entries({ min_value: min, max_value: max })) {
    const isInteger = type !== Option.Integer || Number.isInteger(bound);
    if (bound !== undefined && (typeof bound !== 'number' || !isInteger))
      errors.add([...at, key], 'NUMBER_TYPE_COERCE', 'Value is not int.');
  }
  if (min > max) errors.add([...at, 'min_value'], 'APPLICATION_COMMAND_OPTIONS_MIN_MAX', 'min_value is over max_value');
  if (choices.length > 0 && autocomplete) {
    errors.add([...at, 'autocomplete'], 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', 'Cannot have both');
  }
  checkChoiceList(errors, choices, [...at, 'choices']);
}

/** Names and values of up to 25 choices, of a command or of an autocompletion. */
export function checkChoiceList(errors: FormErrors, choices: readonly Body[], at: Path): void {
  if (choices.length > 25) errors.length(at, 0, 25);
  for (const [index, choice] of choices.entries()) {
    errors.text([...at, index, 'name'], choice.name, 1, 100);
    if (typeof choice.value !== 'number') errors.text([...at, index, 'value'], choice.value, 1, 100);
  }
}
