import { GatewayIntentBits, type APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { whileOpen } from '../../../src/foundation/while-open.ts';
import type { ModerationStore } from '../../../src/moderation/moderation-store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { GuildActor } from '../../support/discord-server/actors/guild-actor.ts';
import type { DiscordServerOptions } from '../../support/discord-server/start-discord-server.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { openBot, type BotSession } from './bot-session.ts';
import { answerTo, askBy, textOf } from './message-parts.ts';

const granted = GatewayIntentBits.MessageContent;

/** Who and what is there. */
interface Lake {
  readonly guild: GuildActor;
  /** Open to questions without a mention, as the forum is. */
  readonly open: ChannelState;
  readonly general: ChannelState;
  readonly forum: ChannelState;
  readonly salma: AskingMember;
  readonly omar: AskingMember;
}

const hourlyAnswers = 12;

/** A server that has opted in to all there is, with the program running in it. */
function openLake(options: DiscordServerOptions): BotSession & { readonly lake: () => Lake } {
  let lake: Lake;
  const session = openBot({
    server: options,
    async prepare(server, data) {
      const guild = server.guild({ name: 'Lake' });
      const [open, general, forum] = [guild.channel('questions'), guild.channel('general'), guild.forum('help')];
      const [salma, omar] = [guild.member({ name: 'salma' }), guild.member({ name: 'omar' })];
      lake = { guild, open, general, forum, salma, omar };
      const set = { openChannels: [open.id, forum.id], followsThreads: true, hourlyAnswers };
      await inStore(data, (store) => store.changeSettings(guild.id, { set }, 'nora', Date.now()));
    },
  });
  return { ...session, lake: () => lake };
}

/** Reads or writes what is kept, beside the program. */
async function inStore<Result>(data: string, action: (store: ModerationStore) => Promise<Result>): Promise<Result> {
  const { store } = await openStore(null, data);
  return whileOpen(store, () => action(store));
}

const answersTo = ({ salma }: Lake, where: ChannelState, asked: { readonly id: string }) =>
  salma.sees(where).filter((one) => one.author.bot && one.message_reference?.message_id === asked.id);

/** All that was said before has been read once a mention after it is answered. */
const settle = ({ guild, general }: Lake) => askBy(guild.member(), general, 'ما شعار لقاء البحيرة 2019؟');

describe('what a server has opted in to, with the intent', () => {
  const { server, muntada, data, restart, lake } = openLake({ grantedIntents: granted });
  const gaps = () => inStore(data(), (store) => store.gaps({ server: lake().guild.id, isOpen: true }));

  it('asks for message content, and for nothing else that is privileged', () => {
    const { GuildMembers, GuildPresences } = GatewayIntentBits;
    expect(server().gateway.sessions.map(({ intents }) => intents & (granted | GuildMembers | GuildPresences))).toEqual(
      [granted],
    );
  });

  it('answers questions in an open channel, once each, and those of other channels only when it is named', async () => {
    const { open, general, salma, omar } = lake();
    server().events.duplicateNext('MESSAGE_CREATE', 2);
    const asked = salma.says(open, 'أين عُقد لقاء البحيرة 2018؟');
    expect(textOf(await answerTo(lake().salma, open, asked))).toContain('نورفال');
    const elsewhere = omar.says(general, 'أين عُقد لقاء البحيرة 2018؟');
    await settle(lake());
    expect(answersTo(lake(), open, asked)).toHaveLength(1);
    expect(answersTo(lake(), general, elsewhere)).toEqual([]);
  });

  it('keeps silent where nobody asks it, and leaves nothing behind', async () => {
    const { guild, open, salma, omar } = lake();
    const robot = guild.member({ name: 'robot', bot: true });
    const role = guild.role('helpers');
    const said = salma.says(open, 'صباح الخير');
    const question = 'أين عُقد لقاء البحيرة 2019؟';
    const unanswered = [
      said,
      salma.says(open, 'شكراً لكم على لقاء البحيرة 2018'),
      salma.says(open, 'thanks!'),
      salma.says(open, 'ok'),
      salma.says(open, '😀 https://lake.example/2018'),
      salma.says(open, 'من سجل أهداف المباراة أمس؟'),
      omar.says(open, question, { replyTo: said }),
      omar.says(open, question, { replyTo: said, ping: false }),
      omar.says(open, `<@${salma.id}> ${question}`),
      omar.says(open, `@everyone ${question}`),
      omar.says(open, `<@&${role.id}> ${question}`),
      omar.says(open, `${question} <@${robot.id}>`),
      robot.says(open, question),
    ];
    await settle(lake());
    for (const one of unanswered) expect([one.content, answersTo(lake(), open, one)]).toEqual([one.content, []]);
    expect(await gaps()).toEqual([]);
    expect(muntada().said()).not.toContain('المباراة');
    expect(server().requests.some(({ method, status }) => method !== 'GET' && status >= 400)).toBe(false);
  });

  it('answers a post of an open forum, with its title, and what is asked after it by what was asked before', async () => {
    const { forum, salma, omar } = lake();
    const post = salma.opensPost(forum, 'لقاء البحيرة 2018', 'أين عُقد؟ وهل من صور؟');
    expect(textOf(await answerTo(lake().salma, post, post))).toContain('نورفال');
    const second = await answerTo(lake().salma, post, omar.says(post, 'وفي 2019؟'));
    expect(textOf(second)).toContain('إستمير');
    const third = await answerTo(lake().salma, post, salma.says(post, 'و 2022'));
    expect(textOf(third)).toContain('نورفال');
    const unanswered = [
      salma.says(post, 'شكراً'),
      salma.says(post, 'ok great'),
      salma.says(post, `وفي 2018؟ <@${omar.id}>`),
      omar.says(post, 'وفي 2018؟', { replyTo: post.messages.get(post.id)!.message }),
    ];
    await settle(lake());
    for (const one of unanswered) expect([one.content, answersTo(lake(), post, one)]).toEqual([one.content, []]);
  });

  it('tells who opened a post that the documents do not answer, and remembers the gap', async () => {
    const { forum, salma } = lake();
    server().events.reverseNext(2); // word of the message comes before that of its thread
    const post = salma.opensPost(forum, 'سؤال', 'من سجل أهداف المباراة أمس؟');
    expect((await answerTo(lake().salma, post, post)).components).toHaveLength(1);
    expect(await gaps()).toHaveLength(1);
  });

  it('follows edits in their order, and goes with what is deleted or asks nothing any more', async () => {
    const { guild, open, salma } = lake();
    const nour = guild.member({ name: 'nour' });
    const asked = nour.says(open, 'أين عُقد لقاء البحيرة 2018؟');
    const answer = await answerTo(lake().salma, open, asked);
    nour.edits(asked, 'كم عدد المشاركين في لقاء البحيرة 2018؟');
    nour.edits(asked, 'أين عُقد لقاء البحيرة 2019؟');
    const says = (words: string) => (message: APIMessage) =>
      message.id === answer.id && textOf(message).includes(words);
    await salma.waitsFor(open, says('إستمير'));
    await settle(lake());
    expect(salma.sees(open).some(says('إستمير'))).toBe(true);
    nour.edits(asked, 'من سجل أهداف المباراة أمس؟');
    await server().until('the answer is gone', () => answersTo(lake(), open, asked).length === 0);
    nour.edits(asked, 'أين عُقد لقاء البحيرة 2022؟');
    expect(textOf(await answerTo(lake().salma, open, asked))).toContain('نورفال');
    nour.deletes(asked);
    await server().until('the answer is gone', () => answersTo(lake(), open, asked).length === 0);
  });

  it('knows what a thread was about after it was started again, and says no more than is allowed in an hour', async () => {
    const { guild, general } = lake();
    const [nour, omar] = [guild.member({ name: 'nour' }), guild.member({ name: 'omar' })];
    const asked = nour.says(general, 'أين عُقد لقاء البحيرة 2018؟', { mention: true });
    await answerTo(lake().salma, general, asked);
    const below = nour.opensThread(asked, 'البحيرة');
    await restart('SIGINT');
    const other = omar.opensThread(omar.says(general, 'كلام'), 'كلام');
    const unasked = omar.says(other, 'أين عُقد لقاء البحيرة 2018؟');
    const followUps = Array.from({ length: hourlyAnswers + 2 }, (_, i) =>
      omar.says(below, i % 2 === 0 ? 'وفي 2019؟' : 'وفي 2022؟'),
    );
    expect(textOf(await answerTo(lake().salma, below, followUps[0]!))).toContain('إستمير');
    expect(textOf(await answerTo(lake().salma, below, followUps[1]!))).toContain('نورفال');
    const named = nour.says(below, 'أين عُقد لقاء البحيرة 2018؟', { mention: true });
    await answerTo(lake().salma, below, named);
    await settle(lake());
    expect(followUps.filter((one) => answersTo(lake(), below, one).length > 0)).toHaveLength(hourlyAnswers);
    expect(answersTo(lake(), other, unasked)).toEqual([]);
  }, 60_000);

  it('goes on without the intent when it is taken away, and says so', async () => {
    const { open, salma } = lake();
    server().world.grantedIntents = 0;
    server().gateway.drop({ code: 4014 });
    await server().until('it came back', () =>
      server().gateway.sessions.some(({ intents }) => (intents & granted) === 0),
    );
    await server().until('it says so', () => muntada().said().includes('Message Content Intent is off'));
    const asked = salma.says(open, 'أين عُقد لقاء البحيرة 2018؟');
    await settle(lake());
    expect(answersTo(lake(), open, asked)).toEqual([]);
  });
});

describe('what a server has opted in to, without the intent', () => {
  const { server, muntada, lake } = openLake({ claimedIntents: granted });

  it('is off, and the log says so; mentions are answered', async () => {
    const { open, forum, salma } = lake();
    const asked = salma.says(open, 'أين عُقد لقاء البحيرة 2018؟');
    const post = salma.opensPost(forum, 'أين عُقد لقاء البحيرة 2018؟', 'أين؟');
    await settle(lake());
    expect(answersTo(lake(), open, asked)).toEqual([]);
    expect(answersTo(lake(), post, post)).toEqual([]);
    expect(server().gateway.sessions.map(({ intents }) => intents & granted)).toEqual([0]);
    const words = muntada()
      .said()
      .split('\n')
      .find((line) => line.includes('Message Content Intent is off'));
    expect(JSON.parse(words!)).toMatchObject({
      servers: [{ name: 'Lake', optedIn: ['open channels (2)', 'threads followed without a mention'] }],
    });
  });
});
