import { ComponentType, type APIMessage } from 'discord.js';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findUnlikeDescription } from '../../support/discord-server/checks/api-description.ts';
import { startDiscordServer, type DiscordServer } from '../../support/discord-server/start-discord-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeToyForums } from '../../support/toy-forums.ts';
import { startMuntada, type RunningMuntada } from '../web/start-muntada.ts';

const description = '../shared/discord-openapi.json';

describe.skipIf(!existsSync(description))('a conversation (skipped where ../shared is missing)', () => {
  let server: DiscordServer;
  let muntada: RunningMuntada;

  beforeAll(async () => {
    server = await startDiscordServer();
    const [data, corpus] = [await temporaryFolder('bot'), await temporaryFolder('corpus')];
    await writeToyForums(corpus);
    server.guild({ name: 'Before' });
    const env = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.apiUrl };
    muntada = await startMuntada(data, { corpus, env });
    await server.until('the commands are there', () => server.world.commands.size > 20);
  }, 120_000);
  afterAll(async () => {
    await muntada.stop();
    await server.close();
  });

  it("sends what Discord's own description of its API takes", async () => {
    const before = server.world.commands.size;
    const guild = server.guild({ name: 'Lake' });
    const channel = guild.channel('general');
    const [member, keeper] = [guild.member(), guild.member({ permissions: ['ManageGuild'] })];
    await server.until('a new server has commands', () => server.world.commands.size > before + 10);
    const asked = member.says(channel, 'أين عُقد لقاء البحيرة 2018؟', { mention: true });
    const answer = await member.waitsFor(channel, (one) => one.message_reference?.message_id === asked.id);
    for (const id of buttonsOf(answer)) {
      const pressed = member.clicks(answer, id);
      if (id.startsWith('report')) await (await member.submitsModal(pressed, { reason: 'x' })).answer();
      else await pressed.answer();
    }
    member.edits(asked, `<@${server.world.bot.id}> أين عُقد لقاء البحيرة 2019؟`);
    await member.waitsFor(channel, ({ id, edited_timestamp: edited }) => id === answer.id && edited !== null);
    member.deletes(asked);
    await member.slash(channel, 'اسأل', { السؤال: 'أين عُقد لقاء البحيرة 2019؟', لي_وحدي: true }).answer();
    await member.autocomplete(channel, 'منتدى', 'المنتدى', { المنتدى: 'البحيرة' });
    for (const name of ['محاور', 'نتائج', 'مصادر', 'مساعدة', 'بياناتي', 'انسني'])
      await member.slash(channel, name).answer();
    await member.slash(channel, 'قارن', { الأولى: 'lake-2018', الثانية: 'lake-2019' }).answer();
    await member.messageMenu('ابحث عن مصادر', member.says(channel, 'لقاء البحيرة 2018')).answer();
    await keeper.slash(channel, 'إعدادات', { اللغة: 'fr' }).answer();
    await server.until('the answer is gone', () => member.sees(channel).every(({ id }) => id !== answer.id));
    expect(server.requests.length).toBeGreaterThan(30);
    expect(findUnlikeDescription(description, server.requests)).toEqual([]);
    expect(server.takeViolations()).toEqual([]);
  });
});

function buttonsOf(message: APIMessage): string[] {
  return (message.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? (row.components as unknown as readonly { custom_id: string }[]).map(({ custom_id: id }) => id)
      : [],
  );
}
