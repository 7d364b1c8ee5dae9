import { deepStrictEqual } from 'node:assert';
import { type Interaction, InteractionResponseType, MessageFlags, Routes } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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

describe('answers', () => {
  it('are seen by all, or by the one who asked', async () => {
    const open = await bot.ping();
    await open.interaction.reply('pong');
    const hidden = await bot.ping();
    await hidden.interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
    expect((await hidden.asked.answer()).flags).toBe(MessageFlags.Ephemeral);
    expect(bot.member.sees(bot.channel).map(({ content }) => content)).toEqual(['pong', 'psst']);
    expect(bot.other.sees(bot.channel).map(({ content }) => content)).toEqual(['pong']);
    const read = (await bot.client.rest.get(Routes.channelMessages(bot.channel.id))) as unknown[];
    expect(read.length).toBe(1);
  });

  it('are deferred, filled in, followed up, read and deleted', async () => {
    const { asked, interaction } = await bot.ping();
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    expect(await asked.acknowledged()).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect(asked.state.original?.message.flags).toBe(MessageFlags.Loading | MessageFlags.Ephemeral);
    await interaction.editReply('done');
    expect((await asked.answer()).flags).toBe(MessageFlags.Ephemeral);
    const more = await interaction.followUp('more');
    expect((await asked.followUps())[0]?.content).toBe('more');
    expect((await interaction.fetchReply()).content).toBe('done');
    await interaction.editReply({ message: more.id, content: 'changed' });
    expect(bot.other.sees(bot.channel).at(-1)?.content).toBe('changed');
    await interaction.deleteReply(more.id);
    expect(await refusalOf(interaction.fetchReply(more.id))).toBe(10_008);
  });

  it('take the place of a deferred one when they are the first follow-up', async () => {
    const { asked, interaction } = await bot.ping();
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.followUp('late');
    expect((await asked.answer()).content).toBe('late');
    expect(bot.other.sees(bot.channel).some(({ content }) => content === 'late')).toBe(false);
  });

  it('give their message with the acknowledgement when asked', async () => {
    const { interaction } = await bot.ping();
    const { resource } = await interaction.reply({ content: 'pong', withResponse: true });
    expect(resource?.message?.content).toBe('pong');
  });
});

describe('windows', () => {
  /** The callback itself, past the checks of discord.js. */
  const callBack = ({ id, token }: Interaction, body: unknown) =>
    bot.client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  const pong = { type: 4, data: { content: 'pong', allowed_mentions: { parse: [] } } };

  it('refuse a second acknowledgement', async () => {
    const { interaction } = await bot.ping();
    await callBack(interaction, pong);
    expect(await refusalOf(callBack(interaction, pong))).toBe(40_060);
    expect(bot.server.takeViolations().map(({ what }) => what)).toEqual([expect.stringContaining('40060')]);
  });

  it('refuse one after three seconds, and say that nobody answered', async () => {
    const { interaction } = await bot.ping();
    bot.server.clock.advance(3001);
    expect(await refusalOf(interaction.reply('late'))).toBe(10_062);
    expect(bot.server.takeViolations().map(({ what }) => what)).toEqual([expect.any(String), 'no answer in 3 s']);
    bot.server.world.interactions.delete(interaction.token);
  });

  it('refuse one that is made late on demand', async () => {
    const { interaction } = await bot.ping();
    bot.server.http.add({ on: /callback$/u, lateByMs: 3001 });
    expect(await refusalOf(interaction.deferReply())).toBe(10_062);
    bot.server.world.interactions.delete(interaction.token);
    bot.server.takeViolations();
  });

  it('close after fifteen minutes', async () => {
    const { interaction } = await bot.ping();
    await interaction.deferReply();
    bot.server.clock.advance(15 * 60_000 + 1);
    expect(await refusalOf(interaction.editReply('late'))).toBe(50_027);
    expect(bot.server.takeViolations().at(-1)?.what).toBe('deferred, and never answered');
    bot.server.world.interactions.delete(interaction.token);
  });

  it('open only with the first answer', async () => {
    const { interaction } = await bot.ping();
    expect(await refusalOf(interaction.webhook.send('early'))).toBe(10_015);
    await interaction.reply('pong');
    expect(bot.server.takeViolations().length).toBe(1);
  });

  it('refuse a kind of answer that the interaction may not have', async () => {
    const { interaction } = await bot.ping();
    const refused = [6, 7, 8, 1].map((type) => refusalOf(callBack(interaction, { type, data: { choices: [] } })));
    expect(await Promise.all(refused)).toEqual([50_035, 50_035, 50_035, 50_035]);
    await interaction.reply('pong');
    bot.server.takeViolations();
  });
});
