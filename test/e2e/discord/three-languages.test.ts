import { deepStrictEqual } from 'node:assert';
import { ComponentType, MessageFlags, type APIMessage } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OptionKey } from '../../../src/discord/command.ts';
import {
  commandWords,
  menuWords,
  optionWords,
  subcommandWords,
  type CommandKey,
} from '../../../src/discord/messages/commands/commands.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import { startDiscordServer, type DiscordServer } from '../../support/discord-server/start-discord-server.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeToyForums } from '../../support/toy-forums.ts';
import { startMuntada, type RunningMuntada } from '../web/start-muntada.ts';

/** What is said in a language, and what answers hold. */
interface Talk {
  readonly where: string;
  readonly followUp: string;
  readonly statement: string;
  readonly unanswerable: string;
  readonly card: string;
  readonly norvale: string;
  readonly estmere: string;
}

const talks: Readonly<Record<Language, Talk>> = {
  ar: {
    where: 'أين عُقد لقاء البحيرة 2018؟',
    followUp: 'وفي 2019؟',
    statement: 'سمعت أن لقاء البحيرة 2018 كان في نورفال',
    unanswerable: 'أين عُقد لقاء البحيرة 1999؟',
    card: 'لقاء البحيرة 2019',
    norvale: 'نورفال',
    estmere: 'إستمير',
  },
  en: {
    where: 'Where was the Lake Meeting of 2018 held?',
    followUp: 'And in 2019?',
    statement: 'I heard that the Lake Meeting of 2018 was held in Norvale',
    unanswerable: 'Where was the Lake Meeting of 1999 held?',
    card: 'Lake 2019',
    norvale: 'Norvale',
    estmere: 'Estmere',
  },
  fr: {
    where: 'Où s’est tenue la Rencontre du lac 2018 ?',
    followUp: 'Et en 2019 ?',
    statement: 'On dit que la Rencontre du lac 2018 s’est tenue à Norvale',
    unanswerable: 'Où s’est tenue la Rencontre du lac 1999 ?',
    card: 'Lac 2019',
    norvale: 'Norvale',
    estmere: 'Estmere',
  },
};

/** One program in three servers, each in a language of its own, as members use it from the first mention to the last button. */
describe('a conversation', () => {
  let server: DiscordServer;
  let muntada: RunningMuntada;
  let folders: { readonly data: string; readonly corpus: string };
  const places = new Map<Language, { channel: ChannelState; member: AskingMember; other: AskingMember }>();
  const placeOf = (language: Language) => places.get(language)!;

  const start = async () => {
    const env = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.apiUrl };
    muntada = await startMuntada(folders.data, { corpus: folders.corpus, env });
    await server.until('the bot is connected', () => muntada.said().includes('connected to Discord'));
  };

  beforeAll(async () => {
    server = await startDiscordServer();
    const keepers = languages.map((language) => {
      const guild = server.guild({ name: language });
      const channel = guild.channel('general');
      places.set(language, { channel, member: guild.member(), other: guild.member() });
      return { language, channel, keeper: guild.member({ permissions: ['ManageGuild'] }) };
    });
    folders = { data: await temporaryFolder('bot'), corpus: await temporaryFolder('corpus') };
    await writeToyForums(folders.corpus);
    await start();
    await server.until('the commands are there', () => server.world.commands.size > 60);
    const { ar } = commandWords;
    for (const { language, channel, keeper } of keepers) {
      const name = `${ar.settings.name} ${subcommandWords.ar.language.name}`;
      await keeper.slash(channel, name, { [optionWords.ar.language.name]: language }).answer();
    }
  }, 120_000);
  afterAll(async () => {
    await muntada.stop();
    await server.close();
  });
  afterEach(() => {
    deepStrictEqual(server.takeViolations(), []);
  });

  const textOf = ({ embeds }: APIMessage) => embeds.map(({ description = '' }) => description).join('\n');
  const buttonOf = ({ components = [] }: APIMessage, kind: string) =>
    components
      .flatMap((row) =>
        row.type === ComponentType.ActionRow ? (row.components as unknown as { custom_id: string }[]) : [],
      )
      .find(({ custom_id: id }) => id.startsWith(kind))!.custom_id;
  const answerTo = async (member: AskingMember, asked: APIMessage, where: ChannelState) =>
    member.waitsFor(where, (message) => message.message_reference?.message_id === asked.id);
  const use = (language: Language, key: CommandKey, options: Partial<Record<OptionKey, string | boolean>> = {}) => {
    const named = Object.entries(options).map(([option, value]) => [
      optionWords[language][option as OptionKey].name,
      value,
    ]);
    const { member, channel } = placeOf(language);
    return member.slash(channel, commandWords[language][key].name, Object.fromEntries(named) as Record<string, string>);
  };

  it.each(languages)('by mention, reply and direct message (%s)', async (language) => {
    const { member, channel } = placeOf(language);
    const { where, followUp, norvale, estmere } = talks[language];
    const first = await answerTo(member, member.says(channel, where, { mention: true }), channel);
    expect(textOf(first)).toContain(norvale);
    const second = await answerTo(member, member.says(channel, followUp, { replyTo: first }), channel);
    expect(textOf(second)).toContain(estmere);
    expect(textOf(await answerTo(member, member.dm(where), member.direct))).toContain(norvale);
  });

  it.each(languages)('by command, for oneself, then shown to all (%s)', async (language) => {
    const { other, member, channel } = placeOf(language);
    const secret = await use(language, 'ask', { question: talks[language].where, onlyMe: true }).answer();
    expect(secret.flags).toBe(MessageFlags.Ephemeral);
    const shown = await member.clicks(secret, buttonOf(secret, 'share')).answer();
    expect(other.sees(channel).some(({ id }) => id === shown.id)).toBe(true);
    expect(textOf(shown)).toContain(talks[language].norvale);
  });

  it.each(languages)('about what somebody else wrote (%s)', async (language) => {
    const { other, member, channel } = placeOf(language);
    const said = other.says(channel, talks[language].statement);
    const found = await member.messageMenu(menuWords[language].findSources, said).answer();
    expect(found.flags).toBe(MessageFlags.Ephemeral);
    expect(textOf(found)).toContain(talks[language].norvale);
  });

  it.each(languages)('with names that are completed, and a card (%s)', async (language) => {
    const { member, channel } = placeOf(language);
    const [name, option] = [commandWords[language].forum.name, optionWords[language].forum.name];
    const { card } = talks[language];
    const choices = await member.autocomplete(channel, name, option, { [option]: card });
    expect(choices.map((choice) => choice.name)).toContain(card);
    const value = String(choices.find((choice) => choice.name === card)!.value);
    expect(textOf(await use(language, 'forum', { forum: value }).answer())).toContain(talks[language].estmere);
  });

  it.each(languages)('that finds nothing, says so, and offers to ask an expert (%s)', async (language) => {
    const { member, channel } = placeOf(language);
    const asked = member.says(channel, talks[language].unanswerable, { mention: true });
    const silent = await answerTo(member, asked, channel);
    const told = await member.clicks(silent, buttonOf(silent, 'expert')).answer();
    expect(told.flags).toBe(MessageFlags.Ephemeral);
    expect(textOf(told)).toContain('1');
  });

  it('whose sources are turned after the program was killed between two presses', async () => {
    const opened = await Promise.all(
      languages.map(async (language) => {
        const { member, channel } = placeOf(language);
        const answer = await answerTo(member, member.says(channel, talks[language].where, { mention: true }), channel);
        return { language, sources: await member.clicks(answer, buttonOf(answer, 'sources')).answer() };
      }),
    );
    muntada.kill('SIGKILL');
    await muntada.ended;
    await start();
    for (const { language, sources } of opened) {
      const next = buttonOf(sources, `sources:${buttonOf(sources, 'sources').split(':')[1]}:1`);
      const turned = await placeOf(language).member.clicks(sources, next).answer();
      expect(turned.id).toBe(sources.id);
      expect(textOf(turned)).not.toBe(textOf(sources));
    }
  }, 120_000);
});
