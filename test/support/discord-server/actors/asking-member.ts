import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { flattenComponents } from '../checks/check-components.ts';
import type { Body } from '../route.ts';
import type { ChannelState, StoredMessage } from '../state.ts';
import type { Asked } from './asked.ts';
import { type Begun, beginInteraction } from './begin-interaction.ts';
import { fillInOptions, type OptionValues } from './command-options.ts';
import { findCommand } from './find-command.ts';
import { findSeen, MemberActor } from './member-actor.ts';
import { fillInModal } from './modal-values.ts';
import { resolveIds, resolveOptions } from './resolved.ts';

/** A member who also uses commands, components and modals. */
export class AskingMember extends MemberActor {
  /** Sends a slash command; sub-commands follow its name after spaces. */
  slash(channel: ChannelState, name: string, values: OptionValues = {}): Asked {
    return this.#command(InteractionType.ApplicationCommand, channel, name, values);
  }

  /** Types into an option and gives the choices that the bot offers. */
  autocomplete(
    channel: ChannelState,
    name: string,
    focused: string,
    values: OptionValues,
  ): Promise<readonly APIApplicationCommandOptionChoice[]> {
    return this.#command(InteractionType.ApplicationCommandAutocomplete, channel, name, values, focused).choices();
  }

  /** Uses a command of a message's menu; the bot gets the message in full. */
  messageMenu(name: string, target: APIMessage): Asked {
    const { channel, stored } = this.#seen(target);
    const type = ApplicationCommandType.Message;
    const { id, guild_id } = findCommand(this.world, channel, this.id, { name, type });
    const { message } = stored;
    const data = { id, name, type, target_id: message.id, resolved: { messages: { [message.id]: message } } };
    return this.#begin({
      type: InteractionType.ApplicationCommand,
      channel,
      name,
      data: guild_id ? { ...data, guild_id } : data,
    });
  }

  /** Presses a button, or chooses values of a select. */
  clicks(target: APIMessage, customId: string, values?: readonly string[]): Asked {
    const { channel, stored } = this.#seen(target);
    const found = flattenComponents(stored.message.components).find(({ one }) => one.custom_id === customId)?.one;
    if (!found) throw new Error(`the message has no component "${customId}"`);
    if (found.disabled) throw new Error(`the component "${customId}" is disabled`);
    const chosen = found.type === ComponentType.Button ? {} : this.#choose(channel, found, values ?? []);
    const data = { id: found.id, custom_id: customId, component_type: found.type, ...chosen };
    return this.#begin({ type: InteractionType.MessageComponent, channel, data, source: stored });
  }

  /** Fills in the modal that the bot answered with, and sends it. */
  async submitsModal(asked: Asked, values: Readonly<Record<string, string | readonly string[]>>): Promise<Asked> {
    const modal = await asked.modal();
    if (asked.state.user.id !== this.id) throw new Error('the modal is not theirs');
    const { channel, source } = asked.state;
    const data = { custom_id: modal.custom_id, components: fillInModal(modal, values) };
    return this.#begin({ type: InteractionType.ModalSubmit, channel, data, source });
  }

  #command(type: InteractionType, channel: ChannelState, full: string, values: OptionValues, focused?: string): Asked {
    const [name = '', ...path] = full.split(' ');
    const command = findCommand(this.world, channel, this.id, { name, type: ApplicationCommandType.ChatInput });
    const filling = { world: this.world, channel, userId: this.id, values, focused, attachments: new Map() };
    const options = fillInOptions(command.options ?? [], path, filling);
    const { id, guild_id } = command;
    const attachments = filling.attachments.size > 0 && { attachments: Object.fromEntries(filling.attachments) };
    const resolved = { ...resolveOptions(this.world, channel, options), ...attachments };
    const data = { id, name, type: ApplicationCommandType.ChatInput, options, resolved, ...(guild_id && { guild_id }) };
    return this.#begin({ type, channel, name: full, data });
  }

  #choose(channel: ChannelState, select: Body, values: readonly string[]): object {
    const { min_values: min = 1, max_values: max = 1 } = select;
    if (values.length < min || values.length > max) throw new Error(`${min} to ${max} values are to be chosen`);
    if (select.type === ComponentType.StringSelect) {
      const unknown = values.find((value) => !select.options.some((one: Body) => one.value === value));
      if (unknown !== undefined) throw new Error(`there is no choice "${unknown}"`);
      return { values };
    }
    const kind = new Map([
      [ComponentType.UserSelect, 'users'],
      [ComponentType.RoleSelect, 'roles'],
      [ComponentType.ChannelSelect, 'channels'],
    ]).get(select.type);
    return { values, resolved: kind ? resolveIds(this.world, channel, { [kind]: [...values] }) : {} };
  }

  #seen({ channel_id, id }: APIMessage): { channel: ChannelState; stored: StoredMessage } {
    return findSeen(this.world, this.id, channel_id, id);
  }

  #begin(begun: Omit<Begun, 'user' | 'locale'>): Asked {
    return beginInteraction(this.world, { ...begun, user: this.user, locale: this.locale });
  }
}
