import { randomBytes } from 'node:crypto';
import { ApplicationCommandOptionType, PermissionFlagsBits, type Attachment } from 'discord.js';
import { uploadLimits } from '../../corpus/uploads/uploads.ts';
import type { Choice, Command, CommandCall, CompletionRequest } from '../command.ts';
import { discordMessages } from '../messages/messages.ts';
import { uploadMessages } from '../messages/uploads/messages.ts';
import type { MessagePayload } from '../payload.ts';
import { sayTo } from '../say.ts';
import { plainText } from '../show-text.ts';
import { renderAdded, renderRemoved } from '../uploads/render-change.ts';
import { renderUploadList } from '../uploads/render-upload-list.ts';

const { String: text, Integer: number, Attachment: file } = ApplicationCommandOptionType;

/** `/corpus add|remove|list`: the documents that a server adds for itself. */
export const corpus: Command = {
  key: 'corpus',
  permission: PermissionFlagsBits.ManageGuild,
  worksWhereSilent: true,
  subcommands: [
    {
      key: 'add',
      options: [
        { key: 'file', type: file, isRequired: true },
        { key: 'title', type: text, maxLength: 200 },
      ],
      isEphemeral: () => true,
      run: (call) => ifManager(call, (server) => add(call, server)),
    },
    {
      key: 'remove',
      options: [{ key: 'document', type: text, isRequired: true, completion: completeUpload }],
      isEphemeral: () => true,
      run: (call) => ifManager(call, (server) => remove(call, server)),
    },
    {
      key: 'list',
      options: [{ key: 'page', type: number, min: 1, max: uploadLimits.files }],
      isEphemeral: () => true,
      run: (call) =>
        ifManager(call, async (server) =>
          renderUploadList(await call.parts.uploads.list(server), call.number('page') ?? 1, call.language),
        ),
    },
  ],
};

/** Administrators may give the command to others, and a member's rights may have changed since it was shown. */
async function ifManager(
  { interaction, language }: CommandCall,
  action: (server: string) => Promise<MessagePayload>,
): Promise<MessagePayload> {
  const { guildId: server } = interaction;
  if (server === null || !isManager(interaction)) return sayTo(language, uploadMessages[language].onlyManagers);
  return action(server);
}

function isManager({ memberPermissions }: Pick<CommandCall['interaction'], 'memberPermissions'>): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}

async function add(call: CommandCall, server: string): Promise<MessagePayload> {
  const { parts, language } = call;
  const say = uploadMessages[language];
  const attachment = call.attachment('file');
  if (attachment === null) return sayTo(language, say.unreachable);
  const wait = await parts.uploadLimit.take(server);
  if (wait > 0) return sayTo(language, say.wait(wait));
  const downloaded = await parts.download(attachment, uploadLimits.fileBytes);
  if (!downloaded.isDone) {
    if (downloaded.refusal === 'size') return renderAdded(downloaded, language);
    parts.log.warn({ err: downloaded.reason }, 'An attachment could not be fetched.');
    return sayTo(language, say.unreachable);
  }
  const { bytes } = downloaded;
  const outcome = await parts.uploads.add(server, { name: nameOf(attachment), bytes, title: call.text('title') });
  if (!outcome.isDone && outcome.refusal === 'unbuilt') return sayUnbuilt(call, outcome.error);
  return renderAdded(outcome, language);
}

async function remove(call: CommandCall, server: string): Promise<MessagePayload> {
  const { parts, language } = call;
  const name = call.text('document') ?? '';
  const wait = await parts.uploadLimit.take(server);
  if (wait > 0) return sayTo(language, uploadMessages[language].wait(wait));
  const outcome = await parts.uploads.remove(server, name);
  if (outcome.isDone || outcome.refusal === 'needed') return renderRemoved(outcome, language);
  if (outcome.refusal === 'unbuilt') return sayUnbuilt(call, outcome.error);
  return sayTo(language, discordMessages[language].noSuch(name.slice(0, 100).toWellFormed()));
}

function sayUnbuilt({ parts, language }: CommandCall, error: unknown): MessagePayload {
  const reference = randomBytes(4).toString('hex');
  parts.log.error({ reference, err: error }, "A change of a server's documents could not be indexed.");
  return sayTo(language, uploadMessages[language].unbuilt(reference));
}

/** Where a file's name is more than Latin letters, Discord keeps it as a title, without its extension. */
function nameOf({ name, title }: Pick<Attachment, 'name' | 'title'>): string {
  const extension = /\.[^.]*$/u.exec(name)?.[0] ?? '';
  if (!title) return name;
  return title.toLowerCase().endsWith(extension.toLowerCase()) ? title : title + extension;
}

async function completeUpload(typed: string, { interaction, parts, language }: CompletionRequest): Promise<Choice[]> {
  const { guildId: server } = interaction;
  if (server === null || !isManager(interaction)) return [];
  const wanted = fold(typed);
  return (await parts.uploads.list(server))
    .map(({ name, title }) => ({ value: name, name: title === name ? name : `${title} · ${name}` }))
    .filter((choice) => fold(choice.name).includes(wanted))
    .map(({ value, name }) => ({ value, name: plainText(name, language) }));
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
