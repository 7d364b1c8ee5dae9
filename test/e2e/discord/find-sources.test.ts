import { MessageFlags, type APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { openBot } from './bot-session.ts';
import { textOf, unmarked } from './message-parts.ts';

describe('the menu that finds sources', () => {
  let channel: ChannelState;
  let member: AskingMember;
  openBot({
    prepare(discord) {
      const guild = discord.guild({ name: 'Lake' });
      channel = guild.channel('general');
      member = guild.member({ name: 'salma' });
    },
  });

  const find = (text: string) => member.messageMenu('ابحث عن مصادر', member.says(channel, text)).answer();
  /** What is shown, without the marks of direction and of markdown. */
  const shownOf = (message: APIMessage) => unmarked(textOf(message)).replaceAll('*', '');

  it.each([
    ['حضر لقاء البحيرة 2018 ثلاثمئة مشارك.', 'تقول الرسالة «ثلاثمئة مشارك»، ويقول المصدر [1] «140 مشاركًا»'],
    [
      'The organisers say that Lake 2018 gathered 300 participants.',
      'The message says “300 participants”; source [2] gives “140 participants”',
    ],
    [
      'Lac 2018 a réuni 300 participants.',
      'Le message dit « 300 participants » ; la source [2] donne « 140 participants »',
    ],
    ['عُقد لقاء البحيرة 2019 في نورفال.', 'تقول الرسالة «نورفال»، ويقول المصدر [1] «إستمير»'],
  ])('says what the sources give differently of "%s"', async (text, said) => {
    const found = await find(text);
    expect(found.flags).toBe(MessageFlags.Ephemeral);
    expect(shownOf(found)).toContain(said);
  });

  it.each([
    'حضر لقاء البحيرة 2018 مئة وأربعون مشاركًا.',
    'The organisers say that Lake 2018 gathered 95 participants.',
    'Lac 2018 n’a pas réuni 300 participants.',
  ])('says nothing of the kind of "%s"', async (text) => {
    expect(shownOf(await find(text))).not.toMatch(/تقول الرسالة|The message says|Le message dit/u);
  });

  it.each([
    ['الفيل الأزرق يعزف على الناي في الصحراء.', 'لا دليل في الوثائق'],
    ['The blue elephant plays the flute in the desert.', 'neither for it nor against it'],
    ['L’éléphant bleu joue de la flûte dans le désert.', 'ni pour ni contre'],
  ])('says plainly that there is no evidence of "%s"', async (text, said) => {
    expect(shownOf(await find(text))).toContain(said);
  });
});
