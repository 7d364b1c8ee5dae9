import { InteractionContextType, Routes, type REST, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Language } from '../language/language.ts';
import { commands } from './commands/all.ts';
import { defineCommand } from './define-command.ts';
import { defineFindSources } from './find-sources.ts';

/** The commands of a server, in its language. */
export function serverCommands(language: Language): RESTPostAPIApplicationCommandsJSONBody[] {
  const context = InteractionContextType.Guild;
  return [
    ...commands.map((command) => defineCommand(command, language, context)),
    defineFindSources(language, [context]),
  ];
}

/** The commands of direct messages: Discord has no Arabic, so that they are English, with French names for the French. */
export function directCommands(): RESTPostAPIApplicationCommandsJSONBody[] {
  const context = InteractionContextType.BotDM;
  return commands
    .filter(({ permission }) => permission === undefined)
    .map((command) => {
      const [english, french] = [defineCommand(command, 'en', context), defineCommand(command, 'fr', context)];
      return { ...english, name_localizations: { fr: french.name } };
    });
}

/**
 * Publishes the commands of a server, or with `null` those of direct messages, where they are not what is published.
 *
 * @returns Whether something was published.
 */
export async function publishCommands(
  rest: Pick<REST, 'get' | 'put'>,
  applicationId: string,
  guildId: string | null,
  language: Language,
): Promise<boolean> {
  const wanted = guildId === null ? directCommands() : serverCommands(language);
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const there = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as readonly object[];
  if (fingerprint(there) === fingerprint(wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

const compared = [
  'type',
  'name',
  'description',
  'required',
  'autocomplete',
  'default_member_permissions',
  'value',
  'min_value',
  'max_value',
  'max_length',
];

/** What of commands we decide, whatever else Discord says of them. */
function fingerprint(list: readonly object[]): string {
  const plain = (one: object): unknown => {
    const given = one as Readonly<Record<string, unknown>>;
    const nested = (name: string) => ((given[name] as readonly object[] | null | undefined) ?? []).map(plain);
    return [
      compared
        .map((name) => given[name] ?? (name === 'type' ? 1 : name === 'description' ? '' : null) ?? null)
        .map((value) => (value === false ? null : value)),
      nested('options'),
      nested('choices'),
      given['contexts'] ?? null,
      given['channel_types'] ?? null,
      (given['name_localizations'] as { readonly fr?: string } | null | undefined)?.fr ?? null,
    ];
  };
  const lines = list.map((one) => JSON.stringify(plain(one)));
  return lines.toSorted().join('\n');
}
