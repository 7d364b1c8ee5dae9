import {
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  type APIAttachment,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import type { Body } from '../route.ts';
import type { ChannelState, World } from '../state.ts';
import { checkValue } from './check-value.ts';

/** A file that a member attaches. */
export interface AttachedFile {
  readonly name: string;
  /** The name without its extension, where it holds more than Latin letters. */
  readonly title?: string;
  /** In bytes. */
  readonly size: number;
  readonly contentType?: string;
  /** Where it can be downloaded. */
  readonly url?: string;
}

/** What a member types into a command: by option name. Users, channels and roles by their ids. */
export type OptionValues = Readonly<Record<string, string | number | boolean | AttachedFile>>;

/** How an option travels in an interaction. */
export interface SentOption {
  readonly name: string;
  readonly type: Option;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: SentOption[];
}

/** Who fills in a command, and where; what they attach gets its ids. */
export interface Filling {
  readonly world: World;
  readonly channel: ChannelState;
  readonly userId: string;
  readonly values: OptionValues;
  /** The option that is being typed. */
  readonly focused?: string | undefined;
  /** By id. */
  readonly attachments: Map<string, APIAttachment>;
}

/** Fills in a command as Discord's client lets one; `path` are its sub-commands. */
export function fillInOptions(
  options: readonly APIApplicationCommandOption[],
  [sub, ...deeper]: readonly string[],
  filling: Filling,
): SentOption[] {
  const { values, focused } = filling;
  if (sub !== undefined) {
    const found = options.find(({ name }) => name === sub);
    if (!found || !isSub(found)) throw new Error(`there is no sub-command "${sub}"`);
    return [{ name: sub, type: found.type, options: fillInOptions(found.options ?? [], deeper, filling) }];
  }
  const unknown = Object.keys(values).find((key) => options.every(({ name }) => name !== key));
  if (unknown !== undefined) throw new Error(`there is no option "${unknown}"`);
  if (options.some(isSub)) throw new Error('a sub-command must be chosen');
  return options.flatMap((option): SentOption[] => {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required && focused === undefined) throw new Error(`the option "${option.name}" is required`);
      return [];
    }
    const { name, type } = option;
    if (typeof value === 'object') return [{ name, type, value: attach(option, value, filling) }];
    if (name === focused) return [{ name, type, value, focused: true }];
    if (focused === undefined) checkValue(option, value, filling);
    return [{ name, type, value }];
  });
}

function isSub(
  option: APIApplicationCommandOption,
): option is APIApplicationCommandSubcommandOption | APIApplicationCommandSubcommandGroupOption {
  return option.type === Option.Subcommand || option.type === Option.SubcommandGroup;
}

/** @returns The id of the attachment. */
function attach(option: Body, file: AttachedFile, { world, attachments }: Filling): string {
  if (option.type !== Option.Attachment) throw new Error(`the option "${option.name}" takes no file`);
  const { name, title, size, contentType = 'application/octet-stream', url = `https://cdn.invalid/${name}` } = file;
  const id = world.newId();
  attachments.set(id, {
    id,
    filename: name,
    ...(title !== undefined && { title }),
    size,
    content_type: contentType,
    url,
    proxy_url: url,
    ephemeral: true,
  });
  return id;
}
