import { MessageFlags, type APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { OptionKey } from '../../../src/discord/command.ts';
import {
  commandWords,
  menuWords,
  optionWords,
  subcommandWords,
  type SubcommandKey,
} from '../../../src/discord/messages/commands/commands.ts';
import { settingsMessages } from '../../../src/discord/messages/settings/settings.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import { settingMaxima } from '../../../src/moderation/settings.ts';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { GuildActor } from '../../support/discord-server/actors/guild-actor.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { openBot } from './bot-session.ts';
import { answerTo, askBy, textOf as markedTextOf, unmarked } from './message-parts.ts';
import { nameCommand, nameOptions, useCommand } from './use-command.ts';

/** A server in one of the languages, who manages it, and who does not. */
interface Place {
  readonly guild: GuildActor;
  readonly general: ChannelState;
  readonly keeper: AskingMember;
  readonly member: AskingMember;
}

const question = 'أين عُقد لقاء البحيرة 2018؟';
const textOf = (message: APIMessage) => unmarked(markedTextOf(message));

describe('the settings', () => {
  const places = new Map<Language, Place>();
  const placeOf = (language: Language) => places.get(language)!;
  const { server } = openBot({
    prepare(discord) {
      for (const language of languages) {
        const guild = discord.guild({ name: language });
        const keeper = guild.member({ name: 'faris', permissions: ['ManageGuild'] });
        places.set(language, { guild, keeper, general: guild.channel('general'), member: guild.member() });
      }
    },
  });

  const ofServer = (language: Language) =>
    [...server().world.commands.values()].filter((one) => one.guild_id === placeOf(language).guild.id);

  /** Uses `/settings` in a language, in the general channel unless said. */
  async function set(
    language: Language,
    key: SubcommandKey,
    values: Readonly<Partial<Record<OptionKey, string | number>>> = {},
    { by = placeOf(language).keeper, where = placeOf(language).general, published = language } = {},
  ): Promise<string> {
    const answer = await useCommand(by, where, published, `settings ${key}`, values).answer();
    expect(answer.flags).toBe(MessageFlags.Ephemeral);
    return textOf(answer);
  }

  it.each(['en', 'fr'] as const)('name the commands in %s once it is chosen', async (language) => {
    const text = await set(language, 'language', { language }, { published: 'ar' });
    expect(text).toContain(settingsMessages[language].means.language);
    expect(ofServer(language).map(({ name }) => name)).toContain(commandWords[language].ask.name);
  });

  it.each(languages)('are shown in %s, changed one by one, and put back', async (language) => {
    const { guild } = placeOf(language);
    const say = settingsMessages[language];
    const role = guild.role('readers');
    const numbers = {
      moderation: { reports: 4, votes: 9, days: 31 },
      limits: { perMember: 6, perChannel: 61, perServer: 610 },
      threads: { hourly: 7 },
    };
    await set(language, 'moderation', { ...numbers.moderation, role: role.id });
    await set(language, 'threads', { ...numbers.threads, follow: 'yes' });
    const text = await set(language, 'limits', numbers.limits);
    for (const line of [
      say.language,
      say.answersFromDefault,
      say.follows.true,
      say.hourlyAnswers(7),
      say.keepersAnd(`<@&${role.id}>`),
      say.reportThreshold(4),
      say.wellReceivedVotes(9),
      say.questionDays(31),
      say.memberQuestions(6),
      say.channelQuestions(61),
      say.serverQuestions(610),
    ])
      expect(text).toContain(line);
    expect(await set(language, 'threads')).toContain(say.nothingChosen);
    expect(await set(language, 'reset', { what: 'limits' })).toContain(say.memberQuestions(15));
    const after = await set(language, 'reset', { what: 'role' });
    expect(after).toContain(say.keepers);
    expect(after).toContain(say.questionDays(31));
    await set(language, 'reset', { what: 'moderation' });
    expect(await set(language, 'reset', { what: 'threads' })).toContain(say.hourlyAnswers(20));
  });

  it.each(languages)('say in %s what happens in a channel, and what is missing for it', async (language) => {
    const { guild, keeper, general } = placeOf(language);
    const [say, forum] = [settingsMessages[language], guild.forum('help')];
    const opened = await set(language, 'channel', { channel: forum.id, when: 'open' });
    expect(opened).toContain(say.means.open(`<#${forum.id}>`));
    expect(opened).toContain(say.means.unread);
    expect(opened).toContain(say.open(`<#${forum.id}>`));
    const closed = await set(language, 'channel', { channel: forum.id, when: 'addressed' });
    expect(closed).toContain(say.means.addressed(`<#${forum.id}>`));
    expect(closed).toContain(say.everywhere);
    const choices = await keeper.autocomplete(
      general,
      nameCommand(language, 'settings answers'),
      optionWords[language].collection.name,
      nameOptions(language, { collection: 'def' }),
    );
    expect(choices.map(({ value }) => value)).toEqual(['default']);
    expect(await set(language, 'answers', { collection: 'none' })).toContain(say.noSuchCollection('none'));
  });

  it('are for those who manage the server, whoever was given the command', async () => {
    const { member } = placeOf('ar');
    const published = ofServer('ar').find(({ name }) => name === commandWords.ar.settings.name)!;
    published.default_member_permissions = null;
    const told = await set('ar', 'moderation', { reports: 1 }, { by: member });
    published.default_member_permissions = '32';
    expect(told).toBe(settingsMessages.ar.onlyKeepers);
    expect(await set('ar', 'show')).toContain(settingsMessages.ar.reportThreshold(3));
    expect(await set('ar', 'moderation', { role: placeOf('ar').guild.id })).toContain(settingsMessages.ar.everybody);
  });

  it('change nothing where a value is out of bounds, which Discord would not send', async () => {
    const published = ofServer('en').find(({ name }) => name === commandWords.en.settings.name)!;
    const kept = structuredClone(published.options);
    const limits = published.options?.find(({ name }) => name === subcommandWords.en.limits.name);
    for (const option of (limits as { options: { max_value?: number }[] }).options) delete option.max_value;
    const say = settingsMessages.en;
    const told = await set('en', 'limits', { perMember: 601, perServer: 5 });
    published.options = kept!;
    expect(told).toContain(say.outOfBounds(optionWords.en.perMember.name, settingMaxima.memberQuestions));
    expect(told).toContain(say.serverQuestions(1200));
  });

  it('lose nothing of what two change at once', async () => {
    const { guild, keeper } = placeOf('fr');
    const other = guild.member({ permissions: ['ManageGuild'] });
    const channels = [guild.channel('one'), guild.channel('two'), guild.channel('three'), guild.channel('four')];
    await Promise.all([
      set('fr', 'moderation', { days: 12 }, { by: keeper }),
      set('fr', 'limits', { perMember: 13 }, { by: other }),
      ...channels.map(async ({ id }, i) =>
        set('fr', 'channel', { channel: id, when: 'open' }, { by: i % 2 === 0 ? keeper : other }),
      ),
    ]);
    const text = await set('fr', 'show');
    for (const { id } of channels) expect(text).toContain(`<#${id}>`);
    expect(text).toContain(settingsMessages.fr.questionDays(12));
    expect(text).toContain(settingsMessages.fr.memberQuestions(13));
    await set('fr', 'reset', { what: 'channel' });
  });

  it('say which channels and roles are deleted, and let go of them', async () => {
    const { guild } = placeOf('en');
    const say = settingsMessages.en;
    const [gone, kept, role] = [guild.channel('gone'), guild.channel('kept'), guild.role('gone')];
    const hidden = guild.channel('hidden', { overwrites: [{ id: server().world.bot.id, deny: ['ViewChannel'] }] });
    for (const { id } of [gone, kept, hidden]) await set('en', 'channel', { channel: id, when: 'silent' });
    await set('en', 'moderation', { role: role.id });
    guild.deletesChannel(gone);
    guild.deletesRole(role);
    const text = await set('en', 'show');
    expect(text).toContain(say.deletedChannel(gone.id));
    expect(text).toContain(say.deletedRole(role.id));
    for (const { id } of [kept, hidden]) expect(text).toContain(`<#${id}>`);
    const tidied = await set('en', 'reset', { what: 'deleted' });
    expect(tidied).toContain(say.means.tidied(2));
    expect(tidied).toContain(`<#${kept.id}>`);
    for (const { id } of [gone, role]) expect(tidied).not.toContain(id);
    expect(await set('en', 'reset', { what: 'deleted' })).toContain(say.means.nothingDeleted);
  });

  it('limit how many questions a member asks', async () => {
    const place = placeOf('fr');
    await set('fr', 'limits', { perMember: 1 });
    const ask = async (by: AskingMember) => textOf(await askBy(by, place.general, question));
    const [asker, other] = [place.guild.member(), place.guild.member()];
    expect(await ask(asker)).toContain('نورفال');
    expect(await ask(asker)).toMatch(/انتظر \d+ ثانية/u);
    expect(await ask(other)).toContain('نورفال');
    await set('fr', 'reset', { what: 'limits' });
    expect(await ask(asker)).toContain('نورفال');
  });

  it('switch the bot off in a channel: it says nothing to anybody there, whatever is done', async () => {
    const place = placeOf('ar');
    const { guild, member, general } = place;
    const say = settingsMessages.ar;
    const quiet = guild.channel('quiet');
    const asked = member.says(quiet, question, { mention: true });
    const answer = await answerTo(member, quiet, asked);
    const ask = { [optionWords.ar.question.name]: question };
    const alone = { ...ask, [optionWords.ar.onlyMe.name]: true };
    const secret = await member.slash(quiet, commandWords.ar.ask.name, alone).answer();
    const share = JSON.stringify(secret.components).match(/share:[\w-]+/u)![0];

    const told = await set('ar', 'channel', { channel: quiet.id, when: 'silent' });
    expect(told).toContain(say.means.silent(`<#${quiet.id}>`));
    const before = server().requests.length;
    member.says(quiet, question, { mention: true });
    member.says(quiet, 'وفي 2019؟', { replyTo: answer });
    const thread = member.opensThread(member.says(quiet, 'خيط'), 'thread');
    member.says(thread, question, { mention: true });
    member.edits(asked, `<@${server().world.bot.id}> أين عُقد لقاء البحيرة 2019؟`);
    for (const where of [quiet, thread])
      for (const name of [commandWords.ar.ask, commandWords.ar.sources, commandWords.ar.help].map((one) => one.name)) {
        const refused = await member.slash(where, name, name === commandWords.ar.ask.name ? ask : {}).answer();
        expect([refused.flags, textOf(refused)]).toEqual([MessageFlags.Ephemeral, say.switchedOff]);
      }
    const menu = await member.messageMenu(menuWords.ar.findSources, asked).answer();
    expect([menu.flags, textOf(menu)]).toEqual([MessageFlags.Ephemeral, say.switchedOff]);
    const shared = await member.clicks(secret, share).answer();
    expect([shared.flags, textOf(shared)]).toEqual([MessageFlags.Ephemeral, say.switchedOff]);
    // What it answers elsewhere comes after all that it would have said here.
    await askBy(member, general, question);

    const others = place.keeper;
    const ofBot = [quiet, thread].flatMap((where) => others.sees(where).filter(({ author }) => author.bot));
    expect(ofBot.map(({ id }) => id)).toEqual([answer.id]);
    expect(textOf(ofBot[0]!)).toContain('نورفال');
    const here = server()
      .requests.slice(before)
      .map(({ method, path }) => `${method} ${path}`);
    expect(here.filter((one) => !one.startsWith('GET') && [quiet, thread].some(({ id }) => one.includes(id)))).toEqual(
      [],
    );

    await set('ar', 'channel', { channel: quiet.id, when: 'addressed' }, { where: quiet });
    const again = member.says(thread, question, { mention: true });
    expect(textOf(await answerTo(member, thread, again))).toContain('نورفال');
  });
});
