import type { ChatInputCommandInteraction, Client, Interaction } from 'discord.js';
import type { Asked } from '../../support/discord-server/actors/asked.ts';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { GuildActor } from '../../support/discord-server/actors/guild-actor.ts';
import { type DiscordServer, startDiscordServer } from '../../support/discord-server/start-discord-server.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { connectBot } from './connected-bot.ts';

/** A bot with commands, and two members who use them. */
export interface CommandedBot {
  readonly server: DiscordServer;
  readonly client: Client<true>;
  readonly guild: GuildActor;
  readonly channel: ChannelState;
  readonly member: AskingMember;
  readonly other: AskingMember;
  /** The next interaction, as the bot gets it. */
  readonly received: <I extends Interaction>() => Promise<I>;
  /** The member sends "/ping". */
  readonly ping: () => Promise<{ asked: Asked; interaction: ChatInputCommandInteraction }>;
  readonly close: () => Promise<void>;
}

export async function commandBot(): Promise<CommandedBot> {
  const server = await startDiscordServer();
  const guild = server.guild();
  const channel = guild.channel('general');
  const [member, other] = [guild.member(), guild.member()];
  const client = await connectBot(server);
  const text = { type: 3, name: 'text', description: 'a text', required: true, autocomplete: true };
  await client.application.commands.set([
    { name: 'ping', description: 'answers' },
    { name: 'say', description: 'says', options: [text] },
    {
      name: 'settings',
      description: 'settings',
      options: [
        {
          type: 1,
          name: 'expert',
          description: 'who is asked',
          options: [{ type: 6, name: 'who', description: 'who' }],
        },
        {
          type: 1,
          name: 'set',
          description: 'sets',
          options: [
            { type: 7, name: 'where', description: 'where', channel_types: [0] },
            { type: 8, name: 'role', description: 'role' },
            { type: 11, name: 'file', description: 'file' },
            { type: 4, name: 'count', description: 'count', min_value: 1, max_value: 9 },
          ],
        },
      ],
    },
    { name: 'served', description: 'in guilds', contexts: [0] },
    { name: 'reset', description: 'for few', defaultMemberPermissions: '32' },
    { name: 'Quote', type: 3 },
  ]);
  const received = <I extends Interaction>() =>
    // oxlint-disable-next-line promise/avoid-new -- an event that comes once
    new Promise<I>((resolve) => {
      client.once('interactionCreate', (interaction) => resolve(interaction as I));
    });
  return {
    server,
    client,
    guild,
    channel,
    member,
    other,
    received,
    async ping() {
      const arrived = received<ChatInputCommandInteraction>();
      const asked = member.slash(channel, 'ping');
      return { asked, interaction: await arrived };
    },
    async close() {
      await client.destroy();
      await server.close();
    },
  };
}
