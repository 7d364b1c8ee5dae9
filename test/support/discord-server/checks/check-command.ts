import {
  ApplicationCommandOptionType as Option,
  ApplicationCommandType as Command,
  Locale,
} from 'discord-api-types/v10';
import type { Body } from '../route.ts';
import { checkBounds } from './check-bounds.ts';
import { FormErrors } from './form-errors.ts';

type Path = readonly (string | number)[];

const chatName = /^[-_'\p{L}\p{N}\p{Script=Deva}\p{Script=Thai}]{1,32}$/u;
const locales: readonly unknown[] = Object.values(Locale);
const maxCharacters = 8000;

/** Refuses with 50035 what is no command. */
export function checkCommand(command: Body, path: Path = []): void {
  const errors = new FormErrors();
  const isChat = (command.type ?? Command.ChatInput) === Command.ChatInput;
  if (isChat) checkNamed(errors, command, path);
  else {
    errors.text([...path, 'name'], command.name, 1, 32);
    if (command.description) errors.length([...path, 'description'], 0, 0);
    if (command.options?.length > 0) errors.length([...path, 'options'], 0, 0);
  }
  checkOptions(errors, command.options ?? [], [...path, 'options'], null);
  const permissions = command.default_member_permissions;
  if (permissions !== undefined && permissions !== null && !/^\d+$/u.test(String(permissions))) {
    errors.add([...path, 'default_member_permissions'], 'NUMBER_TYPE_COERCE', 'Value is not int.');
  }
  for (const [index, context] of (command.contexts ?? []).entries()) {
    errors.choice([...path, 'contexts', index], context, [0, 1, 2]);
  }
  if (characters(command) > maxCharacters) {
    errors.add(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${maxCharacters})`);
  }
  errors.throwIfAny();
}

/** A name and a description, in every locale. */
function checkNamed(errors: FormErrors, one: Body, at: Path): void {
  const names = { name: one.name, ...prefixed('name_localizations', one.name_localizations) };
  for (const [key, name] of Object.entries(names)) {
    const here = [...at, ...key.split('/')];
    errors.text(here, name, 1, 32);
    if (typeof name === 'string' && (!chatName.test(name) || name !== name.toLowerCase())) {
      errors.add(here, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    }
  }
  const texts = {
    description: one.description,
    ...prefixed('description_localizations', one.description_localizations),
  };
  for (const [key, text] of Object.entries(texts)) errors.text([...at, ...key.split('/')], text, 1, 100);
  for (const key of ['name_localizations', 'description_localizations']) {
    for (const locale of Object.keys(one[key] ?? {})) errors.choice([...at, key, locale], locale, locales);
  }
}

function prefixed(prefix: string, values: Body): Record<string, unknown> {
  const pairs = Object.entries(values ?? {}).filter(([, value]) => value !== null);
  return Object.fromEntries(pairs.map(([key, value]) => [`${prefix}/${key}`, value]));
}

function isSub({ type }: Body): boolean {
  return type === Option.Subcommand || type === Option.SubcommandGroup;
}

/** @param under - The kind of option that these stand in; `null`: the command itself. */
function checkOptions(errors: FormErrors, options: readonly Body[], path: Path, under: Option | null): void {
  if (options.length > 25) errors.length(path, 0, 25);
  const seen = new Set<unknown>();
  let isOptional = false;
  if (options.some(isSub) && !options.every(isSub)) {
    errors.add(
      path,
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other options',
    );
  }
  for (const [index, option] of options.entries()) {
    const at = [...path, index];
    checkNamed(errors, option, at);
    if (!(option.type in Option)) errors.choice([...at, 'type'], option.type, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    if (seen.has(option.name)) {
      errors.add([...at, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    }
    seen.add(option.name);
    if (option.required && isOptional) {
      errors.add(
        at,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    isOptional ||= !option.required && !isSub(option);
    if (!mayStandIn(option, under))
      errors.add([...at, 'type'], 'BASE_TYPE_CHOICES', 'This type of option may not stand here.');
    if (!isSub(option) && option.options?.length > 0) errors.length([...at, 'options'], 0, 0);
    checkBounds(errors, option, at);
    checkOptions(errors, option.options ?? [], [...at, 'options'], option.type);
  }
}

/** A group holds subcommands alone, a subcommand neither of them. */
function mayStandIn(option: Body, under: Option | null): boolean {
  if (under === Option.SubcommandGroup) return option.type === Option.Subcommand;
  return under === null || !isSub(option);
}

/** Names, descriptions and values of a command, with the longest localisation of each. */
function characters(one: Body): number {
  const longest = (text: unknown, localized: Body) =>
    Math.max(
      0,
      ...[text, ...Object.values(localized ?? {})].map((value) => (typeof value === 'string' ? value.length : 0)),
    );
  const own =
    longest(one.name, one.name_localizations) +
    longest(one.description, one.description_localizations) +
    (typeof one.value === 'string' ? one.value.length : 0);
  const inner: Body[] = [...(one.options ?? []), ...(one.choices ?? [])];
  return inner.reduce<number>((sum, part) => sum + characters(part), own);
}
