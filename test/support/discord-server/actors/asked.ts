import {
  InteractionResponseType,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { isLoading } from '../interaction-messages.ts';
import type { InteractionState, StoredMessage, World } from '../state.ts';
import { waitUntil } from '../wait-until.ts';

/** An interaction that an actor began, and what the bot answers. */
export class Asked {
  readonly world: World;
  readonly state: InteractionState;
  /** When the message was last edited that a clicked component stands on, as it began. */
  readonly #editedBefore: string | null;

  constructor(world: World, state: InteractionState) {
    this.world = world;
    this.state = state;
    this.#editedBefore = state.source?.message.edited_timestamp ?? null;
  }

  /** The kind of the first answer, once it is there. */
  acknowledged(): Promise<InteractionResponseType> {
    return waitUntil(this.world, `an acknowledgement of ${this.#name}`, () => this.state.acknowledged?.type);
  }

  /** The first answer, once the bot does not "think" any more; of a message that it is to edit, once it did. */
  async answer(timeoutMs?: number): Promise<APIMessage> {
    const isOpen = (stored: StoredMessage) =>
      isLoading(stored) || (this.#isUpdate && stored.message.edited_timestamp === this.#editedBefore);
    const isDone = (stored: StoredMessage | null) => stored !== null && !isOpen(stored) && stored;
    const find = () => isDone(this.state.original);
    const { message } = await waitUntil(this.world, `an answer to ${this.#name}`, find, timeoutMs);
    return structuredClone(message);
  }

  /** The messages after the first one, once there are `count`. */
  async followUps(count = 1): Promise<APIMessage[]> {
    const { followUps } = this.state;
    await waitUntil(this.world, `follow-ups of ${this.#name}`, () => followUps.size >= count);
    return [...followUps.values()].map(({ message }) => structuredClone(message));
  }

  choices(): Promise<readonly APIApplicationCommandOptionChoice[]> {
    return waitUntil(this.world, `choices for ${this.#name}`, () => this.state.choices);
  }

  modal(): Promise<APIModalInteractionResponseCallbackData> {
    return waitUntil(this.world, `a modal after ${this.#name}`, () => this.state.modal);
  }

  get #isUpdate(): boolean {
    return this.state.acknowledged?.type === InteractionResponseType.DeferredMessageUpdate;
  }

  get #name(): string {
    return this.state.name || `interaction ${this.state.id}`;
  }
}
