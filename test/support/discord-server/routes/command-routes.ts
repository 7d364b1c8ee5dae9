import { ApplicationCommandType, type APIApplicationCommand } from 'discord-api-types/v10';
import { checkCommand } from '../checks/check-command.ts';
import { invalidForm } from '../checks/form-errors.ts';
import { findGuild } from '../find.ts';
import { refusals } from '../refusal.ts';
import type { Body, Call, Route } from '../route.ts';
import type { World } from '../state.ts';

const most = new Map<number, number>([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
]);
const global = '/applications/:application/commands';
const ofGuild = '/applications/:application/guilds/:guild/commands';

/** Commands, of the application or of one guild. */
export const commandRoutes: readonly Route[] = [global, ofGuild].flatMap((path): Route[] => [
  {
    method: 'GET',
    path,
    handle: (world, call) => {
      const commands = list(world, scopeOf(world, call));
      return call.query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocalizations);
    },
  },
  { method: 'PUT', path, handle: replaceAll },
  {
    method: 'POST',
    path,
    handle: (world, call) => {
      checkCommand(call.body);
      return put(world, scopeOf(world, call), call.body);
    },
  },
  { method: 'GET', path: `${path}/:command`, handle: find },
  {
    method: 'PATCH',
    path: `${path}/:command`,
    handle: (world, call) => {
      const { id, ...had } = find(world, call);
      checkCommand({ ...had, ...call.body });
      return store(world, { ...had, id, ...call.body, version: world.newId() });
    },
  },
  {
    method: 'DELETE',
    path: `${path}/:command`,
    handle: (world, call) => void world.commands.delete(find(world, call).id),
  },
]);

/** The guild of the path, checked; undefined for the application's own commands. */
function scopeOf(world: World, { params }: Call): string | undefined {
  if (params['application'] !== world.bot.id) throw refusals.missingAccess();
  return params['guild'] === undefined ? undefined : findGuild(world, params['guild']).id;
}

function list(world: World, guildId: string | undefined): APIApplicationCommand[] {
  return [...world.commands.values()].filter(({ guild_id }) => guild_id === guildId);
}

function find(world: World, call: Call): APIApplicationCommand {
  const scope = scopeOf(world, call);
  const command = world.commands.get(call.params['command'] ?? '');
  if (!command || command.guild_id !== scope) throw refusals.unknownCommand();
  return command;
}

function replaceAll(world: World, call: Call): APIApplicationCommand[] {
  const scope = scopeOf(world, call);
  if (!Array.isArray(call.body)) invalidForm([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
  const bodies: Body[] = call.body;
  const keys = bodies.map(({ type = 1, name }) => `${type} ${name}`);
  for (const [index, body] of bodies.entries()) {
    checkCommand(body, [index]);
    if (keys.indexOf(keys[index]!) !== index) {
      invalidForm([], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
  }
  for (const had of list(world, scope)) {
    if (!keys.includes(`${had.type} ${had.name}`)) world.commands.delete(had.id);
  }
  return bodies.map((body) => put(world, scope, body));
}

/** A command of the same kind and name is written over, and keeps its id. */
function put(world: World, guildId: string | undefined, body: Body): APIApplicationCommand {
  const type: ApplicationCommandType = body.type ?? ApplicationCommandType.ChatInput;
  const same = list(world, guildId).filter((one) => one.type === type);
  const had = same.find(({ name }) => name === body.name);
  if (!had && same.length >= (most.get(type) ?? 0)) throw refusals.tooManyCommands();
  return store(world, {
    default_member_permissions: null,
    description: '',
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    contexts: null,
    ...keepSaying(body),
    type,
    id: had?.id ?? world.newId(),
    application_id: world.bot.id,
    version: world.newId(),
    ...(guildId !== undefined && { guild_id: guildId }),
  });
}

/** Without being asked, Discord leaves them out of a list. */
function withoutLocalizations(one: Body): Body {
  const { name_localizations: _, description_localizations: __, ...rest } = one;
  return {
    ...rest,
    ...(one.options && { options: one.options.map(withoutLocalizations) }),
    ...(one.choices && { choices: one.choices.map(withoutLocalizations) }),
  };
}

/** What says nothing is not kept: an option that is not required, a list without members. */
function keepSaying(one: Body): Body {
  const saying = Object.entries(one).filter(
    ([key, value]) => !(value === false && key !== 'nsfw') && !(Array.isArray(value) && value.length === 0),
  );
  return {
    ...Object.fromEntries(saying),
    ...(one.options?.length > 0 && { options: one.options.map(keepSaying) }),
  };
}

function store(world: World, command: APIApplicationCommand): APIApplicationCommand {
  world.commands.set(command.id, command);
  return command;
}
