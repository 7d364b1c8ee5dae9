import { GatewayIntentBits, InteractionResponseType, MessageFlags, type APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { GuildActor } from '../../support/discord-server/actors/guild-actor.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { openBot } from './bot-session.ts';
import { answerTo, askBy, buttonOf, buttonsOf, textOf } from './message-parts.ts';

/** The program itself, as an operator starts it, in a server where Arabic is spoken. */
describe('the bot', () => {
  let guild: GuildActor;
  let channel: ChannelState;
  let member: AskingMember;
  let other: AskingMember;
  const { server, restart } = openBot({
    prepare(discord) {
      guild = discord.guild({ name: 'Lake' });
      channel = guild.channel('general');
      [member, other] = [guild.member({ name: 'salma' }), guild.member({ name: 'omar' })];
    },
  });

  it('asks for no privileged intent', () => {
    const { GuildMembers, GuildPresences, MessageContent } = GatewayIntentBits;
    const privileged = GuildMembers | GuildPresences | MessageContent;
    expect(server().gateway.sessions.map(({ intents }) => intents & privileged)).toEqual([0]);
  });

  it('publishes its commands in Arabic for the server and in English for direct messages, and not again', async () => {
    const names = [...server().world.commands.values()].map(
      ({ name, guild_id: of }) => `${of === undefined ? 'dm' : 'server'} ${name}`,
    );
    expect(names).toEqual(
      expect.arrayContaining(['server اسأل', 'server منتدى', 'server ابحث عن مصادر', 'dm ask', 'dm forum']),
    );
    expect(names).not.toContain('dm settings');
  });

  it('answers a mention with excerpts, says nothing to everybody else, and pings nobody', async () => {
    member.says(channel, 'صباح الخير جميعاً @everyone');
    const answer = await askBy(member, channel, 'أين عُقد لقاء البحيرة 2018؟ @everyone');
    expect(textOf(answer)).toContain('نورفال');
    expect(answer.mention_everyone).toBe(false);
    expect(buttonsOf(answer).map((id) => id.split(':')[0])).toEqual(['vote', 'vote', 'sources', 'report']);
    expect(member.sees(channel).filter(({ author }) => author.bot)).toHaveLength(1);
  });

  it('understands a reply by the question before it', async () => {
    const first = await askBy(member, channel, 'أين عُقد لقاء البحيرة 2018؟');
    const second = await answerTo(member, channel, member.says(channel, 'وفي 2019؟', { replyTo: first }));
    expect(textOf(second)).toContain('إستمير');
  });

  it('answers direct messages, in the language of the question', async () => {
    const asked = member.dm('Where was the Lake Meeting of 2019 held?');
    expect(textOf(await answerTo(member, member.direct, asked))).toContain('Estmere');
  });

  it('answers a command for all, or for the asker alone, who can show it to all', async () => {
    const open = member.slash(channel, 'اسأل', { السؤال: 'أين عُقد لقاء البحيرة 2019؟' });
    expect(await open.acknowledged()).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect(textOf(await open.answer())).toContain('إستمير');
    const secret = await member
      .slash(channel, 'اسأل', { السؤال: 'أين عُقد لقاء البحيرة 2022؟', لي_وحدي: true })
      .answer();
    expect(secret.flags).toBe(MessageFlags.Ephemeral);
    expect(other.sees(channel).some(({ id }) => id === secret.id)).toBe(false);
    const shown = await member.clicks(secret, buttonOf(secret, 'share')).answer();
    expect(other.sees(channel).some(({ id }) => id === shown.id)).toBe(true);
    expect(textOf(shown)).toContain('نورفال');
  });

  it('completes names while they are typed, and shows cards', async () => {
    const choices = await member.autocomplete(channel, 'منتدى', 'المنتدى', { المنتدى: 'البحيرة' });
    expect(choices.map(({ name }) => name)).toEqual(['لقاء البحيرة 2018', 'لقاء البحيرة 2019', 'لقاء البحيرة 2022']);
    const card = await member.slash(channel, 'منتدى', { المنتدى: String(choices[0]!.value) }).answer();
    expect(textOf(card)).toContain('نورفال');
    for (const [name, options] of [
      ['محاور', {}],
      ['نتائج', {}],
      ['خط_زمني', { السلسلة: 'IGF' }],
      ['قارن', { الأولى: 'lake-2018', الثانية: 'lake-2019' }],
      ['مصادر', {}],
      ['مساعدة', {}],
      ['منتدى', { المنتدى: 'لا شيء' }],
    ] as const)
      expect((await member.slash(channel, name, options).answer()).embeds).toHaveLength(1);
  });

  it('counts votes, opens sources page by page, and takes reports', async () => {
    const answer = await askBy(member, channel, 'كم عدد المشاركين في لقاء البحيرة 2018؟');
    const vote = await other.clicks(answer, buttonOf(answer, 'vote:up')).answer();
    expect(vote.flags).toBe(MessageFlags.Ephemeral);
    expect(textOf(vote)).toMatch(/مفيد: \S*1/u);
    const sources = await other.clicks(answer, buttonOf(answer, 'sources')).answer();
    expect(textOf(sources)).toContain('140');
    const form = other.clicks(answer, buttonOf(answer, 'report'));
    const reported = await (await other.submitsModal(form, { reason: 'العدد خطأ' })).answer();
    expect(textOf(reported)).toContain('بلاغك');
    const again = other.clicks(answer, buttonOf(answer, 'report'));
    expect(textOf(await (await other.submitsModal(again, { reason: 'مرة أخرى' })).answer())).toContain('من قبل');
  });

  it('knows its buttons after it was killed and started again', async () => {
    const answer = await askBy(member, channel, 'ما شعار لقاء البحيرة 2019؟');
    await restart('SIGKILL');
    const vote = await other.clicks(answer, buttonOf(answer, 'vote:up')).answer();
    expect(textOf(vote)).toMatch(/مفيد: \S*1/u);
    expect(textOf(await other.clicks(answer, buttonOf(answer, 'sources')).answer())).toContain('جسور');
  }, 120_000);

  it('finds sources for what somebody else wrote, and keeps nothing of it', async () => {
    const said = other.says(channel, 'سمعت أن لقاء البحيرة 2018 كان في نورفال');
    const found = await member.messageMenu('ابحث عن مصادر', said).answer();
    expect(found.flags).toBe(MessageFlags.Ephemeral);
    expect(textOf(found)).toContain('نورفال');
    expect(buttonsOf(found)).toEqual([]);
  });

  it('follows a question that is edited, and goes with one that is deleted', async () => {
    const asked = member.says(channel, 'أين عُقد لقاء البحيرة 2018؟', { mention: true });
    const answer = await answerTo(member, channel, asked);
    member.edits(asked, `<@${server().world.bot.id}> أين عُقد لقاء البحيرة 2019؟`);
    const isEdited = (message: APIMessage) => message.id === answer.id && textOf(message).includes('إستمير');
    expect(textOf(await member.waitsFor(channel, isEdited))).not.toContain('نورفال');
    member.deletes(asked);
    await server().until('the answer is gone', () => member.sees(channel).every(({ id }) => id !== answer.id));
    expect(member.sees(channel).map(({ id }) => id)).not.toContain(asked.id);
  });

  it('answers an event that is told twice once', async () => {
    server().events.duplicateNext('MESSAGE_CREATE', 2);
    const asked = member.says(channel, 'أين عُقد لقاء البحيرة 2022؟', { mention: true });
    await answerTo(member, channel, asked);
    const after = member.says(channel, 'كم عدد المشاركين في لقاء البحيرة 2018؟', { mention: true });
    await answerTo(member, channel, after);
    const answers = member.sees(channel).filter((message) => message.message_reference?.message_id === asked.id);
    expect(answers).toHaveLength(1);
  });

  it('tells and deletes what is kept of a member', async () => {
    expect(textOf(await member.slash(channel, 'بياناتي').answer())).toContain('لقاء البحيرة');
    await member.slash(channel, 'انسني').answer();
    expect(textOf(await member.slash(channel, 'بياناتي').answer())).not.toContain('لقاء البحيرة');
  });

  it('names its commands in another language when the server’s is changed', async () => {
    const keeper = guild.member({ permissions: ['ManageGuild'] });
    await keeper.slash(channel, 'إعدادات لغة', { اللغة: 'fr' }).answer();
    const card = await member.slash(channel, 'forum', { forum: 'lake-2018' }).answer();
    expect(textOf(card)).toContain('Norvale');
    const names = [...server().world.commands.values()]
      .filter(({ guild_id: of }) => of === guild.id)
      .map(({ name }) => name);
    expect(names).toContain('demander');
    expect(names).not.toContain('اسأل');
  });
});
