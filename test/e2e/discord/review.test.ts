import { deepStrictEqual } from 'node:assert';
import { setTimeout } from 'node:timers/promises';
import { ComponentType, MessageFlags, type APIMessage } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { GuildActor } from '../../support/discord-server/actors/guild-actor.ts';
import { startDiscordServer, type DiscordServer } from '../../support/discord-server/start-discord-server.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeToyForums } from '../../support/toy-forums.ts';
import { startMuntada, type RunningMuntada } from '../web/start-muntada.ts';

const moderatorToken = 'open-sesame-0123456789';

/** What becomes of answers: in Discord, on the page, and after a kill. */
describe('the bot’s moderators', () => {
  let server: DiscordServer;
  let guild: GuildActor;
  let channel: ChannelState;
  let member: AskingMember;
  let other: AskingMember;
  let keeper: AskingMember;
  let muntada: RunningMuntada;
  let folders: { readonly data: string; readonly corpus: string };

  const start = async () => {
    const env = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.apiUrl, MODERATOR_TOKEN: moderatorToken };
    muntada = await startMuntada(folders.data, { corpus: folders.corpus, env });
    await server.until('the bot is connected', () => muntada.said().includes('connected to Discord'));
  };

  beforeAll(async () => {
    server = await startDiscordServer();
    guild = server.guild({ name: 'Lake' });
    channel = guild.channel('general');
    [member, other] = [guild.member({ name: 'salma' }), guild.member({ name: 'omar' })];
    keeper = guild.member({ name: 'faris', permissions: ['ManageGuild'] });
    folders = { data: await temporaryFolder('review'), corpus: await temporaryFolder('corpus') };
    await writeToyForums(folders.corpus);
    await start();
    await server.until('the commands are there', () => server.world.commands.size > 20);
  }, 120_000);
  afterAll(async () => {
    await muntada.stop();
    await server.close();
  });
  afterEach(() => {
    deepStrictEqual(server.takeViolations(), []);
  });

  const ask = (question: string, by = member): Promise<APIMessage> => {
    const asked = by.says(channel, question, { mention: true });
    return by.waitsFor(channel, (message) => message.message_reference?.message_id === asked.id);
  };
  const textOf = (message: APIMessage) =>
    [message.content, ...message.embeds.map(({ author, description = '' }) => `${author?.name ?? ''}\n${description}`)]
      .join('\n')
      .replaceAll(/[\u2066-\u2069\u200F]/gu, '');
  const idsOf = (message: APIMessage) =>
    (message.components ?? []).flatMap((row) =>
      row.type === ComponentType.ActionRow
        ? (row.components as unknown as readonly { custom_id: string }[]).map(({ custom_id: id }) => id)
        : [],
    );
  const button = (message: APIMessage, beginning: string) =>
    idsOf(message).find((id) => id.startsWith(beginning)) ??
    expect.fail(`no ${beginning} among ${idsOf(message).join()}`);
  const press = (by: AskingMember, message: APIMessage, beginning: string) =>
    by.clicks(message, button(message, beginning));
  const untilShown = ({ id }: APIMessage, words: string, by = member) =>
    by.waitsFor(channel, (message) => message.id === id && textOf(message).includes(words));
  /** A moderator's message is changed in place. */
  const untilChanged = async ({ id }: APIMessage, words: string) => untilShown({ id } as APIMessage, words, keeper);
  const report = async (by: AskingMember, message: APIMessage) =>
    (await by.submitsModal(press(by, message, 'report'), { reason: 'المكان خطأ' })).answer();
  const overHttp = (path: string, body: object) =>
    fetch(`${muntada.address}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${moderatorToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const decide = async (message: APIMessage, body: object) => {
    const answerId = button(message, 'report').split(':')[1]!;
    expect((await overHttp(`/api/answers/${answerId}/verdicts`, body)).status).toBe(200);
  };

  it('refuse members without the right', async () => {
    for (const command of ['مراجعة', 'بلا_جواب', 'سجل']) {
      const answer = await member.slash(channel, command).answer();
      expect(answer.flags).toBe(MessageFlags.Ephemeral);
      expect(textOf(answer)).toContain('هذا للمشرفين');
    }
  });

  it('see an answer that was reported fold in place, correct it, and are named in the log', async () => {
    const answer = await ask('أين عُقد لقاء البحيرة 2018؟');
    for (const by of [member, other, guild.member({ name: 'nour' })]) await report(by, answer);
    const folded = await untilShown(answer, 'فطُوي');
    expect(idsOf(folded)).toEqual([expect.stringContaining('unfold')]);
    const queue = await keeper.slash(channel, 'مراجعة').answer();
    expect(queue.flags).toBe(MessageFlags.Ephemeral);
    expect(textOf(queue)).toContain('المكان خطأ');
    press(keeper, queue, 'review:claim');
    const claimed = await untilChanged(queue, 'يراجعه الآن: faris');
    const form = press(keeper, claimed, 'review:correct');
    const written = { text: 'عُقد في ميدهام.', sources: '١', reason: 'كما في بيان المكتب' };
    await keeper.submitsModal(form, written);
    const corrected = await untilChanged(queue, 'سُجّل القرار');
    const shown = await untilShown(answer, 'ميدهام');
    expect(textOf(shown)).toContain('صحّحه مشرف');
    expect(textOf(shown)).toContain('نورفال'); // the citation
    expect(shown.mentions).toEqual([]);
    const log = textOf(await keeper.slash(channel, 'سجل').answer());
    expect(log).toMatch(/تصحيح\*\* · faris/u);
    expect(log).toContain('كما في بيان المكتب');
    const again = await ask('أين عُقد لقاء البحيرة 2018؟', other);
    expect(textOf(again)).toContain('ميدهام');
    press(keeper, corrected, 'review:undo');
    await untilShown(answer, 'فطُوي');
    await untilShown(again, 'فطُوي');
  });

  it('are told who was quicker', async () => {
    const answer = await ask('ما شعار لقاء البحيرة 2019؟');
    const id = button(answer, 'report').split(':')[1]!;
    let shown = await keeper.slash(channel, 'مراجعة').answer();
    for (let i = 0; i < 9 && !idsOf(shown).join().includes(id); i++) {
      const before = idsOf(shown).join();
      press(keeper, shown, 'list:queue');
      shown = await keeper.waitsFor(channel, (one) => one.id === shown.id && idsOf(one).join() !== before);
    }
    const form = press(keeper, shown, 'review:hide');
    await form.modal();
    await decide(answer, { kind: 'verify', reason: null });
    await keeper.submitsModal(form, {});
    expect(textOf(await untilChanged(shown, 'سبقك'))).toContain('تأكيد');
    await untilShown(answer, 'راجعه مشرف');
  });

  it('work on the page too, whose steps posted messages follow; one that was deleted stops nothing', async () => {
    const first = await member.slash(channel, 'اسأل', { السؤال: 'كم عدد المشاركين في لقاء البحيرة 2018؟' }).answer();
    const second = await ask('أين عُقد لقاء البحيرة 2022؟', other);
    const removed = await press(other, second, 'sources').answer();
    expect(idsOf(await press(member, second, 'sources').answer()).join()).not.toContain('remove');
    await decide(first, { kind: 'verify', reason: null });
    await untilShown(first, 'راجعه مشرف');
    await decide(first, { kind: 'undo', reason: null });
    await decide(first, { kind: 'hide', reason: null });
    expect(idsOf(await untilShown(first, 'أخفى المشرفون'))).toEqual([]);
    press(other, removed, 'remove');
    await other.waitsFor(channel, (one) => one.id === removed.id && textOf(one).includes('حُذفت'));
    expect(other.sees(channel).map(({ id }) => id)).not.toContain(second.id);
    const third = await ask('متى عُقد لقاء البحيرة 2019؟');
    server.http.add({ on: /^PATCH \/channels/u, status: 500, times: 1 });
    await decide(third, { kind: 'verify', reason: null });
    await untilShown(third, 'راجعه مشرف');
  });

  it('answer what the documents do not, and all who asked are told once, also after a kill', async () => {
    const answer = await ask('ما عاصمة أستراليا؟');
    const wanted = await press(other, answer, 'expert').answer();
    expect(textOf(wanted)).toContain('ينتظرون الآن: 2');
    const closed = guild.member({ name: 'hind' });
    closed.closesDms();
    expect(textOf(await press(closed, answer, 'expert').answer())).toContain('ينتظرون الآن: 3');
    const gaps = await keeper.slash(channel, 'بلا_جواب').answer();
    expect(textOf(gaps)).toContain('ينتظرون خبيراً: 3');
    const form = press(keeper, gaps, 'review:correct');
    await (await keeper.submitsModal(form, { text: 'كانبرا، وليست في وثائقنا.' })).answer();
    const notices = (by: AskingMember) => by.sees(by.direct).filter((message) => textOf(message).includes('كانبرا'));
    const below = () =>
      member.sees(channel).filter(({ message_reference: reference, id }) => reference?.message_id === answer.id && id);
    await server.until('somebody is told', () => [member, other].some((by) => notices(by).length > 0));
    muntada.kill('SIGKILL');
    await muntada.ended;
    await start();
    await server.until(
      'all are told',
      () => [member, other].every((by) => notices(by).length > 0) && below().length > 0,
    );
    await setTimeout(2_500);
    expect([notices(member).length, notices(other).length, notices(closed).length, below().length]).toEqual([
      1, 1, 0, 1,
    ]);
    const [told] = notices(other);
    expect(textOf(told!)).toContain('ما عاصمة أستراليا؟');
    expect(told!.content).toContain(`https://discord.com/channels/${guild.id}/${channel.id}/${answer.id}`);
    expect(textOf(await untilShown(answer, 'كانبرا'))).toContain('ملاحظة من مشرف');
    expect(textOf(await keeper.slash(channel, 'بلا_جواب').answer())).toContain('لا سؤال بلا جواب');
  }, 120_000);
});
