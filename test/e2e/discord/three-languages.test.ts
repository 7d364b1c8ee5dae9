import { MessageFlags } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { menuWords, optionWords } from '../../../src/discord/messages/commands/commands.ts';
import { languages, type Language } from '../../../src/language/language.ts';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { openBot } from './bot-session.ts';
import { answerTo, askBy, buttonOf, textOf } from './message-parts.ts';
import { nameCommand, useCommand } from './use-command.ts';

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
  const places = new Map<Language, { channel: ChannelState; member: AskingMember; other: AskingMember }>();
  const placeOf = (language: Language) => places.get(language)!;
  const keepers = new Map<Language, AskingMember>();
  const { restart } = openBot({
    prepare(discord) {
      for (const language of languages) {
        const guild = discord.guild({ name: language });
        places.set(language, { channel: guild.channel('general'), member: guild.member(), other: guild.member() });
        keepers.set(language, guild.member({ permissions: ['ManageGuild'] }));
      }
    },
  });

  beforeAll(async () => {
    for (const [language, keeper] of keepers)
      await useCommand(keeper, placeOf(language).channel, 'ar', 'settings language', { language }).answer();
  });

  it.each(languages)('by mention, reply and direct message (%s)', async (language) => {
    const { member, channel } = placeOf(language);
    const { where, followUp, norvale, estmere } = talks[language];
    const first = await askBy(member, channel, where);
    expect(textOf(first)).toContain(norvale);
    const second = await answerTo(member, channel, member.says(channel, followUp, { replyTo: first }));
    expect(textOf(second)).toContain(estmere);
    expect(textOf(await answerTo(member, member.direct, member.dm(where)))).toContain(norvale);
  });

  it.each(languages)('by command, for oneself, then shown to all (%s)', async (language) => {
    const { other, member, channel } = placeOf(language);
    const asked = { question: talks[language].where, onlyMe: true };
    const secret = await useCommand(member, channel, language, 'ask', asked).answer();
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
    const { card } = talks[language];
    const [name, option] = [nameCommand(language, 'forum'), optionWords[language].forum.name];
    const choices = await member.autocomplete(channel, name, option, { [option]: card });
    expect(choices.map((choice) => choice.name)).toContain(card);
    const value = String(choices.find((choice) => choice.name === card)!.value);
    const shown = await useCommand(member, channel, language, 'forum', { forum: value }).answer();
    expect(textOf(shown)).toContain(talks[language].estmere);
  });

  it.each(languages)('that finds nothing, says so, and offers to ask an expert (%s)', async (language) => {
    const { member, channel } = placeOf(language);
    const silent = await askBy(member, channel, talks[language].unanswerable);
    const told = await member.clicks(silent, buttonOf(silent, 'expert')).answer();
    expect(told.flags).toBe(MessageFlags.Ephemeral);
    expect(textOf(told)).toContain('1');
  });

  it('whose sources are turned after the program was killed between two presses', async () => {
    const opened = await Promise.all(
      languages.map(async (language) => {
        const { member, channel } = placeOf(language);
        const answer = await askBy(member, channel, talks[language].where);
        return { language, sources: await member.clicks(answer, buttonOf(answer, 'sources')).answer() };
      }),
    );
    await restart('SIGKILL');
    for (const { language, sources } of opened) {
      const next = buttonOf(sources, `sources:${buttonOf(sources, 'sources').split(':')[1]}:1`);
      const turned = await placeOf(language).member.clicks(sources, next).answer();
      expect(turned.id).toBe(sources.id);
      expect(textOf(turned)).not.toBe(textOf(sources));
    }
  }, 120_000);
});
