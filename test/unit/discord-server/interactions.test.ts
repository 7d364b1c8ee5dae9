import { deepStrictEqual } from 'node:assert';
import {
  type APIModalInteractionResponseCallbackData,
  type ChatInputCommandInteraction,
  type Client,
  ComponentType,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  type RepliableInteraction,
  Routes,
  TextInputStyle,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import { type DiscordServer, startDiscordServer } from '../../support/discord-server/start-discord-server.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { connectBot, refusalOf } from './connected-bot.ts';

let server: DiscordServer;
let client: Client<true>;
let channel: ChannelState;
let member: AskingMember;
let other: AskingMember;

beforeAll(async () => {
  server = await startDiscordServer();
  const guild = server.guild();
  channel = guild.channel('general');
  member = guild.member();
  other = guild.member();
  client = await connectBot(server);
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
      ],
    },
    { name: 'served', description: 'in guilds', contexts: [0] },
    { name: 'reset', description: 'for few', defaultMemberPermissions: '32' },
    { name: 'Quote', type: 3 },
  ]);
});

afterEach(() => {
  client.removeAllListeners('interactionCreate');
  deepStrictEqual(server.takeViolations(), []);
});

afterAll(async () => {
  await client.destroy();
  await server.close();
});

/** The next interaction, as the bot gets it. */
function received<I extends Interaction>(): Promise<I> {
  // oxlint-disable-next-line promise/avoid-new -- an event that comes once
  return new Promise((resolve) => {
    client.once('interactionCreate', (interaction) => resolve(interaction as I));
  });
}

async function ping(): Promise<{
  asked: ReturnType<AskingMember['slash']>;
  interaction: ChatInputCommandInteraction;
}> {
  const arrived = received<ChatInputCommandInteraction>();
  const asked = member.slash(channel, 'ping');
  return { asked, interaction: await arrived };
}

const button = { type: ComponentType.Button, style: 1, custom_id: 'go', label: 'Go' } as const;
const row = { type: ComponentType.ActionRow, components: [button] } as const;

/** A modal with one input. */
const modal: APIModalInteractionResponseCallbackData = {
  custom_id: 'why',
  title: 'Why',
  components: [
    {
      type: ComponentType.ActionRow,
      components: [
        { type: ComponentType.TextInput, custom_id: 'reason', label: 'Reason', style: TextInputStyle.Short },
      ],
    },
  ],
};

describe('answers', () => {
  it('are seen by all, or by the one who asked', async () => {
    const open = await ping();
    await open.interaction.reply('pong');
    const hidden = await ping();
    await hidden.interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
    expect((await hidden.asked.answer()).flags).toBe(MessageFlags.Ephemeral);
    expect(member.sees(channel).map(({ content }) => content)).toEqual(['pong', 'psst']);
    expect(other.sees(channel).map(({ content }) => content)).toEqual(['pong']);
    const read = (await client.rest.get(Routes.channelMessages(channel.id))) as unknown[];
    expect(read.length).toBe(1);
  });

  it('are deferred, filled in, followed up, read and deleted', async () => {
    const { asked, interaction } = await ping();
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    expect(await asked.acknowledged()).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect(asked.state.original?.message.flags).toBe(MessageFlags.Loading | MessageFlags.Ephemeral);
    await interaction.editReply('done');
    expect((await asked.answer()).flags).toBe(MessageFlags.Ephemeral);
    const more = await interaction.followUp('more');
    expect((await asked.followUps())[0]?.content).toBe('more');
    expect((await interaction.fetchReply()).content).toBe('done');
    await interaction.editReply({ message: more.id, content: 'changed' });
    expect(other.sees(channel).at(-1)?.content).toBe('changed');
    await interaction.deleteReply(more.id);
    expect(await refusalOf(interaction.fetchReply(more.id))).toBe(10_008);
  });

  it('take the place of a deferred one when they are the first follow-up', async () => {
    const { asked, interaction } = await ping();
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.followUp('late');
    expect((await asked.answer()).content).toBe('late');
    expect(other.sees(channel).some(({ content }) => content === 'late')).toBe(false);
  });

  it('give their message with the acknowledgement when asked', async () => {
    const { interaction } = await ping();
    const { resource } = await interaction.reply({ content: 'pong', withResponse: true });
    expect(resource?.message?.content).toBe('pong');
  });
});

describe('windows', () => {
  /** The callback itself, past the checks of discord.js. */
  const callBack = ({ id, token }: Interaction, body: unknown) =>
    client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  const pong = { type: 4, data: { content: 'pong', allowed_mentions: { parse: [] } } };

  it('refuse a second acknowledgement', async () => {
    const { interaction } = await ping();
    await callBack(interaction, pong);
    expect(await refusalOf(callBack(interaction, pong))).toBe(40_060);
    expect(server.takeViolations().map(({ what }) => what)).toEqual([expect.stringContaining('40060')]);
  });

  it('refuse one after three seconds, and say that nobody answered', async () => {
    const { interaction } = await ping();
    server.clock.advance(3001);
    expect(await refusalOf(interaction.reply('late'))).toBe(10_062);
    expect(server.takeViolations().map(({ what }) => what)).toEqual([expect.any(String), 'no answer in 3 s']);
    server.world.interactions.delete(interaction.token);
  });

  it('refuse one that is made late on demand', async () => {
    const { interaction } = await ping();
    server.http.add({ on: /callback$/u, lateByMs: 3001 });
    expect(await refusalOf(interaction.deferReply())).toBe(10_062);
    server.world.interactions.delete(interaction.token);
    server.takeViolations();
  });

  it('close after fifteen minutes', async () => {
    const { interaction } = await ping();
    await interaction.deferReply();
    server.clock.advance(15 * 60_000 + 1);
    expect(await refusalOf(interaction.editReply('late'))).toBe(50_027);
    expect(server.takeViolations().at(-1)?.what).toBe('deferred, and never answered');
    server.world.interactions.delete(interaction.token);
  });

  it('open only with the first answer', async () => {
    const { interaction } = await ping();
    expect(await refusalOf(interaction.webhook.send('early'))).toBe(10_015);
    await interaction.reply('pong');
    expect(server.takeViolations().length).toBe(1);
  });

  it('refuse a kind of answer that the interaction may not have', async () => {
    const { interaction } = await ping();
    const refused = [6, 7, 8, 1].map((type) => refusalOf(callBack(interaction, { type, data: { choices: [] } })));
    expect(await Promise.all(refused)).toEqual([50_035, 50_035, 50_035, 50_035]);
    await interaction.reply('pong');
    server.takeViolations();
  });
});

describe('what members may send', () => {
  it('is what the command takes', () => {
    expect(() => member.slash(channel, 'nothing')).toThrow('registered');
    expect(() => member.slash(channel, 'say')).toThrow('required');
    expect(() => member.slash(channel, 'say', { text: 1 })).toThrow('takes a string');
    expect(() => member.slash(channel, 'reset')).toThrow('does not see');
  });

  it('reaches the bot in direct messages, unless the command is for guilds', async () => {
    const arrived = received<ChatInputCommandInteraction>();
    const asked = member.slash(member.direct, 'ping');
    const interaction = await arrived;
    expect([interaction.guildId, interaction.context, interaction.user.id]).toEqual([null, 1, member.id]);
    await interaction.reply('pong');
    expect((await asked.answer()).channel_id).toBe(member.direct.id);
    expect(() => member.slash(member.direct, 'served')).toThrow('not for this kind');
  });

  it('names sub-commands and people', async () => {
    const arrived = received<ChatInputCommandInteraction>();
    member.slash(channel, 'settings expert', { who: other.id });
    const interaction = await arrived;
    const { options } = interaction;
    expect(options.getSubcommand()).toBe('expert');
    expect(options.getUser('who')?.id).toBe(other.id);
    expect(() => member.slash(channel, 'settings', {})).toThrow('sub-command');
    await interaction.reply('noted');
  });

  it('chooses of a select what it offers', async () => {
    const first = await ping();
    const options = ['2022', '2023'].map((value) => ({ label: value, value }));
    const select = { type: ComponentType.StringSelect, custom_id: 'year', options } as const;
    await first.interaction.reply({
      content: 'choose',
      components: [{ type: ComponentType.ActionRow, components: [select] }],
    });
    const shown = await first.asked.answer();
    expect(() => member.clicks(shown, 'year', ['2024'])).toThrow('no choice');
    expect(() => member.clicks(shown, 'year')).toThrow('to be chosen');
    const arrived = received();
    member.clicks(shown, 'year', ['2023']);
    const interaction = await arrived;
    if (!interaction.isStringSelectMenu()) throw new Error('no select');
    expect(interaction.values).toEqual(['2023']);
    await interaction.deferUpdate();
    await interaction.editReply({ content: 'chosen', components: [] });
    expect(other.sees(channel).find(({ id }) => id === shown.id)?.content).toBe('chosen');
  });

  it('completes itself', async () => {
    const arrived = received();
    const choices = member.autocomplete(channel, 'say', 'text', { text: 'he' });
    const interaction = await arrived;
    if (!interaction.isAutocomplete()) throw new Error('no autocompletion');
    expect(interaction.options.getFocused()).toBe('he');
    await interaction.respond([{ name: 'hello', value: 'hello' }]);
    expect(await choices).toEqual([{ name: 'hello', value: 'hello' }]);
  });

  it('has 25 choices at most', async () => {
    const arrived = received();
    const choices = member.autocomplete(channel, 'say', 'text', { text: '' });
    const interaction = await arrived;
    if (!interaction.isAutocomplete()) throw new Error('no autocompletion');
    const many = Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` }));
    expect(await refusalOf(interaction.respond(many))).toBe(50_035);
    await client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type: 8, data: { choices: many.slice(1) } },
      auth: false,
    });
    expect((await choices).length).toBe(25);
    server.takeViolations();
  });

  it('shows the message of a menu in full', async () => {
    const said = other.says(channel, 'not for the bot');
    const arrived = received();
    member.messageMenu('Quote', said);
    const interaction = await arrived;
    if (!interaction.isMessageContextMenuCommand()) throw new Error('no menu');
    expect(interaction.targetMessage.content).toBe('not for the bot');
    await interaction.reply('quoted');
  });

  it('runs from a button to a modal and back to the message', async () => {
    const first = await ping();
    await first.interaction.reply({ content: 'press', components: [row] });
    const shown = await first.asked.answer();
    expect(() => member.clicks(shown, 'stop')).toThrow('no component');
    const pressed = received<RepliableInteraction>();
    const asked = other.clicks(shown, 'go');
    const onButton = await pressed;
    if (!onButton.isButton()) throw new Error('no button');
    await onButton.showModal(modal);
    await expect(other.submitsModal(asked, {})).rejects.toThrow('required');
    const sent = received<RepliableInteraction>();
    const submitted = await other.submitsModal(asked, { reason: 'wrong year' });
    const onModal = await sent;
    if (!onModal.isModalSubmit() || !onModal.isFromMessage()) throw new Error('no modal');
    expect(onModal.fields.getTextInputValue('reason')).toBe('wrong year');
    await onModal.update({ content: 'thanks', components: [] });
    await submitted.acknowledged();
    expect(other.sees(channel).find(({ id }) => id === shown.id)?.content).toBe('thanks');
  });

  it('shows no modal for a modal, and none after a deferred answer', async () => {
    const { asked, interaction } = await ping();
    await interaction.showModal(modal);
    const sent = received();
    await member.submitsModal(asked, { reason: 'x' });
    const onModal = await sent;
    if (!onModal.isModalSubmit()) throw new Error('no modal');
    const body = { type: InteractionResponseType.Modal, data: modal };
    const again = client.rest.post(Routes.interactionCallback(onModal.id, onModal.token), { body, auth: false });
    expect(await refusalOf(again)).toBe(50_035);
    await onModal.reply('ok');
    server.takeViolations();
  });
});
