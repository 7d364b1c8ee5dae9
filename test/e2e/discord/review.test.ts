import { setTimeout } from 'node:timers/promises';
import { MessageFlags, type APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { GuildActor } from '../../support/discord-server/actors/guild-actor.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { openBot } from './bot-session.ts';
import { askBy, buttonOf, buttonsOf, labelledTextOf as textOf } from './message-parts.ts';

const moderatorToken = 'open-sesame-0123456789';

/** What becomes of answers: in Discord, on the page, and after a kill. */
describe('the bot’s moderators', () => {
  let guild: GuildActor;
  let channel: ChannelState;
  let member: AskingMember;
  let other: AskingMember;
  let keeper: AskingMember;
  const { server, muntada, restart } = openBot({
    env: { MODERATOR_TOKEN: moderatorToken },
    prepare(discord) {
      guild = discord.guild({ name: 'Lake' });
      channel = guild.channel('general');
      [member, other] = [guild.member({ name: 'salma' }), guild.member({ name: 'omar' })];
      keeper = guild.member({ name: 'faris', permissions: ['ManageGuild'] });
    },
  });

  const ask = (question: string, by = member) => askBy(by, channel, question);
  const press = (by: AskingMember, message: APIMessage, beginning: string) =>
    by.clicks(message, buttonOf(message, beginning));
  const untilShown = ({ id }: APIMessage, words: string, by = member) =>
    by.waitsFor(channel, (message) => message.id === id && textOf(message).includes(words));
  /** A moderator's message is changed in place. */
  const untilChanged = async ({ id }: APIMessage, words: string) => untilShown({ id } as APIMessage, words, keeper);
  const report = async (by: AskingMember, message: APIMessage) =>
    (await by.submitsModal(press(by, message, 'report'), { reason: 'المكان خطأ' })).answer();
  const overHttp = (path: string, body: object) =>
    fetch(`${muntada().address}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${moderatorToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const decide = async (message: APIMessage, body: object) => {
    const answerId = buttonOf(message, 'report').split(':')[1]!;
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
    expect(buttonsOf(folded)).toEqual([expect.stringContaining('unfold')]);
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
    const id = buttonOf(answer, 'report').split(':')[1]!;
    let shown = await keeper.slash(channel, 'مراجعة').answer();
    for (let i = 0; i < 9 && !buttonsOf(shown).join().includes(id); i++) {
      const before = buttonsOf(shown).join();
      press(keeper, shown, 'list:queue');
      shown = await keeper.waitsFor(channel, (one) => one.id === shown.id && buttonsOf(one).join() !== before);
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
    expect(buttonsOf(await press(member, second, 'sources').answer()).join()).not.toContain('remove');
    await decide(first, { kind: 'verify', reason: null });
    await untilShown(first, 'راجعه مشرف');
    await decide(first, { kind: 'undo', reason: null });
    await decide(first, { kind: 'hide', reason: null });
    expect(buttonsOf(await untilShown(first, 'أخفى المشرفون'))).toEqual([]);
    press(other, removed, 'remove');
    await other.waitsFor(channel, (one) => one.id === removed.id && textOf(one).includes('حُذفت'));
    expect(other.sees(channel).map(({ id }) => id)).not.toContain(second.id);
    const third = await ask('متى عُقد لقاء البحيرة 2019؟');
    server().http.add({ on: /^PATCH \/channels/u, status: 500, times: 1 });
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
    await server().until('somebody is told', () => [member, other].some((by) => notices(by).length > 0));
    await restart('SIGKILL');
    await server().until(
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
