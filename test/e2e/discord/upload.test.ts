import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { GuildActor } from '../../support/discord-server/actors/guild-actor.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { openBot } from './bot-session.ts';
import { answerTo, labelledTextOf as textOf } from './message-parts.ts';

const library =
  'عُقد لقاء مكتبة الميناء 2021 في مدينة صور في مايو 2021. شارك في لقاء مكتبة الميناء 42 قارئاً من ثلاث مدارس.';
const question = 'أين عُقد لقاء مكتبة الميناء في مايو 2021؟';
const place = 'صور';
/** How long a busy machine may take to bring the snapshot up to date. */
const indexingMs = 60_000;

/** The program itself, where two servers ask it and one of them adds documents of its own. */
describe('documents that a server adds', () => {
  let [guild, neighbour]: [GuildActor?, GuildActor?] = [];
  let [channel, elsewhere]: [ChannelState?, ChannelState?] = [];
  let [keeper, member, stranger]: [AskingMember?, AskingMember?, AskingMember?] = [];
  const { server, data, restart } = openBot({
    prepare(discord) {
      [guild, neighbour] = [discord.guild({ name: 'Lake' }), discord.guild({ name: 'Hill' })];
      [channel, elsewhere] = [guild.channel('general'), neighbour.channel('general')];
      keeper = guild.member({ name: 'salma', permissions: ['ManageGuild'] });
      member = guild.member({ name: 'omar' });
      stranger = neighbour.member({ name: 'huda', permissions: ['ManageGuild'] });
    },
  });

  const add = (name: string, content: string | Uint8Array, more: { العنوان?: string } = {}) =>
    keeper!
      .slash(channel!, 'وثائق_الخادم أضف', { الملف: server().cdn.host(name, content), ...more })
      .answer(indexingMs);
  const remove = (name: string) => keeper!.slash(channel!, 'وثائق_الخادم احذف', { الوثيقة: name }).answer(indexingMs);
  const list = async () => textOf(await keeper!.slash(channel!, 'وثائق_الخادم قائمة').answer());
  const ask = async (who: AskingMember, where: ChannelState, asked = question) =>
    textOf(await who.slash(where, 'اسأل', { السؤال: asked }).answer());
  const askDirectly = async (who: AskingMember) => textOf(await answerTo(who, who.direct, who.dm(question)));
  const filesOf = async () => readdir(join(data(), 'uploads', guild!.id)).catch((): string[] => []);

  it('answers nothing from them before', async () => {
    expect(await list()).toContain('لم يُضف');
    expect(await ask(member!, channel!)).not.toContain(place);
  });

  it('adds one, says what it is, and answers from it at once, with its citation', async () => {
    const report = await add('مكتبة الميناء.md', library, { العنوان: 'دفتر مكتبة الميناء' });
    expect(report.flags).toBe(MessageFlags.Ephemeral);
    for (const part of ['أُضيفت', 'دفتر مكتبة الميناء', 'بالعربية', 'مقاطعها', 'أجيب منها الآن', 'مكتبة الميناء.md'])
      expect(textOf(report)).toContain(part);
    const answer = await ask(member!, channel!);
    expect(answer).toContain(place);
    expect(answer).toContain('دفتر مكتبة الميناء');
    expect(await list()).toContain('دفتر مكتبة الميناء');
    const sources = textOf(await member!.slash(channel!, 'مصادر').answer());
    expect(sources).toContain('دفتر مكتبة الميناء');
  }, 180_000);

  it('keeps it from other servers and direct messages, in answers, lists and completions', async () => {
    expect(await ask(stranger!, elsewhere!)).not.toContain(place);
    expect(await askDirectly(stranger!)).not.toContain(place);
    expect(await askDirectly(member!)).not.toContain(place);
    expect(textOf(await stranger!.slash(elsewhere!, 'مصادر').answer())).not.toContain('مكتبة الميناء');
    expect(textOf(await stranger!.slash(elsewhere!, 'وثائق_الخادم قائمة').answer())).toContain('لم يُضف');
    const typed = { الوثيقة: 'الميناء' };
    expect(await stranger!.autocomplete(elsewhere!, 'وثائق_الخادم احذف', 'الوثيقة', typed)).toEqual([]);
    const choices = await keeper!.autocomplete(channel!, 'وثائق_الخادم احذف', 'الوثيقة', typed);
    expect(choices.map(({ value }) => value)).toEqual(['مكتبة الميناء.md']);
    const gone = await stranger!.slash(elsewhere!, 'وثائق_الخادم احذف', { الوثيقة: 'مكتبة الميناء.md' }).answer();
    expect(textOf(gone)).toContain('لم أجد');
    expect(await ask(member!, channel!)).toContain(place);
  });

  it('is still there when the program was killed right after the report', async () => {
    const report = await add(
      'fishermen.txt',
      'The fishermen of the harbour met in Sidon in June 2022 and repaired nine boats.',
    );
    expect(textOf(report)).toContain('أُضيفت');
    await restart('SIGKILL');
    expect(await ask(member!, channel!, 'Where did the fishermen of the harbour meet in June 2022?')).toContain(
      'Sidon',
    );
    expect((await filesOf()).toSorted()).toEqual(['fishermen.txt', 'مكتبة الميناء.md']);
  }, 180_000);

  it('refuses a broken document with every fault, and changes nothing', async () => {
    const before = await readFile(join(data(), 'uploads', guild!.id, 'fishermen.txt'), 'utf8');
    const said = textOf(await add('fishermen.txt', '---\nlanguage: de\nyear: soon\n---\nThe fishermen met in Acre.'));
    for (const part of ['لم تُضف', 'language', 'year', 'Use one of', 'four digits']) expect(said).toContain(part);
    expect(textOf(await add('other.md', `---\ncollection: default-too\n---\n${library}`))).toContain('collection');
    expect(textOf(await add('picture.png', Buffer.from([137, 80, 78, 71])))).toContain('txt');
    expect(textOf(await add('binary.txt', Buffer.from([1, 0, 2])))).toContain('NUL');
    expect(await readFile(join(data(), 'uploads', guild!.id, 'fishermen.txt'), 'utf8')).toBe(before);
    expect(await filesOf()).toHaveLength(2);
    expect(await ask(member!, channel!, 'Where did the fishermen of the harbour meet in June 2022?')).toContain(
      'Sidon',
    );
  });

  it('tells when the file cannot be fetched, and when it is too large', async () => {
    const failing = server().cdn.host('late.md', library, { status: 404 });
    expect(textOf(await keeper!.slash(channel!, 'وثائق_الخادم أضف', { الملف: failing }).answer())).toContain('تنزيل');
    const large = server().cdn.host('large.md', library, { saysSize: 6 * 1024 * 1024 });
    expect(textOf(await keeper!.slash(channel!, 'وثائق_الخادم أضف', { الملف: large }).answer())).toContain('ميغابايت');
    expect(await filesOf()).toHaveLength(2);
  });

  it('takes two at once', async () => {
    const both = await Promise.all([
      add('bakers.txt', 'The bakers of the old street met in Tripoli in March 2023 and baked for the school.'),
      add('weavers.txt', 'The weavers of the hill met in Zahle in April 2023 and showed forty carpets.'),
    ]);
    for (const report of both) expect(textOf(report)).toContain('أُضيفت');
    expect(await ask(member!, channel!, 'Where did the bakers of the old street meet?')).toContain('Tripoli');
    expect(await ask(member!, channel!, 'Where did the weavers of the hill meet in April 2023?')).toContain('Zahle');
  }, 180_000);

  it('replaces one of the same name', async () => {
    const report = await add(
      'Bakers.txt',
      'The bakers of the old street met in Baalbek in March 2023 and baked for the school.',
    );
    expect(textOf(report)).toContain('محلّ');
    const answer = await ask(member!, channel!, 'Where did the bakers of the old street meet?');
    expect(answer).toContain('Baalbek');
    expect(answer).not.toContain('Tripoli');
  });

  it('removes one, and answers from it no more', async () => {
    expect(textOf(await remove('مكتبة الميناء.md'))).toContain('حُذفت');
    expect(await ask(member!, channel!)).not.toContain(place);
    expect(await filesOf()).not.toContain('مكتبة الميناء.md');
    expect(await list()).not.toContain('مكتبة الميناء');
  }, 180_000);

  it('is not for members who do not manage the server, whoever gave them the command', async () => {
    expect(() => member!.slash(channel!, 'وثائق_الخادم قائمة')).toThrow(/./u);
    for (const command of server().world.commands.values())
      if (command.guild_id === guild!.id && command.name === 'وثائق_الخادم') command.default_member_permissions = null;
    const refused = await member!
      .slash(channel!, 'وثائق_الخادم أضف', { الملف: server().cdn.host('mine.md', library) })
      .answer();
    expect(textOf(refused)).toContain('لمن يدير');
    expect(textOf(await member!.slash(channel!, 'وثائق_الخادم قائمة').answer())).toContain('لمن يدير');
    expect(await filesOf()).not.toContain('mine.md');
  });
});
