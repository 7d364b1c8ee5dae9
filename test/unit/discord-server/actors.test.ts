import { deepStrictEqual } from 'node:assert';
import {
  type APIModalInteractionResponseCallbackData,
  type ChatInputCommandInteraction,
  ComponentType,
  InteractionResponseType,
  type RepliableInteraction,
  Routes,
  TextInputStyle,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OptionValues } from '../../support/discord-server/actors/command-options.ts';
import { type CommandedBot, commandBot } from './commanded-bot.ts';
import { refusalOf } from './connected-bot.ts';

let bot: CommandedBot;

beforeAll(async () => {
  bot = await commandBot();
});

afterEach(() => {
  bot.client.removeAllListeners('interactionCreate');
  deepStrictEqual(bot.server.takeViolations(), []);
});

afterAll(() => bot.close());

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

describe('what members may send', () => {
  it('is what the command takes', () => {
    expect(() => bot.member.slash(bot.channel, 'nothing')).toThrow('registered');
    expect(() => bot.member.slash(bot.channel, 'say')).toThrow('required');
    expect(() => bot.member.slash(bot.channel, 'say', { text: 1 })).toThrow('takes a string');
    expect(() => bot.member.slash(bot.channel, 'reset')).toThrow('does not see');
  });

  it('reaches the bot in direct messages, unless the command is for guilds', async () => {
    const arrived = bot.received<ChatInputCommandInteraction>();
    const asked = bot.member.slash(bot.member.direct, 'ping');
    const interaction = await arrived;
    expect([interaction.guildId, interaction.context, interaction.user.id]).toEqual([null, 1, bot.member.id]);
    await interaction.reply('pong');
    expect((await asked.answer()).channel_id).toBe(bot.member.direct.id);
    expect(() => bot.member.slash(bot.member.direct, 'served')).toThrow('not for this kind');
  });

  it('names sub-commands and people', async () => {
    const arrived = bot.received<ChatInputCommandInteraction>();
    bot.member.slash(bot.channel, 'settings expert', { who: bot.other.id });
    const interaction = await arrived;
    const { options } = interaction;
    expect(options.getSubcommand()).toBe('expert');
    expect(options.getUser('who')?.id).toBe(bot.other.id);
    expect(() => bot.member.slash(bot.channel, 'settings', {})).toThrow('sub-command');
    await interaction.reply('noted');
  });

  it('names channels, roles and files of their kinds, and numbers within bounds', async () => {
    const arrived = bot.received<ChatInputCommandInteraction>();
    const set = (values: OptionValues) => bot.member.slash(bot.channel, 'settings set', values);
    const role = bot.guild.role('readers');
    const file = { name: 'notes.txt', size: 12, contentType: 'text/plain' };
    set({ where: bot.channel.id, role: role.id, file, count: 9 });
    const { options, ...interaction } = await arrived;
    expect(options.getSubcommand()).toBe('set');
    expect(options.getChannel('where')?.id).toBe(bot.channel.id);
    expect(options.getRole('role')?.name).toBe('readers');
    expect(options.getAttachment('file')).toMatchObject({ name: 'notes.txt', size: 12, contentType: 'text/plain' });
    expect(options.getInteger('count')).toBe(9);
    bot.server.world.interactions.delete(interaction.token);
    expect(() => set({ count: 10 })).toThrow('out of bounds');
    expect(() => set({ where: bot.guild.forum('posts').id })).toThrow('no such channel');
    expect(() => set({ where: bot.member.direct.id })).toThrow('no channel');
    expect(() => set({ role: bot.channel.id })).toThrow('no role');
    expect(() => set({ file: 'notes.txt' })).toThrow('takes a file');
    expect(() => set({ where: file })).toThrow('takes no file');
  });

  it('chooses of a select what it offers', async () => {
    const first = await bot.ping();
    const options = ['2022', '2023'].map((value) => ({ label: value, value }));
    const select = { type: ComponentType.StringSelect, custom_id: 'year', options } as const;
    await first.interaction.reply({
      content: 'choose',
      components: [{ type: ComponentType.ActionRow, components: [select] }],
    });
    const shown = await first.asked.answer();
    expect(() => bot.member.clicks(shown, 'year', ['2024'])).toThrow('no choice');
    expect(() => bot.member.clicks(shown, 'year')).toThrow('to be chosen');
    const arrived = bot.received();
    bot.member.clicks(shown, 'year', ['2023']);
    const interaction = await arrived;
    if (!interaction.isStringSelectMenu()) throw new Error('no select');
    expect(interaction.values).toEqual(['2023']);
    await interaction.deferUpdate();
    await interaction.editReply({ content: 'chosen', components: [] });
    expect(bot.other.sees(bot.channel).find(({ id }) => id === shown.id)?.content).toBe('chosen');
  });

  it('completes itself', async () => {
    const arrived = bot.received();
    const choices = bot.member.autocomplete(bot.channel, 'say', 'text', { text: 'he' });
    const interaction = await arrived;
    if (!interaction.isAutocomplete()) throw new Error('no autocompletion');
    expect(interaction.options.getFocused()).toBe('he');
    await interaction.respond([{ name: 'hello', value: 'hello' }]);
    expect(await choices).toEqual([{ name: 'hello', value: 'hello' }]);
  });

  it('has 25 choices at most', async () => {
    const arrived = bot.received();
    const choices = bot.member.autocomplete(bot.channel, 'say', 'text', { text: '' });
    const interaction = await arrived;
    if (!interaction.isAutocomplete()) throw new Error('no autocompletion');
    const many = Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` }));
    expect(await refusalOf(interaction.respond(many))).toBe(50_035);
    await bot.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type: 8, data: { choices: many.slice(1) } },
      auth: false,
    });
    expect((await choices).length).toBe(25);
    bot.server.takeViolations();
  });

  it('shows the message of a menu in full', async () => {
    const said = bot.other.says(bot.channel, 'not for the bot');
    const arrived = bot.received();
    bot.member.messageMenu('Quote', said);
    const interaction = await arrived;
    if (!interaction.isMessageContextMenuCommand()) throw new Error('no menu');
    expect(interaction.targetMessage.content).toBe('not for the bot');
    await interaction.reply('quoted');
  });

  it('runs from a button to a modal and back to the message', async () => {
    const first = await bot.ping();
    await first.interaction.reply({ content: 'press', components: [row] });
    const shown = await first.asked.answer();
    expect(() => bot.member.clicks(shown, 'stop')).toThrow('no component');
    const pressed = bot.received<RepliableInteraction>();
    const asked = bot.other.clicks(shown, 'go');
    const onButton = await pressed;
    if (!onButton.isButton()) throw new Error('no button');
    await onButton.showModal(modal);
    await expect(bot.other.submitsModal(asked, {})).rejects.toThrow('required');
    const sent = bot.received<RepliableInteraction>();
    const submitted = await bot.other.submitsModal(asked, { reason: 'wrong year' });
    const onModal = await sent;
    if (!onModal.isModalSubmit() || !onModal.isFromMessage()) throw new Error('no modal');
    expect(onModal.fields.getTextInputValue('reason')).toBe('wrong year');
    await onModal.update({ content: 'thanks', components: [] });
    await submitted.acknowledged();
    expect(bot.other.sees(bot.channel).find(({ id }) => id === shown.id)?.content).toBe('thanks');
  });

  it('shows no modal for a modal, and none after a deferred answer', async () => {
    const { asked, interaction } = await bot.ping();
    await interaction.showModal(modal);
    const sent = bot.received();
    await bot.member.submitsModal(asked, { reason: 'x' });
    const onModal = await sent;
    if (!onModal.isModalSubmit()) throw new Error('no modal');
    const body = { type: InteractionResponseType.Modal, data: modal };
    const again = bot.client.rest.post(Routes.interactionCallback(onModal.id, onModal.token), { body, auth: false });
    expect(await refusalOf(again)).toBe(50_035);
    await onModal.reply('ok');
    bot.server.takeViolations();
  });
});
