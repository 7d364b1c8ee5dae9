import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { isLoading } from '../interaction-messages.ts';
import type { InteractionState, StoredMessage, World } from '../state.ts';
import { waitUntil } from '../wait-until.ts';

/** An interaction that an actor began, and what the bot answers. */
export class Asked {
  readonly world: World;
  readonly state: InteractionState;

  constructor(world: World, state: InteractionState) {
    this.world = world;
    this.state = state;
  }

  /** The kind of the first answer, once it is there. */
  acknowledged(): Promise<InteractionResponseType> {
    return waitUntil(this.world, `an acknowledgement of ${this.#name}`, () => this.state.acknowledged?.type);
  }

  /** The first answer, once the bot does not "think" any more. */
  async answer(timeoutMs?: number): Promise<APIMessage> {
    const isDone = (stored: StoredMessage | null) => stored !== null && !isLoading(stored) && stored;
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

  get #name(): string {
    return this.state.name || `interaction ${this.state.id}`;
  }
}
