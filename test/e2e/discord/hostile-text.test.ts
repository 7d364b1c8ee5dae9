import { describe, expect, it } from 'vitest';
import type { AskingMember } from '../../support/discord-server/actors/asking-member.ts';
import type { ChannelState } from '../../support/discord-server/state.ts';
import { writeToyForums } from '../../support/toy-forums.ts';
import { writeFiles } from '../../support/write-files.ts';
import { openBot } from './bot-session.ts';
import { askBy, buttonOf, textOf } from './message-parts.ts';

const planted = [
  '@everyone',
  '@here',
  '<@&1>',
  '<@!1>',
  '<#1>',
  '</ask:1>',
  '[a gift](https://evil.example/)',
  '[a gift](<https://evil.example/>)',
  '||a spoiler||',
  '```js',
  '`code`',
  '**bold __under__ ~~struck~~**',
  '\u202Eturned\u202C',
  '\u202Dturned\u202C',
  '\u2067turned',
  'turned\u2069\u2069',
  '<t:1:R> <:smile:1> :smile:',
];

/** One word of its own a section, so that every section can be asked for. */
const villages = ['Alderwick', 'Birchholm', 'Cedarford', 'Dunmere', 'Elmstead', 'Fernhollow'];

function hostileSections(): string {
  return villages
    .map((village, i) => {
      const mine = planted.filter((_, j) => j % villages.length === i);
      const lines = ['# A heading', '> quoted', '>>> all of it', '-# small', '1. first', '- item', '```', '***'];
      return `## ${mine.join(' ')} ${village}

The fishermen of ${village} asked for ${mine.join(' and ')} before the harvest of reeds ${mine.join(' ')}.
${lines.map((line) => `${line} ${village} ${mine[0]}`).join('\n')}
`;
    })
    .join('\n');
}

/** What members and documents may hold, and what Discord makes of it. */
describe('hostile text', () => {
  let channel: ChannelState;
  let member: AskingMember;
  openBot({
    prepare(discord) {
      const guild = discord.guild({
        name: 'Lake',
        everyone: [...everyone, 'MentionEveryone'],
        bot: ['MentionEveryone'],
      });
      channel = guild.channel('general');
      member = guild.member({ name: '@everyone \u202E<@&1>' });
    },
    async writeCorpus(folder) {
      await writeToyForums(folder);
      const title = JSON.stringify(
        `Reeds @everyone <@&1> [gift](https://evil.example/) ||x|| \`\`\` **y** \u202Eturned`,
      );
      const publisher = JSON.stringify('@here ||publisher|| \u202D`x`');
      const head = `id: reeds\ntitle: ${title}\nlanguage: en\nkind: document\nyear: 2018\npublisher: ${publisher}`;
      await writeFiles(folder, { 'documents/reeds.md': `---\n${head}\n---\n\n${hostileSections()}` });
    },
  });
  /** Messages of the bot that called somebody; what Discord refuses fails every test. */
  const callsSoFar = () =>
    member
      .sees(channel)
      .filter(({ author }) => author.bot)
      .filter((one) => one.mention_everyone || one.mentions.length + one.mention_roles.length > 0);
  const ask = (question: string) => askBy(member, channel, question);

  it.each(villages)('in a document about %s stays inside its quotation', async (village) => {
    const answer = await ask(`What did the fishermen of ${village} ask for before the harvest of reeds?`);
    expect(textOf(answer)).toContain(village);
    const ours = /^(?:\u200F?(?:\*\*|\u2068|https?:)|> |-# |$)/u;
    const [, ...below] = textOf(answer).split('\n');
    expect(below.filter((line) => !ours.test(line))).toEqual([]);
    const sources = await member.clicks(answer, buttonOf(answer, 'sources')).answer();
    expect(textOf(sources)).toContain(village);
    expect(callsSoFar()).toEqual([]);
  });

  it.each(planted)('in a question comes to nothing: %j', async (text) => {
    await ask(`${text} Where was the Lake Meeting of 2019 held? ${text}`);
    await ask(text.repeat(3));
    await member.slash(channel, 'اسأل', { السؤال: `${text} لقاء البحيرة ${text}` }).answer();
    await member.slash(channel, 'منتدى', { المنتدى: text }).answer();
    await member.autocomplete(channel, 'منتدى', 'المنتدى', { المنتدى: text });
    await member.messageMenu('ابحث عن مصادر', member.says(channel, `${text} reeds ${text}`)).answer();
    expect(callsSoFar()).toEqual([]);
  });

  it('in what is kept of a member comes to nothing', async () => {
    await member.slash(channel, 'بياناتي').answer();
    await member.slash(channel, 'مصادر').answer();
    expect(callsSoFar()).toEqual([]);
  });
});

const everyone = ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory', 'UseApplicationCommands'] as const;
